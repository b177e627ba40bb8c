import { describe, expect, test } from '@jest/globals';
import { toA1 } from '../../src/model';
import type { Indicator, Located, TargetTable } from '../../src/model';
import { recogniseSheet } from '../../src/recognise';
import { sheetFromGrid } from '../support/grid';
import type { GridOptions } from '../support/grid';
import { DEPARTMENT, HEBEI, TANGSHAN } from './forms';

const tablesOf = (grid: string, options?: GridOptions) => recogniseSheet(sheetFromGrid(grid, options)).tables;

function only(grid: string, options?: GridOptions): TargetTable {
  const tables = tablesOf(grid, options);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const at = (cell: Located<unknown> | null | undefined) => (cell ? `${toA1(cell.address)} ${cell.raw}` : null);
const cells = (row: Indicator) =>
  [row.duty, row.level1, row.level2, row.name, row.description, row.value, row.basis].map(at);

describe('hebei-2021', () => {
  const table = only(HEBEI);

  test('its fields', () => {
    expect(table).toMatchObject({ layout: 'hebei-2021', kind: 'project', profile: '2015', unread: [] });
    expect(table.range).toEqual({ sheet: 'Sheet1', top: 0, left: 0, bottom: 12, right: 6 });
    expect(at(table.title)).toBe('A1 车辆保险费绩效目标表');
    expect(at(table.org)).toBe('A2 610001某街道办事处');
    expect(table.amountUnit).toMatchObject({ value: '万元', raw: '单位：万元', address: { row: 1, col: 6 } });
    expect(at(table.code)).toBe('B3 13030322P00397010017P');
    expect(at(table.name)).toBe('E3 车辆保险费');
    expect(at(table.purpose)).toBe('B5 保障公务用车');
    expect(at(table.goals)).toBe('B8 1.保障公务用车');
  });

  test('its budget', () => {
    const { budget } = table;
    expect(budget?.form).toBe('cells');
    expect(at(budget!.total)).toBe('C4 0.40');
    expect(budget!.fiscal).toMatchObject({ value: { number: '0.4', unit: null }, raw: '0.40' });
    expect(budget!.other).toMatchObject({ value: null, raw: '', address: { row: 3, col: 6 } });
  });

  test('its schedule', () => {
    expect(at(table.schedule?.label)).toBe('A6 资金支出计划（%）');
    expect(table.schedule?.periods.map(({ label, share }) => [at(label), at(share), share.value])).toEqual([
      ['B6 3月底', 'B7 25%', { number: '25', form: 'percent-text' }],
      ['D6 6月底', 'D7 50%', { number: '50', form: 'percent-text' }],
      ['E6 10月底', 'E7 75%', { number: '75', form: 'percent-cell' }],
      ['F6 12月底', 'F7 ', null],
    ]);
  });

  test('its indicators: the label in force, the row its own text', () => {
    expect(table.indicators.map(cells)).toEqual([
      [
        null,
        'A10 产出指标',
        'B10 数量指标',
        'C10 出车次数',
        'D10 登记的次数',
        'F10 ≥10次',
        'G10 年度工作计划',
      ],
      [null, 'A10 ', 'B11 质量指标', 'C11 运行率', 'D11 正常运行', 'F11 ≥95%', 'G11 年度工作计划'],
      [
        null,
        'A12 效益指标',
        'B12 社会效益指标',
        'C12 长期使用',
        'D12 满足需求',
        'F12 是/否',
        'G12 年度工作计划',
      ],
      [
        null,
        'A13 满意度指标',
        'B13 服务对象满意度指标',
        'C13 职工满意度',
        'D13 满意人数',
        'F13 ≥95%',
        'G13 ',
      ],
    ]);
    expect(table.indicators[1]).toMatchObject({
      level1: { value: '产出指标', stored: { value: '产出指标' } },
      family: 'output',
      kind: 'quality',
      number: '',
      value: { value: { operator: '≥', number: '95', unit: '%' } },
    });
    expect(at(table.headers['indicator.value'])).toBe('F9 指标值');
  });
});

test('shanghai: 项目总目标 is the term’s, 年度总目标 the year’s', () => {
  const table = only(`
    | 项目绩效目标申报表 | < | < | < |
    | 项目名称 | 社区养老 | 项目类别 | 一次性 |
    | 项目资金总额 | 60 | 年度资金申请总额 | 20 |
    | 项目总目标 | 三年内建成十处服务点 | < | < |
    | 年度总目标 | 本年建成三处服务点 | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 服务点 | =3处 |`);
  expect([table.layout, table.unread]).toEqual(['shanghai', []]);
  expect([at(table.term?.goals), at(table.goals)]).toEqual([
    'B4 三年内建成十处服务点',
    'B5 本年建成三处服务点',
  ]);
});

describe('（累计进度%） of a schedule', () => {
  const LABELLED = /\| 资金支出计划（累进进度%） \| (.*)\n\| \^ \|/;
  const drawn = (first: string, second: string) =>
    TANGSHAN.replace(LABELLED, `| ${first} | $1\n| ${second} |`);

  test.each([
    ['（累计进度%）', '^', null],
    ['（累进进度%）', '^', null],
    ['资金支出计划', '（累计进度%）', 'A5 （累计进度%）'],
    ['资金支出计划', '(累进进度%)', 'A5 (累进进度%)'],
  ])('%s over %s', (first, second, measure) => {
    const { schedule, unread } = only(drawn(first, second));
    expect(at(schedule!.label)).toBe(`A4 ${first}`);
    expect(at(schedule!.measure)).toBe(measure);
    expect(schedule!.periods.map(({ share }) => share.value?.number)).toEqual(['0', '25', '50', '100']);
    expect(unread).toEqual([]);
  });
});

test('tangshan-2024: the budget is a sentence, 效果指标 is benefit', () => {
  const table = only(TANGSHAN);
  expect(table).toMatchObject({ layout: 'tangshan-2024', org: null, amountUnit: null, unread: [] });
  expect(at(table.title)).toBe('A1 滑冰馆运营经费绩效表');
  expect(at(table.code)).toBe('B2 ');
  expect(table.budget).toMatchObject({
    form: 'sentence',
    total: { value: { number: '165.2', unit: '万元' }, address: { row: 2, col: 1 } },
    fiscal: { value: { number: '100', unit: '万元' } },
    other: { value: { number: '65.2', unit: '万元' } },
  });
  expect(table.budget!.total!.raw).toBe(table.purpose!.raw);
  expect(table.schedule!.periods.map(({ share }) => share.value?.number)).toEqual(['0', '25', '50', '100']);
  expect(at(table.headers['indicator.value'])).toBe('E7 指标值/描述');
  expect(table.indicators.map(({ family, kind }) => [family, kind])).toEqual([
    ['output', 'cost'],
    ['benefit', 'social'],
  ]);
});

test('shanxi-department-2024: duties, numbers in a column of their own', () => {
  const table = only(DEPARTMENT);
  expect(table).toMatchObject({
    layout: 'shanxi-department-2024',
    kind: 'department',
    budget: null,
    unread: [],
  });
  expect([table.title, table.org, table.superior, table.duties, table.goals].map(at)).toEqual([
    'A1 2024年部门整体支出绩效目标批复表',
    'B3 某县退役军人事务局',
    'E3 某县人民政府',
    'B4 承担退役军人服务工作',
    'B5 目标1：发放补助',
  ]);
  expect(at(table.headers['indicator.duty'])).toBe('A6 核心职能');
  expect(table.indicators.map((row) => [row.number, ...cells(row).slice(0, 4)])).toEqual([
    ['指标1', 'A8 职能1：安置', 'B8 产出指标', 'C8 数量指标', 'E8 安置人数'],
    ['指标2', 'A8 ', 'B8 ', 'C8 ', 'E9 走访人数'],
    ['指标1', 'A8 ', 'B10 效益指标', 'C10 社会效益', 'E10 期限'],
    ['指标1', 'A11 职能2：抚恤', 'B11 满意度指标', 'C11 服务对象满意度指标', 'E11 满意度'],
  ]);
  expect(table.indicators[2]!.duty!.value).toBe('职能1：安置');
});

describe('indicator columns', () => {
  const header = '| 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |';

  test('operator, unit and weight in columns of their own; 成本指标 at level 1 is the profile of 2021', () => {
    const table = only(`
      ${header}
      | 成本指标 | 经济成本指标 | 总成本 | ≤ | {100} | 万元 | {20} |
      | 产出指标 | 数量指标 | 人数 | ≥ | 16 | 人 | {40} |`);
    expect(table).toMatchObject({ layout: 'other', profile: '2021' });
    const [cost, output] = table.indicators;
    expect(cost).toMatchObject({ family: 'cost', kind: 'economicCost', operator: { value: '≤' } });
    expect(cost!.value).toMatchObject({ raw: '100', value: { operator: '≤', number: '100', unit: '万元' } });
    expect(output).toMatchObject({ unit: { value: '人' }, weight: { value: '40' } });
  });

  test.each([
    ['2021', '社会效益指标', '10'],
    ['2015', '可持续影响指标', '10'],
    ['2015', '社会效益指标', ''],
  ])('without costs, weights tell the profile: %s with %s', (profile, level2, weight) => {
    const table = only(`
      ${header}
      | 产出指标 | 数量指标 | 人数 | ≥ | 16 | 人 | ${weight} |
      | 效益指标 | ${level2} | 使用年限 | ≥ | 3 | 年 | |`);
    expect(table.profile).toBe(profile);
  });

  test('sign, number and unit in cells of their own under one header', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |
      | 产出指标 | 数量指标 | 走访户数 | ≥ | {200} | 户 |
      | | | 参训人数 | | 100人 | |
      | | 质量指标 | 合格率 | 大于等于 | 95 | % |
      | | 时效指标 | 完成时间 | 12月底前 | < | < |
      | | 成本指标 | 培训成本 | | 5 | 万元 |`);
    expect(table.indicators.map(({ value }) => [toA1(value.address), value.value.text])).toEqual([
      ['E2', '≥200户'],
      ['E3', '100人'],
      ['E4', '≥95%'],
      ['D5', '12月底前'],
      ['E6', '5万元'],
    ]);
    expect(table.indicators[0]).toMatchObject({ operator: { raw: '≥' }, unit: { raw: '户' } });
  });

  test('a prefix 指标1： in the name’s cell becomes the number; a name that only begins so stays', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 指标１：培训人数 | ≥5人 |
      | | | 指标完成率 | ≥5% |`);
    expect(table.indicators.map(({ number, name }) => [number, name.value, name.raw])).toEqual([
      ['指标1', '培训人数', '指标１：培训人数'],
      ['', '指标完成率', '指标完成率'],
    ]);
  });

  test('pre-printed lines that were left empty are no rows, but their labels hold', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 指标1： | |
      | | | 人数 | ≥5人 |
      | | 质量指标 | …… | |
      | | | ...... | |
      | | 时效指标 | | |
      | | | 指标2： | 12月底 |`);
    expect(
      table.indicators.map(({ level1, kind, name, value }) => [level1.value, kind, name.value, value.raw]),
    ).toEqual([
      ['产出指标', 'quantity', '人数', '≥5人'],
      ['产出指标', 'timeliness', '', '12月底'],
    ]);
  });

  test('rows struck out with 无 or / in name and value are no rows', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 效益指标 | 经济效益指标 | 无 | 无 |
      | | 生态效益指标 | / | |
      | | 社会效益指标 | 受益人数 | 无 |`);
    expect(table.indicators.map(({ family, name }) => [family, name.value])).toEqual([
      ['benefit', '受益人数'],
    ]);
  });

  test('a new level 1 ends the level 2 before it', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 人数 | ≥5人 |
      | 效益指标 | | 增收 | ≥5元 |`);
    expect(table.indicators[1]).toMatchObject({
      family: 'benefit',
      kind: null,
      level2: { value: '', raw: '' },
    });
  });

  test('an unknown level is a row, without family', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 其他指标 | 别的指标 | 人数 | ≥5人 |`);
    expect(table.indicators[0]).toMatchObject({ family: null, kind: null, level1: { raw: '其他指标' } });
  });

  test('a basis merged over several rows holds for each', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据 |
      | 产出指标 | 数量指标 | 人数 | ≥5人 | 文件 |
      | | 质量指标 | 合格率 | ≥95% | ^ |`);
    expect(table.indicators.map(({ basis }) => at(basis))).toEqual(['E2 文件', 'E2 文件']);
  });

  test('a typed literal that became a formula is read as typed', () => {
    const table = only(`
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 质量指标 | 合格率 | {=100%; 1} |
      | | | 准确率 | {=0.95; 0.95; 0%} |
      | | 成本指标 | 总成本 | {=50万元; #NAME?} |`);
    expect(table.indicators.map(({ value }) => [value.raw, value.value.text])).toEqual([
      ['1', '=100%'],
      ['95%', '95%'],
      ['#NAME?', '=50万元'],
    ]);
  });
});

test('a schedule by months may go on beyond the columns of the indicators', () => {
  const row = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月底`);
  const shares = months.map((_, i) => `${Math.round(((i + 1) / 12) * 100)}%`);
  const table = only(`
    | 汽车保险费绩效目标表 |
    | 项目编码 | 13030322P00397010017P | 项目名称 | 汽车保险费 |
    | 预算数 | 0.40 | 其中：财政资金 | 0.40 | 其他资金 | 0.00 |
    ${row(['资金支出计划（%）', ...months])}
    ${row(['^', ...shares])}
    | 绩效目标 | 1.保障公务用车 |
    | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据 |
    | 产出指标 | 数量指标 | 投保车辆数量 | 投保的公务用车 | =1辆 | 车辆编制表 |`);
  expect(table.schedule?.periods.map(({ share }) => share.raw)).toEqual(shares);
  expect(table.range.right).toBe(12);
});
