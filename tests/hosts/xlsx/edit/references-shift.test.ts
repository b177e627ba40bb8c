import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnName } from '../../../../src/model';
import {
  shiftArea,
  shiftFormula,
  shiftRanges,
  shiftRows,
} from '../../../../src/hosts/xlsx/edit/references-shift';
import type { RowChange } from '../../../../src/hosts/xlsx/edit/references-shift';

/** `+2@5`: two rows inserted before row 5; `-2@5`: rows 5 and 6 deleted (rows as a user counts them). */
function change(text: string, sheet = '数据'): RowChange {
  const [count = '', at = ''] = text.slice(1).split('@');
  return {
    kind: text.startsWith('+') ? 'insert' : 'delete',
    sheet,
    at: Number(at) - 1,
    count: Number(count),
  };
}

describe('formulas on the changed sheet', () => {
  test.each([
    // Insertion: moves, grows, stays
    ['+2@5', 'A4', 'A4'],
    ['+2@5', 'A5', 'A7'],
    ['+2@5', '$A$5', '$A$7'],
    ['+2@5', 'A4:B5', 'A4:B7'],
    ['+2@5', 'A1:B4', 'A1:B4'],
    ['+2@5', 'A5:B9', 'A7:B11'],
    ['+2@5', 'B9:A4', 'B11:A4'],
    ['+2@5', '4:5', '4:7'],
    ['+2@5', '$5:$5', '$7:$7'],
    ['+2@5', 'A:C', 'A:C'],
    ['+2@5', 'A1:A1048576', 'A1:A1048576'],
    ['+2@5', '1:1048576', '1:1048576'],
    ['+2@5', 'A1048574', 'A1048576'],
    ['+2@5', 'A1048575', '#REF!'],
    ['+2@5', 'A1048575:A1048576', '#REF!'],
    ['+2@5', 'A9#', 'A11#'],
    ['+2@5', 'SUM(A1:A9)&"A9"&数据!B9', 'SUM(A1:A11)&"A9"&数据!B11'],
    ['+2@5', "'数据'!B9", "'数据'!B11"],
    ['+2@5', '别的!B9+数据1!B9', '别的!B9+数据1!B9'],
    ['+2@5', '一月:数据!B9', '一月:数据!B9'],
    ['+2@5', '[1]数据!B9', '[1]数据!B9'],
    ['+2@5', 'LOG10(A10)', 'LOG10(A12)'],
    ['+2@5', '表1[@A9]+[@A9]', '表1[@A9]+[@A9]'],
    // Deletion: moves, shrinks, breaks
    ['-2@5', 'A4', 'A4'],
    ['-2@5', 'A5', '#REF!'],
    ['-2@5', 'A6', '#REF!'],
    ['-2@5', 'A7', 'A5'],
    ['-2@5', 'A5:B6', '#REF!'],
    ['-2@5', 'A4:B5', 'A4:B4'],
    ['-2@5', 'A4:B6', 'A4:B4'],
    ['-2@5', 'A4:B7', 'A4:B5'],
    ['-2@5', 'A6:B9', 'A5:B7'],
    ['-2@5', 'B9:A6', 'B7:A5'],
    ['-2@5', '5:6', '#REF!'],
    ['-2@5', '$4:$9', '$4:$7'],
    ['-2@5', 'A:C', 'A:C'],
    ['-2@5', 'A1:A1048576', 'A1:A1048574'],
    ['-2@5', '数据!$A$5+A5*2', '数据!#REF!+#REF!*2'],
    ['-2@5', 'SUM(A5,A9)', 'SUM(#REF!,A7)'],
    ['-2@5', '别的!A5', '别的!A5'],
  ])('%s: %s → %s', (rows, formula, expected) =>
    expect(shiftFormula(formula, '数据', change(rows))).toBe(expected),
  );

  test('are left alone where they mean another sheet', () => {
    expect(shiftFormula('A9+数据!A9', '汇总', change('+1@5'))).toBe('A9+数据!A10');
    expect(shiftFormula('A9+数据!A9', null, change('+1@5'))).toBe('A9+数据!A10');
  });
  test('name their sheet without regard to case and with quotes doubled', () => {
    expect(shiftFormula('SHEET1!A9', null, change('+1@5', 'Sheet1'))).toBe('SHEET1!A10');
    expect(shiftFormula("'it''s'!A9", null, change('+1@5', "it's"))).toBe("'it''s'!A10");
  });
});

