import { V03 } from '../../src/rules/V03-number-missing';
import { testRule } from '../support/rule-tester';

testRule(V03, {
  accept: [
    {
      name: 'grades and other words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 评价 | 优 |
        | 质量指标 | 等级 | 一级 |
        | 质量指标 | 工程质量 | 合格 |
      `,
    },
    {
      name: 'a word that no office has named as a unit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 收治病人 | 床日 |
      `,
    },
    {
      name: 'a number with its unit, a blank, words',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 慰问户数 | ≥200户 |
        | 数量指标 | 低保对象人数 | 应保尽保 |
        | 数量指标 | 就医数量 | 住院人数 |
        | 数量指标 | 出车次数 |  |
      `,
    },
  ],
  reject: [
    {
      name: 'units of more than one word, and rarer ones',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 购置设备 | 台（套） |
        | 数量指标 | 补助标准 | 元/人/月 |
        | 数量指标 | 安装路灯 | 盏 |
        | 数量指标 | 栽植苗木株数 | ≥万株 |
        | 数量指标 | 新增高标准农田面积 | 万亩 |
        | 数量指标 | 职业技能培训 | ≥班次 |
        | 数量指标 | 新打机井 | 眼 |
        | 经济效益指标 | 带动研发投入倍数 | ≥倍 |
        | 时效指标 | 接警出动时间 | 秒 |
        | 质量指标 | 出厂水浑浊度 | NTU |
      `,
      at: ['C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C10', 'C11'],
    },
    {
      name: 'only a unit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 补助发放人数 | 人 |
        | 数量指标 | 出车次数 | 次 |
        | 数量指标 | 支付业务经费人数 | 人数 |
      `,
      at: ['C2', 'C3', 'C4'],
      messageId: 'V03.numberMissing',
      value: '人',
      fixed: null,
      data: { example: '≥100人' },
    },
    {
      name: 'a unit of the office’s own, with or without a sign',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 数量指标 | 收治病人 | 床日 |
        | 数量指标 | 收治精神病人 | ≥床日 |
      `,
      options: { extraUnits: ['床日'] },
      at: ['C2', 'C3'],
    },
    {
      name: 'a sign, with or without a unit',
      grid: `
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 发放准确率 | ≥% |
        | 质量指标 | 发放及时率 | ≥ |
      `,
      at: ['C2', 'C3'],
    },
  ],
});
