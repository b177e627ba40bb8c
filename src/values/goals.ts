import { foldText } from './fold';

const NUMBERING =
  /^\s*(?:目标\s*)?[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?\s*[.、．:：)）]\s*|^\s*目标\s*\d{0,2}\s*[.、．:：]?\s*/;
const LEAD = /^(?:该?项目?)?(?:资金|经费)?(?:主要)?(?:统筹)?用于/;
const MARKS = /[\s\p{P}\p{S}]+/gu;
const NOTHING = /^(?:无|略|空|暂无|没有|待定|待填|待补充|同上)?$/;

/** A line without its number: `目标1：`, `1.`, `（1）`, also twice, as in `1.1.稳步推进`. */
export function withoutNumber(line: string): string {
  const once = line.replace(NUMBERING, '');
  return once === line ? line : once.replace(NUMBERING, '');
}

/** What goals or a purpose say, for comparison: without numbers, white space, punctuation and 主要用于. */
export const foldSaid = (text: string): string =>
  foldText(text)
    .split('\n')
    .map((line) => withoutNumber(line).replace(MARKS, '').replace(LEAD, ''))
    .join('');

/** Whether goals say nothing: blank, 无, or only the pre-printed 目标1：. */
export const saysNothing = (goals: string): boolean => NOTHING.test(foldSaid(goals));
