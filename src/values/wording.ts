/** Judgements about folded values that are no quantity. */

const OPTIONS =
  /^\(?(?:[□○]?是[□○]?[/\\、|或,]?[□○]?(?:否|不是)[□○]?|[□○]?有[□○]?[/\\、|或,]?[□○]?(?:无|没有)[□○]?|能否|合格[/\\、|或]不合格|完成[/\\、|或]未完成|达标[/\\、|或](?:不|未)达标|符合[/\\、|或]不符合|优秀?[/\\、|](?:良好?)[/\\、|].*)\)?\??$/;
const YES_NO = /^\(?[□○]?是[□○]?[/\\、|或,]?[□○]?(?:否|不是)[□○]?\)?\??$/;
const BARE =
  /^(?:是|否|√|(?:已|全部|基本)?完成(?:任务)?|基本(?:符合|达到|满足)|(?:符合|达到|满足)(?:要求|需要|规定|标准)?|达标|合规)$/;
const PLACEHOLDER =
  /\*{2,}|^[≥≤<>=]?\*|[×✕]{2,}|[≥≤<>=][×✕]|[Xx]{2,}|[≥≤<>=][Xx]+(?![A-Za-z])|_{2,}|\?{2,}|○{2,}|^[≥≤<>=]*(?:[?N](?=[\u4e00-\u9fff%])|\(\))|^[≥≤<>=]*\?$|^(?:待定|待填|待补充|待确定|暂定|\.{3,}|…+)$/;
const VAGUE =
  /^中?长期|和谐|稳定$|进一步|有效(?!期)|不断|持续|稳步|明显|显著|逐步|逐渐|逐年|大幅|较好|较大|较高|提升|提高|促进|增强|加强|改善|完善|推动|推进|保障|优化|深入|积极|充分|切实/;
const COMPARISON = /上年|去年|往年|上期|同期|同比|平均|历史/;
const WHOLE = /^全|全覆盖|全部|应.尽.|零/;
const COVERED = /全覆盖|全部|应.尽./;
const ABOUT =
  /^(?:按(?!时|期|季|月|年|周|日)|查[阅看询]|根据|依据|参照|依照|随机|抽样|是否)|(?:比较|对比|调查|抽查|问卷|安排|计划|方案|测算|统计|核算|资料|台账|凭证|发票|单据|程度|情况|数|数量|人数)$/;
const UNIT =
  '人次?|人数|户次?|次数?|批次|班次|台次|课时|学时|人天|倍|眼|个?百分点|[MG]?bps|[Mm]bps|h|个数?|户数|名|件|台|辆|部|套|份|篇|本|册|家|所|场次?|期|项|处|座|间|例|起|宗|条|块|张|盏|棵|株|具|只|头|口|吨|公斤|亩|公顷|公里|千米|米|平方米|立方米|㎡|天|日|周|月|年|个月|个?工作日|小时|分钟?|毫?秒|万?元|亿元|万|%|‰|百分比|数量|[KMGTP]B|千瓦时?|兆瓦|NTU|尾|床|顶|桶|袋|瓶|箱|组|路|栋|幢|剂次|标段';
const UNIT_ONLY = new RegExp(`^[≥≤<>=]*[万亿]?(?:${UNIT})(?:[/·](?:${UNIT})|\\((?:${UNIT})\\))*$|^[≥≤<>=]+$`);
const LEADING_SIGNS = /^[≥≤<>=]+/;
const COUNTED_IN_WORDS =
  /[一二两三四五六七八九十百千万][多余]?(?:人|次|个|户|件|台|辆|套|份|篇|家|所|场|项|处|座|间|名|批)/;

/** An option list left in the cell: "是/否", "有/无". */
export const isOptionList = (text: string): boolean => OPTIONS.test(text);
export const isYesNo = (text: string): boolean => YES_NO.test(text);

/** A bare answer: 是, 否, 完成, 符合, 达到, 满足. */
export const isBareAnswer = (text: string): boolean => BARE.test(text);

/** A placeholder of the template: "≥**%", "XX人", "待定". */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

/** Only a unit or a sign: "人", "≥%"; `more`: units besides the usual ones. */
export const isUnitOnly = (text: string, more: readonly string[] = []): boolean =>
  UNIT_ONLY.test(text) || more.includes(text.replace(LEADING_SIGNS, ''));

/** Words that nobody can measure: 进一步, 有效, 提升 …, and comparisons without a figure: "不低于上年". */
export const isVague = (text: string): boolean =>
  !/\d/.test(text) && ((VAGUE.test(text) && !COVERED.test(text)) || COMPARISON.test(text));

const GOOD = /^(?:较|总体|基本)?(?:良好|满意)$/;
const GRADED = /评价|评定|评估|评级|等级|级别|鉴定|考核|检测|验收/;

/** 良好, which says something only where it is a grade: 演出质量评价 "良好". */
export const isLooseGrade = (text: string, name: string): boolean => GOOD.test(text) && !GRADED.test(name);

/** A comparison with another figure ("不低于上年") or the whole in words ("应保尽保", "全覆盖"). */
export const isComparedOrWhole = (text: string): boolean => COMPARISON.test(text) || WHOLE.test(text);

/** Says how something is done or found out, not what is to be reached: "抽样调查", "按要求支出". */
export const isProse = (text: string): boolean => !/\d/.test(text) && text.length > 2 && ABOUT.test(text);

/** Whether a number occurs, in figures or words: "三次". */
export const hasNumber = (text: string): boolean => /\d/.test(text) || COUNTED_IN_WORDS.test(text);

const MEASURE =
  /(?<![第\d.])\d+(?:\.\d+)?(?:%|‰|万|亿|元|人|次|个(?!月|工作日|季度|自然日)|户|件|台|辆|套|所|家|场|份|篇|处|平方|公里|千米|米|吨|名|例|只|头|亩|公斤|批|项|间|座|条|块|张|册|床|盏|棵|株|期)/;
/** A comma between figures may only separate thousands, a slash only stand before a unit: 元/人. */
const BETWEEN_VALUES = /[;、\s]|\/(?=[≥≤<>=])|(?<!\d),|,(?!\d{3}(?!\d))|和|及|与/;

/** The parts of a cell that each hold a measure of their own; `halfWidthRaw` keeps its line breaks. */
export const valuesIn = (halfWidthRaw: string): readonly string[] =>
  halfWidthRaw
    .split(BETWEEN_VALUES)
    .map((part) => part.trim())
    .filter((part) => MEASURE.test(part));

const HARM =
  /事故|投诉|违规|违纪|违法|差错|失误|上访|信访|案件|损失|浪费|污染|泄[漏露]|伤亡|纠纷|舆情|火灾|欠|隐患|缺陷|问题|死亡|中毒|溺水|中断|处罚|负面|丢失|返贫|险情|灾害/;

/** Whether "无" answers the name: 安全事故 "无" means none. */
export const meansNone = (name: string): boolean => HARM.test(name);
