import { toA1 } from '../model';
import type { BudgetSummary } from '../model';
import { report } from './rule';
import type { WorkbookRule } from './rule';
import { compareSummary, projectsIn } from './summary-comparison';
import type { DifferingRow } from './summary-comparison';

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
      const compared = compareSummary(summary, projects, tolerance);
      const { pairs, differing, isSameSet, isEqual, sum, difference } = compared;
      for (const found of differing) yield { ...rowReport(summary, found), table: null };
      if (differing.length > 0 || pairs === 0 || !isSameSet || isEqual) continue;
      if (sum === null || difference === null) continue;
      const { total, unit } = summary;
      const data = { total: total.raw.trim(), count: projects.length, sum, difference, unit: unit ?? '' };
      yield { ...report('B08.total', total, 'summary.total', data), table: null };
    }
  },
};

const rowReport = (summary: BudgetSummary, { row, project, difference }: DifferingRow) =>
  report('B08.row', row.amount, 'summary.total', {
    project: (row.name ?? row.code)?.value.trim() ?? '',
    amount: row.amount.raw.trim(),
    budget: project.total.raw.trim(),
    cell: `“${project.total.address.sheet}”的${toA1(project.total.address)}`,
    difference,
    unit: summary.unit ?? '',
  });
