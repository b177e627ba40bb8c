import { I18 } from '../../src/rules/I18-duration-as-effect';
import { testRule } from '../support/rule-tester';

const row = (level2: string, name: string, value: string): string => `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 效益指标 | ${level2} | ${name} | ${value} |
`;

testRule(I18, {
  accept: [
    row('可持续影响指标', '工程设计使用年限', '≥15年'),
    row('可持续影响指标', '改造设施质保期', '≥1年'),
    row('可持续影响指标', '持续发挥效益期限', '≥3年'),
    row('社会效益指标', '接警平均到达现场时间', '≤12分钟'),
    row('社会效益指标', '停水影响', '≤1个月'),
    row('社会效益指标', '稳定就业', '≥6个月'),
    row('社会效益指标', '办理时限压缩', '≥1个月'),
    row('生态效益指标', '空气质量优良', '≥300天'),
    row('社会效益指标', '受益人数', '≥12人'),
    {
      name: 'a date',
      grid: `
        | 一级指标 | 二级指标 | 三级指标         | 指标值    |
        | 产出指标 | 时效指标 | 工作顺利推进期限 | ≥12个月 |`,
    },
  ],
  reject: [
    {
      grid: row('社会效益指标', '促进社会和谐期限', '≥12个月'),
      at: 'D2',
      messageId: 'I18.duration',
      severity: 'warning',
      data: { name: '促进社会和谐期限', value: '≥12个月' },
      fixed: null,
    },
    { grid: row('社会效益指标', '群众获得感持续时间', '≥6个月'), at: 'D2' },
    { grid: row('社会效益指标', '维护社会稳定', '=1年'), at: 'D2' },
    { grid: row('可持续影响指标', '提升治理能力期限', '12个月'), at: 'D2' },
    { grid: row('经济效益指标', '促进经济发展', '≥3年'), at: 'D2' },
  ],
});
