import { foldTight } from './fold';

const YEAR = '(?:19|20)\\d\\d';
/** 秦财社〔2020〕835号, 2020年第3号: the year of a document, not of a budget. */
const DOCUMENT = new RegExp(`[〔([【]${YEAR}年?[〕)\\]】](?:第|字)*\\d+号|${YEAR}年?第?\\d+号`, 'g');
/** 2021-2023年, 2020、2021年度, 2023-2024学年, 2023年至2025年. */
const SPAN = new RegExp(`(?<!\\d)${YEAR}年?度?(?:\\d{1,2}月份?)?[-–—~～至到、和及与/]${YEAR}年?度?`, 'g');
/** 2023学年, 2023级, 2023年版: the name of something that lasts. */
const LASTING = new RegExp(`${YEAR}年?(?:学年|级|届|版|[春秋]季)`, 'g');
/** Not 2021 of 2021套 or 2022.5万元: behind a year stands 年, a bracket, another word or nothing. */
const NAMED = new RegExp(
  `(?<![\\d.])${YEAR}(?=年|[)〕】]|$|(?![万亿元人户名个件台套份次吨辆张册米亩家场公])[\\u4e00-\\u9fff])`,
  'g',
);

/**
 * The years that a text speaks of as such, each once: 提前下达2021年…秦财社（2020）835号 → 2021. Years of
 * documents, and of spans such as 2021-2023年 or 2023-2024学年, do not count.
 */
export function yearsNamed(text: string): readonly number[] {
  const folded = foldTight(text);
  if (!/\d{4}/.test(folded)) return [];
  const rest = folded.replace(DOCUMENT, ' ').replace(SPAN, ' ').replace(LASTING, ' ');
  return [...new Set(Array.from(rest.matchAll(NAMED), ([year]) => Number(year)))];
}
