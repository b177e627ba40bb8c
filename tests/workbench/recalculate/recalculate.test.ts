import { describe, expect, it } from '@jest/globals';
import { fromA1, toA1 } from '../../../src/model';
import type { CellValue, SheetSnapshot } from '../../../src/model';
import { recalculate } from '../../../src/workbench/recalculate';
import { sheetFromGrid } from '../../support/grid';

const book = (...sheets: SheetSnapshot[]) => ({ name: '测试.xlsx', date1904: false, sheets });

const changedAt = (sheet: string, cell: string) => {
  const { row, col } = fromA1(cell)!;
  return { sheet, area: { top: row, left: col, bottom: row, right: col } };
};

/** Results by cell, `甲!B1`. */
const results = (
  sheets: readonly SheetSnapshot[],
  changed: Parameters<typeof recalculate>[1],
): Record<string, CellValue> =>
  Object.fromEntries(
    recalculate(book(...sheets), changed).map(({ address, value }) => [
      `${address.sheet}!${toA1(address)}`,
      value,
    ]),
  );

const amounts = (formulas: string): SheetSnapshot =>
  sheetFromGrid(`| {10} | {0.1} | 二十 | |\n| {20} | {0.2} | {TRUE} | {#N/A} |\n${formulas}`, { name: '甲' });

/** What a formula comes to beside A1 = 10, A2 = 20, B1 = 0.1, B2 = 0.2, C1 = 二十, C2 = TRUE, D2 = #N/A. */
function valueOf(formula: string): CellValue {
  const sheet = amounts('| |');
  const written = {
    ...sheet,
    used: { ...sheet.used!, bottom: 4 },
    formulas: [[], [], [], [], [formula]],
  };
  const [result] = recalculate(book(written, sheetFromGrid('| {7} |', { name: "1.车'辆 费" })), []);
  return result === undefined ? null : result.value;
}

