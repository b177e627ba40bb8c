import { C04 } from '../../src/rules/C04-code-repeated';
import { testRule } from '../support/rule-tester';

const table = (code: string, name: string): string => `
  | 项目编码 | ${code} |
  | 项目名称 | ${name} |`;

const elsewhere = (code: string): string => `
  | 2.汽车保险费绩效目标表 | < | < | < | < | < | < |
  | 314004某某市特困人口集中供养中心 | < | < | < | < | < | 单位：万元 |
  | 项目编码 | ${code} | < | 项目名称 | 汽车保险费 | < | < |
  | 预算规模及资金用途 | 预算数 | 0.40 | 其中：财政资金 | 0.40 | 其他资金 | 0 |
  | ^ | 汽车保险费 | < | < | < | < | < |
  | 资金支出计划（%） | 3月底 | < | 6月底 | 10月底 | 12月底 | < |
  | ^ | 0% | < | 100% | 100% | 100% | < |
  | 绩效目标 | 1.按时投保 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | < | 指标值 | 指标值确定依据 |
  | 产出指标 | 数量指标 | 投保车辆数量 | 为几辆车投保 | < | 1辆 | 车辆审批表 |`;

testRule(C04, {
  accept: [
    { name: 'two codes', grid: [table('13030322P00391410001H', '甲'), table('13030322P00385410001N', '乙')] },
    { name: 'blank codes', grid: [table('', '甲'), table('', '乙')] },
    { name: 'no codes', grid: [table('待定', '甲'), table('待定', '乙')] },
  ],
  reject: [
    {
      grid: [table('13030322P00391410001H', '甲'), table('13030322p00391410001H ', '乙')],
      at: '表2!B1',
      messageId: 'C04.sameUnit',
      severity: 'error',
      data: { project: '甲', cell: '“表1”的B3' },
      fixed: null,
    },
    {
      grid: [table('13030322P00391410001H', '甲'), elsewhere('13030322P00391410001H')],
      at: '表2!B3',
      messageId: 'C04.otherUnit',
      severity: 'info',
    },
  ],
});
