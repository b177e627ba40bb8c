import type { Indicator, IndicatorValue } from '../model';
import { report } from './rule';
import { valueRule } from './value-rule';

const EFFECTS: ReadonlySet<Indicator['kind']> = new Set(['economic', 'social', 'ecological', 'sustainable']);
const MONTHS: Readonly<Record<string, number>> = { 个月: 1, 月: 1, 个季度: 3, 季度: 3, 年: 12, 年度: 12 };
/** Things that have a time of their own: a life, a guarantee, a term of office, a waiting time. */
const TIMED =
  /年限|年数|寿命|月数|天数|时间|时长|周期|频[次率]|间隔|年龄|使用|质保|保修|保质|管护|养护|保存|留存|存续|保管|有效期|服役|耐用|工期|就业|务工|任期|合同|留任|在岗|服务期|试用|租|贷|缩短|压缩|提前|延长|提早|增加|减少/;
/** What nobody can wait for or use up, so that its 时间 is none of its own. */
const ABSTRACT = /获得感|幸福感|安全感|归属感|和谐|社会稳定|能力|水平|形象|意识|权益|氛围|信心|影响力/;
const YEAR = 12;

/** Whether a duration of the form ≥12个月 is all that is asked; null when it is none. */
function monthsOf({ form, operator, number, unit }: IndicatorValue): number | null {
  if (form !== 'quantity' || operator === '≤' || operator === '<') return null;
  const months = MONTHS[unit];
  return months === undefined ? null : Number(number) * months;
}

/** A duration given for an effect: 促进社会和谐期限 "≥12个月". */
export const I18 = valueRule(
  {
    code: 'I18',
    slug: 'duration-as-effect',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  ({ indicator, value, name, quoted }) => {
    if (!EFFECTS.has(indicator.kind) || (TIMED.test(name) && !ABSTRACT.test(name))) return null;
    const months = monthsOf(value);
    // What lasts beyond the year is what 可持续影响 asks for.
    if (months === null || (indicator.kind === 'sustainable' && months > YEAR)) return null;
    return report('I18.duration', indicator.value, 'indicator.value', quoted);
  },
);