describe('a formula comes to what Excel makes of it', () => {
  it.each<[string, CellValue]>([
    ['=SUM(A1:A2)', 30],
    ['=SUM(A1:C2)', 30.3],
    ['=B1+B2', 0.3],
    ['=B1+B2=0.3', true],
    ['=A1/A2*100%', 0.5],
    ['=-A1*2', -20],
    ['=A1/3', 10 / 3],
    ['=A1/3+A1/3+A1/3=A1', true],
    ['=INT(A1/3*3)', 10],
    ['=ROUNDDOWN(A1/3*3,1)', 10],
    ['=A1/3*3-A1', 0],
    ['=+C1', '二十'],
    ['=+D1=""', true],
    ['=-C2', -1],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUNDUP(2.01,1)', 2.1],
    ['=ROUNDDOWN(-2.09,1)', -2],
    ['=INT(-2.5)', -3],
    ['=IF(A1>5,"是","否")', '是'],
    ['=IF(A1>50,1)', false],
    ['=IFERROR(A1/0,0)', 0],
    ['=A1/0', { error: '#DIV/0!' }],
    ['=SUM(D1:D2)', { error: '#N/A' }],
    ['=C1+1', { error: '#VALUE!' }],
    ['=A1&"万元"', '10万元'],
    ['=D1', 0],
    ['=D1=""', true],
    ['=D1=0', true],
    ['=AVERAGE(A1:A2,B1)', 30.1 / 3],
    ['=MAX(A1:B2)-MIN(A1:B2)', 19.9],
    ['=COUNT(A1:C2)', 4],
    ['=COUNTA(A1:D2)', 7],
    ['=SUMIF(A1:A2,">10",B1:B2)', 0.2],
    ['=SUMIFS(B1:B2,A1:A2,">=10",A1:A2,"<20")', 0.1],
    ['=COUNTIF(A1:C2,"二十")', 1],
    ['=SUMPRODUCT(A1:A2,B1:B2)', 5],
    ['=AND(A1>5,NOT(A2>50))', true],
    ["='1.车''辆 费'!A1*2", 14],
    ['=SUM(A:A)-A1-A2', null],
  ])('%s', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  it.each([
    '=VLOOKUP(10,A1:B2,2,FALSE)',
    '=TODAY()',
    '=INDIRECT("A1")',
    '=OFFSET(A1,1,0)',
    '=合计数*2',
    '=[1]表!A1',
    '=SUM(一:三!A1)',
    '=没有的表!A1',
    '=A1:A2*2',
    '=A1^2',
    '="1,200"+1',
    '=SUM(A1,,2)',
    '=COUNTIF(A1:A2,"*")',
    '=COUNTIF(A1:A2,"TRUE")',
    '=A1*1E300*1E300',
    '="甲"<"乙"',
    '=1+',
    '=SUM(',
  ])('%s is left to Excel', (formula) => {
    expect(valueOf(formula)).toBeNull();
  });
});

describe('what depends on a change', () => {
  it('is worked out over several steps and sheets, the rest is let be', () => {
    const first = sheetFromGrid('| {5} | {=A1*2; 2} | {=B1+1; 3} | {=9*9; 0} |', { name: '甲' });
    const second = sheetFromGrid('| {=甲!C1*10; 30} | {=A1; 30} |', { name: '乙' });
    expect(results([first, second], [changedAt('甲', 'A1')])).toEqual({
      '甲!B1': 10,
      '甲!C1': 11,
      '乙!A1': 110,
      '乙!B1': 110,
    });
    expect(results([first, second], [changedAt('甲', 'Z9')])).toEqual({});
  });

  it('loses its result where it cannot be worked out, and so does what depends on it', () => {
    const sheet = sheetFromGrid('| {5} | {=VLOOKUP(A1,A1:A1,1); 1} | {=B1+1; 2} | {=A1+1; 2} |', {
      name: '甲',
    });
    expect(results([sheet], [changedAt('甲', 'A1')])).toEqual({ '甲!B1': null, '甲!C1': null, '甲!D1': 6 });
  });

  it('is found behind whole columns and sheet names in other letters', () => {
    const first = sheetFromGrid('| {5} |\n| {6} |', { name: 'Data' });
    const second = sheetFromGrid('| {=SUM(data!A:A); 0} |', { name: '乙' });
    expect(results([first, second], [changedAt('Data', 'A2')])).toEqual({ '乙!A1': 11 });
  });

  it('loses its result when it goes round in a circle', () => {
    const sheet = sheetFromGrid('| {=B1+1; 1} | {=A1+1; 2} | {=A1; 1} |', { name: '甲' });
    expect(results([sheet], [changedAt('甲', 'A1')])).toEqual({
      '甲!A1': null,
      '甲!B1': null,
      '甲!C1': null,
    });
  });

  it('is all that a name or OFFSET may lead to', () => {
    const sheet = sheetFromGrid('| {5} | {=合计; 1} | {=OFFSET(A1,0,0); 2} |', { name: '甲' });
    expect(results([sheet], [changedAt('甲', 'Z9')])).toEqual({ '甲!B1': null, '甲!C1': null });
  });

  it('is all that comes to something else each time', () => {
    const sheet = sheetFromGrid('| {5} | {=TODAY()-1; 46000} | {=B1; 46000} |', { name: '甲' });
    expect(results([sheet], [changedAt('甲', 'Z9')])).toEqual({ '甲!B1': null, '甲!C1': null });
  });

  it('keeps three thirds together over several cells', () => {
    const sheet = sheetFromGrid('| {1} | {=A1/3; 0} | {=SUM(B1,B1,B1); 0} | {=C1=A1; 0} |', { name: '甲' });
    expect(results([sheet], [changedAt('甲', 'A1')])).toEqual({
      '甲!B1': 1 / 3,
      '甲!C1': 1,
      '甲!D1': true,
    });
  });

  it('looks at all cells of the larger sheet', () => {
    const first = sheetFromGrid('| {1} |\n| {2} |\n| {4} | {=SUMIF(乙!A1:A3,"<>x",A1:A3); 0} |', {
      name: '甲',
    });
    const second = sheetFromGrid('| x |', { name: '乙' });
    expect(results([first, second], [changedAt('乙', 'A1')])).toEqual({ '甲!B3': 6 });
  });

  it('loses its result where an array formula fills the cell that it reads', () => {
    const sheet = sheetFromGrid(
      '| {5} | {=A1:A2*2; 10} | {=B2+1; 13} | {=C1+D2; 13} |\n| {6} | {12} | | {0} |',
      {
        name: '甲',
      },
    );
    const array = { sheet: '甲', ...{ top: 0, left: 1, bottom: 1, right: 1 } };
    const found = recalculate(book(sheet), [changedAt('甲', 'A2')], [array]);
    expect(found.map(({ address, value }) => [toA1(address), value])).toEqual([
      ['B1', null],
      ['C1', null],
      ['D1', null],
    ]);
    // Emptied, they are not known any more either, whoever asks.
    const emptied = sheetFromGrid('| {5} | {=A1:A2*2} | {=B2+1} | {=B2+D2; 12} |\n| {6} | | | {0} |', {
      name: '甲',
    });
    const later = recalculate(book(emptied), [changedAt('甲', 'D2')], [array]);
    expect(later.map(({ address, value }) => [toA1(address), value])).toEqual([['D1', null]]);
  });

  it('may be read from the bottom up', () => {
    const lines = Array.from(
      { length: 6000 },
      (_, i) => `| {1} | {=${i < 5999 ? `B${i + 2}+` : ''}A${i + 1}; 0} |`,
    );
    const found = results([sheetFromGrid(lines.join('\n'), { name: '甲' })], [{ sheet: '甲' }]);
    expect([found['甲!B1'], found['甲!B6000']]).toEqual([6000, 1]);
  });

  it('may go round in a very wide circle', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `| {=A${((i + 1) % 1000) + 1}+1; 1} |`);
    const found = results([sheetFromGrid(lines.join('\n'), { name: '甲' })], [{ sheet: '甲' }]);
    expect(new Set(Object.values(found))).toEqual(new Set([null]));
  });

  it('may be many parts of a whole column, and many running sums', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `| {0.${i}} | {=A${i + 1}/SUM(A:A); 0} | {=SUM($A$1:A${i + 1}); 0} |`,
    );
    const sheet = sheetFromGrid(lines.join('\n'), { name: '甲' });
    const found = results([sheet], [changedAt('甲', 'A1')]);
    const total = found['甲!C3000'] as number;
    expect(found['甲!B3000']).toBeCloseTo(0.2999 / total, 12);
    expect(Object.keys(found)).toHaveLength(5998);
  });

  it('may be a long running sum', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `| {1} | {=${i === 0 ? '' : `B${i}+`}A${i + 1}; 0} |`,
    );
    const sheet = sheetFromGrid(lines.join('\n'), { name: '甲' });
    const found = results([sheet], [changedAt('甲', 'A1')]);
    expect([found['甲!B1'], found['甲!B3000']]).toEqual([1, 3000]);
  });
});
