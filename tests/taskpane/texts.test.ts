import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { errorMessages, renderError } from '../../src/messages/errors';
import { paneMessages } from '../../src/messages/pane';
import { defineMessages } from '../../src/messages/pane-define';
import { listMessages } from '../../src/messages/pane-list';
import { overviewMessages } from '../../src/messages/pane-overview';
import { settingsMessages } from '../../src/messages/pane-settings';
import { submitMessages } from '../../src/messages/pane-submit';
import { workbenchMessages } from '../../src/messages/workbench';
import { gridMessages } from '../../src/messages/workbench-grid';
import { filesMessages } from '../../src/messages/workbench-files';

const src = join(__dirname, '../../src');

const sources = (room: string): readonly { file: string; text: string }[] =>
  readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: join(room, file), text: readFileSync(join(src, room, file), 'utf8') }));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '');

/** Chinese characters and full-width punctuation. Character classes of regular expressions recognise, they don't speak. */
const chinese = (text: string): readonly string[] =>
  withoutComments(text)
    .split('\n')
    .filter((line) => /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(line))
    .filter((line) => !/^const [A-Z_]+ = \/.*\/i?;$/.test(line));

describe('texts stand in the catalogue', () => {
  it.each(['taskpane', 'workbench'])('no Chinese text in the code of %s', (room) => {
    const found = sources(room).flatMap(({ file, text }) =>
      chinese(text).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['taskpane', paneMessages],
    ['taskpane', defineMessages],
    ['taskpane', listMessages],
    ['taskpane', overviewMessages],
    ['taskpane', settingsMessages],
    ['taskpane', submitMessages],
    ['workbench', workbenchMessages],
    ['workbench', gridMessages],
    ['workbench', filesMessages],
  ])('every text of %s is used', (room, messages) => {
    const code = sources(room)
      .map(({ text }) => text)
      .join('\n');
    const unused = Object.keys(messages).filter(
      (id) => !code.includes(`'${id}'`) && !code.includes(`\`${id.split('.')[0]}.\${`),
    );
    expect(unused).toEqual([]);
  });

  it('every error has two sentences without a placeholder left', () => {
    for (const [id, { what, todo }] of Object.entries(errorMessages)) {
      const names = [...`${what}${todo}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, 'x'] as const);
      const rendered = renderError(id, Object.fromEntries(names));
      expect(`${rendered.what}${rendered.todo}`).not.toMatch(/[{}]/);
      expect([rendered.what, rendered.todo]).not.toContain('');
    }
  });
});
