import type { CellAddress } from '../model';
import type { LabelCell } from './segment';
import type { Position, SheetView } from './view';
import { addressOf, hasText, isCovered, mergeAt } from './view';

/** A table's labels and the rectangle in which their values stand. */
export interface Frame {
  readonly view: SheetView;
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
export function valueBeside(frame: Frame, label: LabelCell): CellAddress | null {
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
