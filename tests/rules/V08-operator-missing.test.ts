import { expect, test } from '@jest/globals';
import { V08 } from '../../src/rules/V08-operator-missing';
import { runRule, testRule } from '../support/rule-tester';

testRule(V08, {
  accept: [
    {
      name: '余 tells that the number is no exact one',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 参训人员 | 300余人 |
      `,
    },
    {
      name: 'signs, words, dates, ranges and text',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95% |
        | 质量指标 | 达标率 | 90%以上 |
        | 时效指标 | 完成时间 | 12月31日前 |
        | 时效指标 | 办理时间 | 2–3天 |
        | 数量指标 | 受益人数 | 约300人 |
        | 社会效益指标 | 群众生活 | 有效改善 |
      `,
    },
    {
      name: 'a formula that was typed as =100%',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | {=100%; 1; 0%} |
      `,
    },
  ],
  reject: [
    {
      name: 'one finding for the table, with all cells',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | 200户 |
        | 质量指标 | 准确率 | 100% |
        | 服务对象满意度指标 | 满意度 | ≥95% |
        | 成本指标 | 慰问成本 | 20万元 |
      `,
      at: 'C1',
      messageId: 'V08.operatorMissing',
      cells: 'C2 C3 C5',
      kind: 'offer',
      data: { count: 3, value: '200户' },
      fixed: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | =200户 |
        | 质量指标 | 准确率 | =100% |
        | 服务对象满意度指标 | 满意度 | ≥95% |
        | 成本指标 | 慰问成本 | =20万元 |
      `,
    },
    {
      name: 'a stored percentage',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | {1; 0%} |
      `,
      at: 'C1',
      cells: 'C2',
      fixed: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 准确率 | =100% |
      `,
    },
  ],
});

test('≥ only where more is possible and better', () => {
  const [found] = runRule(
    V08,
    `
    | 二级指标 | 三级指标 | 指标值 |
    | 数量指标 | 参训人数 | 200人 |
    | 质量指标 | 准确率 | 100% |
    | 质量指标 | 合格率 | 95% |
    | 成本指标 | 成本控制率 | 95% |
    | 成本指标 | 补助标准 | 500元/人 |
    `,
  );
  const [equals, atLeast] = found!.fixes!;
  expect(equals!.edits.map((edit) => edit.new)).toEqual(['=200人', '=100%', '=95%', '=95%', '=500元/人']);
  expect(atLeast!.edits.map((edit) => edit.new)).toEqual(['≥200人', '=100%', '≥95%', '=95%', '=500元/人']);
});
