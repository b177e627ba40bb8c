import { shiftRow } from './references-shift';
import type { RowChange } from './references-shift';
import { childOf, descendantsOf, elementsOf, get, ownText, removeChildren, setOwnText } from './rows-tree';
import type { XmlElement } from './rows-tree';

/** How an object follows the cells under it. */
type Hold = 'size' | 'move' | 'stay';

/** One end of an object: `offset` into a zero-based row, in the file's units. */
interface End {
  readonly row: number;
  readonly offset: number;
}

/** Where a point at an end stands afterwards; one in deleted rows falls back to where they were. */
function shiftEnd(end: End, change: RowChange): End {
  const row = shiftRow(end.row, change);
  if (row !== null) return { ...end, row };
  return { row: change.at, offset: 0 };
}

/** Both ends of an object after the change; null when all rows under it are deleted. */
export function shiftEnds(from: End, to: End, hold: Hold, change: RowChange): readonly [End, End] | null {
  if (hold === 'stay') return [from, to];
  const start = shiftEnd(from, change);
  // An object that ends at a row's upper edge does not reach into that row.
  const edge = to.offset === 0 && to.row > from.row;
  if (hold === 'move') return [start, { ...to, row: to.row + start.row - from.row }];
  const last = edge ? to.row - 1 : to.row;
  if (shiftRow(last, change) === null && shiftRow(from.row, change) === null) return null;
  if (!edge) return [start, shiftEnd(to, change)];
  const reached = shiftRow(last, change) ?? change.at - 1;
  return [start, { row: reached + 1, offset: 0 }];
}

function endOf(marker: XmlElement): End {
  const number = (name: string) => Number(ownText(childOf(marker, name) ?? marker).trim() || 0);
  return { row: number('row'), offset: number('rowOff') };
}

function setEnd(marker: XmlElement, end: End): void {
  const write = (name: string, value: number) => {
    const child = childOf(marker, name);
    if (child) setOwnText(child, String(value));
  };
  write('row', end.row);
  write('rowOff', end.offset);
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** editAs in drawings; moveWithCells and sizeWithCells in the anchors of controls and OLE objects. */
function holdOf(anchor: XmlElement): Hold {
  if (anchor.name === 'anchor') {
    if (isTrue(get(anchor, 'sizeWithCells'))) return 'size';
    return isTrue(get(anchor, 'moveWithCells')) ? 'move' : 'stay';
  }
  const editAs = get(anchor, 'editAs');
  if (editAs === 'absolute') return 'stay';
  return editAs === 'oneCell' ? 'move' : 'size';
}

/** Moves one anchor; false when the object lies wholly in deleted rows. */
function shiftAnchor(anchor: XmlElement, change: RowChange): boolean {
  const from = childOf(anchor, 'from');
  const to = childOf(anchor, 'to');
  if (!from) return true;
  if (!to) {
    setEnd(from, shiftEnd(endOf(from), change));
    return true;
  }
  const ends = shiftEnds(endOf(from), endOf(to), holdOf(anchor), change);
  if (!ends) return false;
  setEnd(from, ends[0]);
  setEnd(to, ends[1]);
  return true;
}

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor']);

/** Moves the pictures, charts and shapes of a drawing part; those wholly in deleted rows go with them. */
export function shiftDrawing(parent: XmlElement, change: RowChange): void {
  removeChildren(parent, (child) => ANCHORS.has(child.name) && !shiftAnchor(child, change));
  for (const child of elementsOf(parent)) {
    if (!ANCHORS.has(child.name)) shiftDrawing(child, change);
  }
}

/** Moves the anchors of controls and OLE objects that stand in the sheet itself. */
export function shiftObjectAnchors(parent: XmlElement, change: RowChange): void {
  for (const anchor of descendantsOf(parent, 'anchor')) shiftAnchor(anchor, change);
}
