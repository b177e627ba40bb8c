import { describe, expect, test } from '@jest/globals';
import { invert } from '../../../../src/fix';
import { fromA1 } from '../../../../src/model';
import type { CellInput, CellValue, SetOp } from '../../../../src/model';
import { VARIANTS } from '../fixtures/rich';
import { openHost } from '../support/packages';
import { smallBookBytes } from '../support/small-books';

const set = (sheet: string, cell: string, old: CellValue, value: CellInput): SetOp => ({
  op: 'set',
  address: { sheet, ...fromA1(cell)! },
  old,
  oldFormula: null,
  value,
});

const rule = (attributes: string, formulas: string, sqref = 'A1:B2') =>
  `<dataValidations count="1"><dataValidation ${attributes} sqref="${sqref}">${formulas}</dataValidation></dataValidations>`;

const texts = (...values: string[]) =>
  values
    .map((value, i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${value}</t></is></c></row>`)
    .join('');

/** What becomes of a value that is put into B1. */
async function outcome(validation: string, value: CellInput, cell = 'B1'): Promise<string> {
  const host = openHost(
    smallBookBytes({
      sheets: {
        S: `<sheetData/>${validation}`,
        选项: `<sheetData>${texts('是', '否')}</sheetData>`,
        公式: '<sheetData><row r="1"><c r="A1"><f>VLOOKUP(1,B1:C2,2)</f></c></row></sheetData>',
      },
    }),
  );
  const { skipped } = await host.apply({ ops: [set('S', cell, null, value)] });
  return skipped[0]?.reason ?? 'applied';
}

const STOP = 'showErrorMessage="1"';
const of = (first: string, second?: string) =>
  `<formula1>${first}</formula1>${second === undefined ? '' : `<formula2>${second}</formula2>`}`;

describe('a value that the cell’s validation forbids is refused', () => {
  test.each<[string, string, CellInput, string]>([
    ['a list', rule(`type="list" ${STOP}`, of('"是, 否"')), '否', 'applied'],
    ['a list', rule(`type="list" ${STOP}`, of('"是, 否"')), '无', 'validation'],
    ['numbers of a list', rule(`type="list" ${STOP}`, of('"1,95%"')), 0.95, 'applied'],
    ['numbers of a list', rule(`type="list" ${STOP}`, of('"1,95%"')), 2, 'validation'],
    ['small shares of a list', rule(`type="list" ${STOP}`, of('"1.1%,2%"')), 0.011, 'applied'],
    ['a list that moves along', rule(`type="list" ${STOP}`, of('选项!A1:A2')), '无', 'applied'],
    ['a list for one cell', rule(`type="list" ${STOP}`, of('选项!A1:A2'), 'B1'), '无', 'validation'],
    ['a list not worked out', rule(`type="list" ${STOP}`, of('公式!$A$1:$A$2')), '无', 'applied'],
    ['a list on another sheet', rule(`type="list" ${STOP}`, of('选项!$A$1:$A$2')), '是', 'applied'],
    ['a list on another sheet', rule(`type="list" ${STOP}`, of("'选项'!$A$1:$A$2")), '无', 'validation'],
    ['whole numbers', rule(`type="whole" ${STOP}`, of('1', '10')), 10, 'applied'],
    ['whole numbers', rule(`type="whole" ${STOP}`, of('1', '10')), 2.5, 'validation'],
    ['whole numbers', rule(`type="whole" ${STOP}`, of('1', '10')), '5个', 'validation'],
    ['decimals', rule(`type="decimal" operator="greaterThan" ${STOP}`, of('0')), 0, 'validation'],
    ['decimals', rule(`type="decimal" operator="notBetween" ${STOP}`, of('0', '1')), 2, 'applied'],
    [
      'lengths',
      rule(`type="textLength" operator="lessThanOrEqual" ${STOP}`, of('2')),
      '三个字',
      'validation',
    ],
    ['lengths', rule(`type="textLength" operator="lessThanOrEqual" ${STOP}`, of('3')), '三个字', 'applied'],
  ])('%s: %#', async (_, validation, value, expected) => {
    expect(await outcome(validation, value)).toBe(expected);
  });

  test('but not where the validation only warns, says nothing, or stands elsewhere', async () => {
    const list = of('"是,否"');
    expect(await outcome(rule('type="list"', list), '无')).toBe('applied');
    expect(await outcome(rule(`type="list" errorStyle="warning" ${STOP}`, list), '无')).toBe('applied');
    expect(await outcome(rule(`type="list" ${STOP}`, list), '无', 'C1')).toBe('applied');
  });

  test('nor where it can’t be told, nor when a cell is cleared', async () => {
    expect(await outcome(rule(`type="list" ${STOP}`, of('选项名')), '无')).toBe('applied');
    expect(await outcome(rule(`type="whole" ${STOP}`, of('A9', '10')), 99)).toBe('applied');
    expect(await outcome(rule(`type="custom" ${STOP}`, of('FALSE')), '无')).toBe('applied');
    const host = openHost(
      smallBookBytes({
        sheets: { S: `<sheetData>${texts('是')}</sheetData>${rule(`type="list" ${STOP}`, of('"是"'))}` },
      }),
    );
    expect((await host.apply({ ops: [set('S', 'A1', '是', null)] })).skipped).toEqual([]);
  });

  test('undo puts back what stood there, allowed or not', async () => {
    const list = rule(`type="list" ${STOP}`, of('"是,否"'));
    const host = openHost(smallBookBytes({ sheets: { S: `<sheetData>${texts('有')}</sheetData>${list}` } }));
    const { applied } = await host.apply({ ops: [set('S', 'A1', '有', '是')] });
    expect((await host.apply(invert({ ops: applied }))).skipped).toEqual([]);
    expect((await host.readWorkbook({})).sheets[0]!.values).toEqual([['有']]);
  });
});

test.each(Object.keys(VARIANTS).filter((name) => name !== 'openpyxl'))(
  'the rich workbook as %s writes it: its own lists, and those of Excel’s extension',
  async (variant) => {
    const host = openHost(VARIANTS[variant]!());
    const { sheets } = await host.readWorkbook({ sheets: ['数据'] });
    const present = (cell: string) => {
      const { row, col } = fromA1(cell)!;
      const { used, values } = sheets[0]!;
      return values[row - used!.top]?.[col - used!.left] ?? null;
    };
    const tried = ['G4', 'B15'].map((cell) => set('数据', cell, present(cell), '不在列表里'));
    const { skipped } = await host.apply({ ops: tried });
    expect(skipped.map(({ reason }) => reason)).toEqual(['validation', 'validation']);
    expect((await host.apply({ ops: [set('数据', 'G4', present('G4'), '丙')] })).skipped).toEqual([]);
  },
);
