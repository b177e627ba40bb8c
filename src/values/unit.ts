const PERCENT_WORDS = /^%?(?:百分比|百分率|百分数|百分号|\(%\)|\(百分比\))$/;

const IN_BRACKETS = /^\(([^()]+)\)$/;
const PART = '[^\\d\\s%‰,;.。、:!?"\'=<>≥≤≧≦+*~～/]{1,6}';
const UNIT = new RegExp(
  `^(?:%(?:/${PART})?|‰|m[23]|km2|(?:/\\d*${PART}|${PART})(?:/\\d*${PART}|·${PART})*)$`,
);
/** Words of a sentence: "12户家庭全部完成" is no unit. */
const SENTENCE =
  /^[余多](?!媒)|[的了为是按应已均并以之不于约]|完成|全部|达到|实现|覆盖|及时|发放|进行|左右|合格|要求/;

/** Whether folded text can stand behind a number as its unit: "%", "元/人/月", "/10万", "人次". */
export const isUnit = (text: string): boolean => UNIT.test(text) && !SENTENCE.test(text);

/** "百分比", "百分率", "(%)" → "%", "(元/人)" → "元/人"; any other unit as it is. */
export function canonicalUnit(unit: string): string {
  if (PERCENT_WORDS.test(unit)) return '%';
  const inner = IN_BRACKETS.exec(unit)?.[1];
  return inner !== undefined && isUnit(inner) ? inner : unit;
}

/** Whether a unit is a percentage; "个百分点" is a difference and none. */
export const isPercent = (unit: string): boolean => unit === '%';

/** Whether a unit states a share in another way: ‰, "/10万", "/千人", "/亿元". */
export const isPerMany = (unit: string): boolean => /^‰|\/(?:\d+[万亿]?|十?[万亿]|千|百)/.test(unit);

/** Whether a unit is money: "元", "万元/公里", "元/人/月". */
export const isMoneyUnit = (unit: string): boolean => /^[万亿千百]*元|^(?:美元|块)/.test(unit);
