const YEAR = '(?:19[5-9]|20[0-9])\\d';
const MONTH = '(?:1[0-2]|0?[1-9])';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])';
const TO = '[-–—~～至到]';

/** Pieces that name a date or a period by themselves. */
const ANCHORS = [
  `${YEAR}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?!\\d)`,
  `${YEAR}([-./])${MONTH}(?:\\1${DAY})?(?!\\d)`,
  `${YEAR}年度?`,
  `${YEAR}(?=${TO}${YEAR}年)`,
  `${MONTH}(?=${TO}${MONTH}月)`,
  `${DAY}(?=${TO}${DAY}[日号])`,
  `${MONTH}\\.${DAY}(?=日|号|前|之前|以前)`,
  `(?:${MONTH}|[一二三四五六七八九十]{1,2})月份?`,
  `${DAY}[日号]`,
  '第?[1-4一二三四]个?季度',
  '[每按逐全]?(?:季度|学期|学年)',
  '[上下]半年|[每按逐全当今本次明](?:年度?|月|日|天|周|季)',
  '[年月季](?:度|初|中旬?|末|底|内)|[上中下]旬|周[一二三四五六日末]',
  '\\d{1,2}[:时点]\\d{2}分?(?::\\d{2})?',
].join('|');

const GLUE =
  '底|初|末|中|前|后|之|以|内|起|止|截至|截止|于|在|从|自|间|期间|[-–—~～至到、,;和及与() ]|' +
  '按期|按时|完成|完工|竣工|结束|实施|开展|发放|支付|拨付|到位';

const PERIOD = new RegExp(`^(?:${GLUE})*(?:${ANCHORS})(?:${ANCHORS}|${GLUE})*$`);

const DURATION_UNIT = '分钟|小时|天|日|个?工作日|个?自然日|周|个?星期|个?月|个?季度|年';
/** "24小时内", "合同签订后30日内完成", "提前10天". */
const DEADLINE = new RegExp(
  `^(?:[^\\d]{0,12}[后起自在于])?\\d+(?:${DURATION_UNIT})(?:以内|之内|内|前)(?:${GLUE})*$|^提前\\d+(?:${DURATION_UNIT})(?:${GLUE})*$`,
);
const DURATION = new RegExp(`^(?:${DURATION_UNIT}|时|年度|学年|学期|月份|秒钟?|h|min|s)$`, 'i');
const ANCHOR = new RegExp(ANCHORS);
const TIMED = new RegExp(`[\\d一二两三四五六七八九十半](?:${DURATION_UNIT})`);

/** Whether folded text is a date, a period or a deadline and nothing else: "12月底前", "2023.07-2024.01". */
export const isPeriod = (text: string): boolean => PERIOD.test(text) || DEADLINE.test(text);

/** Whether a unit counts time: "个月", "天", "个工作日". */
export const isDurationUnit = (unit: string): boolean => DURATION.test(unit);

/** Whether folded text mentions a date, a period or a duration somewhere: "按季度发放". */
export const mentionsTime = (text: string): boolean => ANCHOR.test(text) || TIMED.test(text);

const EVENT = /(?:[^提目当此])前(?!提|列|景|沿|期)|期间/;

/** Whether folded text sets a deadline by an event: "开学前", "汛期之前". */
export const namesEvent = (text: string): boolean => EVENT.test(text);
