import { V07 } from '../../src/rules/V07-unit-missing';
import { testRule } from '../support/rule-tester';

testRule(V07, {
  accept: [
    {
      name: 'ratios without a unit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 师班比 | ≥2.5 |
        | 质量指标 | 作业人员与主管配比。 | ≥25 |
        | 质量指标 | 作业人员与主管配比以及 | ≥25 |
        | 质量指标 | 作业人员与主管配比（含 | ≥25 |
        | 质量指标 | 容积率 | ≤2.5 |
      `,
    },
    {
      name: 'an efficiency that is a plain number',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 数据中心电能利用效率 | ≤1.5 |
      `,
    },
    {
      name: 'with a unit, and zero',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | ≥95% |
        | 数量指标 | 慰问户数 | ≥200户 |
        | 社会效益指标 | 安全事故 | 0 |
        | 数量指标 | 居民健康档案建档数 | ≥15万 |
        | 社会效益指标 | 死亡率 | ≤12/10万 |
      `,
    },
    {
      name: 'a name that carries its unit or needs none',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 组织宣传活动次数（次） | ≥10 |
        | 社会效益指标 | 空气质量综合指数 | ≤4.5 |
        | 社会效益指标 | 道路交通事故万车死亡率 | ≤1.5 |
        | 经济效益指标 | 全省排名 | ≤5 |
        | 时效指标 | 完成年份 | 2024 |
        | 时效指标 | 完成日期 | 20241231 |
      `,
    },
    {
      name: 'a header that carries the unit',
      grid: `
        | 春节慰问经费绩效目标表 | < | < | < | < | < |
        | 314001市民政局 | < | < | < | < | 单位：万元 |
        | 项目编码 | 13030322P00391410001H | 项目名称 | 春节慰问经费 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值（%） | 指标值确定依据 |
        | 产出指标 | 质量指标 | 发放准确率 | 发放准确率 | ≥95 | 慰问方案 |
      `,
    },
  ],
  reject: [
    {
      name: 'a rate: offers %',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 服务对象满意度指标 | 退休职工满意度 | >80 |
        | 可持续影响指标 | 评估等级3A以上占比 | >40 |
      `,
      at: ['C2', 'C3'],
      messageId: 'V07.unitMissing',
      value: '>80',
      kind: 'offer',
      fixed: '>80%',
    },
    {
      name: 'a count: offers its unit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 参训人数 | 100 |
      `,
      at: 'C2',
      fixed: '100人',
    },
    {
      name: 'a stored number',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 出车次数 | {30} |
      `,
      at: 'C2',
      fixed: '30次',
    },
    {
      name: 'names of other kinds',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 清淤土方量 | ≥18.5 |
        | 经济成本指标 | 亩均投资 | ≤1500 |
        | 社会效益指标 | 新增学位数 | 540 |
      `,
      at: ['C2', 'C3', 'C4'],
    },
    {
      name: 'a quantity by its kind only',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 清淤土方量 | ≥18.5 |
      `,
      at: 'C2',
      messageId: 'V07.unitUnknown',
      fixed: null,
    },
    {
      name: 'no guess for other names',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 项目预算控制数 | <100 |
      `,
      at: 'C2',
      fixed: null,
      data: { example: '<100万元' },
    },
    {
      name: 'a fraction may already be a percentage',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | {0.95} |
        | 质量指标 | 发放及时率 | 1 |
      `,
      at: ['C2', 'C3'],
      fixed: null,
    },
  ],
});
