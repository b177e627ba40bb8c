import { translateFormula } from '../formula/translate';
import { sameSheet, shiftFormula, shiftRanges, shiftRow } from './references-shift';
import type { RowChange } from './references-shift';
import { cellsOf, rowsOf } from './rows-cells';
import type { Cell } from './rows-cells';
import { childOf, elementsOf, get, ownText, set, setOwnText } from './rows-tree';
import type { XmlElement } from './rows-tree';

/** Elements whose text is a formula, in sheets, tables, charts, drawings and controls. */
const FORMULA_ELEMENTS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula'],
]);

/** Attributes that hold a formula or a reference, by element. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  cfvo: ['val'],
  controlPr: ['linkedCell', 'listFillRange'],
  formControlPr: ['fmlaLink', 'fmlaRange', 'fmlaTxbx', 'fmlaGroup'],
  webPublishItem: ['sourceRef'],
  sp: ['textlink'],
  pic: ['textlink'],
  parameter: ['cell'],
};

function shiftAttribute(element: XmlElement, name: string, ownSheet: string | null, change: RowChange): void {
  const formula = get(element, name);
  if (formula === undefined) return;
  const shifted = shiftFormula(formula, ownSheet, change);
  if (shifted !== formula) set(element, name, shifted);
}

/** A link keeps its target where the cell it leads to is gone. */
function shiftLocation(link: XmlElement, ownSheet: string | null, change: RowChange): void {
  const location = get(link, 'location');
  if (location === undefined) return;
  const shifted = shiftFormula(location, ownSheet, change);
  if (shifted !== location && !shifted.includes('#REF!')) set(link, 'location', shifted);
}

/** Moves the references in one element's text and attributes; its children are not looked at. */
function shiftElementFormulas(element: XmlElement, ownSheet: string | null, change: RowChange): void {
  // In charts sqref is a formula that names its sheet, in sheets a list of ranges.
  if (FORMULA_ELEMENTS.has(element.name) || (ownSheet === null && element.name === 'sqref')) {
    setOwnText(element, shiftFormula(ownText(element), ownSheet, change));
  }
  for (const name of FORMULA_ATTRIBUTES[element.name] ?? []) shiftAttribute(element, name, ownSheet, change);
  if (element.name === 'hyperlink') shiftLocation(element, ownSheet, change);
}

/** The same for all elements below `parent`, except those of the names in `except`. */
export function shiftFormulasBelow(
  parent: XmlElement,
  ownSheet: string | null,
  change: RowChange,
  except: ReadonlySet<string>,
): void {
  for (const child of elementsOf(parent)) {
    if (except.has(child.name)) continue;
    shiftElementFormulas(child, ownSheet, change);
    shiftFormulasBelow(child, ownSheet, change, except);
  }
}

interface FormulaCell extends Cell {
  readonly formula: XmlElement;
}

/** Cells that share one formula: its text stands in the first, the others read it relative to that. */
interface SharedGroup {
  readonly master: FormulaCell;
  readonly text: string;
  readonly members: FormulaCell[];
}

function formulaCells(sheetData: XmlElement): FormulaCell[] {
  return rowsOf(sheetData).flatMap((row) =>
    cellsOf(row).flatMap((cell) => {
      const formula = childOf(cell.element, 'f');
      return formula ? [{ ...cell, formula }] : [];
    }),
  );
}

function sharedGroups(cells: readonly FormulaCell[]): SharedGroup[] {
  const groups: SharedGroup[] = [];
  const current = new Map<string, SharedGroup>();
  for (const cell of cells) {
    const index = get(cell.formula, 'si') ?? '';
    const text = ownText(cell.formula);
    if (get(cell.formula, 'ref') !== undefined && text !== '') {
      const group = { master: cell, text, members: [cell] };
      current.set(index, group);
      groups.push(group);
    } else {
      current.get(index)?.members.push(cell);
    }
  }
  return groups;
}

const offsetFrom = (text: string, from: { row: number; col: number }, to: { row: number; col: number }) =>
  translateFormula(text, to.row - from.row, to.col - from.col);

/**
 * Keeps a group shared while all its cells still read what they should; else writes each its own formula:
 * below the change the distance between two cells and between what they refer to may differ.
 */
function shiftGroup({ master, text, members }: SharedGroup, own: string, change: RowChange): void {
  const moves = sameSheet(own, change.sheet);
  const placed = members.flatMap((cell) => {
    const row = moves ? shiftRow(cell.row, change) : cell.row;
    const formula = shiftFormula(offsetFrom(text, master, cell), own, change);
    return row === null ? [] : [{ cell, row, col: cell.col, formula }];
  });
  const first = placed[0];
  const shared =
    first?.cell === master && placed.every((each) => offsetFrom(first.formula, first, each) === each.formula);
  if (shared) {
    setOwnText(master.formula, first.formula);
    if (moves) shiftRangeAttribute(master.formula, 'ref', change);
    return;
  }
  for (const { cell, formula } of placed) {
    for (const name of ['t', 'ref', 'si']) set(cell.formula, name, null);
    setOwnText(cell.formula, formula);
  }
}

function shiftRangeAttribute(element: XmlElement, name: string, change: RowChange): void {
  const range = get(element, name);
  if (range !== undefined) set(element, name, shiftRanges(range, change) || null);
}

/** The input cells of a data table (what-if analysis); a deleted one is flagged. */
function shiftInputCells(formula: XmlElement, change: RowChange): void {
  for (const [name, deleted] of [
    ['r1', 'del1'],
    ['r2', 'del2'],
  ] as const) {
    if (get(formula, name) === undefined) continue;
    shiftRangeAttribute(formula, name, change);
    if (get(formula, name) === undefined) set(formula, deleted, 1);
  }
}

/** Moves the references in the cells' formulas; run it before the cells themselves are moved. */
export function shiftCellFormulas(sheetData: XmlElement, ownSheet: string, change: RowChange): void {
  const cells = formulaCells(sheetData);
  const shared = cells.filter(({ formula }) => get(formula, 't') === 'shared');
  const single = cells.filter(({ formula }) => get(formula, 't') !== 'shared');
  for (const group of sharedGroups(shared)) shiftGroup(group, ownSheet, change);
  for (const { formula } of single) {
    shiftElementFormulas(formula, ownSheet, change);
    if (!sameSheet(ownSheet, change.sheet)) continue;
    shiftRangeAttribute(formula, 'ref', change);
    shiftInputCells(formula, change);
  }
}

/** Ranges of the array formulas and data tables that may not be torn: not the dynamic ones, which spill anew. */
export function fixedArrays(sheetData: XmlElement): string[] {
  return formulaCells(sheetData).flatMap(({ element, formula }) => {
    const type = get(formula, 't');
    const fixed = type === 'dataTable' || (type === 'array' && get(element, 'cm') === undefined);
    return fixed ? [get(formula, 'ref') ?? ''] : [];
  });
}
