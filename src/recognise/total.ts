import { foldLabel } from '../values/fold';

const TOTAL = /^(?:合计|总计|共计|总分|总得分|得分合计|自评总分|综合得分|项目合计|金额合计|支出合计)$/;
const PART = /^(?:小计|单位小计|部门小计)$/;

/** 合计, 总 计, 总分: what the row sums up, all of it. */
export const isTotal = (text: string): boolean => TOTAL.test(foldLabel(text));

/** A sum of a part: 小计. */
export const isSubtotal = (text: string): boolean => PART.test(foldLabel(text));
