import { DEFAULT_TOLERANCE } from '../../../check';
import type { CheckResult } from '../../../check';
import { ruleDimensions } from '../../../messages/rule-dimensions';
import type { AmountUnit, Dimension, Settings } from '../../../model';
import { DIMENSIONS } from '../../../report/dimensions';
import type { SeverityCounts } from '../../../report';
import type { Entry } from '../../list/entries';
import { countEntries } from '../../list/groups';
import type { SegmentKind } from './bar';
import { dimensionCounts, ruleCounts } from './figures-model';
import type { Count, RuleCount } from './figures-model';
import { commonUnit } from './money';
import { projectRows } from './projects-model';
import type { ProjectRow } from './projects-model';
import { sectionsOf } from './strip';
import type { Section } from './strip';
import { budgetTotals, summaryChecks } from './totals-model';
import type { BudgetTotal, SummaryCheck } from './totals-model';

/** All that 概览 shows. */
export interface Overview {
  /** That amounts are drawn and added up in. */
  readonly unit: AmountUnit | null;
  readonly totals: readonly BudgetTotal[];
  readonly checks: readonly SummaryCheck[];
  readonly counts: SeverityCounts;
  readonly rules: readonly RuleCount[];
  readonly dimensions: readonly Count<Dimension>[];
  readonly sections: readonly Section[];
  readonly rows: readonly ProjectRow[];
  /** Kinds of segments that the bars have. */
  readonly kinds: readonly SegmentKind[];
  /** Findings that belong to no table. */
  readonly unplaced: number;
}

const KINDS: readonly SegmentKind[] = ['fiscal', 'other', 'whole', 'executed', 'left'];

/** What there is to see in a checked workbook. */
export function overviewOf(result: CheckResult, entries: readonly Entry[], settings: Settings): Overview {
  const { tables } = result;
  const unit = commonUnit(tables);
  const sections = sectionsOf(tables);
  const rules = ruleCounts(entries);
  const rows = projectRows(result, entries, sections, unit);
  const present = new Set(rows.flatMap(({ bar }) => bar?.segments.map(({ kind }) => kind) ?? []));
  return {
    unit,
    totals: budgetTotals(tables, unit),
    checks: summaryChecks(result, settings.tolerance ?? DEFAULT_TOLERANCE),
    counts: countEntries(entries),
    rules,
    dimensions: dimensionCounts(rules, DIMENSIONS, (rule) => ruleDimensions[rule]),
    sections,
    rows,
    kinds: KINDS.filter((kind) => present.has(kind)),
    unplaced: entries.filter(({ finding }) => finding.table === null).length,
  };
}
