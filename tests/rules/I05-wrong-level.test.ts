import { I05 } from '../../src/rules/I05-wrong-level';
import { testRule } from '../support/rule-tester';

const COST_LEFT = `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 成本指标 | 慰问成本 | ≤20万元 |`;

testRule(I05, {
  accept: [
    { name: '成本 under 产出, where nothing is known of 2021', grid: COST_LEFT },
    { name: 'the framework of 2015 was set', grid: COST_LEFT, options: { profile: '2015' } },
    {
      name: 'the execution of the budget, weighed beside the indicators',
      grid: `
        | 一级指标   | 二级指标   | 三级指标   | 指标值 | 权重 |
        | 预算执行率 | 预算执行率 | 预算执行率 | =100%  | 10   |
        | 产出指标   | 数量指标   | 走访户数   | ≥30户 | 90   |`,
    },
    {
      name: 'the office’s own words for what is known',
      grid: `
        | 一级指标   | 二级指标             | 三级指标   | 指标值 |
        | 效益指标   | 经济和社会效益指标   | 受益人数   | ≥30人 |
        | 满意度指标 | 受益群体满意度指标   | 群众满意度 | ≥90%  |`,
    },
    {
      name: 'since 2021: the three levels of cost, 可持续影响 kept',
      grid: `
        | 一级指标 | 二级指标         | 三级指标 | 指标值 |
        | 成本指标 | 经济成本指标     | 购置成本 | ≤20万元 |
        |          | 社会成本指标     | 投诉件数 | ≤2件 |
        |          | 生态环境成本指标 | 垃圾产生量 | ≤2吨 |
        | 产出指标 | 数量指标         | 走访户数 | ≥30户 |
        | 效益指标 | 可持续影响指标   | 管护年限 | ≥3年 |`,
    },
    {
      name: 'numbered labels',
      grid: `
        | 一级指标       | 二级指标      | 三级指标   | 指标值 |
        | 1.产出指标     | 1.1数量指标   | 走访户数   | ≥30户 |
        |                | （2）质量指标 | 发放准确率 | 100% |
        | 二、效益指标   | 社会效益指标  | 受益人数   | ≥10人 |`,
    },
    {
      name: 'labels that stand once above',
      grid: `
        | 一级指标   | 二级指标           | 三级指标   | 指标值 |
        | 产出指标   | 数量指标           | 受补助园所数 | ≥30所 |
        |            |                    | 受益幼儿人数 | ≥3000人 |
        |            | 质量指标           | 发放准确率 | 100% |
        | 效果指标   | 社会效益           | 受益人数   | ≥10人 |
        |            | 可持续影响指标     | 保障年限   | ≥3年 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
    },
    {
      name: 'merged labels',
      grid: `
        | 一级指标   | 二级指标 | 三级指标   | 指标值 |
        | 产出指标   | 数量指标 | 走访户数 | ≥30户 |
        | ^          | ^        | 走访人数 | ≥30人 |
        | ^          | 质量指标 | 发放准确率 | 100% |`,
    },
    {
      name: 'satisfaction among the benefits, as some forms print it',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 效益指标 | 社会效益指标 | 受益人数 | ≥10人 |
        |          | 满意度指标   | 群众满意度 | ≥90% |`,
    },
    {
      name: '成本 at level 1, as since 2021',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 成本指标 | 经济成本指标 | 购置成本 | ≤20万元 |
        | 产出指标 | 数量指标     | 走访户数 | ≥30户 |`,
    },
  ],
  reject: [
    {
      name: 'the framework of 2021 was set',
      grid: COST_LEFT,
      options: { profile: '2021' },
      at: 'B2',
      messageId: 'I05.costApart',
      severity: 'warning',
      fixed: null,
    },
    {
      name: '成本 stands at level 1 besides',
      grid: `${COST_LEFT}
        | 成本指标 | 经济成本指标 | 改造成本 | ≤20万元 |`,
      at: 'B2',
      messageId: 'I05.costApart',
    },
    {
      name: 'a label that both halves of a form share, once',
      grid: `
        | 项目支出绩效目标表 | < | < | < | < | < | < | < |
        | 项目名称 | < | 学生营养改善 | < | < | < | < | < |
        | 项目资金（万元） | < | 中期资金总额： | < | 60 | 年度资金总额： | < | 20 |
        | 总体目标 | 中期目标 | < | < | < | 年度目标 | < | < |
        | ^ | 三年内学校全部供餐 | < | < | < | 全年为学生供餐 | < | < |
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
        | ^ | 工作指标 | 数量指标 | 供餐学生人数 | ≥30人 | 数量指标 | 供餐学生人数 | ≥30人 |
        | ^ | 效益指标 | 社会效益指标 | 检出率 | ≤6% | 社会效益指标 | 检出率 | ≤6% |`,
      at: 'B7',
      messageId: 'I05.unknownLevel1',
      fixed: null,
    },
    {
      name: 'since 2021: 经济成本 under 产出',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 成本指标 | 社会成本指标 | 投诉件数 | ≤2件 |
        | 产出指标 | 数量指标     | 走访户数 | ≥30户 |
        |          | 经济成本指标 | 购置成本 | ≤20万元 |`,
      at: 'B4',
      messageId: 'I05.wrong',
      data: { right: '成本指标' },
    },
    {
      name: 'the only row of its 一级指标',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 产出指标 | 数量指标     | 走访户数 | ≥30户 |
        | 产出指标 | 社会效益指标 | 受益人数 | ≥10人 |`,
      at: 'B3',
      messageId: 'I05.wrong',
      severity: 'error',
      data: { level2: '社会效益指标', level1: '产出指标', right: '效益指标' },
      kind: 'offer',
      fixed: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 产出指标 | 数量指标     | 走访户数 | ≥30户 |
        | 效益指标 | 社会效益指标 | 受益人数 | ≥10人 |`,
    },
    {
      name: 'a blank level 1 is written where nothing else depends on it',
      grid: `
        | 一级指标   | 二级指标           | 三级指标 | 指标值 |
        | 产出指标   | 数量指标           | 走访户数 | ≥30户 |
        |            | 社会效益指标       | 受益人数 | ≥10人 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
      at: 'B3',
      fixed: `
        | 一级指标   | 二级指标           | 三级指标 | 指标值 |
        | 产出指标   | 数量指标           | 走访户数 | ≥30户 |
        | 效益指标   | 社会效益指标       | 受益人数 | ≥10人 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |`,
    },
    {
      name: 'a merged level 1 covers rows that belong there',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 产出指标 | 数量指标     | 走访户数 | ≥30户 |
        | ^        | 社会效益指标 | 受益人数 | ≥10人 |`,
      at: 'B3',
      fixed: null,
    },
    {
      name: 'a row below would be taken along',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 指标值 |
        | 产出指标 | 数量指标     | 走访户数 | ≥30户 |
        |          | 社会效益指标 | 受益人数 | ≥10人 |
        |          | 质量指标     | 发放准确率 | 100% |`,
      at: 'B3',
      fixed: null,
    },
    {
      grid: `
        | 一级指标   | 二级指标 | 三级指标   | 指标值 |
        | 产出指标   | 数量指标 | 走访户数   | ≥30户 |
        | 满意度指标 |          | 群众满意度 | ≥90% |`,
      at: 'B3',
      messageId: 'I05.blank',
      kind: 'offer',
      fixed: '服务对象满意度指标',
    },
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 |          | 走访户数 | ≥30户 |`,
      at: 'B2',
      messageId: 'I05.blank',
      fixed: null,
    },
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 其它指标 | 数量指标 | 走访户数 | ≥30户 |`,
      at: 'A2',
      messageId: 'I05.unknownLevel1',
      data: { label: '其它指标' },
      fixed: null,
    },
    {
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 进度安排 | 走访户数 | ≥30户 |`,
      at: 'B2',
      messageId: 'I05.unknownLevel2',
      fixed: null,
    },
  ],
});
