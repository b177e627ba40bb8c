import { describe, expect, test } from '@jest/globals';
import { toA1 } from '../../src/model';
import type { TargetTable } from '../../src/model';
import { recogniseSheet } from '../../src/recognise';
import { sheetFromGrid } from '../support/grid';

const HEADER = '| 单位名称 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |';
const listOf = (rows: string, header = HEADER): readonly TargetTable[] =>
  recogniseSheet(sheetFromGrid(`${header}\n${rows}`)).tables;

const projects = (rows: string, header?: string) =>
  listOf(rows, header).map(({ org, name, budget, indicators }) =>
    [org?.value, name?.value, budget?.total?.raw, indicators.map((one) => one.name.value).join('、')].join(
      ' ',
    ),
  );

describe('where a project begins', () => {
  test('blank below the first row, or said again in each', () => {
    const expected = ['甲局 培训 5 人数、合格率', '甲局 维修 6 面积'];
    expect(
      projects(`
        | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        | | | | | 质量指标 | 合格率 | ≥95% | 10 |
        | | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`),
    ).toEqual(expected);
    expect(
      projects(`
        | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        | 甲局 | 培训 | 5 | 产出指标 | 质量指标 | 合格率 | ≥95% | 10 |
        | 甲局 | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`),
    ).toEqual(expected);
  });

  test('a name in a row of its own, above its indicators', () => {
    expect(
      projects(`
        | 甲局 | 培训 | 5 | | | | | |
        | | | | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        | | 维修 | 6 | | | | | |
        | | | | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`),
    ).toEqual(['甲局 培训 5 人数', '甲局 维修 6 面积']);
  });

  test('the same name under another organisation, or with another amount', () => {
    expect(
      projects(`
        | 甲局 | | 5 | | | | | |
        | | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        | 乙局 | | 12 | | | | | |
        | | 培训 | 5 | 产出指标 | 数量指标 | 期数 | ≥5期 | 10 |
        | | 培训 | 7 | 产出指标 | 数量指标 | 场次 | ≥5场 | 10 |`),
    ).toEqual(['甲局 培训 5 人数', '乙局 培训 5 期数', '乙局 培训 7 场次']);
  });

  test('a new project takes no level from the one above', () => {
    const [, second] = listOf(`
      | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
      | | 维修 | 6 | | 质量指标 | 合格率 | ≥95% | 10 |`);
    expect(second!.indicators[0]).toMatchObject({ family: null, kind: 'quality' });
  });
});

describe('what is no project', () => {
  test('sums, notes and signatures', () => {
    expect(
      projects(`
        | 合计 | | 11 | | | | | |
        | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        | | 小计 | 5 | | | | | |
        | 乙局 | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |
        | | | | 合计 | | | | 100 |
        | 注：权重合计为100 | < | < | < | < | < | < | < |
        | | 填报人：王某 | | | | 电话：0000 | | |`),
    ).toEqual(['甲局 培训 5 人数', '乙局 维修 6 面积']);
  });

  test('the header printed again on the next page', () => {
    expect(
      projects(`
        | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        ${HEADER}
        | | | | | 质量指标 | 合格率 | ≥95% | 10 |
        | | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`),
    ).toEqual(['甲局 培训 5 人数、合格率', '甲局 维修 6 面积']);
  });

  test('a project may be called as a label is', () => {
    expect(
      projects(`
        | 甲局 | 专项债券 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
        | | 中央补助资金 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`),
    ).toEqual(['甲局 专项债券 5 人数', '甲局 中央补助资金 6 面积']);
  });
});

describe('nothing is lost silently', () => {
  test('rows above the first project', () => {
    const [first, second] = listOf(`
      | | | | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
      | 甲局 | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`);
    expect(first).toMatchObject({
      name: { value: '' },
      unread: [{ field: 'name', reason: 'value-missing' }],
    });
    expect(first!.indicators).toHaveLength(1);
    expect(second).toMatchObject({ name: { value: '维修' }, unread: [] });
  });

  test('a project without indicators', () => {
    const [first] = listOf(`
      | 甲局 | 培训 | 5 | | | | | |
      | | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`);
    expect(first).toMatchObject({ name: { value: '培训' }, unread: [{ field: 'indicators' }] });
  });
});

test('what is wrong with a whole project stands at its name: the header belongs to all', () => {
  const [, second] = listOf(`
    | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |
    | | 维修 | 6 | 产出指标 | 数量指标 | 面积 | ≥5亩 | 10 |`);
  const header = second!.headers['indicator.value']!;
  expect([toA1(header.address), header.value, header.raw]).toEqual(['B3', '指标值', '维修']);
});

test('one list has one framework: weights, or costs at level 1 anywhere, are those of 2021', () => {
  const rows = `
    | 甲局 | 培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | |
    | | 维修 | 6 | 成本指标 | 经济成本指标 | 总成本 | ≤6万元 | |`;
  expect(listOf(rows).map(({ profile }) => profile)).toEqual(['2021', '2021']);
  const unweighted = HEADER.replace('权重', '备注');
  expect(listOf(rows, unweighted).map(({ profile }) => profile)).toEqual(['2021', '2021']);
  expect(listOf(rows.split('\n').slice(0, 2).join('\n'), unweighted)[0]!.profile).toBe('2015');
});

test('code and name in one cell; the unit behind the amount’s label', () => {
  const header = HEADER.replace('预算数', '预算数（万元）');
  const [table] = listOf(
    '| 甲局 | 51010024T000009876543-培训 | 5 | 产出指标 | 数量指标 | 人数 | ≥5人 | 10 |',
    header,
  );
  expect(table).toMatchObject({
    code: { value: '51010024T000009876543', raw: '51010024T000009876543-培训' },
    name: { value: '培训' },
    amountUnit: { value: '万元', raw: '预算数（万元）' },
    preset: 'sichuan',
  });
});
