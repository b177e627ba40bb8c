import { describe, expect, test } from '@jest/globals';
import { toA1 } from '../../src/model';
import type { Located, TargetTable } from '../../src/model';
import { recogniseSheet, recogniseWorkbook } from '../../src/recognise';
import { sheetFromGrid, workbookFromGrids } from '../support/grid';
import type { GridOptions } from '../support/grid';
import { DEPARTMENT, HEBEI, TANGSHAN } from './forms';

const recognise = (grid: string, options?: GridOptions) => recogniseSheet(sheetFromGrid(grid, options));
const tablesOf = (grid: string, options?: GridOptions) => recognise(grid, options).tables;

function only(grid: string, options?: GridOptions): TargetTable {
  const tables = tablesOf(grid, options);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const at = (cell: Located<unknown> | null | undefined) => (cell ? `${toA1(cell.address)} ${cell.raw}` : null);
const lines = (grid: string) => grid.trim().split('\n');
const without = (grid: string, ...rows: number[]) =>
  lines(grid)
    .filter((_, i) => !rows.includes(i + 1))
    .join('\n');
const names = (table: TargetTable) => table.indicators.map(({ name }) => name.value);
const unread = (table: TargetTable) =>
  table.unread.map(({ field, reason, address }) => `${field} ${reason} ${toA1(address)}`);

/** A grid of both side by side, a blank column between them. */
function beside(left: string, right: string): string {
  const rows = [lines(left), lines(right)];
  const width = rows[0]![0]!.split('|').length - 2;
  return Array.from({ length: Math.max(rows[0]!.length, rows[1]!.length) }, (_, i) => {
    const first = rows[0]![i] ?? `|${' |'.repeat(width)}`;
    return `${first} ${rows[1]![i] ?? '|'}`;
  }).join('\n');
}

const ROWS = `
| 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
| 产出指标 | 数量指标 | 人数 | 人数 | ≥5人 | 文件 |
| | 质量指标 | 合格率 | 合格率 | ≥95% | 文件 |`;

describe('where it stands', () => {
  test('far from A1', () => {
    const table = only(HEBEI, { at: 'AB1000' });
    expect(at(table.code)).toBe('AC1002 13030322P00397010017P');
    expect(at(table.indicators[0]!.value)).toBe('AG1009 ≥10次');
  });

  test('in hidden rows', () => {
    expect(names(only(HEBEI, { hiddenRows: [8, 9, 10] }))).toHaveLength(4);
  });

  test('text above: the nearest title counts, prose does not', () => {
    const table = only(`
      | 第二部分 |
      | 预算项目绩效目标 |
      | 部门整体绩效目标：解决优抚对象的生活、医疗困难，做好义务兵家庭优待和烈士褒扬工作，按时足额发放。 |
      ${HEBEI}`);
    expect(at(table.title)).toBe('A4 车辆保险费绩效目标表');
    expect(at(table.org)).toBe('A5 610001某街道办事处');
    expect(table.range.top).toBe(3);
  });

  test('a heading that could be a label does not cut the table in two', () => {
    const table = only(`| 部门整体绩效目标 |\n${HEBEI.trim()}`);
    expect([at(table.title), at(table.goals)]).toEqual(['A2 车辆保险费绩效目标表', 'B9 1.保障公务用车']);
    expect(table.unread).toEqual([]);
  });

  test.each([
    '| 注：本表由各单位填报，三级指标不少于五项。 |',
    '| 填报人：张三 | | 联系电话： | 12345678 | | 2024年1月5日 | |',
    '| |\n| 备注 | 说明 | 另行报送 | 见附件 | | 附件 | |',
    '| |\n| 序号 | 项目 | 金额 | 备注 | | 完成 | |\n| 1 | 保险 | 5 | | | 6 | |',
    '| | | | 以上由财政部门审核 | | | |',
  ])('text below is no indicator: %s', (footer) => {
    const table = only(HEBEI + footer);
    expect(names(table)).toEqual(['出车次数', '运行率', '长期使用', '职工满意度']);
    expect(table.range.bottom).toBe(12);
  });

  test('a header merged beyond the last column that holds anything', () => {
    const sheet = sheetFromGrid(`
      | 项目绩效目标表 | < | < | < |
      | 项目名称 | 车辆保险费 | < | < |
      | 绩效目标 | 保障公务用车 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
      | 产出指标 | 数量指标 | 出车次数 | ≥10次 | < |`);
    const [table] = recogniseSheet({ ...sheet, used: { ...sheet.used!, right: 3 } }).tables;
    expect(names(table!)).toEqual(['出车次数']);
    expect(unread(table!)).not.toContain('indicators cut-short A3');
  });

  test('a footnote merged over the whole width', () => {
    expect(names(only(`${HEBEI}| 本表一式两份 | < | < | < | < | < | < |`))).toHaveLength(4);
  });

  test.each([
    '| | | 制表人：张三 | | | 日期：2024年1月 | |',
    '| | 财政部门审核意见 | 同意 | | | | |',
    '| 部门意见（盖章） | < | < | < | < | < | < |',
  ])('signatures right below the rows: %s', (line) => {
    expect(names(only(`${HEBEI}${line}`))).toHaveLength(4);
  });

  test('side by side', () => {
    const tables = tablesOf(beside(HEBEI, TANGSHAN));
    expect(tables.map(({ layout, range }) => [layout, range.left, range.right])).toEqual([
      ['hebei-2021', 0, 6],
      ['tangshan-2024', 8, 13],
    ]);
    expect(at(tables[1]!.purpose)).toMatch(/^J3 预算数165.2万元/);
    expect(at(tables[1]!.title)).toBe('I1 滑冰馆运营经费绩效表');
    expect(at(tables[0]!.budget!.other)).toBe('G4 ');
    expect(tables.flatMap((table) => table.unread)).toEqual([]);
  });

  test('stacked without a blank row, of different layouts', () => {
    const tables = tablesOf(`${HEBEI.trim()}\n${TANGSHAN.trim()}\n${HEBEI.trim()}`);
    expect(tables.map(({ layout, title, range }) => [layout, at(title), range.top, range.bottom])).toEqual([
      ['hebei-2021', 'A1 车辆保险费绩效目标表', 0, 12],
      ['tangshan-2024', 'A14 滑冰馆运营经费绩效表', 13, 21],
      ['hebei-2021', 'A23 车辆保险费绩效目标表', 22, 34],
    ]);
  });

  test('stacked without a blank row: 单位：元 in the column of the values above is no indicator', () => {
    const form = `
      | 校园安防设施更新绩效目标表 | < | < | < |
      | 321001某市教育局 | < | < | 单位：元 |
      | 项目名称 | 校园安防设施更新 | < | < |
      | 预算规模及资金用途 | 预算数 | 1500 | < |
      | 绩效目标 | 更新32所学校的安防设备 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 更新设备学校数 | =32所 |`;
    const tables = tablesOf(form + form);
    expect(tables.map(({ org, indicators }) => [at(org), indicators.length])).toEqual([
      ['A2 321001某市教育局', 1],
      ['A9 321001某市教育局', 1],
    ]);
  });

  test('stacked, the lower one without title: it does not take the upper one’s', () => {
    const tables = tablesOf(`${HEBEI.trim()}\n${without(HEBEI, 1, 2)}`);
    expect(tables.map(({ title, org, range }) => [at(title), at(org), range.top])).toEqual([
      ['A1 车辆保险费绩效目标表', 'A2 610001某街道办事处', 0],
      [null, null, 13],
    ]);
  });

  test('the header printed again on the next page', () => {
    const [title, ...rest] = lines(HEBEI);
    const header = rest.find((line) => line.includes('三级指标'))!;
    const last = rest.pop()!;
    const table = only([title, ...rest, header, last].join('\n'));
    expect(names(table)).toEqual(['出车次数', '运行率', '长期使用', '职工满意度']);
  });

  test('an indicator that is called like a label', () => {
    const table = only(HEBEI.replace('| 运行率 | 正常运行 |', '| 其他资金 | 绩效目标 |'));
    expect(names(table)).toEqual(['出车次数', '其他资金', '长期使用', '职工满意度']);
  });

  test('indicator blocks alone, one below the other', () => {
    expect(tablesOf(`${ROWS}\n| |\n${ROWS.trim()}`).map(names)).toEqual([
      ['人数', '合格率'],
      ['人数', '合格率'],
    ]);
  });

  test('what is left under a merged area is not seen', () => {
    const sheet = sheetFromGrid(HEBEI);
    const texts = sheet.texts.map((row) => [...row]);
    texts[3]![0] = '预算规模及资金用途';
    texts[4]![0] = '项目名称';
    texts[4]![3] = '旧内容';
    texts[10]![0] = '效益指标';
    const [table] = recogniseSheet({ ...sheet, texts }).tables;
    expect(table).toEqual(recogniseSheet(sheet).tables[0]);
  });
});

describe('what is missing', () => {
  test('title and unit row', () => {
    const table = only(without(HEBEI, 1, 2));
    expect([table.title, table.org, table.amountUnit]).toEqual([null, null, null]);
    expect(table.range.top).toBe(0);
    expect(table.unread).toEqual([]);
  });

  test('the unit row alone', () => {
    const table = only(without(HEBEI, 2));
    expect([at(table.title), table.org, table.amountUnit]).toEqual(['A1 车辆保险费绩效目标表', null, null]);
  });

  test('the title alone: the unit row is no title', () => {
    const table = only(without(HEBEI, 1));
    expect([table.title, at(table.org), at(table.amountUnit)]).toEqual([
      null,
      'A1 610001某街道办事处',
      'G1 单位：万元',
    ]);
  });

  test('a unit cell that names no unit', () => {
    expect(only(HEBEI.replace('单位：万元', '单位：')).amountUnit).toMatchObject({
      value: null,
      raw: '单位：',
    });
  });

  test('labels that the layout requires are reported, with where they were looked for', () => {
    expect(unread(only(without(HEBEI, 6, 7, 8)))).toEqual([
      'schedule label-missing A3',
      'goals label-missing A3',
    ]);
    expect(unread(only(without(TANGSHAN, 2)))).toEqual(['code label-missing A2', 'name label-missing A2']);
  });

  test('a budget label that is not there leaves the others', () => {
    const table = only(HEBEI.replace('其中：财政    资金', ''));
    expect(unread(table)).toEqual(['budget.fiscal label-missing A3']);
    expect([table.budget!.total, table.budget!.fiscal, table.budget!.other].map(at)).toEqual([
      'C4 0.40',
      null,
      'G4 ',
    ]);
  });

  test('amounts that are none are reported, dashes and 无 are not', () => {
    expect(unread(only(HEBEI.replace('| 0.40 |', '| 约四千 |')))).toEqual(['budget.total unreadable C4']);
    expect(unread(only(HEBEI.replace('| 0.40 |', '| 无 |')))).toEqual([]);
  });

  test('the header stands, the rows are cut off', () => {
    const table = only(without(HEBEI, 10, 11, 12, 13));
    expect(table.indicators).toEqual([]);
    expect(unread(table)).toEqual(['indicators cut-short A9']);
    expect(table.range.bottom).toBe(8);
  });

  test('cut off before the header', () => {
    const table = only(without(HEBEI, 9, 10, 11, 12, 13));
    expect(unread(table)).toEqual(['indicators cut-short A8']);
    expect([at(table.name), at(table.goals), at(table.budget!.other)]).toEqual([
      'E3 车辆保险费',
      'B8 1.保障公务用车',
      'G4 ',
    ]);
  });

  test('cut off before the header, the next table below', () => {
    const tables = tablesOf(`${without(HEBEI, 9, 10, 11, 12, 13)}\n${TANGSHAN.trim()}`);
    expect(tables.map(({ layout, title }) => [layout, at(title)])).toEqual([
      ['hebei-2021', 'A1 车辆保险费绩效目标表'],
      ['tangshan-2024', 'A9 滑冰馆运营经费绩效表'],
    ]);
  });

  test('a block that ends without 满意度 is whole', () => {
    expect(unread(only(without(HEBEI, 13)))).toEqual([]);
  });

  test('the column of values', () => {
    const table = only(TANGSHAN.replace('指标值/描述', '说明'));
    expect(unread(table)).toEqual(['indicator.value label-missing F7']);
    expect(table.indicators).toEqual([]);
  });
});

describe('no tables', () => {
  test.each([
    ['', 'empty'],
    ['| | |', 'empty'],
    ['| 2024年部门预算公开 |\n| 目录 |\n| 一、部门职责 |', 'no-table'],
    [
      '| 序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标 |\n| 1 | 13030322P00397010017P | 保险 | 5 | 5 | | 好 |\n| 2 | x | y | 1 | 1 | | z |',
      'no-table',
    ],
    ['| 一级指标 | 二级指标 | 三级指标 | 出现次数 |\n| 产出指标 | 数量指标 | 人数 | 7 |', 'no-table'],
    ['| 项目名称 | 保险费 |\n| 主管部门 | 某局 |', 'no-table'],
  ])('%#: %s', (grid, reason) => {
    expect(recognise(grid)).toEqual({ tables: [], reason });
  });

  test('sheets without a table are listed', () => {
    const { tables, unrecognised } = recogniseWorkbook(
      workbookFromGrids({ 封面: '| 2024年预算 |', 一: HEBEI, 空: '' }),
    );
    expect(tables.map((table) => table.range.sheet)).toEqual(['一']);
    expect(unrecognised).toEqual([
      { sheet: '封面', reason: 'no-table' },
      { sheet: '空', reason: 'empty' },
    ]);
  });
});

describe('how it is drawn', () => {
  test('a header of two merged rows', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 绩效指标 | < |
      | ^ | ^ | ^ | 指标值 | 指标值确定依据 |
      | 产出指标 | 数量指标 | 人数 | ≥5人 | 文件 |`);
    expect(names(table)).toEqual(['人数']);
    expect(at(table.indicators[0]!.value)).toBe('D3 ≥5人');
  });

  test('a header whose cells are all merged over two rows is one header', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | ^ | ^ | ^ | ^ |
      | 产出指标 | 数量指标 | 人数 | ≥5人 |`);
    expect(names(table)).toEqual(['人数']);
  });

  test('the duties’ header unmerged, a row above the others', () => {
    const table = only(DEPARTMENT.replace('| ^ | 一级指标', '| | 一级指标'));
    expect(at(table.headers['indicator.duty'])).toBe('A6 核心职能');
    expect(table.indicators.every(({ duty }) => duty!.value.startsWith('职能'))).toBe(true);
  });

  test('goals over several unmerged rows begin at the first', () => {
    const table = only(
      TANGSHAN.replace(
        '| 绩效目标 | 目标1：运营 | < | < | < | < |',
        '| 绩效目标 | 目标1：运营 |\n| | 目标2：维护 |',
      ),
    );
    expect(at(table.goals)).toBe('B6 目标1：运营');
  });

  test('the organisation behind a prefix, the unit behind it in the same cell', () => {
    const table = only(
      HEBEI.replace(
        '| 610001某街道办事处 | < | < | < | < | < | 单位：万元 |',
        '| 填报单位：某街道办事处　　单位：元 | < | < | < | < | < | < |',
      ),
    );
    expect(table.org).toMatchObject({ value: '某街道办事处' });
    expect(table.amountUnit).toMatchObject({ value: '元', address: { row: 1, col: 0 } });
  });

  test.each([
    ['单 位：万 元', '万元'],
    ['（金额单位：亿元）', '亿元'],
    ['万元', '万元'],
    ['单位：千元', null],
  ])('%s: the unit is %s', (text, unit) => {
    const { org, amountUnit } = only(HEBEI.replace('单位：万元', text));
    expect(amountUnit?.value ?? null).toBe(unit);
    expect(org).toMatchObject({ value: '610001某街道办事处' });
  });

  test('the unit in brackets behind the title', () => {
    const table = only(HEBEI.replace('单位：万元', '').replace('绩效目标表', '绩效目标表（单位：元）'));
    expect(table.amountUnit).toMatchObject({ value: '元', address: { row: 0, col: 0 } });
  });

  test('a title that does not call itself a table: the merged cell next above', () => {
    const table = only(`| 第二部分 | < | < | < | < | < | < |\n${HEBEI.trim().replace('绩效目标表', '')}`);
    expect([table.title, table.org].map(at)).toEqual(['A2 车辆保险费', 'A3 610001某街道办事处']);
  });

  test('an organisation with code, merged over the whole width, is no title', () => {
    const table = only(without(HEBEI, 1).replace(/610001.*/, '610001某街道办事处 | < | < | < | < | < | < |'));
    expect([table.title, at(table.org)]).toEqual([null, 'A1 610001某街道办事处']);
  });

  test('a schedule without any share: the cells under the periods, merged like them', () => {
    const table = only(
      HEBEI.replace('| ^ | 25% | < | 50% | {0.75; 0%} |  | < |', '| | | | | | | |\n| | | < | | | | < |'),
    );
    expect(table.schedule!.periods.map(({ share }) => at(share))).toEqual(['B8 ', 'D8 ', 'E8 ', 'F8 ']);
  });

  test('an organisation without code, merged over the whole width', () => {
    const row = '| 610001某街道办事处 | < | < | < | < | < | 单位：万元 |';
    const table = only(HEBEI.replace(row, '| 某街道办事处 | < | < | < | < | < | < |'));
    expect([table.title, table.org].map(at)).toEqual(['A1 车辆保险费绩效目标表', 'A2 某街道办事处']);
  });

  test.each([
    ['| | | | | | | 单位：万元 |', null, 'G2 单位：万元', '万元'],
    ['| | | | | | 单位： | 万元 |', null, 'G2 万元', '万元'],
    ['| 单位： | 某街道办事处 | | | | | |', 'B2 某街道办事处', null, undefined],
    ['| 某街道办事处 | | | | | | (金额单位:人民币元) |', 'A2 某街道办事处', 'G2 (金额单位:人民币元)', '元'],
    [
      '| 某街道办事处 | | | 2022年1月5日 | | | 金额单位：亿元 |',
      'A2 某街道办事处',
      'G2 金额单位：亿元',
      '亿元',
    ],
    ['| 填报单位： | | | | | | |', 'B2 ', null, undefined],
  ])('the row of the organisation %s', (row, org, cell, unit) => {
    const table = only(HEBEI.replace(/\| 610001.*/, row));
    expect([at(table.org), at(table.amountUnit), table.amountUnit?.value]).toEqual([org, cell, unit]);
  });

  test('a column that is none of ours ends the one before it', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 责任科室 | 指标值 |
      | 产出指标 | 数量指标 | | 办公室 | ≥5人 |`);
    expect(at(table.indicators[0]!.name)).toBe('C2 ');
  });

  test('money among the uses is no part of a sentence budget', () => {
    const text = '预算数165.2万元，其中：财政资金100万元，其他资金65.2万元。主要用于运营。';
    const table = only(TANGSHAN.replace(text, '预算数100万元。主要用于维修，其中财政资金20万元用于设备。'));
    expect(table.budget).toMatchObject({ total: { value: { number: '100' } }, fiscal: null, other: null });
  });

  test('the unit in brackets behind a budget label', () => {
    const table = only(without(HEBEI, 2).replace('| 预算数 |', '| 预算数（元） |'));
    expect(table.amountUnit).toMatchObject({ value: '元', raw: '预算数（元）' });
  });
});
