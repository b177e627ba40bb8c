import { describe, expect, test } from '@jest/globals';
import type { CellRange, Plan, SetOp } from '../../../src/model';
import { openHost } from './support/packages';
import { smallBookBytes } from './support/small-books';

const row = (value: string) => `<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`;
const host = () =>
  openHost(
    smallBookBytes({
      sheets: { 甲: row('1'), 乙: row('2'), 丙: row('3') },
      sheetAttributes: { 甲: 'state="hidden"' },
    }),
  );

const set = (sheet: string, old: number, value: number): Plan => ({
  ops: [{ op: 'set', address: { sheet, row: 0, col: 0 }, old, oldFormula: null, value } satisfies SetOp],
});

describe('reading', () => {
  test('the sheets asked for, in that order, with progress', async () => {
    const seen: string[] = [];
    const { name, sheets } = await host().readWorkbook(
      { sheets: ['丙', '甲'] },
      { onProgress: ({ done, total, sheet }) => seen.push(`${done}/${total} ${sheet}`) },
    );
    expect(name).toBe('年报.xlsx');
    expect(sheets.map((sheet) => sheet.name)).toEqual(['丙', '甲']);
    expect(seen).toEqual(['0/2 丙', '1/2 甲']);
  });

  test('a sheet that is not there is refused', async () => {
    await expect(host().readWorkbook({ sheets: ['丁'] })).rejects.toMatchObject({
      id: 'xlsx.noSuchSheet',
      data: { file: '年报.xlsx', sheet: '丁' },
    });
  });

  test('can be called off', async () => {
    const stop = new AbortController();
    const reading = host().readWorkbook({}, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('only what has changed is read again', async () => {
    const book = host();
    const before = await book.readWorkbook({});
    expect((await book.readWorkbook({})).sheets.map((sheet, i) => sheet === before.sheets[i])).toEqual([
      true,
      true,
      true,
    ]);
    const { applied, skipped } = await book.apply(set('乙', 2, 20));
    expect([applied.length, skipped.length]).toEqual([1, 0]);
    const after = await book.readWorkbook({});
    expect(after.sheets.map((sheet, i) => sheet === before.sheets[i])).toEqual([true, false, true]);
    expect(after.sheets[1]!.values).toEqual([[20]]);
    expect(before.sheets[1]!.values).toEqual([[2]]);
  });

  test('marks change nothing that was read, however many there are', async () => {
    const book = host();
    const before = await book.readWorkbook({});
    const cells = (sheet: string) => [{ address: { sheet, row: 0, col: 0 }, severity: 'error' as const }];
    const { applied, skipped } = await book.apply({
      ops: [
        { op: 'unmark' },
        ...['甲', '乙', '丁'].map((sheet) => ({ op: 'mark' as const, cells: cells(sheet) })),
      ],
    });
    expect([applied.length, skipped.map(({ reason }) => reason)]).toEqual([3, ['missing']]);
    const after = await book.readWorkbook({});
    expect(after.sheets.map((sheet, i) => sheet === before.sheets[i])).toEqual([true, true, true]);
    // Nor do they hide what was changed before or after them.
    await book.apply(set('乙', 2, 20));
    await book.apply({ ops: [{ op: 'unmark' }] });
    await book.apply(set('丙', 3, 30));
    const later = await book.readWorkbook({});
    expect(later.sheets.map(({ values }) => values[0]![0])).toEqual([1, 20, 30]);
  });

  test('styles that have changed are read again', async () => {
    const book = host();
    await book.readWorkbook({});
    await book.apply({ ops: [{ ...set('乙', 2, 0.5).ops[0], format: '0%' } as SetOp] });
    expect((await book.readWorkbook({ sheets: ['乙'] })).sheets[0]!.texts).toEqual([['50%']]);
  });
});

describe('the selection', () => {
  test('begins in the first visible sheet and tells its listeners', async () => {
    const book = host();
    expect(await book.activeSheet()).toBe('乙');
    const heard: CellRange[] = [];
    const stop = book.onSelection((range) => heard.push(range));
    await book.select({ sheet: '丙', row: 4, col: 5 });
    await book.select({ sheet: '乙', top: 1, left: 2, bottom: 3, right: 4 });
    stop();
    await book.select({ sheet: '丙', row: 0, col: 0 });
    expect(heard).toEqual([
      { sheet: '丙', top: 4, left: 5, bottom: 4, right: 5 },
      { sheet: '乙', top: 1, left: 2, bottom: 3, right: 4 },
    ]);
    expect(await book.activeSheet()).toBe('丙');
    await expect(book.select({ sheet: '丁', row: 0, col: 0 })).rejects.toMatchObject({
      id: 'xlsx.noSuchSheet',
    });
  });
});

describe('changes', () => {
  test('are told of when the user made them, not when we did', async () => {
    const book = host();
    const heard: (string | null)[] = [];
    const stop = book.onChange(({ sheet }) => heard.push(sheet));
    await book.apply(set('乙', 2, 20));
    expect(heard).toEqual([]);
    await book.edit(set('丙', 3, 30));
    expect(heard).toEqual(['丙']);
    await book.edit(set('丙', 3, 31));
    expect(heard).toEqual(['丙']);
    stop();
    await book.edit(set('丙', 30, 31));
    expect(heard).toEqual(['丙']);
  });
});
