/** What the rules of a letter are about. */
export const ruleFamilies: Readonly<Record<string, string>> = {
  B: '预算',
  S: '资金支出计划',
  V: '指标值',
  I: '绩效指标',
  C: '整张表和整个工作簿',
  E: '绩效自评',
  F: '读表',
};
