import { describe, expect, test } from '@jest/globals';
import { fromA1, toA1 } from '../../src/model';
import type { Fix, MessageData, Recognition, Severity, WorkbookSnapshot } from '../../src/model';
import { contextOf } from '../../src/check/context';
import { withPreset } from '../../src/check/presets';
import type { CheckOptions } from '../../src/check';
import { applyToSnapshot, planOf } from '../../src/fix';
import { findingMessages, renderFinding } from '../../src/messages/findings';
import { renderFix } from '../../src/messages/fixes';
import { recogniseWorkbook } from '../../src/recognise';
import type { Report, Rule } from '../../src/rules/rule';
import { embed, parseRows } from './healthy-table';
import { sheetFromGrid, workbookFromGrids } from './grid';

/**
 * A picture: one table, or only some rows of it, set in a healthy table (see `embed`);
 * several pictures are the sheets 表1, 表2 … of one workbook.
 */
export type Picture = string | readonly string[];

interface Accept {
  readonly name?: string;
  readonly grid: Picture;
  /** What the office has set: budget year, extra units … */
  readonly options?: CheckOptions;
}

interface Reject extends Accept {
  /** The finding's cell, as A1 within the picture (`表2!C5` on a later one); several findings: a list. */
  readonly at: string | readonly string[];
  readonly messageId?: string;
  readonly severity?: Severity;
  /** Parameters that the message must have; others may be there too. */
  readonly data?: MessageData;
  /** What the finding says the cell shows. */
  readonly value?: string;
  /** Cells of a collapsed finding, separated by blanks: `B2 D2`. */
  readonly cells?: string;
  readonly kind?: Fix['kind'];
  /** After the first fix: the whole picture, or the text of the finding's cell; null: there is no fix. */
  readonly fixed?: string | null;
}

interface Cases {
  readonly accept: readonly (string | Accept)[];
  readonly reject: readonly Reject[];
}

/** Declares the tests of one rule. Every message of the rule must occur in `reject`. */
export function testRule(rule: Rule, { accept, reject }: Cases): void {
  const seen = new Set<string>();
  describe(`${rule.code}-${rule.slug}`, () => {
    describe('accepts', () => {
      accept.forEach((item, index) => {
        const { grid, name, options } = typeof item === 'string' ? ({ grid: item } as Accept) : item;
        test(name ?? `${index + 1}: ${summary(grid)}`, () => {
          const stage = setUp(grid);
          expect(
            run(rule, stage.book, options).map(
              (found) => `${found.messageId} ${stage.pictureCell(found.at)}`,
            ),
          ).toEqual([]);
        });
      });
    });
    describe('rejects', () => {
      reject.forEach((item, index) => {
        test(item.name ?? `${index + 1}: ${summary(item.grid)}`, () => {
          for (const found of expectFindings(rule, item)) seen.add(found.messageId);
        });
      });
    });
    test('has a tested case for every message', () => {
      const family = Object.keys(findingMessages).filter((id) => id.startsWith(`${rule.code}.`));
      expect(family.filter((id) => !seen.has(id))).toEqual([]);
      expect(family.length).toBeGreaterThan(0);
    });
  });
}

const pictures = (grid: Picture): readonly string[] => (typeof grid === 'string' ? [grid] : grid);

const summary = (grid: Picture): string =>
  parseRows(pictures(grid)[0]!)
    .flat()
    .filter((cell) => cell && cell !== '<' && cell !== '^')
    .join(' ')
    .slice(0, 70);

interface Stage {
  readonly workbook: WorkbookSnapshot;
  readonly book: Recognition;
  /** `表2!C5` in a picture → the cell in the workbook, as `表2!E15`. */
  readonly place: (at: string) => string;
  readonly pictureCell: (at: Report['at']) => string;
}

function setUp(grid: Picture): Stage {
  const embedded = pictures(grid).map(embed);
  const names = embedded.map((_, index) => `表${index + 1}`);
  const workbook = workbookFromGrids(
    Object.fromEntries(embedded.map(({ text }, index) => [names[index]!, text])),
  );
  const book = recogniseWorkbook(workbook);
  const { tables, summaries, unrecognised } = book;
  const lost = unrecognised.filter(({ sheet }) => !summaries.some((summary) => summary.sheet === sheet));
  if (lost.length > 0) throw new Error('the picture was not recognised as a table');
  if (!tables.every((table) => table.indicators.length > 0)) throw new Error('no indicator was recognised');
  const place = (at: string): string => {
    const [name, a1] = at.includes('!') ? (at.split('!') as [string, string]) : ['表1', at];
    const cell = fromA1(a1);
    const picture = embedded[names.indexOf(name)];
    if (!cell || !picture) throw new Error(`no cell of the picture: ${at}`);
    return `${name}!${toA1(picture.place(cell.row, cell.col))}`;
  };
  return { workbook, book, place, pictureCell: (at) => cellName(at.address) };
}

