import type { CheckResult } from '../../../check';
import { contains, toA1 } from '../../../model';
import type { AmountUnit, CellAddress, TargetTable } from '../../../model';
import type { SeverityCounts } from '../../../report';
import type { Entry } from '../../list/entries';
import { countEntries } from '../../list/groups';
import { barOf } from './bar';
import type { Bar } from './bar';
import { curveOf } from './curve';
import type { CurvePoint } from './curve';
import { showMoney } from './money';
import { stripOf } from './strip';
import type { Section, StripCell } from './strip';

/** A table as one row of the overview. */
export interface ProjectRow {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly sheet: string;
  /** Where a click leads: the title, or the name where the title is that of a list. */
  readonly at: CellAddress;
  readonly bar: Bar | null;
  /** The amount as a number, for one that can't be drawn; '' where there is none. */
  readonly shownAmount: string;
  readonly curve: readonly CurvePoint[] | null;
  readonly strip: readonly StripCell[];
  readonly counts: SeverityCounts;
  /** 中期资金总额; '' in forms of one year. */
  readonly termAmount: string;
}

/** One row for each table, in the order of the sheets. */
export function projectRows(
  { tables }: Pick<CheckResult, 'tables'>,
  entries: readonly Entry[],
  sections: readonly Section[],
  unit: AmountUnit | null,
): readonly ProjectRow[] {
  const byTable = new Map<number | null, Entry[]>();
  for (const entry of entries) {
    const found = byTable.get(entry.finding.table);
    if (found) found.push(entry);
    else byTable.set(entry.finding.table, [entry]);
  }
  return tables.map((table, index) => {
    const own = byTable.get(index) ?? [];
    const at = placeOf(table);
    return {
      key: `${at.sheet}!${toA1(at)}`,
      name: nameOf(table),
      code: table.code?.value.trim() ?? '',
      sheet: table.range.sheet,
      at,
      bar: barOf(table, unit),
      shownAmount: table.budget?.total?.value?.number ?? '',
      curve: curveOf(table.schedule),
      strip: stripOf(own, table, sections),
      counts: countEntries(own),
      termAmount: termAmountOf(table),
    };
  });
}

const nameOf = ({ name, title, org, range }: TargetTable): string =>
  [name?.value, title?.value, org?.value].find((text) => text?.trim())?.trim() ?? range.sheet;

function termAmountOf({ term, amountUnit }: TargetTable): string {
  const amount = term?.budget?.total?.value;
  return amount ? showMoney({ number: amount.number, unit: amount.unit ?? amountUnit?.value ?? null }) : '';
}

function placeOf({ title, name, range }: TargetTable): CellAddress {
  const own = [title, name].find((cell) => cell && contains(range, cell.address));
  return own?.address ?? { sheet: range.sheet, row: range.top, col: range.left };
}

export type Sorting = 'sheets' | 'budget' | 'findings';

const amount = ({ bar }: ProjectRow): number => (bar ? Number(bar.total.number) : -Infinity);

/** Equal rows stay in the order of the sheets. */
export function sortRows(rows: readonly ProjectRow[], sorting: Sorting): readonly ProjectRow[] {
  if (sorting === 'budget') return [...rows].sort((a, b) => compare(amount(b), amount(a)));
  if (sorting === 'findings') return [...rows].sort((a, b) => byCounts(b.counts, a.counts));
  return rows;
}

/** Errors first: one of them weighs more than any number of warnings. */
const byCounts = (a: SeverityCounts, b: SeverityCounts): number =>
  a.error - b.error || a.warning - b.warning || a.info - b.info;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
