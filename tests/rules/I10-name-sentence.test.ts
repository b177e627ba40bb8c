import { I10 } from '../../src/rules/I10-name-sentence';
import { testRule } from '../support/rule-tester';

const named = (name: string, value = '是'): string => `
  | 三级指标 | 指标值 |
  | ${name} | ${value} |
`;

testRule(I10, {
  accept: [
    ...['资金发放及时率', '走访户数', '困难群众满意度', '培训完成时间'].map((name) => named(name)),
    ...['保障人数', '完成率', '改善办学条件的程度', '控制面积', '节约用电成本', '保障年限', '及时性'].map(
      (name) => named(name),
    ),
    ...['按期完工率', '按标准发放比例', '提高供水能力情况', '满足人次', '带动就业人数', '实现产值'].map(
      (name) => named(name),
    ),
    { name: 'a verb that only tells which', grid: named('保障对象') },
    { name: 'a number of things is measurable', grid: named('提供就业岗位', '≥50个') },
    { name: 'an amount, too', grid: named('减少碳排放', '≥500吨') },
    { name: 'a noun that looks like one', grid: named('维护费') },
  ],
  reject: [
    {
      grid: `
        | 三级指标             | 指标值     |
        | 控制在年初预算内     | 是/否      |
        | 资金支付及时率       | =100%      |
        | 保障优抚对象群体稳定 | 进一步保障 |`,
      at: 'A1',
      messageId: 'I10.sentence',
      severity: 'info',
      cells: 'A2 A4',
      data: { count: 2, name: '控制在年初预算内' },
      fixed: null,
    },
    { grid: named('按项目计划完成工作', '100%'), at: 'A1', cells: 'A2' },
    { grid: named('控制在年初预算内', '≤20000元'), at: 'A1', cells: 'A2' },
    { grid: named('严格控制项目支出', '≤2万元'), at: 'A1', cells: 'A2' },
    { grid: named('及时拨付资金'), at: 'A1', cells: 'A2' },
    { grid: named('进一步提升服务能力'), at: 'A1', cells: 'A2' },
    { grid: named('促进社会和谐'), at: 'A1', cells: 'A2' },
  ],
});
