import { expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { describePlace, describeTable } from '../../src/report/describe';
import { workbookFromGrids } from '../support/grid';

const { tables, findings } = checkWorkbook(
  workbookFromGrids({
    表: `
      | 2024年部门预算项目绩效目标表 | < | < | < | < | < | < | < |
      | 单位名称 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
      | 甲局 | 51010024T000009876543-干部培训 | 5 | 产出指标 | 数量指标 | 培训人数 | 人 | 50 |
      | | | | | 质量指标 | 合格率 | 95% | 40 |`,
  }),
);

const placesOf = (rule: string): string[] =>
  findings.filter((finding) => finding.rule === rule).map((finding) => describePlace(finding, tables));

test('a project of a list is named by its project, without the code before it', () => {
  expect(tables.map(describeTable)).toEqual(['A3:H4  干部培训']);
});

test('a value is its indicator’s; what stands at the project’s name is the whole project’s', () => {
  expect(placesOf('V03')).toEqual(['指标值（培训人数）']);
  expect(placesOf('V08')).toEqual(['指标值']);
});
