import { isDurationUnit, mentionsTime, namesEvent } from '../values/period';
import { isSoonerTheBetter } from '../values/less-is-better';
import { isPercent, isPerMany } from '../values/unit';
import { hasNumber } from '../values/wording';
import { report } from './rule';
import { valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

/** Frequencies and scores tell as much as a time does. */
const FREQUENCY = /^(?:次|分|班次|期|批次?)$|时|日|天|周|月|季|年|分钟|秒/;

/** 日产日清, 日清日结, 即来即办: done the same day, or at once. */
const AT_ONCE = /日产日清|日清日[结毕]|即[来到收申报]即[办理转享]/;

/** No answer to how long something takes. */
const TIMES = /^(?:次|期|批次?)$/;

function tellsNoTime({ value, name }: ValueCase): boolean {
  const { form, text, unit } = value;
  if (form === 'text') {
    return !mentionsTime(text) && !namesEvent(text) && !AT_ONCE.test(text) && !/[%‰]/.test(text);
  }
  if (form !== 'quantity' && form !== 'range') return false;
  if (TIMES.test(unit) && isSoonerTheBetter(name)) return true;
  return (
    unit !== '' && !isPercent(unit) && !isPerMany(unit) && !isDurationUnit(unit) && !FREQUENCY.test(unit)
  );
}

/** A 时效 value that is no date, period, deadline or rate: "及时". */
export const V20 = valueRule(
  {
    code: 'V20',
    slug: 'no-time',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  },
  (one) => {
    const { indicator, quoted, value } = one;
    if (indicator.kind !== 'timeliness' || !tellsNoTime(one)) return null;
    return hasNumber(value.text)
      ? report('V20.otherUnit', indicator.value, 'indicator.value', quoted)
      : report('V20.noTime', indicator.value, 'indicator.value', quoted);
  },
);
