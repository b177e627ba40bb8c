import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { toA1 } from '../../src/model';
import type { SheetSnapshot } from '../../src/model';
import { embed } from '../support/healthy-table';
import { sheetFromGrid } from '../support/grid';
import { throughXlsx, xlsxFile } from '../support/xlsx-file';

/** A picture set in a healthy table, written to a real file by another program and read back. */
async function check(picture: string, change: (sheet: SheetSnapshot) => SheetSnapshot = (sheet) => sheet) {
  const { text } = embed(picture);
  return checkWorkbook(await throughXlsx([change(sheetFromGrid(text, { name: '表' }))]));
}

/** Errors and warnings as `V07 F10`. */
async function complaints(picture: string): Promise<string[]> {
  const { tables, findings } = await check(picture);
  expect(tables).toHaveLength(1);
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, address }) => `${rule} ${toA1(address)}`);
}

const row = (kind: string, name: string, value: string): string =>
  `| 一级指标 | 二级指标 | 三级指标 | 指标值 |
   | 产出指标 | 数量指标 | 走访困难群众户数 | ≥200户 |
   | 产出指标 | 质量指标 | 慰问品发放准确率 | =100% |
   | 产出指标 | 时效指标 | 走访完成时间 | 12月底前 |
   | 产出指标 | 成本指标 | 慰问品购置成本 | ≤20万元 |
   | 效益指标 | 社会效益指标 | 受益群众人数 | ≥500人 |
   | 满意度指标 | 服务对象满意度指标 | 困难群众满意度 | ≥95% |
   | 产出指标 | ${kind} | ${name} | ${value} |`;

const budget = (total: string, fiscal = total, unit = '单位：万元'): string =>
  `| ${unit} |
   | 预算数 | ${total} | 其中：财政资金 | ${fiscal} | 其他资金 | 0.00 |`;

const schedule = (...shares: readonly string[]): string =>
  `| 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
   | ^ | ${shares.join(' | ')} |`;

describe('cells that say what they should, however they are written', () => {
  test.each([
    ['a quantity in full width', row('数量指标', '慰问物资份数', '≥３００份')],
    ['thousands separators in text', row('数量指标', '慰问物资份数', '≥1,300份')],
    ['thousands separators in the number format', row('数量指标', '慰问物资份数', '{1300; "≥"#,##0"份"}')],
    ['the unit in the number format', row('数量指标', '慰问物资份数', '{300; 0"份"}')],
    ['a percentage as a fraction shown with %', row('质量指标', '物资验收合格率', '{0.98; "≥"0%}')],
    ['a percentage as text', row('质量指标', '物资验收合格率', '≥98%')],
    ['a real date', row('时效指标', '物资采购完成时间', '{44926; yyyy"年"m"月"d"日前"}')],
    ['a real date in a short format', row('时效指标', '物资采购完成时间', '{44926; yyyy/m/d}')],
    ['a formula with its cached value', row('数量指标', '慰问物资份数', '{=200+100; 300; "≥"0"份"}')],
    ['a formula that is a bare literal', row('质量指标', '物资验收合格率', '{=100%; 1; 0%}')],
    ['amounts as numbers', budget('{20}')],
    ['amounts in full width', budget('２０.００')],
    ['amounts with thousands separators', budget('200,000.00', '{200000; #,##0.00}', '单位：元')],
    ['amounts as formulas', budget('{=SUM(E4,G4); 20; 0.00}')],
    ['amounts in 亿元', budget('0.002', '0.002', '单位：亿元')],
    ['a schedule of fractions', schedule('{0.25; 0%}', '{0.5; 0%}', '{0.75; 0%}', '{1; 0%}')],
    ['a schedule of numbers', schedule('{25}', '{50}', '{75}', '{100}')],
    ['a schedule of texts without %', schedule('25', '50', '75', '100')],
    ['a schedule in full width', schedule('２５％', '５０％', '７５％', '１００％')],
    ['a schedule of formulas', schedule('{=25%; 0.25; 0%}', '{=0.25*2; 0.5; 0%}', '75%', '{=100%; 1; 0%}')],
  ])('%s', async (_, picture) => {
    expect(await complaints(picture)).toEqual([]);
  });
});

