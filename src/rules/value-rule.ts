import type { Fix, Indicator, IndicatorValue, TargetTable } from '../model';
import { exampleFor } from '../values/example';
import { foldName } from '../values/indicator-name';
import { edit, fix } from './rule';
import type { Report, RuleContext, TableRule } from './rule';

/** One indicator as the value rules see it. */
export interface ValueCase {
  readonly table: TargetTable;
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
  /** The name, folded for judging. */
  readonly name: string;
  /** For messages: name and value as they stand in the table, and a value that would do. */
  readonly quoted: { readonly name: string; readonly value: string };
  readonly example: string;
  /** The indicator in the row above. */
  readonly above: Indicator | null;
  readonly isCost: boolean;
}

const COST_KINDS: ReadonlySet<Indicator['kind']> = new Set([
  'cost',
  'economicCost',
  'socialCost',
  'ecologicalCost',
]);
const cases = new WeakMap<TargetTable, readonly ValueCase[]>();

const oneLine = (text: string): string =>
  text.includes('\n') ? text.trim().replace(/\s*\n\s*/g, ' ') : text.trim();

function quotedValue({ value, operator, unit }: Indicator): string {
  return oneLine(operator || unit ? value.value.text || value.raw : value.raw);
}

function caseOf(table: TargetTable, indicator: Indicator, above: Indicator | null): ValueCase {
  return {
    table,
    indicator,
    value: indicator.value.value,
    name: foldName(indicator.name.value),
    quoted: { name: oneLine(indicator.name.value), value: quotedValue(indicator) },
    example: exampleFor(indicator),
    above,
    isCost: indicator.family === 'cost' || COST_KINDS.has(indicator.kind),
  };
}

/** The named indicators of a table; worked out once for all rules. */
export function valueCases(table: TargetTable): readonly ValueCase[] {
  const known = cases.get(table);
  if (known) return known;
  const all = table.indicators.map((indicator, i) =>
    caseOf(table, indicator, table.indicators[i - 1] ?? null),
  );
  const named = all.filter(({ name }) => name !== '');
  cases.set(table, named);
  return named;
}

/** A rule that judges one indicator's value at a time. */
export const valueRule = (
  meta: Omit<TableRule, 'scope' | 'check'>,
  judge: (one: ValueCase, context: RuleContext) => Report | null,
): TableRule => ({
  ...meta,
  scope: 'table',
  *check(table, context) {
    for (const one of valueCases(table)) {
      const found = judge(one, context);
      if (found) yield found;
    }
  },
});

/** Fixes that write the value's cell; none where it holds a formula, a number or already this text. */
export function rewrite({ indicator: { value } }: ValueCase, kind: Fix['kind'], text: string | null): Fix[] {
  const { stored } = value;
  const isText = typeof stored.value === 'string' && stored.formula === null;
  if (text === null || text === value.raw || (kind === 'safe' && !isText)) return [];
  return stored.formula === null ? [fix(kind, 'set.value', { value: text }, [edit(value, text)])] : [];
}
