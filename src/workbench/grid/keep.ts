import type { BorderLook, CellLook } from '../../hosts/xlsx/view/look';
import type { Edges, GridCell, GridRow } from './model';

const byContent = new Map<string, CellLook>();
const canonical = new WeakMap<CellLook, CellLook>();
/** Workbooks have hundreds; beyond, something makes new ones all the time. */
const MAX_LOOKS = 5_000;

/** One object for all looks that are alike, also when the styles were read again. */
export function knownLook(look: CellLook): CellLook {
  const present = canonical.get(look);
  if (present) return present;
  const key = JSON.stringify(look);
  if (byContent.size >= MAX_LOOKS) byContent.clear();
  const known = byContent.get(key) ?? look;
  byContent.set(key, known);
  canonical.set(look, known);
  return known;
}

/** The row as it was drawn before when nothing in it has changed, with the cells that have not. */
export function keptRow(row: GridRow, before: GridRow | undefined): GridRow {
  if (!before) return row;
  const cells = row.cells.map((cell, i) => keptCell(cell, before.cells[i]));
  const isSame =
    row.height === before.height &&
    cells.length === before.cells.length &&
    cells.every((cell, i) => cell === before.cells[i]);
  return isSame ? before : { ...row, cells };
}

function keptCell(cell: GridCell, before: GridCell | undefined): GridCell {
  const isSame =
    before !== undefined &&
    cell.row === before.row &&
    cell.col === before.col &&
    cell.rowSpan === before.rowSpan &&
    cell.colSpan === before.colSpan &&
    cell.text === before.text &&
    cell.kind === before.kind &&
    cell.isPending === before.isPending &&
    cell.look === before.look &&
    cell.mark === before.mark &&
    cell.room === before.room &&
    cell.height === before.height &&
    sameLine(cell.outline, before.outline) &&
    sameEdges(cell.edges, before.edges);
  return isSame ? before : cell;
}

const sameEdges = (a: Edges, b: Edges): boolean =>
  sameLine(a.top, b.top) &&
  sameLine(a.right, b.right) &&
  sameLine(a.bottom, b.bottom) &&
  sameLine(a.left, b.left);

const sameLine = (a: BorderLook | null, b: BorderLook | null): boolean =>
  a === b || (a !== null && b !== null && a.style === b.style && a.color === b.color);