describe('defined names', () => {
  const fixed = (text: string, rows: string) => shiftFormula(text, null, change(rows), 'fixed');
  test('move only their fixed rows: the others are offsets', () => {
    expect(fixed('数据!$A$9', '+1@5')).toBe('数据!$A$10');
    expect(fixed('数据!A9', '+1@5')).toBe('数据!A9');
    expect(fixed('数据!$A$5:$B9', '+1@5')).toBe('数据!$A$6:$B9');
    expect(fixed('数据!$A$1:$B$9', '+1@5')).toBe('数据!$A$1:$B$10');
    expect(fixed('数据!$A$5:$B$9', '-2@5')).toBe('数据!$A$5:$B$7');
    expect(fixed('数据!$A$5', '-2@5')).toBe('数据!#REF!');
    expect(fixed('数据!$5:$6', '-2@5')).toBe('数据!#REF!');
  });
});

describe('lists of ranges', () => {
  test.each([
    ['+2@5', 'A1:B4 C5 D9:E10', 'A1:B4 C7 D11:E12'],
    ['-2@5', 'A1:B4 C5 D6:E10', 'A1:B4 D5:E8'],
    ['-2@5', 'A5:B6', ''],
    ['-1@5', 'A4:A5', 'A4'],
    ['-1@5', '4:5', '4:4'],
    ['+2@5', 'A:B', 'A:B'],
    ['+2@5', '  A9\n B9 ', 'A11 B11'],
    ['+2@5', 'A9:A9', 'A11'],
    ['+2@9', 'A9:A9', 'A11'],
  ])('%s: %j → %j', (rows, ranges, expected) => expect(shiftRanges(ranges, change(rows))).toBe(expected));

  test('take new rows in at the edge that they are formatted from', () => {
    expect(shiftRanges('A1:A4 B4 C5:C9', change('+2@5'), 'above')).toBe('A1:A6 B4:B6 C7:C11');
    expect(shiftRanges('A1:A4 B5 C5:C9', change('+2@5'), 'below')).toBe('A1:A4 B5:B7 C5:C11');
  });
});

const corner = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), fc.boolean())
  .map(
    ([col, row, colFixed, rowFixed]) =>
      `${colFixed ? '$' : ''}${columnName(col)}${rowFixed ? '$' : ''}${row}`,
  );
const rowSpan = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
  .map((rows) => rows.join(':'));
const reference = fc.oneof(
  corner,
  fc.tuple(corner, corner).map((pair) => pair.join(':')),
  rowSpan,
);
const sheetName = fc.constantFrom('', '数据!', "'数据'!", '别的!', '一:三!', '[2]数据!');
const piece = fc.oneof(
  fc.tuple(sheetName, reference).map((pair) => pair.join('')),
  fc.constantFrom('"A9"', '表1[@A9]', 'LOG10(2)', '#N/A', 'R1C1', '名称A9', '3.5'),
);
const formula = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('+'));
const rows = fc.record({ at: fc.integer({ min: 0, max: 70 }), count: fc.integer({ min: 1, max: 20 }) });

describe('properties', () => {
  test('rows inserted and deleted again leave every formula as it was', () =>
    fc.assert(
      fc.property(formula, rows, (text, { at, count }) => {
        const inserted = shiftFormula(text, '数据', { kind: 'insert', sheet: '数据', at, count });
        expect(shiftFormula(inserted, '数据', { kind: 'delete', sheet: '数据', at, count })).toBe(text);
      }),
      { numRuns: 1000 },
    ));

  test('rows deleted and inserted again restore every span that does not touch them', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), rows, (a, b, { at, count }) => {
        const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
        // A span that ends at the gap's edge cannot know that it once went on into it.
        const touches = (row: number) => row >= at && row < at + count;
        fc.pre(!touches(top) && !touches(bottom) && !(top < at && bottom === at + count - 1));
        const deleted = shiftRows(top, bottom, { kind: 'delete', sheet: '数据', at, count });
        expect(deleted && shiftRows(...deleted, { kind: 'insert', sheet: '数据', at, count })).toEqual([
          top,
          bottom,
        ]);
      }),
      { numRuns: 1000 },
    ));

  test('areas on both sides of a change never overlap afterwards', () =>
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(20),
        fc.nat(20),
        rows,
        fc.boolean(),
        (top, height, more, { at, count }, insert) => {
          const kind = insert ? 'insert' : 'delete';
          const upper = { top, left: 0, bottom: top + height, right: 3 };
          const lower = { ...upper, top: upper.bottom + 1, bottom: upper.bottom + 1 + more };
          const first = shiftArea(upper, { kind, sheet: '', at, count });
          const second = shiftArea(lower, { kind, sheet: '', at, count });
          if (first && second) expect(first.bottom).toBeLessThan(second.top);
        },
      ),
    ));
});
