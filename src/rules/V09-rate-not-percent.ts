import { isRate, isSatisfaction } from '../values/indicator-name';
import { isPercent, isPerMany } from '../values/unit';
import { isComparedOrWhole, isVague } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

const SHARE_IN_TEXT = /[%‰％]|百分|\d\s*[:/]\s*\d|[\d一二三四五六七八九]成|分之|倍/;
/** Satisfaction may be scored in points. */
const SCORE = /^分$/;

function isNoShare({ value, name, indicator }: ValueCase): boolean {
  if (value.form === 'blank' || SHARE_IN_TEXT.test(value.text)) return false;
  if (value.form === 'text') return !isVague(value.text) && !isComparedOrWhole(value.text);
  // 按期完工率 "12月底前" at least tells the time.
  if (value.form === 'date') return indicator.kind !== 'timeliness';
  if (isSatisfaction(name) && SCORE.test(value.unit)) return false;
  return value.unit !== '' && !isPercent(value.unit) && !isPerMany(value.unit);
}

/** A rate by its name whose value is no percentage: 发放准确率 "7人", often copied down from the row above. */
export const V09 = valueRule(
  {
    code: 'V09',
    slug: 'rate-not-percent',
    severity: 'error',
    dimension: '相关性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  (one) => {
    const { indicator, above, quoted, name, value } = one;
    if (!isRate(name) || !isNoShare(one)) return null;
    const isCopied = value.number !== null && above?.value.value.text === value.text;
    if (value.form === 'text') {
      return report('V09.noFigure', indicator.value, 'indicator.value', quoted);
    }
    return isCopied
      ? report('V09.copiedDown', indicator.value, 'indicator.value', {
          ...quoted,
          above: above.name.value,
        })
      : report('V09.rateNotPercent', indicator.value, 'indicator.value', quoted);
  },
);
