import Big from 'big.js';
import { toA1 } from '../model';
import type { Amount, BudgetSummary, TargetTable } from '../model';
import { amountIn } from '../values/amount';
import { foldTight } from '../values/fold';
import { foldProject } from '../values/title';
import { unitOf } from './amounts';
import type { AmountCell } from './amounts';
import { report } from './rule';
import type { Book, Report, WorkbookRule } from './rule';

/** A summary's amounts are not those of the projects' tables. */
export const B08: WorkbookRule = {
  code: 'B08',
  slug: 'workbook-total',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  scope: 'workbook',
  *check(book, { tolerance }) {
    if (book.summaries.length === 0) return;
    const projects = projectsIn(book);
    for (const summary of book.summaries) {
      const pairs = pairsOf(summary, projects);
      const differing = pairs.flatMap(([row, project]) => compareRow(summary, row, project, tolerance) ?? []);
      for (const found of differing) yield { ...found, table: null };
      const isSameSet = pairs.length === summary.rows.length && pairs.length === projects.length;
      if (differing.length > 0 || pairs.length === 0 || !isSameSet) continue;
      const found = compareTotal(summary, projects, tolerance);
      if (found) yield { ...found, table: null };
    }
  },
};

type Row = BudgetSummary['rows'][number];

interface Project {
  readonly table: TargetTable;
  readonly total: AmountCell;
  readonly amount: Amount;
  readonly code: string;
  readonly name: string;
}

const foldCode = (code: string | undefined): string => foldTight(code ?? '').toUpperCase();

const projectsIn = ({ tables }: Book): readonly Project[] =>
  tables.flatMap((table) => {
    const { kind, budget, code, name } = table;
    if (kind !== 'project' || !budget?.total?.value) return [];
    const { total } = budget;
    const keys = { code: foldCode(code?.value), name: foldProject(name?.value ?? '') };
    return [{ table, total, amount: total.value!, ...keys }];
  });

/** In the summary's unit; null where either has none. */
function inUnitOf(summary: BudgetSummary, amount: Amount, own: Project['table'] | null): Big | null {
  const from = own ? unitOf(own) : summary.unit;
  const unit = summary.unit ?? summary.total.value?.unit ?? null;
  if (unit === null) return null;
  const number = amountIn(amount, from, unit);
  return number === null ? null : new Big(number);
}

/** Rows and the tables of their projects, by code, else by name; each table once. */
function pairsOf(summary: BudgetSummary, projects: readonly Project[]): (readonly [Row, Project])[] {
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
    const equal = found.find((project) => isEqual(summary, row, project));
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

function isEqual(summary: BudgetSummary, row: Row, project: Project): boolean {
  const said = row.amount.value && inUnitOf(summary, row.amount.value, null);
  const own = inUnitOf(summary, project.amount, project.table);
  return Boolean(said && own && said.eq(own));
}

function compareRow(summary: BudgetSummary, row: Row, project: Project, tolerance: string): Report | null {
  const said = row.amount.value && inUnitOf(summary, row.amount.value, null);
  const own = inUnitOf(summary, project.amount, project.table);
  if (!said || !own || said.minus(own).abs().lte(tolerance)) return null;
  const { sheet } = project.total.address;
  return report('B08.row', row.amount, 'summary.total', {
    project: (row.name ?? row.code)?.value.trim() ?? '',
    amount: row.amount.raw.trim(),
    budget: project.total.raw.trim(),
    cell: `“${sheet}”的${toA1(project.total.address)}`,
    difference: said.minus(own).abs().toFixed(),
    unit: summary.unit ?? '',
  });
}

function compareTotal(
  summary: BudgetSummary,
  projects: readonly Project[],
  tolerance: string,
): Report | null {
  const { total } = summary;
  const said = total.value && inUnitOf(summary, total.value, null);
  const numbers = projects.map(({ amount, table }) => inUnitOf(summary, amount, table));
  if (!said || !numbers.every((number): number is Big => number !== null)) return null;
  const sum = numbers.reduce((so, number) => so.plus(number), new Big(0));
  if (said.minus(sum).abs().lte(tolerance)) return null;
  return report('B08.total', total, 'summary.total', {
    total: total.raw.trim(),
    count: projects.length,
    sum: sum.toFixed(),
    difference: said.minus(sum).abs().toFixed(),
    unit: summary.unit ?? '',
  });
}
