import type { CellAddress, Layout, Place } from '../model';
import type { FrontRole } from './labels';
import type { LabelCell } from './header';
import type { Position, SheetView } from './view';
import { addressOf, anchorOf, hasText, isCovered, mergeAt } from './view';

/** A table's labels and the rectangle in which their values stand. */
export interface Frame {
  readonly view: SheetView;
  readonly layout: Layout;
  readonly labels: readonly LabelCell[];
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A column without any text in the whole table is there for spacing only. */
function isSpacer({ view, top, bottom }: Frame, col: number): boolean {
  for (let row = top; row <= bottom; row++) if (hasText(view, row, col)) return false;
  return true;
}

const nextLabel = ({ labels, right }: Frame, label: LabelCell): number =>
  labels.reduce(
    (next, other) => (other.row === label.row && other.col > label.right ? Math.min(next, other.col) : next),
    right + 1,
  );

/**
 * The cell that a label speaks of: the first with text to its right, before the next label; when all
 * are blank, the first that is neither covered nor in a spacer column. Null when there is no cell.
 */
function valueBeside(frame: Frame, label: LabelCell): CellAddress | null {
  const { view } = frame;
  const end = nextLabel(frame, label);
  for (let row = label.row; row <= label.bottom; row++) {
    for (let col = label.right + 1; col < end; col++)
      if (hasText(view, row, col)) return addressOf(view, row, col);
  }
  const { row } = label;
  let blank: CellAddress | null = null;
  for (let col = label.right + 1; col < end; col++) {
    if (isCovered(view, row, col)) continue;
    if (!isSpacer(frame, col)) return addressOf(view, row, col);
    blank ??= addressOf(view, row, col);
  }
  return blank;
}

/** First row below the label's first that has a label at its left: what is above it belongs to the label. */
export function rowsBelow(frame: Frame, label: LabelCell): { first: number; last: number } {
  const next = frame.labels.reduce(
    (row, other) => (other.row > label.row && other.front !== 'amountUnit' ? Math.min(row, other.row) : row),
    frame.bottom + 1,
  );
  return { first: label.row + 1, last: next - 1 };
}

/**
 * The row of values under a row of labels: the first with text in these columns, else the first that
 * repeats the merging of the label at `at`, else the first.
 */
export function valueRow(
  frame: Frame,
  { first, last }: { first: number; last: number },
  at: LabelCell | (Position & { right: number }),
): number | null {
  const { view, right } = frame;
  for (let row = first; row <= last; row++) {
    for (let col = at.col; col <= right; col++) if (hasText(view, row, col)) return row;
  }
  for (let row = first; row <= last; row++) {
    const area = mergeAt(view, row, at.col);
    if (area && area.top === row && area.left === at.col && area.right > at.col) return row;
  }
  return first <= last ? first : null;
}

/** The first cell with text in these columns, else the first that is not covered. */
export function cellIn(view: SheetView, row: number, left: number, right: number): CellAddress {
  for (let col = left; col <= right; col++) if (hasText(view, row, col)) return addressOf(view, row, col);
  for (let col = left; col <= right; col++) if (!isCovered(view, row, col)) return addressOf(view, row, col);
  return addressOf(view, row, left);
}

/** Labels in the same row whose values may also stand below: headings side by side. */
const headingsBeside = (frame: Frame, label: LabelCell): LabelCell[] =>
  frame.labels.filter(
    (other) => other.row === label.row && other !== label && placesOf(frame, other.front).includes('below'),
  );

/** The cell under a label, in its columns up to the next label's; one row for all headings beside it. */
function valueBelow(frame: Frame, label: LabelCell): CellAddress | null {
  const { first, last } = rowsBelow(frame, label);
  const from = headingsBeside(frame, label).find((other) => other.col < label.col) ?? label;
  const row = valueRow(frame, { first: Math.max(first, label.bottom + 1), last }, from);
  return row === null ? null : cellIn(frame.view, row, label.col, nextLabel(frame, label) - 1);
}

/** The row under the amounts, from the first amount's label on. */
function valueBelowAmounts(frame: Frame): CellAddress | null {
  const label = labelled(frame, 'budget.total') ?? labelled(frame, 'budget.fiscal');
  const row = label ? valueRow(frame, rowsBelow(frame, label), label) : null;
  if (!label || row === null) return null;
  for (let col = label.col; col <= frame.right; col++) {
    if (hasText(frame.view, row, col)) return addressOf(frame.view, row, col);
  }
  return anchorOf(frame.view, row, label.col);
}

export const labelled = (frame: Frame, role: FrontRole): LabelCell | undefined =>
  frame.labels.find((cell) => cell.front === role);

const USUAL: readonly Place[] = ['right'];
/** Under 总体目标 they stand above their texts or before them. */
const UNDER_GOALS: readonly Place[] = ['right', 'below'];

function placesOf({ layout }: Frame, role: FrontRole | null): readonly Place[] {
  if (role === null || role === 'amountUnit') return USUAL;
  return layout.places?.[role] ?? (role === 'goals.year' || role === 'term.goals' ? UNDER_GOALS : USUAL);
}

/**
 * The cell that a label speaks of, where the layout looks for it: the first place with text, else the first
 * with a cell (of headings side by side the last: theirs stand below). Null when there is none.
 */
export function valueOf(frame: Frame, label: LabelCell): CellAddress | null {
  const found = placesOf(frame, label.front).flatMap(
    (place) => (place === 'right' ? valueBeside(frame, label) : valueBelow(frame, label)) ?? [],
  );
  const filled = found.find(({ row, col }) => hasText(frame.view, row, col));
  if (filled || found.length < 2) return filled ?? found[0] ?? null;
  return (headingsBeside(frame, label).length > 0 ? found.at(-1) : found[0]) ?? null;
}

/** As `valueOf`, for the first label of a role; a purpose may stand without one. */
export function valueOfRole(frame: Frame, role: FrontRole): CellAddress | null {
  if (placesOf(frame, role).includes('belowAmounts')) return valueBelowAmounts(frame);
  const label = labelled(frame, role);
  return label ? valueOf(frame, label) : null;
}
