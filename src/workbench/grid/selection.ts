import type { Area } from '../../model';
import type { Direction } from './move';
import { firstFrom, linesWithin } from './sheet-map';
import type { SheetMap, Spot } from './sheet-map';

/** A range with the cell in it that typing goes to. */
export interface Selection {
  readonly range: Area;
  readonly active: Spot;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const touches = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const joined = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The range with all of every merged area that it touches. */
export function grown(map: SheetMap, range: Area): Area {
  for (let area = range; ;) {
    const next = map.merges.reduce((sum, merge) => (touches(sum, merge) ? joined(sum, merge) : sum), area);
    if (sameArea(next, area)) return area;
    area = next;
  }
}

/** One cell, or the merged area that it lies in. */
export const single = (map: SheetMap, active: Spot): Selection => ({ range: map.areaAt(active), active });

/** From the active cell to another one. */
export const upTo = (map: SheetMap, active: Spot, target: Spot): Selection => ({
  range: grown(map, joined(map.areaAt(active), map.areaAt(target))),
  active,
});

export const isSingle = (map: SheetMap, { range, active }: Selection): boolean =>
  sameArea(range, map.areaAt(active));

/** The corner that moves when the range is extended: the one across from the active cell. */
export function farCorner(map: SheetMap, { range, active }: Selection): Spot {
  const { top, left } = map.areaAt(active);
  // A merged area keeps the row and column that led into it.
  if (sameArea(range, map.areaAt(active))) return active;
  return {
    row: top > range.top && map.areaAt(active).bottom === range.bottom ? range.top : range.bottom,
    col: left > range.left && map.areaAt(active).right === range.right ? range.left : range.right,
  };
}

/** Extends or shrinks the range by moves of its far corner, as many as it takes to change it. */
export function extended(map: SheetMap, selection: Selection, move: (from: Spot) => Spot | null): Selection {
  for (let corner = move(farCorner(map, selection)); corner;) {
    const next = upTo(map, selection.active, corner);
    if (!sameArea(next.range, selection.range)) return next;
    const further = move(corner);
    if (further && further.row === corner.row && further.col === corner.col) break;
    corner = further;
  }
  return selection;
}

const ORDER: Readonly<Record<Direction, readonly ['rows' | 'cols', 1 | -1]>> = {
  right: ['rows', 1],
  left: ['rows', -1],
  down: ['cols', 1],
  up: ['cols', -1],
};

/** The next cell within a range, along its rows (right, left) or its columns (down, up), round and round. */
export function walked(map: SheetMap, { range, active }: Selection, direction: Direction): Selection {
  const rows = linesWithin(map.rows, range.top, range.bottom);
  const cols = linesWithin(map.cols, range.left, range.right);
  const [along, sign] = ORDER[direction];
  const length = along === 'rows' ? cols.length : rows.length;
  const total = rows.length * cols.length;
  const spotAt = (place: number): Spot => {
    const [line, offset] = [Math.floor(place / length), place % length];
    return along === 'rows'
      ? { row: rows[line]!, col: cols[offset]! }
      : { row: rows[offset]!, col: cols[line]! };
  };
  /** Only a merged area's first drawn cell counts. */
  const isFirst = ({ row, col }: Spot): boolean => {
    const { top, left } = map.areaAt({ row, col });
    return rows[firstFrom(rows, top)] === row && cols[firstFrom(cols, left)] === col;
  };
  const { top, left } = map.areaAt(active);
  const [line, offset] = [firstFrom(rows, top), firstFrom(cols, left)];
  const start = along === 'rows' ? line * length + offset : offset * length + line;
  for (let i = 1; i <= total; i++) {
    const at = spotAt((((start + sign * i) % total) + total) % total);
    if (isFirst(at)) return { range, active: at };
  }
  return { range, active };
}

/** The whole rows or columns from one to another. */
export const lineRange = (map: SheetMap, kind: 'row' | 'col', from: number, to: number): Area => {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const lastRow = map.rows[map.rows.length - 1] ?? 0;
  const lastCol = map.cols[map.cols.length - 1] ?? 0;
  return kind === 'row'
    ? { top: first, left: 0, bottom: last, right: lastCol }
    : { top: 0, left: first, bottom: lastRow, right: last };
};
