import { describe, expect, test } from '@jest/globals';
import { textAt, storedAt } from '../../src/model';
import { sheetFromGrid, workbookFromGrids } from './grid';

describe('sheetFromGrid', () => {
  const sheet = sheetFromGrid(
    `
    | 标题     | <    | <             |
    | 一\\n二  |      | {0.25; 0%}    |
    | ^        | {100}| {=100%; 1; 0%}|
    | ^        | {#DIV/0!} | {TRUE}   |
    | 12       |
    `,
    { name: '表', at: 'C5', hiddenRows: [6] },
  );

  test('places the grid and pads short rows', () => {
    expect(sheet.name).toBe('表');
    expect(sheet.used).toEqual({ top: 4, left: 2, bottom: 8, right: 4 });
    expect(sheet.values.every((row) => row.length === 3)).toBe(true);
    expect(sheet.hiddenRows).toEqual([6]);
  });

  test('shows numbers through their formats and keeps plain cells text', () => {
    expect(textAt(sheet, 5, 2)).toBe('一\n二');
    expect(textAt(sheet, 5, 4)).toBe('25%');
    expect(textAt(sheet, 6, 3)).toBe('100');
    expect(storedAt(sheet, 6, 4)).toEqual({ formula: '=100%', value: 1, format: '0%' });
    expect(textAt(sheet, 6, 4)).toBe('100%');
    expect(storedAt(sheet, 7, 3).value).toEqual({ error: '#DIV/0!' });
    expect(textAt(sheet, 7, 4)).toBe('TRUE');
    expect(storedAt(sheet, 8, 2).value).toBe('12');
  });

  test('reads merges', () => {
    expect(sheet.merges).toEqual([
      { top: 4, left: 2, bottom: 4, right: 4 },
      { top: 5, left: 2, bottom: 7, right: 2 },
    ]);
  });

  test('merges blocks: < in the first row, ^ below', () => {
    const block = sheetFromGrid('| a | < | b |\n| ^ | ^ | c |');
    expect(block.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('an empty grid has no used range', () => {
    expect(sheetFromGrid('').used).toBeNull();
  });
});

test('workbookFromGrids names its sheets', () => {
  const workbook = workbookFromGrids({ 甲: '| a |', 乙: '' });
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['甲', '乙']);
});
