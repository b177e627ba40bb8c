import { C10 } from '../../src/rules/C10-values-shifted';
import { testRule } from '../support/rule-tester';

const HEADER = '| 一级指标 | 二级指标 | 三级指标 | 指标值 |';
const ROWS = [
  '| 产出指标 | 数量指标 | 走访慰问户数 |',
  '| ^ | 质量指标 | 慰问品发放准确率 |',
  '| ^ | 时效指标 | 走访慰问完成时间 |',
  '| ^ | 成本指标 | 慰问品购置成本 |',
  '| 效益指标 | 社会效益指标 | 受益困难群众人数 |',
  '| 满意度指标 | 服务对象满意度指标 | 困难群众满意度 |',
];
const table = (...values: string[]): string =>
  [HEADER, ...ROWS.map((row, i) => `${row} ${values[i]} |`)].join('\n');

testRule(C10, {
  accept: [
    table('≥200户', '=100%', '2月10日前', '≤20万元', '≥500人', '≥95%'),
    { name: 'two wrong values', grid: table('=100%', '≥200户', '2月10日前', '≤20万元', '≥500人', '≥95%') },
    { name: 'copied down: V09', grid: table('≥200户', '≥200户', '2月10日前', '≤20万元', '≥500人', '≥500人') },
    {
      name: 'wrong, but not by moving',
      grid: table('100%', '≥200户', '100%', '100%', '100%', '≥95%'),
    },
    { name: 'words say nothing', grid: table('是/否', '完成', '是/否', '是/否', '进一步保障', '≥95%') },
  ],
  reject: [
    {
      name: 'all one row too low; the last stands first',
      grid: table('≥95%', '≥200户', '=100%', '2月10日前', '≤20万元', '≥500人'),
      at: 'D2',
      messageId: 'C10.shifted',
      severity: 'warning',
      data: { count: 6, name: '走访慰问户数', value: '≥95%', other: '≥200户' },
      cells: 'D2 D3 D4 D5 D6 D7',
      kind: 'offer',
      fixed: table('≥200户', '=100%', '2月10日前', '≤20万元', '≥500人', '≥95%'),
    },
    {
      name: 'some one row too high; numbers keep their formats',
      grid: table('≥200户', '2月10日前', '≤20万元', '≥500人', '{1; 0%}', '≥95%'),
      at: 'D3',
      cells: 'D3 D4 D5 D6',
      kind: 'offer',
      fixed: table('≥200户', '100%', '2月10日前', '≤20万元', '≥500人', '≥95%'),
    },
    {
      name: 'the first row is lost: no offer',
      grid: table('≥98%', '≥200户', '=100%', '2月10日前', '≤20万元', '≥95%'),
      at: 'D2',
      cells: 'D2 D3 D4 D5 D6',
      fixed: null,
    },
    {
      name: 'in the source documents',
      grid: `
        ${HEADER}
        | 产出指标 | 质量指标 | 管理工作与原企业分离的比例 | ≥100% |
        | ^ | 时效指标 | 改革任务完成时限 | ≥100% |
        | ^ | 成本指标 | 退休人员实际成本 | ≥100% |
        | 效益指标 | 经济效益指标 | 不承担管理服务费的比例 | 按规定时限完成 |
        | 满意度指标 | 服务对象满意度指标 | 困难群众满意度 | ≥85% |`,
      at: 'D3',
      cells: 'D3 D4 D5',
      fixed: null,
    },
    {
      name: 'a formula is not moved',
      grid: table('≥95%', '{="≥200户"; ≥200户}', '=100%', '2月10日前', '≤20万元', '≥500人'),
      at: 'D2',
      fixed: null,
    },
  ],
});
