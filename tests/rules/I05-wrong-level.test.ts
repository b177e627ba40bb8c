import { I05 } from '../../src/rules/I05-wrong-level';
import { testRule } from '../support/rule-tester';

testRule(I05, {
  accept: [
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
