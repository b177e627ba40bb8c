import type { Half } from '../model';
import { foldLabel } from '../values/fold';
import type { FrontRole, HeaderRole } from './labels';
import type { HeaderRow, LabelCell } from './header';
import type { Candidate } from './segment';
import type { SheetView } from './view';
import { shownAt } from './view';

/** The columns of one half of the form. Those that both halves share belong to each. */
export interface HeaderPart {
  readonly cells: readonly LabelCell[];
  readonly half: Half;
  /** Where the halves stand one below the other: the rows at which each begins, from top to bottom. */
  readonly sections?: readonly Section[];
}

type Labels = ReadonlyMap<number, readonly LabelCell[]>;

interface Section {
  readonly row: number;
  readonly half: Half;
}

/** The half that a row below the header belongs to. */
export function halfAt({ half, sections = [] }: HeaderPart, row: number): Half {
  let found = half;
  for (const section of sections) if (section.row <= row) found = section.half;
  return found;
}

const TERM = /^(?:中期|中长期|长期|实施期|项目实施期)/;
const YEAR = /^(?:年度|当年|本年)/;
/** Rows above the header where 中期指标 and 年度指标 may stand. */
const HEADINGS = 2;
const SHARED_AT_MOST: ReadonlySet<HeaderRole | null> = new Set([
  'indicator.level1',
  'indicator.level2',
  'indicator.name',
]);

const count = (cells: readonly LabelCell[], role: HeaderRole | null): number =>
  cells.filter((cell) => cell.header === role).length;

/** What the header cells, or a heading above them, call this half. */
function named(view: SheetView, header: HeaderRow, cells: readonly LabelCell[]): Half | null {
  const left = Math.min(...cells.map((cell) => cell.col));
  const right = Math.max(...cells.map((cell) => cell.right));
  const texts = cells.map((cell) => cell.label);
  for (let row = header.top - 1; row >= header.top - HEADINGS; row--) {
    for (let col = left; col <= right; col++) texts.push(foldLabel(shownAt(view, row, col)));
  }
  if (texts.some((text) => text.length <= 10 && TERM.test(text))) return 'term';
  return texts.some((text) => text.length <= 10 && YEAR.test(text)) ? 'year' : null;
}

/** 中期指标 and 年度指标 one below the other. */
function sectionsOf(halves: readonly LabelCell[]): readonly Section[] {
  const sections = halves.flatMap(({ row, label }): Section[] => {
    if (TERM.test(label)) return [{ row, half: 'term' }];
    return YEAR.test(label) ? [{ row, half: 'year' }] : [];
  });
  const isStacked = new Set(sections.map(({ row }) => row)).size > 1;
  return isStacked ? sections : [];
}

/** Which half comes first by the goals or the amounts above. */
function firstAbove(front: readonly LabelCell[]): Half {
  for (const [term, year] of [
    ['term.goals', 'goals.year'],
    ['term.budget.total', 'budget.total'],
  ] as const) {
    const termCell = front.find((cell) => cell.front === term);
    const yearCell = front.find((cell) => cell.front === year);
    if (termCell && yearCell && termCell.col !== yearCell.col) {
      return termCell.col < yearCell.col ? 'term' : 'year';
    }
  }
  return 'term';
}

/**
 * The header's columns by half: one part (the year's) unless the value stands twice. Null where columns
 * come again in a way that can't be understood.
 */
export function partsOf(
  view: SheetView,
  header: HeaderRow,
  { front, halves }: Pick<Candidate, 'front' | 'halves'>,
): readonly HeaderPart[] | null {
  const cells = [...header.cells].sort((a, b) => a.col - b.col);
  const again = cells.findIndex((cell, i) => cells.findIndex(({ header: role }) => role === cell.header) < i);
  if (again < 0) return [{ cells, half: 'year', sections: sectionsOf(halves) }];
  const values = count(cells, 'indicator.value');
  if (values === 1) {
    if (cells.some(({ header: role }) => SHARED_AT_MOST.has(role) && count(cells, role) > 1)) return null;
    const once = cells.filter((cell, i) => cells.findIndex(({ header: role }) => role === cell.header) === i);
    return [{ cells: once, half: 'year' }];
  }
  const before = cells.slice(0, again);
  const second = cells.slice(again);
  const roles = new Set(second.map((cell) => cell.header));
  if (values > 2 || roles.size < second.length || !roles.has('indicator.value')) return null;
  const start = before.findIndex((cell) => roles.has(cell.header));
  const shared = before.slice(0, start);
  const first = before.slice(start);
  const isYearFirst =
    named(view, header, first) === 'year' ||
    named(view, header, second) === 'term' ||
    (named(view, header, first) === null &&
      named(view, header, second) === null &&
      firstAbove(front) === 'year');
  return [
    { cells: [...shared, ...first], half: isYearFirst ? 'year' : 'term' },
    { cells: [...shared, ...second], half: isYearFirst ? 'term' : 'year' },
  ];
}

const TWO_HALVES: ReadonlySet<FrontRole | null> = new Set([
  'term.goals',
  'term.budget.total',
  'indicators.half',
]);

const rolesOf = ({ cells }: HeaderRow): string => cells.map((cell) => cell.header).join();

/** One form of two halves above these headers, not two forms: it speaks of the term, and of one project. */
function areHalves(
  labels: Labels,
  above: readonly HeaderRow[],
  [first, second]: readonly [HeaderRow, HeaderRow],
): boolean {
  if (first.top !== second.top || rolesOf(first) !== rolesOf(second)) return false;
  const floor = Math.max(-1, ...above.filter(({ bottom }) => bottom < first.top).map(({ bottom }) => bottom));
  const front = [...labels].flatMap(([row, cells]) => (row > floor && row <= first.bottom ? cells : []));
  const projects = new Set(front.filter((cell) => cell.front === 'name'));
  return projects.size <= 1 && front.some((cell) => TWO_HALVES.has(cell.front));
}

/** Headers side by side that are the two halves of one form, each with 一级指标, become one. */
export function joinHalves(headers: readonly HeaderRow[], labels: Labels): readonly HeaderRow[] {
  const joined: HeaderRow[] = [];
  for (const header of [...headers].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = joined.at(-1);
    if (last && areHalves(labels, joined, [last, header])) {
      joined[joined.length - 1] = {
        ...last,
        bottom: Math.max(last.bottom, header.bottom),
        right: header.right,
        cells: [...last.cells, ...header.cells],
      };
    } else joined.push(header);
  }
  return joined;
}
