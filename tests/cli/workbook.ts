import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A hebei-2021 table without a fault, but for one indicator's value. */
const rows = (value: string): readonly (readonly string[])[] => [
  ['春节走访慰问经费绩效目标表'],
  ['314001民政部门某某市民政局本级', '', '', '', '', '单位：万元'],
  ['项目编码', '13030322P00391410001H', '项目名称', '春节走访慰问经费'],
  ['预算规模及资金用途', '预算数', '20.00', '其中：财政资金', '20.00', '其他资金', '0.00'],
  ['', '用于春节期间走访慰问困难群众，购买慰问品'],
  ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
  ['', '25%', '50%', '75%', '100%'],
  ['绩效目标', '1.春节前完成走访慰问'],
  ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
  ['产出指标', '数量指标', '走访慰问困难群众户数', '走访慰问的困难群众户数', '≥200户', '走访慰问方案'],
  ['', '质量指标', '慰问品发放准确率', '领到慰问品且符合条件的户数占比', '=100%', '走访慰问方案'],
  ['', '时效指标', '走访慰问完成时间', '全部走访完毕的时间', '2月10日前', '走访慰问方案'],
  ['', '成本指标', '慰问品购置成本', '购置慰问品的总支出', '≤20万元', '预算批复'],
  ['效益指标', '社会效益指标', '宣传次数', '宣传报道的次数', value, '走访慰问方案'],
  ['满意度指标', '服务对象满意度指标', '困难群众满意度', '抽样调查中表示满意的比例', '≥95%', '问卷调查'],
];

const MERGES = ['A1:G1', 'A2:E2', 'F2:G2', 'A4:A5', 'B5:G5', 'A6:A7', 'B8:G8', 'A10:A13'];

/** A workbook of one table in which everything is right but one value; null: no table at all. */
export function makeWorkbook(value: string | null): Uint8Array {
  const cells = value === null ? [['只是一些文字']] : rows(value);
  const xml = cells
    .map((row, r) => {
      const texts = row.map((text, c) =>
        text ? `<c r="${'ABCDEFG'[c]}${r + 1}" t="inlineStr"><is><t>${text}</t></is></c>` : '',
      );
      return `<row r="${r + 1}">${texts.join('')}</row>`;
    })
    .join('');
  const merges =
    value === null
      ? ''
      : `<mergeCells>${MERGES.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  const relationship = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${xml}</sheetData>${merges}</worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of one table with one warning, V13 at Sheet1!E14. */
export function vagueWorkbook(): Uint8Array {
  const parts = unzipSync(makeWorkbook('有效保障'));
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[sheet]!)
    .replace('宣传次数', '困难群众生活')
    .replace('宣传报道的次数', '生活有保障');
  return zipSync({ ...parts, [sheet]: strToU8(xml) });
}
