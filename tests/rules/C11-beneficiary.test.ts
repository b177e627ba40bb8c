import { C11 } from '../../src/rules/C11-beneficiary';
import { testRule } from '../support/rule-tester';

const table = (satisfaction: string, project = '退役士兵教育培训'): string => `
  | ${project}绩效目标表 |
  | 项目名称 | ${project} |
  | 资金用途 | 主要用于${project} |
  | 绩效目标 | 1.按时拨付${project}经费 |
  | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 |
  | 产出指标 | 数量指标 | 参加培训人数 | 参加培训的人数 | ≥60人 |
  | ^ | 质量指标 | 培训合格率 | 考试合格的比例 | ≥95% |
  | 满意度指标 | 服务对象满意度指标 | ${satisfaction} | ${satisfaction} | ≥95% |`;

testRule(C11, {
  accept: [
    table('退役士兵满意度'),
    table('参训人员满意度'),
    table('群众满意度'),
    table('服务对象满意度'),
    table('退役军人满意度'),
    table('师生满意度', '校园文化建设'),
    table('患者满意度', '医疗设备购置'),
    table('沿线群众满意度', '农村公路养护'),
    table('过往司乘人员满意度', '国省干线绿化'),
    table('渔民满意度', '鱼苗增殖放流'),
    { name: 'not about satisfaction: I14', grid: table('涉税政策知晓率') },
  ],
  reject: [
    {
      grid: table('孤儿满意度'),
      at: 'C8',
      messageId: 'C11.unrelated',
      severity: 'info',
      data: { name: '孤儿满意度' },
      fixed: null,
    },
    { grid: table('涉毒人员满意度'), at: 'C8' },
    { grid: table('养殖户满意度', '汽车保险费'), at: 'C8' },
  ],
});
