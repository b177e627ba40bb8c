import { I12 } from '../../src/rules/I12-value-in-name';
import { testRule } from '../support/rule-tester';

const row = (name: string, value: string): string => `
  | 三级指标 | 指标值 |
  | ${name} | ${value} |
`;

testRule(I12, {
  accept: [
    row('2022年培训人数', '≥100人'),
    row('2022年度任务完成时间', '2022年'),
    row('60岁以上老人受益人数', '≥60人'),
    row('5000元以上设备购置数量', '=12台'),
    row('12345热线办结率', '≥95%'),
    row('第一季度支付进度', '≥25%'),
    row('第3批补助发放户数', '=3户'),
    row('4G基站数量', '≥4个'),
    row('PM2.5年均浓度', '≤35微克/立方米'),
    row('前10%学校优秀率', '≥95%'),
    row('岗位留任6个月以上人员比例', '≥80%'),
    row('65岁以上老年人健康体检人数', '≥41,000人'),
    row('完成辖区43个村粪污抽运', '是'),
    row('满意程度=平均得分/总分*100%', '≥85%'),
    row('14周岁女童免费接种政策知晓率', '≥80%'),
    row('贷款余额低于50%企业数', '≥5家'),
  ],
  reject: [
    {
      grid: row('培训人数100人', '≥100人'),
      at: 'A2',
      messageId: 'I12.repeated',
      severity: 'warning',
      data: { name: '培训人数100人', value: '≥100人' },
      fixed: null,
    },
    {
      name: 'as Shanghai writes it',
      grid: row('视频会议召开24次', '≥24.00(次)'),
      at: 'A2',
      messageId: 'I12.repeated',
    },
    { name: 'thousands', grid: row('森林抚育面积≥9,000亩', '≥9,000亩'), at: 'A2', messageId: 'I12.repeated' },
    { name: '万', grid: row('处理户厕2万户', '≥2万户'), at: 'A2', messageId: 'I12.repeated' },
    { grid: row('举办12场培训', '12场'), at: 'A2', messageId: 'I12.repeated' },
    { grid: row('每人补助500元', '=500元/人'), at: 'A2', messageId: 'I12.repeated' },
    { grid: row('每月15日前完成支付', '每月15日前'), at: 'A2', messageId: 'I12.repeated' },
    { grid: row('政策覆盖率95%', '≥95%'), at: 'A2', messageId: 'I12.repeated' },
    {
      grid: row('覆盖率≥95%', '达到'),
      at: 'A2',
      messageId: 'I12.written',
      severity: 'warning',
      data: { name: '覆盖率≥95%' },
      fixed: null,
    },
    { grid: row('合格率达到95%以上', '完成'), at: 'A2', messageId: 'I12.written' },
  ],
});
