import { fromA1, toA1 } from '../../../model';
import { shiftRanges, shiftRow } from './references-shift';
import type { RowChange } from './references-shift';
import { childOf, descendantsOf, elementsOf, get, set } from './rows-tree';
import type { XmlElement } from './rows-tree';

/** Where a row stands; a deleted one gives its place to the row that moves up. */
const landing = (row: number, change: RowChange): number => shiftRow(row, change) ?? change.at;

function shiftCellAttribute(element: XmlElement, name: string, change: RowChange): void {
  const cell = fromA1(get(element, name) ?? '');
  if (cell) set(element, name, toA1({ ...cell, row: landing(cell.row, change) }));
}

/** The scrolled position keeps showing the same row; rows inserted right at it come into view. */
function shiftScroll(element: XmlElement, change: RowChange): void {
  const cell = fromA1(get(element, 'topLeftCell') ?? '');
  if (!cell || (change.kind === 'insert' && cell.row === change.at)) return;
  set(element, 'topLeftCell', toA1({ ...cell, row: landing(cell.row, change) }));
}

function shiftSelection(selection: XmlElement, change: RowChange): void {
  shiftCellAttribute(selection, 'activeCell', change);
  const ranges = get(selection, 'sqref');
  if (ranges === undefined) return;
  set(selection, 'sqref', shiftRanges(ranges, change) || (get(selection, 'activeCell') ?? 'A1'));
}

/** Frozen rows: those inserted among them are frozen too, deleted ones thaw. */
function shiftFrozen(view: XmlElement, pane: XmlElement, change: RowChange): void {
  const count = Number(get(pane, 'ySplit') ?? 0);
  if (!get(pane, 'state')?.startsWith('frozen') || count === 0) return;
  const top = fromA1(get(view, 'topLeftCell') ?? 'A1')?.row ?? 0;
  const last = top + count - 1;
  const { at } = change;
  const deleted = Math.max(0, Math.min(last, at + change.count - 1) - Math.max(top, at) + 1);
  const inserted = at >= top && at <= last ? change.count : 0;
  const frozen = change.kind === 'insert' ? count + inserted : Math.max(1, count - deleted);
  if (frozen !== count) set(pane, 'ySplit', frozen);
  // The pane below cannot begin among the frozen rows.
  const below = fromA1(get(pane, 'topLeftCell') ?? '');
  if (below && below.row < top + frozen) set(pane, 'topLeftCell', toA1({ ...below, row: top + frozen }));
}

function shiftView(view: XmlElement, change: RowChange): void {
  const pane = childOf(view, 'pane');
  if (pane) {
    shiftScroll(pane, change);
    shiftFrozen(view, pane, change);
  }
  shiftScroll(view, change);
  for (const child of elementsOf(view)) if (child.name === 'selection') shiftSelection(child, change);
}

/** Selection, scrolled position and frozen rows, in the section of the sheet's views or custom views. */
export function shiftViews(section: XmlElement, change: RowChange): void {
  for (const view of descendantsOf(section, 'sheetView', 'customSheetView')) shiftView(view, change);
}
