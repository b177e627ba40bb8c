import { foldTight } from './fold';
import { remembering } from './memo';

/** As whole texts: 培训工作计划 or 冀教师〔2023〕12号文件 name something. */
const GENERIC = new RegExp(
  [
    '(?:本?年度?|年初|当年|全年|本?单位|本?部门|项目|日常|实际){0,3}(?:工作|业务)?(?:计划|规划|安排|目标|要求|需要|需求|总结|经验|实际|情况|任务|惯例|职责|职能|部署)(?:安排|完成情况|情况|要求|需要)?',
    '(?:历年|往年|以往|以前年度|过去|既往|历史)(?:的)?(?:工作|业务|实际)?(?:经验|情况|惯例)',
    '(?:上级|相关|有关|国家|财政|主管)?(?:部门|单位)?(?:的)?(?:文件|政策|规定|制度|要求|精神|通知|法律法规|法规|办法|标准)(?:文件|要求|规定|精神|及要求|和要求|及规定|和规定)?',
    '(?:领导|会议)(?:要求|指示|安排|批示)|其他|其它|经验|估计|测算|经验(?:判断|估计|值)|(?:工作|任务)(?:完成)?情况',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^(.*)$/s, '^(?:$1)$'),
);
/** The options of the official system's own list, each a kind of standard. */
const LISTED = /^(?:国家|行业|历史|计划)标准$/;
const BETWEEN = /[、;；，,/和及与\n]/;
const AROUND = /^(?:根据|按照?|依据|参照|结合)|[《》“”"'。.]/g;

const isGeneric = remembering((text) => GENERIC.test(text) && !LISTED.test(text));

/** Whether a basis, or each of several in one cell, says nothing that could be looked up. */
export function isGenericBasis(raw: string, own: ReadonlySet<string>): boolean {
  const says = (part: string): boolean => {
    const text = foldTight(part).replace(AROUND, '');
    return text !== '' && !own.has(text) && !isGeneric(text);
  };
  return foldTight(raw) !== '' && (!says(raw) || !raw.split(BETWEEN).some(says));
}
