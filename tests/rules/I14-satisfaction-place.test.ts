import { I14 } from '../../src/rules/I14-satisfaction-place';
import { testRule } from '../support/rule-tester';

const row = (level1: string, level2: string, name: string, value = '≥95%'): string => `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | ${level1} | ${level2} | ${name} | ${value} |
`;
const satisfaction = (name: string, value?: string): string =>
  row('满意度指标', '服务对象满意度指标', name, value);

testRule(I14, {
  accept: [
    satisfaction('服务对象满意度'),
    satisfaction('家长认可率'),
    satisfaction('服务差评率', '≤2%'),
    satisfaction('群众投诉次数', '≤3次'),
    satisfaction('受益群众'),
    { name: 'the value says it', grid: satisfaction('得到良好照顾', '满意程度') },
    {
      name: 'the description says it',
      grid: `
        | 一级指标   | 二级指标           | 三级指标 | 绩效指标描述           | 指标值 |
        | 满意度指标 | 服务对象满意度指标 | 服务质量 | 对服务质量表示满意的比例 | ≥95% |`,
    },
    { name: '满意度 among the benefits', grid: row('效益指标', '满意度指标', '群众满意度') },
    { name: 'level 2 blank', grid: row('满意度指标', '', '群众满意度') },
    { name: 'only the word', grid: row('效益指标', '社会效益指标', '办好人民满意的教育', '是') },
    { name: 'a 二级指标 nobody knows is I05’s', grid: row('产出指标', '其他', '群众满意度') },
  ],
  reject: [
    {
      grid: satisfaction('政策知晓率'),
      at: 'C2',
      messageId: 'I14.otherThing',
      severity: 'warning',
      data: { name: '政策知晓率' },
      fixed: null,
    },
    { grid: satisfaction('受益群众人数', '≥300人'), at: 'C2', messageId: 'I14.otherThing' },
    {
      grid: row('效益指标', '社会效益指标', '退役军人满意度'),
      at: 'C2',
      messageId: 'I14.otherPlace',
      severity: 'warning',
      data: { name: '退役军人满意度', level2: '社会效益指标' },
      fixed: null,
    },
    { grid: row('产出指标', '质量指标', '参训教师满意率'), at: 'C2', messageId: 'I14.otherPlace' },
  ],
});
