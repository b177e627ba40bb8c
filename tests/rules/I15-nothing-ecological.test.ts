import { I15 } from '../../src/rules/I15-nothing-ecological';
import { testRule } from '../support/rule-tester';

const row = (name: string, value: string): string => `
  | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述 | 指标值 |
  | 效益指标 | 生态效益指标 | ${name}  |              | ${value} |
`;

testRule(I15, {
  accept: [
    ...[
      '森林覆盖率',
      '亩均节水量',
      '尾气检测达标率',
      '生活垃圾无害化处理率',
      '区域噪声',
      '苗木成活率',
      '裸土覆盖率',
      '公厕达标率',
      '松材线虫病发生面积',
      '蓝天保卫战达标',
      '无纸化办公比例',
      '电子化办公比例',
      '电子公文流转率',
    ].map((name) => row(name, '≥90%')),
    {
      name: 'the description tells',
      grid: `
        | 一级指标 | 二级指标     | 三级指标 | 绩效指标描述                   | 指标值 |
        | 效益指标 | 生态效益指标 | 节约成本 | 节约水、电等资源，实现绿色办公 | 是     |`,
    },
    { name: 'the value tells', grid: row('项目影响', '减少污染') },
    { name: 'not applicable', grid: row('项目影响', '不适用') },
    {
      name: 'a project for nature',
      grid: `
        | 项目名称 | 河道治理工程 |
        ${row('受益面积', '≥6000亩').trim()}`,
    },
    {
      name: 'another 二级指标',
      grid: `
        | 一级指标 | 二级指标     | 三级指标     | 指标值     |
        | 效益指标 | 社会效益指标 | 保障社会发展 | 进一步保障 |`,
    },
  ],
  reject: [
    {
      grid: row('保障社会发展', '进一步保障'),
      at: 'C2',
      messageId: 'I15.nothing',
      severity: 'warning',
      data: { name: '保障社会发展', value: '进一步保障' },
      fixed: null,
    },
    { grid: row('树立良好形象', '是'), at: 'C2' },
    { grid: row('活动覆盖情况', '≥30人'), at: 'C2' },
  ],
});
