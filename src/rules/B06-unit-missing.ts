import Big from 'big.js';
import type { AmountUnit, TargetTable } from '../model';
import { convertAmount } from '../values/amount';
import { isUnitCost } from '../values/cost-name';
import { moneyIn } from '../values/money-text';
import { amountCells, unitOf } from './amounts';
import type { AmountCell } from './amounts';
import { report } from './rule';
import type { Report, WorkbookRule } from './rule';
import { valueCases } from './value-rule';

/** Which unit an amount was meant in, when it can't be in the one that is given. */
const OTHER: Readonly<Record<AmountUnit, AmountUnit | null>> = { 元: '万元', 万元: '元', 亿元: null };
/** 元: a budget below the first is none; one above the last is none of a county's, or of anybody's. */
const LEAST = 500;
const MOST = { county: 1e9, any: 1e10 };
const COUNTY = /[县旗]|(?<!自治|园|地|新)区(?!域)|街道/;
/** No single amount is so many times a budget that looks like 万元. */
const TIMES = 1000;
const LIKE_TEN_THOUSANDS = 1e4;

/** The amounts' unit is missing, or can't be the one that is given. */
export const B06: WorkbookRule = {
  code: 'B06',
  slug: 'unit-missing',
  severity: 'warning',
  dimension: '完整性',
  sources: [],
  scope: 'workbook',
  *check({ tables }) {
    const budgets = tables.flatMap((table, index) => {
      const total = table.budget?.total ?? null;
      const isPositive = total?.value && new Big(total.value.number).gt(0);
      return total && isPositive ? [{ table, index, total, isBare: hasNoUnit(table) }] : [];
    });
    for (const onSheet of bySheet(budgets)) {
      const [first] = onSheet as [Budgeted];
      if (onSheet.length > 1 && onSheet.every(({ isBare }) => isBare)) {
        const data = { count: onSheet.length, total: first.total.raw.trim() };
        const cells = onSheet.map(({ table, total }) => placeOf(table, total).at.address);
        const { at, field } = placeOf(first.table, first.total);
        yield { ...report('B06.missingAll', at, field, data, { cells }), table: first.index };
        continue;
      }
      for (const { table, index, total, isBare } of onSheet) {
        const found = isBare ? missing(table, total) : unlikely(table, total);
        if (found) yield { ...found, table: index };
      }
    }
  },
};

interface Budgeted {
  readonly table: TargetTable;
  readonly index: number;
  readonly total: AmountCell;
  readonly isBare: boolean;
}

/** Several tables of one sheet that all lack the unit lack it for one reason. */
function bySheet(budgets: readonly Budgeted[]): Iterable<readonly Budgeted[]> {
  const sheets = new Map<string, Budgeted[]>();
  for (const one of budgets) {
    const { sheet } = one.table.range;
    const others = sheets.get(sheet);
    if (others) others.push(one);
    else sheets.set(sheet, [one]);
  }
  return sheets.values();
}

/** The form names no unit, and some amount that is not 0 has none of its own. */
function hasNoUnit(table: TargetTable): boolean {
  if (unitOf(table) !== null) return false;
  return amountCells(table.budget!).some(
    ({ at }) => at.value !== null && at.value.unit === null && !new Big(at.value.number).eq(0),
  );
}

/** The unit's cell; the total's where the form has none. */
function placeOf({ amountUnit, budget }: TargetTable, total: AmountCell) {
  if (amountUnit) return { at: amountUnit, field: 'amountUnit' } as const;
  return { at: total, field: budget?.form === 'sentence' ? 'purpose' : 'budget.total' } as const;
}

function missing(table: TargetTable, total: AmountCell): Report {
  const { at, field } = placeOf(table, total);
  return report('B06.missing', at, field, { total: total.value!.number });
}

function unlikely(table: TargetTable, total: AmountCell): Report | null {
  const { number, unit: own } = total.value!;
  const unit = own ?? unitOf(table);
  const meant = unit && OTHER[unit];
  if (!unit || !meant || table.budget?.form === 'sentence') return null;
  const yuan = new Big(convertAmount(number, unit, '元'));
  const { at, field } = placeOf(table, total);
  const data = { total: total.raw.trim(), unit, meant };
  const evidence = evidenceOf(table).find((one) =>
    unit === '元'
      ? yuan.lt(LIKE_TEN_THOUSANDS) && one.yuan.gte(yuan.times(TIMES))
      : one.yuan.gte(LIKE_TEN_THOUSANDS) && one.yuan.times(1e4).eq(yuan),
  );
  if (evidence) return report('B06.evidence', at, field, { ...data, evidence: evidence.text });
  if (unit === '元' && yuan.lt(LEAST)) return report('B06.small', at, field, data);
  const most = COUNTY.test(table.org?.value ?? '') ? MOST.county : MOST.any;
  return yuan.gte(most) ? report('B06.large', at, field, data) : null;
}

interface Evidence {
  /** Where it stands and what it says. */
  readonly text: string;
  readonly yuan: Big;
}

const PLAIN: readonly string[] = ['元', '万元', '亿元'];

/** Amounts that the table itself names with their unit: total costs, and what the purpose tells. */
function evidenceOf(table: TargetTable): Evidence[] {
  const costs = valueCases(table).flatMap(({ isCost, name, value, quoted }) => {
    if (!isCost || value.number === null || !PLAIN.includes(value.unit) || isUnitCost(name)) return [];
    const yuan = new Big(convertAmount(value.number, value.unit as AmountUnit, '元'));
    return [{ text: `成本指标“${quoted.name}”是${quoted.value}`, yuan }];
  });
  const told = moneyIn(table.purpose?.value ?? '').map(({ text, amount }) => ({
    text: `资金用途里写着${text}`,
    yuan: new Big(convertAmount(amount.number, amount.unit!, '元')),
  }));
  return [...costs, ...told];
}
