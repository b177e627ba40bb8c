import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { toA1 } from '../../src/model';
import type { Layout, Located, TargetTable } from '../../src/model';
import { layoutSchema } from '../../src/model/schema/layout';
import { recogniseSheet, recogniseWorkbook } from '../../src/recognise';
import { sheetFromGrid, workbookFromGrids } from '../support/grid';
import { stacked } from '../support/transform';
import { HEBEI } from './forms';

/** A form of an office's own: other words, another order of columns, values under their labels. */
const OWN = `
| 平川县项目预算绩效申报书 | < | < | < | < |
| 项目大名 | < | 牵头科室 | < | 申请金额（万元） |
| 冬季清洁取暖补贴 | < | 平川县发展和改革局 | < | 260 |
| 其中：县财政出资 | < | 企业出资 | < | < |
| 200 | < | 60 | < | < |
| 要达到什么目标 | < | < | < | < |
| 为6500户居民发放清洁取暖补贴，供暖季不停暖。 | < | < | < | < |
| 考核值 | 考核内容 | 具体考核点 | 大类 | 小类 |
| ≥6500户 | 领到补贴的户数 | 补贴发放户数 | 产出指标 | 数量指标 |
| =100% | 发放无误的比例 | 补贴发放准确率 | | 质量指标 |
| 2024年12月15日前 | 全部发放到位的时间 | 补贴发放时间 | | 时效指标 |
| ≤400元/户 | 平均每户的补贴 | 户均补贴标准 | | 成本指标 |
| ≥90% | 用上清洁取暖的比例 | 清洁取暖覆盖率 | 效益指标 | 社会效益指标 |
| ≥90% | 表示满意的比例 | 居民满意度 | 满意度指标 | 服务对象满意度指标 |
`;

const layout: Layout = layoutSchema.parse({
  id: 'pingchuan',
  title: '平川县项目预算绩效申报书',
  kind: 'project',
  marks: { all: ['项目大名'] },
  labels: {
    name: ['项目大名'],
    org: ['牵头科室'],
    'budget.total': ['申请金额'],
    'budget.fiscal': ['县财政出资'],
    'budget.other': ['企业出资'],
    goals: ['要达到什么目标'],
  },
  columns: {
    'indicator.level1': ['大类'],
    'indicator.level2': ['小类'],
    'indicator.name': ['具体考核点'],
    'indicator.description': ['考核内容'],
    'indicator.value': ['考核值'],
  },
  places: {
    name: ['below'],
    org: ['below'],
    'budget.total': ['below'],
    'budget.fiscal': ['below'],
    'budget.other': ['below'],
    goals: ['below'],
  },
  budget: 'cells',
  required: ['name', 'budget.total', 'goals'],
  preset: 'national',
  profile: '2015',
});

const at = (cell: Located<unknown> | null | undefined) => (cell ? `${toA1(cell.address)} ${cell.raw}` : null);
const tablesOf = (grid: string, layouts: readonly Layout[]): TargetTable[] =>
  recogniseSheet(sheetFromGrid(grid), { layouts }).tables;

