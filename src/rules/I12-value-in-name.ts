import type { IndicatorValue } from '../model';
import { leadingOperator, trailingOperator } from '../values/operator';
import { report } from './rule';
import { valueRule } from './value-rule';

/** 覆盖率≥95%. */
const SIGNED = /[≥≤<>=]\d[\d,.]*(?:%|‰|[^\d%‰]{0,2})$/;
/** 合格率达到95%, 满意度90%以上; not 前10%, 最低20%: they tell whose. */
const SHARE =
  /(?:率|度|比例|占比|达到?|不低于|不少于|超过)(?:[^\d,;，；前最]{0,4})\d+(?:\.\d+)?%(?:以上|以下|以内|左右)?$/;
/** A name that tells how it is worked out: 得分/总分*100%. */
const FORMULA = /[*×÷]/;
/** A date by the day or the month; a year alone only tells which one is meant. */
const DAY = /月|日|旬|季/;

const withoutOperator = (text: string): string => {
  const body = text.slice(leadingOperator(text)?.text.length ?? 0);
  return body.slice(0, body.length - (trailingOperator(body)?.text.length ?? 0));
};

/** What is counted by something else says its own first: ≥500元/人 → 500元; as typed and as read (2万户, 20000户). */
function quantitiesIn({ text, number, unit }: IndicatorValue): readonly string[] {
  if (number === null || unit === '') return [];
  return [withoutOperator(text), number + unit].map((quantity) => quantity.split(/[/·]/)[0]!);
}

/** 培训人数100人 beside "≥100人". */
const repeatsQuantity = (name: string, value: IndicatorValue): boolean =>
  quantitiesIn(value).some((quantity) => {
    const at = name.indexOf(quantity);
    return at >= 0 && /\d\D+$/.test(quantity) && !/[\d.,第-]$/.test(name.slice(0, at));
  });

/** 每月15日前完成支付 beside "每月15日前". */
function repeatsDate(name: string, { form, text }: IndicatorValue): boolean {
  const date = withoutOperator(text);
  return form === 'date' && date.length >= 3 && /\d/.test(date) && DAY.test(date) && name.includes(date);
}

/** The target written into the name. */
export const I12 = valueRule(
  {
    code: 'I12',
    slug: 'value-in-name',
    severity: 'warning',
    dimension: '适当性',
    sources: ['财预〔2015〕88号'],
  },
  ({ indicator, value, name, quoted }) => {
    if (!/\d/.test(name) || FORMULA.test(name)) return null;
    if (repeatsQuantity(name, value) || repeatsDate(name, value)) {
      return report('I12.repeated', indicator.name, 'indicator.name', quoted);
    }
    if (SIGNED.test(name) || SHARE.test(name)) {
      return report('I12.written', indicator.name, 'indicator.name', { name: quoted.name });
    }
    return null;
  },
);
