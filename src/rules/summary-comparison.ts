import Big from 'big.js';
import type { Amount, BudgetSummary, TargetTable } from '../model';
import { amountIn } from '../values/amount';
import { foldTight } from '../values/fold';
import { foldProject } from '../values/title';
import { unitOf } from './amounts';
import type { AmountCell } from './amounts';
import type { Book } from './rule';

export type SummaryRow = BudgetSummary['rows'][number];

/** A project's table with its amount. */
export interface Project {
  readonly table: TargetTable;
  readonly total: AmountCell;
  readonly amount: Amount;
  readonly code: string;
  readonly name: string;
}

/** A summary beside the projects' tables; all amounts in the summary's unit. */
export interface SummaryComparison {
  /** Rows whose project has a table. */
  readonly pairs: number;
  /** Of these, the rows with another amount than the table. */
  readonly differing: readonly DifferingRow[];
  /** The summary lists the projects whose tables are there, all of them and no others. */
  readonly isSameSet: boolean;
  /** All tables' amounts together; null where one can't be brought to the summary's unit. */
  readonly sum: string | null;
  /** Between the summary's total and `sum`, without a sign; null where either is not known. */
  readonly difference: string | null;
  /** The difference is within the tolerance. */
  readonly isEqual: boolean;
}

export interface DifferingRow {
  readonly row: SummaryRow;
  readonly project: Project;
  /** Without a sign. */
  readonly difference: string;
}

/** The projects' tables that give an amount. */
export const projectsIn = ({ tables }: Pick<Book, 'tables'>): readonly Project[] =>
  tables.flatMap((table) => {
    const { kind, budget, code, name } = table;
    if (kind !== 'project' || !budget?.total?.value) return [];
    const { total } = budget;
    const keys = { code: foldCode(code?.value), name: foldProject(name?.value ?? '') };
    return [{ table, total, amount: total.value!, ...keys }];
  });

/** @param tolerance in the summary's unit, a decimal */
export function compareSummary(
  summary: BudgetSummary,
  projects: readonly Project[],
  tolerance: string,
): SummaryComparison {
  const pairs = pairsOf(summary, projects);
  const said = summary.total.value && inUnitOf(summary, summary.total.value, null);
  const numbers = projects.map(({ amount, table }) => inUnitOf(summary, amount, table));
  const sum = numbers.every((number): number is Big => number !== null)
    ? numbers.reduce((so, number) => so.plus(number), new Big(0))
    : null;
  const difference = said && sum ? said.minus(sum).abs() : null;
  return {
    pairs: pairs.length,
    differing: pairs.flatMap(([row, project]) => compareRow(summary, row, project, tolerance)),
    isSameSet: pairs.length === summary.rows.length && pairs.length === projects.length,
    sum: sum?.toFixed() ?? null,
    difference: difference?.toFixed() ?? null,
    isEqual: difference?.lte(tolerance) ?? false,
  };
}

const foldCode = (code: string | undefined): string => foldTight(code ?? '').toUpperCase();

/** In the summary's unit; null where either has none. */
function inUnitOf(summary: BudgetSummary, amount: Amount, own: TargetTable | null): Big | null {
  const from = own ? unitOf(own) : summary.unit;
  const unit = summary.unit ?? summary.total.value?.unit ?? null;
  if (unit === null) return null;
  const number = amountIn(amount, from, unit);
  return number === null ? null : new Big(number);
}

/** Rows and the tables of their projects, by code, else by name; each table once. */
function pairsOf(summary: BudgetSummary, projects: readonly Project[]): (readonly [SummaryRow, Project])[] {
  const byKey = new Map<string, Project[]>();
  for (const project of projects) {
    for (const key of keysOf(project.code, project.name)) {
      byKey.set(key, [...(byKey.get(key) ?? []), project]);
    }
  }
  const taken = new Set<Project>();
  return summary.rows.flatMap((row) => {
    const keys = keysOf(foldCode(row.code?.value), foldProject(row.name?.value ?? ''));
    const known = keys.map((key) => (byKey.get(key) ?? []).filter((project) => !taken.has(project)));
    const found = known.find(({ length }) => length > 0) ?? [];
    // One project of two units: the table with the row's amount.
    const equal = found.find((project) => isEqualRow(summary, row, project));
    const only = found.length === 1 ? found[0] : undefined;
    const project = equal ?? only;
    if (!project) return [];
    taken.add(project);
    return [[row, project] as const];
  });
}

const keysOf = (code: string, name: string): string[] => [
  ...(code === '' ? [] : [`code ${code}`]),
  ...(name === '' ? [] : [`name ${name}`]),
];

function isEqualRow(summary: BudgetSummary, row: SummaryRow, project: Project): boolean {
  const said = row.amount.value && inUnitOf(summary, row.amount.value, null);
  const own = inUnitOf(summary, project.amount, project.table);
  return Boolean(said && own && said.eq(own));
}

function compareRow(
  summary: BudgetSummary,
  row: SummaryRow,
  project: Project,
  tolerance: string,
): readonly DifferingRow[] {
  const said = row.amount.value && inUnitOf(summary, row.amount.value, null);
  const own = inUnitOf(summary, project.amount, project.table);
  const difference = said && own && said.minus(own).abs();
  return difference?.gt(tolerance) ? [{ row, project, difference: difference.toFixed() }] : [];
}
