import type { AmountUnit, Budget, Fix } from '../model';
import { isNoAmount } from '../values/amount';
import { amountCells, isBlankCell, unitOf } from './amounts';
import type { AmountCell, LabelledAmount } from './amounts';
import { edit, fix, report } from './rule';
import type { Report, TableRule } from './rule';

const UNIT_TAIL = /\s*(?:亿元?|万元?|元)(?:整)?\s*[.。]?\s*$/;

/** An amount that is no number, or that carries a unit in its cell. */
export const B03: TableRule = {
  code: 'B03',
  slug: 'amount-form',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check(table) {
    const { budget } = table;
    if (budget?.form !== 'cells') return;
    for (const cell of amountCells(budget)) {
      const found = isBlankCell(cell.at) ? null : judge(cell, budget, unitOf(table));
      if (found) yield found;
    }
  },
};

function judge(
  { at, field, label }: LabelledAmount,
  budget: Budget,
  formUnit: AmountUnit | null,
): Report | null {
  const data = { label, value: at.raw.trim() };
  const amount = at.value;
  if (!amount) {
    if (!isNoAmount(at.raw)) return report('B03.noNumber', at, field, data);
    // A form without 预算数 or 财政资金 is B07's and B01's.
    if (field !== 'budget.other') return null;
    const fixes = [fix('offer', 'set.value', { value: '0' }, [edit(at, 0)])];
    return report('B03.none', at, field, data, { severity: 'info', fixes });
  }
  // A number whose format shows the unit is a number all the same.
  if (!amount.unit || typeof at.stored.value === 'number') return null;
  const { unit } = amount;
  if (!formUnit) return report('B03.unitHere', at, field, { ...data, unit }, { severity: 'info' });
  if (unit !== formUnit) {
    return report('B03.unitDiffers', at, field, { ...data, unit, formUnit }, { severity: 'warning' });
  }
  return report(
    'B03.unitAgain',
    at,
    field,
    { ...data, unit },
    { severity: 'info', fixes: [withoutUnit(at, budget)] },
  );
}

/** Takes the unit away; where a neighbouring amount is a number, what is left becomes one too. */
function withoutUnit(at: AmountCell, budget: Budget): Fix {
  const text = at.raw.replace(UNIT_TAIL, '').trim();
  const model = amountCells(budget).find((cell) => typeof cell.at.stored.value === 'number')?.at.stored;
  const change = model ? edit(at, Number(at.value!.number), model.format) : edit(at, text);
  return fix('safe', 'set.value', { value: text }, [change]);
}