const cellName = (at: { sheet: string; row: number; col: number }): string => `${at.sheet}!${toA1(at)}`;

type Found = Report & { readonly table: number | null };

/** Runs one rule over a picture. */
export const runRule = (rule: Rule, grid: Picture, options: CheckOptions = {}): readonly Report[] =>
  run(rule, setUp(grid).book, options);

function run(rule: Rule, recognised: Recognition, options: CheckOptions = {}): readonly Found[] {
  const tables = recognised.tables.map((table) => withPreset(table, options));
  const book = { ...recognised, tables };
  const context = contextOf(tables, options);
  const holds = (table: number | null): boolean =>
    table === null || (rule.profiles?.includes(tables[table]!.profile) ?? true);
  const found =
    rule.scope === 'workbook'
      ? [...rule.check(book, context)]
      : tables.flatMap((table, index) =>
          [...rule.check(table, context)].map((item) => ({ ...item, table: index })),
        );
  return found.filter((item) => holds(item.table));
}

function expectFindings(rule: Rule, item: Reject): readonly Found[] {
  const stage = setUp(item.grid);
  const found = run(rule, stage.book, item.options);
  const places = (typeof item.at === 'string' ? [item.at] : item.at).map(stage.place);
  expect(found.map((one) => cellName(one.at.address))).toEqual(places);
  for (const one of found) expectSentences(one);
  const [first] = found as [Found];
  if (item.messageId !== undefined) expect(first.messageId).toBe(item.messageId);
  if (item.severity !== undefined) expect(first.severity ?? rule.severity).toBe(item.severity);
  if (item.data !== undefined) expect(first.data).toMatchObject(item.data);
  if (item.value !== undefined) expect(first.at.raw).toBe(item.value);
  if (item.cells !== undefined) {
    expect((first.cells ?? []).map(cellName)).toEqual(item.cells.split(' ').map(stage.place));
  }
  const fixes = first.fixes ?? [];
  if (item.kind !== undefined) expect(fixes[0]?.kind).toBe(item.kind);
  if (item.fixed === null) expect(fixes).toEqual([]);
  for (const fix of fixes) expectHealing(rule, stage, item, first, fix);
  if (typeof item.fixed === 'string') expectFixed(stage, item, first);
  return found;
}

/** Every sentence renders, and no parameter is handed over for nothing. */
function expectSentences(found: Found): void {
  const sentences = Object.values(renderFinding(found.messageId, found.data));
  for (const sentence of sentences) expect(sentence).toMatch(/[。？]$/);
  const message = (findingMessages as Record<string, object>)[found.messageId]!;
  expectUsed(Object.values(message).join(''), found.data);
  for (const fix of found.fixes ?? []) renderFix(fix.labelId, fix.labelData);
}

function expectUsed(template: string, data: MessageData): void {
  const unused = Object.keys(data).filter((name) => !template.includes(`{${name}}`));
  expect(unused).toEqual([]);
}

function apply(workbook: WorkbookSnapshot, fix: Fix): WorkbookSnapshot {
  const result = applyToSnapshot(workbook, planOf([fix]));
  expect(result.skipped).toEqual([]);
  expect(result.applied).toHaveLength(fix.edits.length);
  return result.workbook;
}

/** After the fix the rule no longer says the same of that cell. */
function expectHealing(rule: Rule, stage: Stage, item: Reject, found: Found, fix: Fix): void {
  const again = run(rule, recogniseWorkbook(apply(stage.workbook, fix)), item.options).filter(
    (one) => one.messageId === found.messageId && cellName(one.at.address) === cellName(found.at.address),
  );
  expect(again).toEqual([]);
}

function expectFixed(stage: Stage, item: Reject, found: Found): void {
  const workbook = apply(stage.workbook, found.fixes![0]!);
  const shown = (name: string): string => {
    const [sheet, a1] = name.split('!') as [string, string];
    const { row, col } = fromA1(a1)!;
    return workbook.sheets.find((one) => one.name === sheet)?.texts[row]?.[col] ?? '';
  };
  if (!item.fixed!.includes('|')) {
    expect(shown(cellName(found.at.address))).toBe(item.fixed!.replaceAll('\\n', '\n'));
    return;
  }
  const expected = sheetFromGrid(item.fixed!).texts;
  const drawn = parseRows(item.fixed!);
  const actual = drawn.map((cells, row) =>
    cells.map((cell, col) => (cell === '<' || cell === '^' ? '' : shown(stage.place(toA1({ row, col }))))),
  );
  expect(actual).toEqual(expected.map((cells, row) => cells.slice(0, drawn[row]!.length)));
}
