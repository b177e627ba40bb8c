import { describe, expect, it } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../../src/hosts/xlsx/host';
import type { Calculator } from '../../../src/hosts/xlsx/host';
import { invert } from '../../../src/fix';
import { fromA1, storedAt } from '../../../src/model';
import type { CellInput, Plan } from '../../../src/model';
import { recalculate } from '../../../src/workbench/recalculate';
import { smallBookBytes } from './support/small-books';

const calculator: Calculator = async (...given) => recalculate(...given);

const FIRST =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c>' +
  '<c r="B1" s="0" x="1"><f>A1*2</f><v>2</v></c>' +
  '<c r="C1" t="str"><f t="shared" ref="C1:C2" si="0">A1&amp;"元"</f><v>1元</v></c>' +
  '<c r="D1"><f>VLOOKUP(A1,A1:A2,1)</f><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>5</v></c><c r="C2" t="str"><f t="shared" si="0"/><v>5元</v></c>' +
  '<c r="D2"><f t="array" ref="D2:E2">A1:B1*1</f><v>1</v></c><c r="E2"><v>2</v></c></row></sheetData>';
const SECOND = '<sheetData><row r="1"><c r="A1"><f>甲!B1/0</f><v>9</v></c></row></sheetData>';

const open = () =>
  XlsxHost.open(smallBookBytes({ sheets: { 甲: FIRST, 乙: SECOND } }), {
    codec: nodeCodec,
    fileName: '年报.xlsx',
    calculator,
  });

async function stored(host: XlsxHost, sheet: string, cell: string) {
  const { row, col } = fromA1(cell)!;
  const { sheets } = await host.readWorkbook({ sheets: [sheet] });
  const { value, formula } = storedAt(sheets[0]!, row, col);
  return [value, formula];
}

const set = (cell: string, old: CellInput, value: CellInput, formula?: string): Plan => ({
  ops: [
    {
      op: 'set',
      address: { sheet: '甲', ...fromA1(cell)! },
      old,
      oldFormula: null,
      value,
      ...(formula !== undefined && { formula }),
    },
  ],
});

describe('formulas after an edit', () => {
  it('come to their new results, on other sheets too, and stay as they were written', async () => {
    const host = open();
    const heard: (string | null)[] = [];
    host.onChange(({ sheet }) => heard.push(sheet));
    await host.edit(set('A1', 1, 3));
    expect(await stored(host, '甲', 'B1')).toEqual([6, '=A1*2']);
    expect(await stored(host, '甲', 'C1')).toEqual(['3元', '=A1&"元"']);
    expect(await stored(host, '甲', 'C2')).toEqual(['5元', '=A2&"元"']);
    expect(await stored(host, '乙', 'A1')).toEqual([{ error: '#DIV/0!' }, '=甲!B1/0']);
    expect(heard).toEqual(['甲', '乙']);
    const xml = host.workbook.pkg.text(host.workbook.sheet('甲')!.part);
    expect(xml).toContain('<c r="B1" s="0" x="1"><f>A1*2</f><v>6</v></c>');
    expect(xml).toContain('<f t="shared" ref="C1:C2" si="0">A1&amp;"元"</f><v>3元</v>');
  });

  it('lose their results where we cannot tell, the cells of array formulas too', async () => {
    const host = open();
    await host.edit(set('A1', 1, 3));
    expect(await stored(host, '甲', 'D1')).toEqual([null, '=VLOOKUP(A1,A1:A2,1)']);
    expect(await stored(host, '甲', 'D2')).toEqual([null, '=A1:B1*1']);
    expect(await stored(host, '甲', 'E2')).toEqual([null, null]);
    expect(host.workbook.pkg.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('are worked out when they are typed, and can be taken back', async () => {
    const host = open();
    const { applied } = await host.edit(set('F9', null, null, '=SUM(A1:B1)'));
    expect(await stored(host, '甲', 'F9')).toEqual([3, '=SUM(A1:B1)']);
    const { skipped } = await host.edit(invert({ ops: applied }));
    expect(skipped).toEqual([]);
    expect(await stored(host, '甲', 'F9')).toEqual([null, null]);
  });

  it('keep what the file says where nobody works them out', async () => {
    const host = XlsxHost.open(smallBookBytes({ sheets: { 甲: FIRST } }), {
      codec: nodeCodec,
      fileName: '年报.xlsx',
    });
    await host.edit(set('A1', 1, 3));
    expect(await stored(host, '甲', 'B1')).toEqual([2, '=A1*2']);
  });

  it('belong to what was written last, though several things are written at once', async () => {
    const host = open();
    const back = invert(set('A1', 1, 3));
    await Promise.all([host.edit(set('A1', 1, 3)), host.apply(back), host.apply(set('A2', 5, 6))]);
    expect(await stored(host, '甲', 'A1')).toEqual([1, null]);
    expect(await stored(host, '甲', 'B1')).toEqual([2, '=A1*2']);
    expect(await stored(host, '甲', 'C2')).toEqual(['6元', '=A2&"元"']);
  });

  it('have none where the calculator fails; what was written is told all the same', async () => {
    const host = XlsxHost.open(smallBookBytes({ sheets: { 甲: FIRST } }), {
      codec: nodeCodec,
      fileName: '年报.xlsx',
      calculator: () => Promise.reject(new Error('the script is gone')),
    });
    const { applied } = await host.edit(set('A1', 1, 3));
    expect(applied).toHaveLength(1);
    expect(await stored(host, '甲', 'B1')).toEqual([null, '=A1*2']);
  });

  it('are worked out beside a sheet that cannot be read', async () => {
    const host = XlsxHost.open(smallBookBytes({ sheets: { 甲: FIRST, 坏: '<sheetData><row' } }), {
      codec: nodeCodec,
      fileName: '年报.xlsx',
      calculator,
    });
    const { applied } = await host.edit(set('A1', 1, 3));
    expect(applied).toHaveLength(1);
    expect(await stored(host, '甲', 'B1')).toEqual([6, '=A1*2']);
  });

  it('are not made from cells that an array formula has lost', async () => {
    const array =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="C1"><f>B2+1</f><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c><c r="C2"><f>B2+D2</f><v>4</v></c></row>';
    const host = XlsxHost.open(smallBookBytes({ sheets: { 甲: `<sheetData>${array}</sheetData>` } }), {
      codec: nodeCodec,
      fileName: '年报.xlsx',
      calculator,
    });
    await host.edit(set('A2', 2, 3));
    expect(await stored(host, '甲', 'C1')).toEqual([null, '=B2+1']);
    await host.edit(set('D2', null, 1));
    expect(await stored(host, '甲', 'C2')).toEqual([null, '=B2+D2']);
  });
});
