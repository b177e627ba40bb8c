import { describe, expect, it } from '@jest/globals';
import { keepIgnores } from '../../../src/hosts/kept';
import { check } from '../../../src/taskpane/actions/check';
import { askToIgnore, ignore, leaveUnignored, unignore } from '../../../src/taskpane/actions/ignore-entry';
import { countIgnored, scopesOf } from '../../../src/taskpane/keeping/ignores';
import { createPane } from '../../../src/taskpane/pane';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';

async function checked() {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  await check(pane);
  const { store } = pane;
  const entry = (rule: string, sheet = '甲') =>
    store.get().entries.find(({ finding }) => finding.rule === rule && finding.address.sheet === sheet)!;
  const kept = async () => JSON.parse((await host.storage.get('ignores')) ?? 'null') as unknown;
  return { host, pane, store, entry, kept };
}

const rules = ({ store }: Awaited<ReturnType<typeof checked>>) =>
  store.get().entries.map(({ finding }) => `${finding.rule} ${finding.address.sheet}`);

describe('ignoring', () => {
  it('asks for the reason first', async () => {
    const { pane, store, entry } = await checked();
    askToIgnore(pane, entry('V03'), 'cell');
    expect(store.get().question).toMatchObject({ kind: 'ignore', scope: 'cell' });
    leaveUnignored(pane);
    expect([store.get().question, store.get().focusRequest]).toEqual([null, 1]);
  });

  it('is kept in the workbook with reason and date, and the list goes on to the next', async () => {
    const setting = await checked();
    const { pane, store, entry, kept, host } = setting;
    await ignore(pane, entry('V03'), 'cell', ' 已核对无误 ');
    expect(await kept()).toMatchObject({
      value: [
        {
          scope: 'cell',
          rule: 'V03',
          reason: '已核对无误',
          date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        },
      ],
    });
    expect(rules(setting)).not.toContain('V03 甲');
    expect(store.get().selected).toBe(entry('V04').key);
    expect([host.selected, store.get().focusRequest]).toEqual([['甲!F11'], 1]);
    expect(store.get().notice).toMatchObject({
      kind: 'done',
      text: expect.stringMatching(/^已忽略 1 处：V03/),
    });
  });

  it('leaves a whole rule out, in a table or everywhere, and says how often', async () => {
    const setting = await checked();
    expect([countIgnored(setting.store.get().entries, setting.entry('V04').finding, 'workbook')]).toEqual([
      2,
    ]);
    await ignore(setting.pane, setting.entry('V04'), 'workbook', '表样如此');
    expect(rules(setting).filter((rule) => rule.startsWith('V04'))).toEqual([]);
    expect(setting.store.get().notice).toMatchObject({ text: '已忽略 2 处：V04（整个工作簿）。' });
  });

  it('is taken back by the notice, and the finding is opened again', async () => {
    const setting = await checked();
    const { pane, store, entry } = setting;
    const { key } = entry('V03');
    await ignore(pane, entry('V03'), 'cell', '已核对无误');
    const { notice } = store.get();
    const ignored = notice?.kind === 'done' ? notice.ignored! : null;
    await unignore(pane, ignored!.ignore, ignored!.entry);
    expect([await setting.kept(), store.get().selected]).toEqual([null, key]);
    expect(store.get().notice).toMatchObject({ text: expect.stringMatching(/^已恢复：V03/) });
  });

  it('keeps what a colleague has ignored meanwhile', async () => {
    const { host, pane, entry, kept } = await checked();
    await keepIgnores(host.storage, [{ scope: 'workbook', rule: 'B01', reason: '已核对' }]);
    await ignore(pane, entry('V03'), 'cell', '已核对无误');
    expect(JSON.stringify(await kept())).toMatch(/B01.*V03/);
  });

  it('takes the place of the same ignore with another reason', async () => {
    const { pane, entry, kept } = await checked();
    const { finding, key } = entry('V03');
    await ignore(pane, { finding, key }, 'cell', '一');
    await ignore(pane, { finding, key }, 'cell', '二');
    expect(JSON.stringify(await kept()).match(/"reason":"."/g)).toEqual(['"reason":"二"']);
  });

  it('overwrites nothing that it can’t read, and says so', async () => {
    const setting = await checked();
    const { host, pane, store, entry } = setting;
    const text = '{"version":99,"ignores":[]}';
    await host.storage.set('ignores', text);
    await ignore(pane, entry('V03'), 'cell', '已核对无误');
    expect(await host.storage.get('ignores')).toBe(text);
    expect(store.get().notice).toMatchObject({ kind: 'error', id: 'kept.ignoresNewer' });
    expect(rules(setting)).toContain('V03 甲');
  });
});

describe('where a finding can be ignored', () => {
  it('is its cell, its table or the workbook; many cells as a whole only', async () => {
    const { store, entry } = await checked();
    const { tables } = store.get().result!;
    const { finding } = entry('V03');
    expect(scopesOf(finding, tables)).toEqual(['cell', 'table', 'workbook']);
    expect(scopesOf({ ...finding, cells: [finding.address] }, tables)).toEqual(['table', 'workbook']);
    expect(scopesOf({ ...finding, cells: [finding.address], table: null }, tables)).toEqual(['workbook']);
  });
});
