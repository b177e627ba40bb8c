import { describe, expect, it } from '@jest/globals';
import { hiddenPart } from '../../../src/taskpane/list/hidden';
import { faultyWorkbook } from '../../support/faulty-workbook';
import type { SheetSnapshot } from '../../../src/model';

const at = (row: number, col: number, sheet = '甲') => ({ sheet, row, col });
const book = (change: Partial<SheetSnapshot>) => {
  const workbook = faultyWorkbook();
  const sheets = workbook.sheets.map((sheet) => (sheet.name === '甲' ? { ...sheet, ...change } : sheet));
  return { ...workbook, sheets };
};

describe('what keeps a cell from being seen', () => {
  it('is nothing as a rule', () => {
    expect([
      hiddenPart(book({}), at(1, 1)),
      hiddenPart(null, at(1, 1)),
      hiddenPart(book({}), at(1, 1, '丙')),
    ]).toEqual([null, null, null]);
  });

  it.each(['hidden', 'veryHidden'] as const)('is its sheet: %s', (visibility) => {
    expect([
      hiddenPart(book({ visibility }), at(1, 1)),
      hiddenPart(book({ visibility }), at(1, 1, '乙')),
    ]).toEqual(['sheet', null]);
  });

  it('is its row or its column', () => {
    const workbook = book({ hiddenRows: [9], hiddenCols: [5], merges: [] });
    expect([at(9, 1), at(8, 5), at(9, 5), at(8, 1)].map((cell) => hiddenPart(workbook, cell))).toEqual([
      'row',
      'column',
      'row',
      null,
    ]);
  });

  it('is, for a merged area, that no part of it is in sight', () => {
    const merges = [{ top: 9, bottom: 10, left: 1, right: 1 }];
    expect(hiddenPart(book({ hiddenRows: [9], merges }), at(9, 1))).toBeNull();
    expect(hiddenPart(book({ hiddenRows: [9, 10], merges }), at(9, 1))).toBe('row');
  });
});