describe('a layout of an office’s own', () => {
  test('without it the form is not known', () => {
    expect(tablesOf(OWN, [])).toEqual([]);
  });

  test('with it every field is read', () => {
    const [table, ...more] = tablesOf(OWN, [layout]);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ layout: 'pingchuan', preset: 'national', profile: '2015', unread: [] });
    const { title, org, name, goals, amountUnit, budget } = table!;
    expect([title, org, name, goals].map(at)).toEqual([
      'A1 平川县项目预算绩效申报书',
      'C3 平川县发展和改革局',
      'A3 冬季清洁取暖补贴',
      'A7 为6500户居民发放清洁取暖补贴，供暖季不停暖。',
    ]);
    expect(amountUnit?.value).toBe('万元');
    expect([budget?.total, budget?.fiscal, budget?.other].map(at)).toEqual(['E3 260', 'A5 200', 'C5 60']);
    expect(
      table!.indicators.map(({ family, kind, name: at1, value }) => [family, kind, at(at1), at(value)]),
    ).toEqual([
      ['output', 'quantity', 'C9 补贴发放户数', 'A9 ≥6500户'],
      ['output', 'quality', 'C10 补贴发放准确率', 'A10 =100%'],
      ['output', 'timeliness', 'C11 补贴发放时间', 'A11 2024年12月15日前'],
      ['output', 'cost', 'C12 户均补贴标准', 'A12 ≤400元/户'],
      ['benefit', 'social', 'C13 清洁取暖覆盖率', 'A13 ≥90%'],
      ['satisfaction', 'satisfaction', 'C14 居民满意度', 'A14 ≥90%'],
    ]);
  });

  test('the check takes it from the settings', () => {
    const workbook = workbookFromGrids({ 申报书: OWN });
    expect(checkWorkbook(workbook).tables).toEqual([]);
    const { tables, findings } = checkWorkbook(workbook, { layouts: [layout] });
    expect(tables).toHaveLength(1);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const faulty = workbookFromGrids({ 申报书: OWN.replace('| 60 |', '| 50 |') });
    expect(checkWorkbook(faulty, { layouts: [layout] }).findings.map(({ rule }) => rule)).toContain('B01');
  });

  test('what it requires and the form lacks is unread', () => {
    const [table] = tablesOf(OWN.replace('要达到什么目标', '说明'), [layout]);
    expect(table!.unread).toMatchObject([{ field: 'goals', reason: 'label-missing' }]);
  });

  test('stacked with a form of a built-in layout both are read', () => {
    const sheets = [OWN, HEBEI, OWN].map((grid) => sheetFromGrid(grid));
    const { tables } = recogniseSheet(stacked(sheets, 1), { layouts: [layout] });
    expect(tables.map((table) => table.layout)).toEqual(['pingchuan', 'hebei-2021', 'pingchuan']);
  });
});

describe('what its labels mean', () => {
  /** 单位名称 is what this office calls the project. */
  const odd: Layout = {
    ...layout,
    id: 'odd',
    marks: { all: ['项目大名'] },
    labels: { goals: ['主管部门', '项目大名'] },
  };

  test('holds only on sheets with a table of the layout', () => {
    const form = `| 主管部门 | 某局 |\n| 项目名称 | 保险费 |\n| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 人数 | ≥5人 |`;
    const workbook = workbookFromGrids({ 普通: form, 特别: form.replace('项目名称', '项目大名') });
    const { tables } = recogniseWorkbook(workbook, { layouts: [odd] });
    expect(tables.map(({ layout: id, superior }) => [id, superior?.value ?? null])).toEqual([
      ['other', '某局'],
      ['odd', null],
    ]);
  });

  test('of two that fit one sheet both hold', () => {
    const second: Layout = {
      ...layout,
      id: 'second',
      marks: { all: ['工程名称'] },
      labels: { name: ['工程名称'] },
      places: {},
    };
    const other = `
      | 工程名称 | 河道整治 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 整治河道长度 | ≥5公里 |`;
    const { tables } = recogniseSheet(
      stacked(
        [OWN, other].map((grid) => sheetFromGrid(grid)),
        2,
      ),
      {
        layouts: [second, layout],
      },
    );
    expect(tables.map(({ layout: id, name }) => [id, name?.value])).toEqual([
      ['pingchuan', '冬季清洁取暖补贴'],
      ['second', '河道整治'],
    ]);
  });

  test('it is tried before the built-in ones', () => {
    const own: Layout = {
      ...layout,
      id: 'ours',
      marks: { any: ['schedule'] },
      labels: {},
      columns: {},
      places: {},
    };
    expect(tablesOf(HEBEI, [own]).map((table) => table.layout)).toEqual(['ours']);
  });
});
