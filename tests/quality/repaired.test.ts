import { describe, expect, test } from '@jest/globals';
import { draw, drawLayouts, drawProjectList, gridText } from '../../quality/draw';
import type { DrawLayout, DrawOptions, LevelStyle, Typing } from '../../quality/draw';
import { readRepaired } from '../../quality/load';
import type { RepairedTable } from '../../quality/table';
import { checkWorkbook } from '../../src/check';
import { renderFinding } from '../../src/messages/findings';
import { toA1 } from '../../src/model';
import { workbookFromGrids } from '../support/grid';

const documents = [...readRepaired()];
const typings: readonly Typing[] = ['text', 'number', 'percent'];
const styles: readonly LevelStyle[] = ['blank', 'merged', 'repeated'];
const gaps = ['|  |\n', '', '|  |\n|  |\n|  |\n'];

const gridOf = (table: RepairedTable, options: DrawOptions): string => gridText(draw(table, options));

/** Errors and warnings as a user reads them, and how many rows were read in each table. */
function check(grids: Readonly<Record<string, string>>): { rows: number[]; loud: string[] } {
  const { tables, findings } = checkWorkbook(workbookFromGrids(grids));
  const loud = findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, address, messageId, data }) =>
      [rule, `${address.sheet}!${toA1(address)}`, renderFinding(messageId, data).what].join(' '),
    );
  return { rows: tables.map(({ indicators }) => indicators.length), loud };
}

const rowsOf = (tables: readonly RepairedTable[]): number[] => tables.map(({ rows }) => rows.length);

test('all 125 tables are there', () => {
  expect(documents.map(([, tables]) => tables.length)).toEqual([44, 36, 12, 32, 1]);
});

describe.each(documents)('%s in its own form', (_, tables) => {
  const layout: DrawLayout = tables[0]!.layout;

  test.each(typings)('%s, one table a sheet: no error and no warning', (typing) => {
    for (const levels of styles) {
      const sheets = tables.map((table, i) => [`表${i + 1}`, gridOf(table, { layout, typing, levels })]);
      expect(check(Object.fromEntries(sheets) as Record<string, string>)).toEqual({
        rows: rowsOf(tables),
        loud: [],
      });
    }
  });

  test.each(typings)('%s, stacked on one sheet: the same', (typing) => {
    const stack = tables.map(
      (table, i) => `${gridOf(table, { layout, typing, levels: styles[i % 3]! })}\n${gaps[i % 3]!}`,
    );
    expect(check({ 表: stack.join('') })).toEqual({ rows: rowsOf(tables), loud: [] });
  });
});

describe.each(documents.slice(0, 4))('%s in other forms', (_, tables) => {
  const others = drawLayouts.filter((layout) => layout !== tables[0]!.layout);

  test.each(others)('%s: no error and no warning', (layout) => {
    // The term's half has rows of its own.
    const halves = layout === 'national-project-term' ? 2 : 1;
    const rows = rowsOf(tables).map((count) => count * halves);
    for (const [k, typing] of typings.entries()) {
      const grids = tables.map((table, i) => gridOf(table, { layout, typing, levels: styles[(i + k) % 3]! }));
      const sheets = grids.map((grid, i) => [`表${i + 1}`, grid]);
      expect(check(Object.fromEntries(sheets) as Record<string, string>)).toEqual({ rows, loud: [] });
      const stack = grids.map((grid, i) => `${grid}\n${gaps[i % 3]!}`).join('');
      expect(check({ 表: stack })).toEqual({ rows, loud: [] });
    }
  });

  test('in one list of all projects: the same', () => {
    for (const [k, typing] of typings.entries()) {
      const list = gridText(drawProjectList(tables, { typing, levels: styles[k]! }));
      expect(check({ 表: list })).toEqual({ rows: rowsOf(tables), loud: [] });
    }
  });
});
