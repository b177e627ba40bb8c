import Big from 'big.js';
import type { AmountUnit, BudgetSummary, CellAddress, TableKind, TargetTable } from '../../../model';
import { compareSummary, projectsIn } from '../../../rules/summary-comparison';
import { amountOf } from './money';
import type { Money } from './money';

/** The budgets of all tables of a kind together. Kinds are never added up: a department's holds its projects'. */
export interface BudgetTotal {
  readonly kind: TableKind;
  readonly total: Money;
  /** 全年执行数 of self-evaluations; null where no table tells it. */
  readonly executed: Money | null;
  /** Tables that are counted in. */
  readonly counted: number;
  /** Tables that give no amount. */
  readonly blank: number;
  /** Tables whose amount names no unit while others do: not counted in. */
  readonly unitless: number;
}

/** In this order. */
const KINDS: readonly TableKind[] = ['project', 'department', 'self-evaluation'];

/** One total for each kind of table there is. */
export const budgetTotals = (
  tables: readonly TargetTable[],
  unit: AmountUnit | null,
): readonly BudgetTotal[] =>
  KINDS.flatMap((kind) => {
    const own = tables.filter((table) => table.kind === kind);
    return own.length > 0 ? [totalOf(kind, own, unit)] : [];
  });

function totalOf(kind: TableKind, tables: readonly TargetTable[], unit: AmountUnit | null): BudgetTotal {
  const given = tables.filter(({ budget }) => budget?.total?.value);
  const numbers = given.flatMap((table) => amountOf(table.budget?.total?.value, table, unit) ?? []);
  const executed = tables.flatMap((table) => amountOf(executedIn(table), table, unit) ?? []);
  return {
    kind,
    total: { number: sum(numbers), unit },
    executed: executed.length > 0 ? { number: sum(executed), unit } : null,
    counted: numbers.length,
    blank: tables.length - given.length,
    unitless: given.length - numbers.length,
  };
}

/** 全年执行数 of the whole project; null where the form has none. */
export const executedIn = ({ execution }: Pick<TargetTable, 'execution'>) =>
  execution?.rows[0]?.executed?.value ?? null;

const sum = (numbers: readonly Big[]): string =>
  numbers.reduce((so, number) => so.plus(number), new Big(0)).toFixed();

/** How the projects' budgets stand to a summary sheet; the judgement is rule B08's. */
export interface SummaryCheck {
  readonly kind:
    /** Total and rows agree. */
    | 'equal'
    /** The total is another. */
    | 'total'
    /** Rows give other amounts than their tables. */
    | 'rows'
    /** The rows that have a table agree; there are rows without, or tables without a row. */
    | 'partly'
    /** None of its projects has a table here. */
    | 'others'
    /** An amount or its unit can't be read. */
    | 'unclear';
  readonly sheet: string;
  /** Where to look: the total, or the first row that differs. */
  readonly at: CellAddress;
  /** Of the totals, or of the first row; null where nothing differs or it is not known. */
  readonly difference: Money | null;
  /** Rows that differ. */
  readonly rows: number;
  /** Rows that have a table. */
  readonly pairs: number;
}

export function summaryChecks(
  { tables, summaries }: { tables: readonly TargetTable[]; summaries: readonly BudgetSummary[] },
  tolerance: string,
): readonly SummaryCheck[] {
  const projects = projectsIn({ tables });
  return summaries.map((summary) => {
    const compared = compareSummary(summary, projects, tolerance);
    const { pairs, differing, isSameSet, isEqual, difference } = compared;
    const unit = summary.unit ?? summary.total.value?.unit ?? null;
    const [row] = differing;
    const money = (number: string | null): Money | null => (number === null ? null : { number, unit });
    const at = summary.total.address;
    const found = { sheet: summary.sheet, at, difference: null, rows: differing.length, pairs };
    if (row) return { ...found, kind: 'rows', at: row.row.amount.address, difference: money(row.difference) };
    if (pairs === 0) return { ...found, kind: 'others' };
    if (!isSameSet) return { ...found, kind: 'partly' };
    if (difference === null) return { ...found, kind: 'unclear' };
    return isEqual ? { ...found, kind: 'equal' } : { ...found, kind: 'total', difference: money(difference) };
  });
}
