import type { FieldName, Finding, Severity, TargetTable } from '../../../model';
import { SEVERITIES } from '../../../report';
import type { Entry } from '../../list/entries';

/** The parts of a table from top to bottom, as the strip shows them. */
export const SECTIONS = [
  'basics',
  'budget',
  'schedule',
  'goals',
  'cost',
  'output',
  'benefit',
  'satisfaction',
  'indicators',
  'execution',
] as const;

export type Section = (typeof SECTIONS)[number];

/** What a table's faults in one section come to. */
export interface StripCell {
  readonly section: Section;
  readonly count: number;
  /** null: no fault. */
  readonly worst: Severity | null;
  /** Where a click leads: the first of the worst. */
  readonly first: Entry | null;
}

/** The sections that tables of the workbook can have faults in, in order. */
export function sectionsOf(tables: readonly TargetTable[]): readonly Section[] {
  const hasCost = tables.some(({ indicators }) => indicators.some(({ family }) => family === 'cost'));
  const hasExecution = tables.some(({ execution }) => execution !== null);
  return SECTIONS.filter(
    (section) => (section !== 'cost' || hasCost) && (section !== 'execution' || hasExecution),
  );
}

/** The section a finding belongs to; that of its indicator's family where it stands in an indicator's row. */
function sectionOf({ field, address }: Finding, table: TargetTable): Section {
  if (field === null) return 'basics';
  const section = SECTION_OF_FIELD[field];
  if (section) return section;
  const own = table.indicators.filter(({ name }) => name.address.row === address.row);
  // Forms with two halves hold two indicators in a row, of one family.
  return own.find(({ family }) => family !== null)?.family ?? 'indicators';
}

/** Fields of an indicator's row are left out. */
const SECTION_OF_FIELD: Readonly<Partial<Record<FieldName, Section>>> = {
  title: 'basics',
  org: 'basics',
  amountUnit: 'basics',
  code: 'basics',
  name: 'basics',
  superior: 'basics',
  duties: 'basics',
  'budget.total': 'budget',
  'budget.fiscal': 'budget',
  'budget.other': 'budget',
  'term.budget.total': 'budget',
  'term.budget.fiscal': 'budget',
  'term.budget.other': 'budget',
  'summary.total': 'budget',
  purpose: 'budget',
  schedule: 'schedule',
  goals: 'goals',
  'term.goals': 'goals',
  indicators: 'indicators',
  'execution.initial': 'execution',
  'execution.full': 'execution',
  'execution.executed': 'execution',
  'execution.weight': 'execution',
  'execution.rate': 'execution',
  'execution.score': 'execution',
  'execution.totalScore': 'execution',
  'execution.totalWeight': 'execution',
};

/** A table's entries, binned. A section that the workbook has but this finding's is not among falls to 指标. */
export function stripOf(
  entries: readonly Entry[],
  table: TargetTable,
  sections: readonly Section[],
): readonly StripCell[] {
  const bins = new Map<Section, Entry[]>(sections.map((section) => [section, []]));
  for (const entry of entries) {
    const bin = bins.get(sectionOf(entry.finding, table)) ?? bins.get('indicators');
    bin?.push(entry);
  }
  return sections.map((section) => {
    const own = bins.get(section)!;
    const worst = SEVERITIES.find((each) => own.some(({ finding }) => finding.severity === each)) ?? null;
    const first = own.find(({ finding }) => finding.severity === worst) ?? null;
    return { section, count: own.length, worst, first };
  });
}
