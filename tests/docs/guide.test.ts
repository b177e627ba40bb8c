import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { paneMessages } from '../../src/messages/pane';

const ROOT = join(__dirname, '../..');
const MESSAGES = join(ROOT, 'src/messages');
const IMAGES = join(ROOT, 'docs/images');
const MAX_IMAGE = 150_000;

const guide = readFileSync(join(ROOT, 'docs/guide.md'), 'utf8');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const allOf = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);
const imagesIn = (text: string): string[] => allOf(/!\[[^\]]+\]\((?:docs\/)?images\/([^)]+)\)/g, text);

/** Every text in a module of the catalogue, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const texts = readdirSync(MESSAGES)
  .filter((file) => file.endsWith('.ts'))
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  .flatMap((file) => textsIn(require(join(MESSAGES, file))));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A text whose parameters are numbers; the keys in brackets behind a name may be left out. */
const shapes = texts.map(
  (text) =>
    new RegExp(
      `^${text
        .split(/\{\w+\}/)
        .map(escaped)
        .join('[\\d,.]+')}$`,
    ),
);
const isShown = (name: string): boolean => shapes.some((shape) => shape.test(name));

describe("the user's guide", () => {
  /** Bold is what stands on the page, and nothing else. */
  const names = allOf(/\*\*([^*]+)\*\*/g, guide);

  test('calls things as the page does', () => {
    expect(names.length).toBeGreaterThan(80);
    expect([...new Set(names)].filter((name) => !isShown(name))).toEqual([]);
  });

  test('knows a name that is nowhere on the page', () => {
    expect(isShown('一键搞定')).toBe(false);
    expect(isShown('修复全部可安全修复项（17 格）')).toBe(true);
  });

  test('has a section on each of the pane’s pages', () => {
    const headings = allOf(/^## (.+)$/gm, guide);
    const pages = Object.entries(paneMessages)
      .filter(([id]) => id.startsWith('nav.') && id !== 'nav.label')
      .map(([, name]) => name);
    expect(pages).toHaveLength(5);
    expect(pages.filter((page) => !headings.includes(page))).toEqual([]);
  });

  test('links to what is there', () => {
    const anchors = allOf(/^#+ (.+)$/gm, guide).map((heading) => heading.replace(/[，。？“”]/g, ''));
    const targets = allOf(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g, guide);
    const isThere = (target: string): boolean =>
      target.startsWith('#')
        ? anchors.includes(target.slice(1))
        : existsSync(join(ROOT, 'docs', target.replace(/#.*/, '')));
    expect(targets.filter((target) => !isThere(target))).toEqual([]);
  });
});

describe('the pictures', () => {
  const used = [...imagesIn(guide), ...imagesIn(readme)];

  test('are there, and all of them are shown somewhere', () => {
    expect([...new Set(used)].sort()).toEqual(readdirSync(IMAGES).sort());
  });

  test('are small', () => {
    const sizes = readdirSync(IMAGES).map((name) => [name, statSync(join(IMAGES, name)).size] as const);
    expect(sizes.filter(([, size]) => size > MAX_IMAGE)).toEqual([]);
  });
});
