import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../../src/hosts/xlsx/host';
import { isCellError, valueAt } from '../../../src/model';
import type { CellValue, WorkbookSnapshot } from '../../../src/model';
import { recalculate } from '../../../src/workbench/recalculate';
import { convertWithLibreOffice, removeDirectory, runPython, temporaryDirectory } from '../../support/tools';

const DATA: readonly (readonly (string | number | boolean | null)[])[] = [
  [10, 0.1, '甲', 1.005, null, -2.5],
  [20, 0.2, '乙', 2.675, '5', 100],
  [30, -0.3, '甲', 1e-7, 'x', 12345.678],
  // No truth values: LibreOffice adds those in a block, Excel does not.
  [null, 7, '丙', 3, 'y', 0],
];
const OPERANDS = ['A1', 'B2', 'C1', 'D1', 'E1', 'F3', 'A4', '3', '0.1', '-2', '10%'];
const RANGES = ['A1:A4', 'B1:B4', 'A1:F4', 'D2:D3', 'F1:F4'];

function* formulas(): Generator<string> {
  for (const a of OPERANDS) {
    for (const b of OPERANDS) {
      for (const operator of ['+', '-', '*', '/', '=', '<>', '<', '>=']) yield `=${a}${operator}${b}`;
    }
    for (const places of [0, 1, 2, -1]) {
      for (const name of ['ROUND', 'ROUNDUP', 'ROUNDDOWN']) yield `=${name}(${a},${places})`;
    }
    for (const name of ['ABS', 'INT', 'NOT']) yield `=${name}(${a})`;
    yield `=IF(${a}>1,"是","否")`;
    yield `=IFERROR(1/${a},"无")`;
    yield `=-${a}*2%`;
  }
  for (const range of RANGES) {
    for (const name of ['SUM', 'AVERAGE', 'MAX', 'MIN', 'COUNT', 'COUNTA', 'PRODUCT'])
      yield `=${name}(${range})`;
    for (const wanted of ['">1"', '"<=0"', '"<>10"', '10', '"甲"', '"=甲"']) {
      yield `=COUNTIF(${range},${wanted})`;
      yield `=SUMIF(${range},${wanted})`;
      yield `=SUMIF(C1:C4,${wanted},B1:B4)`;
    }
  }
  yield '=SUMIFS(B1:B4,C1:C4,"甲",A1:A4,">10")';
  yield '=COUNTIFS(C1:C4,"甲",A1:A4,">10")';
  yield '=SUMPRODUCT(A1:A4,B1:B4)';
  yield '=SUM(A1:B2,3,D1)';
  yield '=AND(A1>1,B1>1)';
  yield '=OR(A1>1,B1>1)';
  yield '=CONCATENATE(A1,C1)';
}

const comparable = (value: CellValue): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : isCellError(value) ? value.error : value;

it('comes to what LibreOffice works out', async () => {
  const dir = temporaryDirectory();
  try {
    const written = [...formulas()];
    const source = join(dir, 'formulas.xlsx');
    const rows = [...DATA, ...written.map((formula) => [formula])];
    runPython(join(__dirname, '../../support/openpyxl_formulas.py'), [source], JSON.stringify({ 表: rows }));
    convertWithLibreOffice([source], 'xlsx', join(dir, 'out'));
    const read = (path: string): Promise<WorkbookSnapshot> =>
      XlsxHost.open(new Uint8Array(readFileSync(path)), { codec: nodeCodec, fileName: path }).readWorkbook(
        {},
      );
    const ours = new Map(
      recalculate(await read(source), []).map(({ address, value }) => [address.row, value] as const),
    );
    const [theirs] = (await read(join(dir, 'out/formulas.xlsx'))).sheets;
    const told = written.flatMap((formula, index) => {
      const value = ours.get(DATA.length + index) ?? null;
      return value === null ? [] : [{ formula, value, expected: valueAt(theirs!, DATA.length + index, 0) }];
    });
    const wrong = told.filter(({ value, expected }) => comparable(value) !== comparable(expected));
    expect(wrong).toEqual([]);
    expect(told.length).toBeGreaterThan(written.length * 0.7);
  } finally {
    removeDirectory(dir);
  }
}, 60_000);
