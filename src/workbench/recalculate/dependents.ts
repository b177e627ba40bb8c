import { contains } from '../../model';
import type { Area, CellValue, SheetSnapshot } from '../../model';
import type { Formula } from './formula';

/** A formula cell of the workbook. */
export interface FormulaCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly col: number;
  readonly formula: Formula;
  /** The present result. */
  readonly value: CellValue;
}

/** Cells of a sheet that were changed; the whole sheet without an area. */
export interface Changed {
  readonly sheet: string;
  readonly area?: Area;
}

/** Names of sheets don't mind case. */
export const keyOf = (sheet: string): string => sheet.toLowerCase();

/** Which formulas read which cells of one sheet. */
interface Readers {
  /** By a single cell's place. */
  readonly cells: Map<string, FormulaCell[]>;
  readonly areas: { readonly area: Area; readonly reader: FormulaCell }[];
}

/** Formulas that stand in changed cells, depend on them over any number of steps, or have no result yet. */
export function dependents(
  cells: readonly FormulaCell[],
  changed: readonly Changed[],
): readonly FormulaCell[] {
  const readers = readersOf(cells);
  const found = new Set(cells.filter((cell) => isDue(cell, changed)));
  const waiting: Changed[] = [...changed, ...Array.from(found, asChanged)];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    for (const reader of readersAt(readers.get(keyOf(next.sheet)), next.area)) {
      if (found.has(reader)) continue;
      found.add(reader);
      waiting.push(asChanged(reader));
    }
  }
  return [...found];
}

/** What a formula depends on can't always be followed; then any change may concern it. */
const isDue = ({ value, formula, sheet, row, col }: FormulaCell, changed: readonly Changed[]): boolean =>
  value === null ||
  !formula.isClear ||
  changed.some((each) => each.sheet === sheet.name && (!each.area || contains(each.area, { row, col })));

const asChanged = ({ sheet, row, col }: FormulaCell): Changed => ({
  sheet: sheet.name,
  area: { top: row, left: col, bottom: row, right: col },
});

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
const placeOf = ({ top, left }: Area): string => `${top},${left}`;

function readersOf(cells: readonly FormulaCell[]): ReadonlyMap<string, Readers> {
  const sheets = new Map<string, Readers>();
  for (const reader of cells) {
    for (const reference of reader.formula.references.values()) {
      if (!reference) continue;
      const key = keyOf(reference.sheet ?? reader.sheet.name);
      const readers = sheets.get(key) ?? { cells: new Map<string, FormulaCell[]>(), areas: [] };
      sheets.set(key, readers);
      const { area } = reference;
      if (!isOneCell(area)) readers.areas.push({ area, reader });
      else readers.cells.set(placeOf(area), [...(readers.cells.get(placeOf(area)) ?? []), reader]);
    }
  }
  return sheets;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function readersAt(readers: Readers | undefined, changed: Area | undefined): readonly FormulaCell[] {
  if (!readers) return [];
  const byArea = readers.areas.filter(({ area }) => !changed || overlaps(area, changed));
  const found = byArea.map(({ reader }) => reader);
  if (changed && isOneCell(changed)) return [...found, ...(readers.cells.get(placeOf(changed)) ?? [])];
  for (const [place, each] of readers.cells) {
    const [row = 0, col = 0] = place.split(',').map(Number);
    if (!changed || contains(changed, { row, col })) found.push(...each);
  }
  return found;
}
