import { I07 } from '../../src/rules/I07-level-missing';
import { testRule } from '../support/rule-tester';

/** A form with 中期 on the left and 年度 on the right; rows: 一级 | 二级 | 三级 | 值 | 二级 | 三级 | 值. */
const halves = (...rows: readonly string[]): string => `
  | 项目支出绩效目标表 | < | < | < | < | < | < | < |
  | 项目名称 | < | 学生营养改善 | < | < | < | < | < |
  | 项目资金（万元） | < | 中期资金总额： | < | 60 | 年度资金总额： | < | 20 |
  | ^ | ^ | 其中：财政拨款 | < | 60 | 其中：财政拨款 | < | 20 |
  | 总体目标 | 中期目标 | < | < | < | 年度目标 | < | < |
  | ^ | 三年内学校全部供餐 | < | < | < | 全年为学生供餐 | < | < |
  | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
  ${rows.map((row) => `| ^ | ${row} |`).join('\n')}
`;
const since2021 = (project: string, ...rows: readonly string[]): string => `
  | 项目名称 | ${project} |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 改造面积 | ≥30平方米 |
  |          | 质量指标 | 合格率   | =100% |
  | 效益指标 | 社会效益指标 | 出行时间缩短率 | ≥9% |
  ${rows.map((row) => `| ${row} |`).join('\n')}
`;
const SINCE_2021 = { profile: '2021' } as const;
const COST = '成本指标 | 经济成本指标 | 改造成本 | ≤20万元';
const SATISFACTION = '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%';