describe('cells that are at fault, however they are written', () => {
  test.each([
    ['a rate with a count in the number format', row('质量指标', '物资验收合格率', '{7; 0"人"}'), 'V09 F16'],
    ['a number without any unit', row('数量指标', '慰问物资数量', '{300}'), 'V07 F16'],
    ['an error value', row('数量指标', '慰问物资份数', '{#DIV/0!}'), 'V22 F16'],
    ['an error of a formula', row('数量指标', '慰问物资份数', '{=1/0; #DIV/0!}'), 'V22 F16'],
    ['a boolean', row('数量指标', '慰问物资份数', '{TRUE}'), 'V10 F16'],
    ['a percentage above the whole as a fraction', row('质量指标', '物资验收合格率', '{2.92; 0%}'), 'V12 F16'],
    ['a sum that is wrong by a formula', budget('{=10+11; 21; 0.00}', '20.00'), 'B01 C4'],
    ['a sum that is wrong in full width', budget('２１.００', '20.00'), 'B01 C4'],
    ['a schedule that falls, as fractions', schedule('{0.5; 0%}', '{0.25; 0%}', '{0.75; 0%}', '{1; 0%}'), 'S03'],
    ['a schedule over the whole, as numbers', schedule('{25}', '{50}', '{75}', '{1000}'), 'S04'],
    ['a line break within the value', row('成本指标', '走访用车成本', '≥\\n1万元'), 'I01 F16'],
  ])('%s', async (_, picture, expected) => {
    expect((await complaints(picture)).map((each) => each.slice(0, expected.length))).toContain(expected);
  });
});

const PLAIN = row('数量指标', '慰问物资份数', '300');

/** Where a fault stands, whatever is around its table. */
async function faultsOf(sheets: readonly SheetSnapshot[]): Promise<string[]> {
  const { findings } = checkWorkbook(await throughXlsx(sheets));
  return findings.filter(({ rule }) => rule === 'V07').map(({ address }) => `${address.sheet}!${toA1(address)}`);
}

const drawn = (text: string, name = '表'): SheetSnapshot => sheetFromGrid(embed(text).text, { name });

describe('what stands around a table, or hides it', () => {
  test('hidden rows are checked like the others', async () => {
    const sheet = { ...drawn(PLAIN), hiddenRows: [14, 15] };
    expect(await faultsOf([sheet])).toEqual(['表!F16']);
  });

  test('hidden and very hidden sheets are checked like the others', async () => {
    const sheets = [
      drawn(PLAIN, '一'),
      { ...drawn(PLAIN, '二'), visibility: 'hidden' as const },
      { ...drawn(PLAIN, '三'), visibility: 'veryHidden' as const },
    ];
    expect(await faultsOf(sheets)).toEqual(['一!F16', '二!F16', '三!F16']);
  });

  test('notes below the table are no indicators', async () => {
    const { text } = embed(PLAIN);
    const notes = `${text}\n| 注：本表一式两份 | < | < | < | < | < | < |\n| 填报人：张三 |  |  | 联系电话：8001 |  |  |  |`;
    const { tables } = checkWorkbook(await throughXlsx([sheetFromGrid(notes, { name: '表' })]));
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([7]);
  });

  test('tables side by side, parted by a blank column', async () => {
    const lines = embed(PLAIN).text.split('\n');
    const beside = lines.map((line) => `${line}  |${line.slice(line.indexOf('|') + 1)}`).join('\n');
    expect(await faultsOf([sheetFromGrid(`|\n${beside}`, { name: '表' })])).toEqual(['表!F17', '表!N17']);
  });

  test('one value merged over two rows is judged at its one cell', async () => {
    const merged = `| 三级指标 | 指标值 |
      | 走访困难群众户数 | 300 |
      | 走访困难老人户数 | ^ |`;
    const { findings } = await check(merged);
    const at = findings.filter(({ rule }) => rule === 'V07').map(({ address }) => toA1(address));
    expect(new Set(at)).toEqual(new Set(['F10']));
  });
});

test('rich text is its text', async () => {
  const sheet = drawn(row('质量指标', '物资验收合格率', '≥95百分比'));
  const bytes = xlsxFile([sheet]);
  const file = unzipSync(bytes);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(file[name]!);
  const rich =
    '<c r="F16" t="inlineStr"><is><r><rPr><b/></rPr><t>≥95</t></r><r><t>百分比</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>';
  const changed = xml.replace(/<c r="F16"[^>]*>.*?<\/c>/, rich);
  expect(changed).not.toBe(xml);
  const host = XlsxHost.open(zipSync({ ...file, [name]: strToU8(changed) }), {
    codec: nodeCodec,
    fileName: '表.xlsx',
  });
  const { findings } = checkWorkbook(await host.readWorkbook({}));
  const [found] = findings.filter(({ rule }) => rule === 'V04');
  expect(found?.value).toBe('≥95百分比');
});
