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
  /** The cells that it fills, where it is an array formula of several. */
  readonly fills?: Area;
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
  readonly areas: Map<string, AreaReaders>;
  /** Areas by the bands of rows that they reach into. */
  readonly bands: Map<number, AreaReaders[]>;
  /** Areas that reach into too many. */
  readonly tall: AreaReaders[];
}

interface AreaReaders {
  readonly area: Area;
  readonly readers: FormulaCell[];
}

/** Rows of a band. */
const BAND = 64;
/** An area of more bands is tall. */
const MAX_BANDS = 16;

const bandOf = (row: number): number => Math.floor(row / BAND);

/** Formulas that stand in changed cells, depend on them over any number of steps, or have no result yet. */
export function dependents(
  cells: readonly FormulaCell[],
  changed: readonly Changed[],
): readonly FormulaCell[] {
  const readers = readersOf(cells);
  const found = new Set(cells.filter((cell) => isDue(cell, changed)));
  const waiting: Changed[] = [...changed, ...Array.from(found, asChanged)];
  // What is added meanwhile gets its turn, too.
  for (const next of waiting) {
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

const asChanged = ({ sheet, row, col, fills }: FormulaCell): Changed => ({
  sheet: sheet.name,
  area: fills ?? { top: row, left: col, bottom: row, right: col },
});

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;
const placeOf = ({ top, left }: Area): string => `${top},${left}`;

function readersOf(cells: readonly FormulaCell[]): ReadonlyMap<string, Readers> {
  const sheets = new Map<string, Readers>();
  for (const reader of cells) {
    for (const reference of reader.formula.references.values()) {
      if (!reference) continue;
      const key = keyOf(reference.sheet ?? reader.sheet.name);
      const readers = sheets.get(key) ?? noReaders();
      sheets.set(key, readers);
      const { area } = reference;
      if (!isOneCell(area)) areaReaders(readers, area).readers.push(reader);
      else listed(readers.cells, placeOf(area)).push(reader);
    }
  }
  return sheets;
}

const noReaders = (): Readers => ({ cells: new Map(), areas: new Map(), bands: new Map(), tall: [] });

function listed<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Many formulas read the same area: a whole column, a total. */
function areaReaders({ areas, bands, tall }: Readers, area: Area): AreaReaders {
  const key = `${placeOf(area)},${area.bottom},${area.right}`;
  const present = areas.get(key);
  if (present) return present;
  const made: AreaReaders = { area, readers: [] };
  areas.set(key, made);
  const [first, last] = [bandOf(area.top), bandOf(area.bottom)];
  if (last - first >= MAX_BANDS) tall.push(made);
  else for (let band = first; band <= last; band++) listed(bands, band).push(made);
  return made;
}

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function readersAt(readers: Readers | undefined, changed: Area | undefined): readonly FormulaCell[] {
  if (!readers) return [];
  const found = takeAreas(readers, changed).flatMap((each) => each.readers);
  if (changed && isOneCell(changed)) return [...found, ...(readers.cells.get(placeOf(changed)) ?? [])];
  for (const [place, each] of readers.cells) {
    const [row = 0, col = 0] = place.split(',').map(Number);
    if (!changed || contains(changed, { row, col })) found.push(...each);
  }
  return found;
}

/** The areas that a change reaches; who reads them is found then, so that nobody need look at them again. */
function takeAreas({ areas, bands, tall }: Readers, changed: Area | undefined): readonly AreaReaders[] {
  const isReached = ({ area }: AreaReaders): boolean => !changed || overlaps(area, changed);
  const isInBands = changed && bandOf(changed.bottom) - bandOf(changed.top) < MAX_BANDS;
  if (!isInBands) return [...areas.values()].filter(isReached);
  const found = new Set(taken(tall, isReached));
  for (let band = bandOf(changed.top); band <= bandOf(changed.bottom); band++) {
    for (const each of taken(bands.get(band) ?? [], isReached)) found.add(each);
  }
  return [...found];
}

/** Takes items out of a list. */
function taken<T>(list: T[], isTaken: (item: T) => boolean): readonly T[] {
  const found = list.filter(isTaken);
  if (found.length > 0) list.splice(0, list.length, ...list.filter((item) => !isTaken(item)));
  return found;
}
