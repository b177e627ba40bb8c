import Big from 'big.js';
import type { Amount, Located } from '../model';
import { readBudgetSentence } from '../values/budget-sentence';
import type { BudgetSentence, Source } from '../values/budget-sentence';
import { inOneUnit } from './amounts';
import { report } from './rule';
import type { Report, TableRule } from './rule';

/** A budget written as a sentence whose sources, or uses, do not agree with 预算数. */
export const B05: TableRule = {
  code: 'B05',
  slug: 'sentence-sum',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  scope: 'table',
  *check({ budget, purpose }, { tolerance }) {
    if (budget?.form !== 'sentence' || !purpose) return;
    const read = readBudgetSentence(purpose.raw);
    if (!read.total) return;
    const found = [
      judgeSources(purpose, read, read.total, tolerance),
      judgeUses(purpose, read, read.total, tolerance),
    ];
    for (const one of found) if (one) yield one;
  },
};

const written = ({ number, unit }: Amount): string => `${number}${unit ?? ''}`;

interface Sum {
  readonly sum: Big;
  /** Sum less total. */
  readonly excess: Big;
  readonly unit: string;
}

/** Null where some amounts carry a unit and others don't. */
function compare(total: Amount, parts: readonly { readonly amount: Amount }[]): Sum | null {
  const common = inOneUnit([total, ...parts.map(({ amount }) => amount)], null);
  const [whole, ...numbers] = common?.numbers ?? [];
  if (!whole) return null;
  const sum = numbers.reduce((so, number) => so.plus(number), new Big(0));
  return { sum, excess: sum.minus(whole), unit: common?.unit ?? '' };
}

function judgeSources(
  purpose: Located<string>,
  { sources, isClear }: BudgetSentence,
  total: Amount,
  tolerance: string,
): Report | null {
  if (sources.length === 0 || !isClear) return null;
  const named = sources.filter(({ kind }) => kind !== 'level');
  const readings = [named, sources].flatMap((parts) => {
    const sum = parts.length > 0 ? compare(total, parts) : null;
    return sum ? [{ parts, ...sum }] : [];
  });
  const [first] = readings;
  // 财政资金 may be told again by levels of government.
  if (!first || readings.some(({ excess }) => excess.abs().lte(tolerance))) return null;
  const data = {
    total: written(total),
    parts: first.parts.map(({ label, amount }: Source) => `${label}${written(amount)}`).join('＋'),
    difference: first.excess.abs().toFixed(),
    unit: first.unit,
  };
  return first.parts.length === 1
    ? report('B05.single', purpose, 'purpose', data)
    : report('B05.sum', purpose, 'purpose', { ...data, sum: first.sum.toFixed() });
}

function judgeUses(
  purpose: Located<string>,
  { uses }: BudgetSentence,
  total: Amount,
  tolerance: string,
): Report | null {
  // The whole, said once more.
  const single = uses.filter((use) => !compare(total, [use])?.excess.eq(0));
  const found = single.length > 1 ? compare(total, single) : null;
  if (!found || found.excess.lte(tolerance)) return null;
  const data = {
    total: written(total),
    uses: single.map(({ amount }) => written(amount)).join('＋'),
    sum: found.sum.toFixed(),
    difference: found.excess.toFixed(),
    unit: found.unit,
  };
  return report('B05.uses', purpose, 'purpose', data, { severity: 'warning' });
}
