import { I03 } from '../../src/rules/I03-cost-percentage';
import { testRule } from '../support/rule-tester';

const cost = (name: string, value: string): string => `
  | 二级指标 | 三级指标 | 指标值 |
  | 成本指标 | ${name} | ${value} |
`;

testRule(I03, {
  accept: [
    cost('改造工程总成本', '≤20万元'),
    cost('成本控制率', '≤100%'),
    cost('政府采购节约率', '≥3%'),
    cost('超概算比例', '≤0%'),
    cost('超支率', '≤0%'),
    cost('工程变更费用占比', '≤5%'),
    cost('管理费占总投入的比例', '≤5%'),
    cost('成本节约', '≥5%'),
    cost('单位成本降低幅度', '≥5%'),
    cost('贷款利率', '≤4.5%'),
    cost('农业保险保费补贴标准', '=80%'),
    {
      name: 'what it costs society and nature may be a share',
      grid: `
        | 一级指标 | 二级指标     | 三级指标         | 指标值 |
        | 成本指标 | 社会成本指标 | 受施工影响的商户 | ≤5%   |
        |          | 生态环境成本指标 | 植被破坏     | ≤1%   |`,
    },
    {
      name: 'a percentage elsewhere',
      grid: `
        | 二级指标 | 三级指标   | 指标值 |
        | 质量指标 | 资金支付   | =100% |`,
    },
  ],
  reject: [
    {
      grid: cost('国有企业退休人员实际成本', '≥100%'),
      at: 'C2',
      messageId: 'I03.percentage',
      severity: 'warning',
      data: { name: '国有企业退休人员实际成本', value: '≥100%' },
      fixed: null,
    },
    { grid: cost('决算金额是否控制在预算内', '≥90%'), at: 'C2', messageId: 'I03.percentage' },
    { grid: cost('监护人奖补标准', '≤100%'), at: 'C2', messageId: 'I03.percentage' },
    { grid: cost('价格临时补贴支出总额', '100%'), at: 'C2', messageId: 'I03.percentage' },
    { grid: cost('项目预算控制数', '{1; 0%}'), at: 'C2', messageId: 'I03.percentage' },
    {
      grid: cost('工资发放完成率', '=100%'),
      at: 'C2',
      messageId: 'I03.otherRate',
      severity: 'warning',
      fixed: null,
    },
    { grid: cost('预算资金执行率', '95%'), at: 'C2', messageId: 'I03.otherRate' },
  ],
});
