import { I17 } from '../../src/rules/I17-generic-basis';
import { testRule } from '../support/rule-tester';

const based = (basis: string): string => `
  | 三级指标 | 指标值 | 指标值确定依据 |
  | 走访户数 | ≥30户 | ${basis} |
`;

testRule(I17, {
  accept: [
    ...[
      '冀教师〔2023〕12号文件',
      '年度抽检计划',
      '走访慰问方案',
      '部门预算批复',
      '政府采购合同',
      '入户问卷',
    ].map(based),
    ...[
      '《社会救助暂行办法》',
      '传染病防治法',
      '2023年招投标经验数据',
      '上年完成数',
      '近三年平均救助人次',
    ].map(based),
    ...['三定方案', '行业标准', '历史标准', '计划标准', '合同约定', '国家基本公共卫生服务规范'].map(based),
    { name: 'one of several can be looked up', grid: based('年度工作计划、财社〔2023〕45号') },
    { name: 'blank is I16’s', grid: based('') },
    {
      name: 'an office’s own list is matched as a whole',
      grid: based('局长办公会纪要3号'),
      options: { genericBases: ['局长办公会'] },
    },
  ],
  reject: [
    {
      grid: `
        | 三级指标 | 指标值 | 指标值确定依据 |
        | 走访户数 | ≥30户 | 工作经验       |
        | 走访人数 | ≥90人 | 走访慰问方案   |
        | 发放户数 | ≥30户 | 年度工作计划   |
        | 发放人数 | ≥90人 | 年度 工作计划。 |
        | 发放次数 | ≥2次  | 年度工作计划   |`,
      at: 'C1',
      messageId: 'I17.generic',
      severity: 'info',
      cells: 'C2 C4 C5 C6',
      data: { count: 4, basis: '年度工作计划' },
      fixed: null,
    },
    ...[
      '年度计划',
      '上级政策',
      '文件要求',
      '工作要求',
      '上级文件',
      '工作目标',
      '年度工作总结',
      '相关规定',
      '实际情况',
    ].map((basis) => ({ grid: based(basis), at: 'C1', cells: 'C2' })),
    { name: 'several, all generic', grid: based('年度工作计划、工作经验；上级要求'), at: 'C1' },
    {
      name: 'the office’s own',
      grid: based('局长 办公会'),
      options: { genericBases: ['局长办公会'] },
      at: 'C1',
    },
  ],
});
