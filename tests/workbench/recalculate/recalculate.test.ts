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
    ['=A1/3', 3.33333333333333],
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
    ['=AVERAGE(A1:A2,B1)', 10.0333333333333],
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
