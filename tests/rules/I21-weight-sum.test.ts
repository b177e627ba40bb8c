import { I21 } from '../../src/rules/I21-weight-sum';
import { testRule } from '../support/rule-tester';

const LEVELS = [
  '成本指标 | 经济成本指标 | 改造成本',
  '产出指标 | 数量指标 | 走访户数',
  '效益指标 | 社会效益指标 | 受益人数',
  '满意度指标 | 服务对象满意度指标 | 群众满意度',
];
const weighed = (...weights: readonly string[]): string => `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
  ${weights.map((weight, i) => `| ${LEVELS[i % 4]}${i} | ≥${i + 1}户 | ${weight} |`).join('\n')}
`;
const stated = (first: string, second: string): string => `
  | 一级指标       | 二级指标     | 三级指标 | 指标值 | 分值 |
  | 产出指标(50分) | 数量指标     | 走访户数 | ≥30户 | ${first} |
  |                | 质量指标     | 准确率   | =100%  | ${second} |
  | 效益指标(40分) | 社会效益指标 | 受益人数 | ≥30人 | 40 |
`;

testRule(I21, {
  accept: [
    { name: '20, 40, 20 and 10', grid: weighed('20', '40', '20', '10') },
    { name: 'a hundred', grid: weighed('20', '40', '20', '20') },
    { name: 'eighty', grid: weighed('20', '40', '10', '10') },
    { name: 'per cent, as text and as cells', grid: weighed('20%', '{0.4; 0%}', '20%', '{0.1; 0%}') },
    { name: 'shares of one', grid: weighed('0.2', '{0.4}', '0.2', '0.1') },
    { name: 'with 分', grid: weighed('20分', '40分', '20分', '10分') },
    { name: 'thirds', grid: weighed('33.3', '33.3', '33.3') },
    { name: 'what the office has set', grid: weighed('20', '40', '20', '15'), options: { weightSum: '95' } },
    {
      name: 'merged over several rows',
      grid: `
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 数量指标 | 走访户数 | ≥30户 | 50   |
        | ^        | ^        | 走访人数 | ≥90人 | ^    |
        | 效益指标 | 社会效益 | 受益人数 | ≥90人 | 40   |`,
    },
    {
      name: 'the execution of the budget weighs 10 besides',
      grid: `
        | 一级指标   | 二级指标   | 三级指标   | 指标值 | 权重 |
        | 预算执行率 | 预算执行率 | 预算执行率 | =100%  | 10   |
        | 产出指标   | 数量指标   | 走访户数   | ≥30户 | 50   |
        | 效益指标   | 社会效益   | 受益人数   | ≥90人 | 40   |`,
      options: { weightSum: '90' },
    },
    { name: 'no such column', grid: '| 三级指标 | 指标值 |\n| 走访户数 | ≥30户 |' },
    { name: 'levels that tell their weight', grid: stated('30', '20') },
  ],
  reject: [
    {
      grid: weighed('20', '40', '20', '15'),
      at: 'E1',
      messageId: 'I21.sum',
      severity: 'warning',
      data: { sum: '95', wanted: '80、90或100' },
      fixed: null,
    },
    {
      name: 'not what the office has set',
      grid: weighed('20', '40', '20', '20'),
      options: { weightSum: '90' },
      at: 'E1',
      data: { sum: '100', wanted: '90' },
    },
    {
      grid: weighed('20', '', '20', '10'),
      at: 'E1',
      messageId: 'I21.partly',
      severity: 'warning',
      data: { count: 1, sum: '50' },
    },
    {
      grid: stated('30', '30'),
      at: 'A2',
      messageId: 'I21.level',
      severity: 'warning',
      data: { level1: '产出指标', stated: '50', sum: '60' },
    },
    { grid: weighed('', '', '', ''), at: 'E1', messageId: 'I21.blank', severity: 'info', fixed: null },
    { grid: weighed('20', '高', '20', '10'), at: 'E3', messageId: 'I21.noNumber', data: { value: '高' } },
  ],
});