testRule(I07, {
  accept: [
    {
      name: 'a self-evaluation reports on the indicators that were approved',
      grid: '| 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |\n| 培训人次 | ≥500人次 | 520人次 | 100 | 100 |',
    },
    {
      name: 'the half of the term is left empty',
      grid: halves(
        '产出指标 |  |  |  | 数量指标 | 供餐学生人数 | ≥30人',
        ' |  |  |  | 质量指标 | 抽检合格率 | =100%',
        ' |  |  |  | 时效指标 | 拨付时间 | 12月底前',
        ' |  |  |  | 成本指标 | 总成本 | ≤20万元',
        '效益指标 |  |  |  | 社会效益指标 | 营养不良检出率 | ≤6%',
        '满意度指标 |  |  |  | 满意度指标 | 学生满意度 | ≥90%',
      ),
    },
    {
      name: 'since 2021: no cost of what neither builds nor buys, no satisfaction where nobody is served',
      grid: since2021('基层党组织体系建设', '成本指标 | 经济成本指标 | 办公成本 | ≤2万元'),
    },
    { name: 'since 2021: all there', grid: since2021('道路改造工程', COST, SATISFACTION) },
    {
      name: 'a row for the execution of the budget',
      grid: since2021('道路改造工程', '预算执行率 | 预算执行率 | 预算执行率 | =100%', COST, SATISFACTION),
    },
    {
      name: 'what seems to be missing stands under a label that I05 speaks of',
      grid: `
        | 一级指标   | 二级指标           | 三级指标   | 指标值 |
        | 产出指标   |                    | 走访户数   | ≥30户 |
        |            | 质量指标           | 发放准确率 | 100% |
        | 效益指标   | 社会效益指标       | 受益人数   | ≥90人 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
    },
    {
      name: 'an unknown level 1',
      grid: `
        | 一级指标 | 二级指标 | 三级指标   | 指标值 |
        | 产出指标 | 数量指标 | 走访户数   | ≥30户 |
        |          | 质量指标 | 发放准确率 | 100% |
        |          | 时效指标 | 完成时间   | 2月底前 |
        |          | 成本指标 | 购置成本   | ≤20万元 |
        | 成果指标 | 影响指标 | 受益人数   | ≥90人 |`,
    },
    { name: 'the healthy table', grid: '| 单位：万元 |' },
    {
      name: 'satisfaction among the benefits',
      grid: `
        | 一级指标 | 二级指标           | 三级指标   | 指标值 |
        | 产出指标 | 数量指标           | 走访户数   | ≥30户 |
        |          | 质量指标           | 发放准确率 | 100% |
        |          | 时效指标           | 完成时间   | 2月底前 |
        |          | 成本指标           | 购置成本   | ≤20万元 |
        | 效益指标 | 社会效益指标       | 受益人数   | ≥90人 |
        |          | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
    },
    {
      name: 'since 2021: quantity and quality are enough',
      grid: `
        | 项目名称 | 公务用车购置 |
        | 一级指标 | 二级指标     | 三级指标   | 指标值 |
        | 成本指标 | 经济成本指标 | 购置成本   | ≤20万元 |
        | 产出指标 | 数量指标     | 购置数量   | ≥3辆 |
        |          | 质量指标     | 验收合格率 | 100% |
        | 效益指标 | 社会效益指标 | 出勤率     | ≥90% |`,
    },
  ],
  reject: [
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标   | 指标值 |
        | 产出指标 | 数量指标 | 走访户数   | ≥30户 |
        |          | 质量指标 | 发放准确率 | 100% |
        |          | 时效指标 | 完成时间   | 2月底前 |
        |          | 成本指标 | 购置成本   | ≤20万元 |`,
      at: 'A1',
      messageId: 'I07.level1',
      severity: 'error',
      data: { missing: '效益指标、满意度指标' },
      fixed: null,
    },
    {
      grid: `
        | 一级指标   | 二级指标           | 三级指标   | 指标值 |
        | 产出指标   | 数量指标           | 走访户数   | ≥30户 |
        |            | 质量指标           | 发放准确率 | 100% |
        |            | 时效指标           | 完成时间   | 2月底前 |
        | 效益指标   | 社会效益指标       | 受益人数   | ≥90人 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
      at: 'B1',
      messageId: 'I07.level2',
      severity: 'warning',
      data: { missing: '成本指标' },
    },
    {
      name: 'only the year is asked of',
      grid: halves(
        '产出指标 | 数量指标 | 供餐学生人数 | ≥30人 | 数量指标 | 供餐学生人数 | ≥30人',
        ' | 质量指标 | 抽检合格率 | =100% | 质量指标 | 抽检合格率 | =100%',
        ' | 时效指标 | 拨付时间 | 12月底前 | 时效指标 | 拨付时间 | 12月底前',
        ' | 成本指标 | 总成本 | ≤60万元 | 成本指标 | 总成本 | ≤20万元',
        '效益指标 | 社会效益指标 | 营养不良检出率 | ≤6% |  |  | ',
        '满意度指标 | 满意度指标 | 学生满意度 | ≥90% | 满意度指标 | 学生满意度 | ≥90%',
      ),
      at: 'B7',
      messageId: 'I07.level1',
      data: { missing: '效益指标' },
    },
    {
      name: 'since 2021: a project that builds needs a cost',
      grid: since2021('道路改造工程', SATISFACTION),
      options: SINCE_2021,
      at: 'A2',
      messageId: 'I07.cost',
      severity: 'warning',
      fixed: null,
    },
    {
      name: 'since 2021: those who are served are asked',
      grid: since2021('居民小区改造', COST),
      options: SINCE_2021,
      at: 'A2',
      messageId: 'I07.satisfaction',
      severity: 'warning',
      fixed: null,
    },
    {
      name: 'since 2021: 成本 under 成本 is no output',
      grid: `
        | 项目名称 | 信息系统运维 |
        | 一级指标 | 二级指标     | 三级指标 | 指标值    |
        | 成本指标 | 成本指标     | 运维成本 | ≤20万元 |
        | 效益指标 | 社会效益指标 | 可用率   | ≥99%    |`,
      at: 'A2',
      messageId: 'I07.level1',
      severity: 'error',
      data: { missing: '产出指标' },
    },
  ],
});
