import { isMarkFormula } from './marks';
import { parseReference } from './references';
import { shiftFormula, shiftRanges, shiftRow, translateFormula } from './references-shift';
import type { Growth, RowChange } from './references-shift';
import {
  childOf,
  descendantsOf,
  elementsOf,
  get,
  ownText,
  removeChildren,
  set,
  setOwnText,
} from './rows-tree';
import type { XmlElement } from './rows-tree';

/** Attributes that hold one cell, by element; `ref` and `sqref` mean ranges of the sheet wherever they stand. */
const CELL_ATTRIBUTES: Readonly<Record<string, string>> = {
  inputCells: 'r',
  cellWatch: 'r',
  cellSmartTags: 'r',
  singleXmlCell: 'r',
};

/** Handled elsewhere (cells, selections), or about cells of another sheet. */
const OTHERS = new Set(['sheetData', 'selection', 'dataRef']);

/** Rules whose relative references count from the top left cell of their ranges. */
export const CONDITIONS: ReadonlySet<string> = new Set(['conditionalFormatting', 'dataValidation']);

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The top left corner of all ranges, leaving out rows that the change deletes. */
function baseOf(ranges: string, change?: RowChange): Place | null {
  const gone = (row: number) => change?.kind === 'delete' && shiftRow(row, change) === null;
  let base: Place | null = null;
  for (const range of ranges.trim().split(/\s+/)) {
    const corners = parseReference(range);
    if (!corners) continue;
    const rows = corners.map((corner) => corner.row ?? 0);
    const bottom = corners[0].row === null ? Infinity : Math.max(...rows);
    let row = Math.min(...rows);
    if (change && gone(row)) row = change.at + change.count;
    if (row > bottom) continue;
    const col = Math.min(...corners.map((corner) => corner.col ?? 0));
    base = base ? { row: Math.min(base.row, row), col: Math.min(base.col, col) } : { row, col };
  }
  return base;
}

/**
 * Makes relative references count from the cell that is the top left one afterwards: where rows at the top
 * of the ranges are deleted, or new ones are taken in above.
 */
function rebase(rule: XmlElement, before: string, after: string, own: string, change: RowChange): void {
  const first = baseOf(before);
  const kept = baseOf(before, change);
  const last = baseOf(after);
  const shift = (formula: string) => {
    if (!first || !kept || !last) return shiftFormula(formula, own, change);
    const moved = shiftRow(kept.row, change) ?? last.row;
    const survivor = translateFormula(formula, kept.row - first.row, kept.col - first.col);
    return translateFormula(shiftFormula(survivor, own, change), last.row - moved, 0);
  };
  shiftRuleFormulas(rule, shift);
}

const RULE_FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

function shiftRuleFormulas(parent: XmlElement, shift: (formula: string) => string): void {
  for (const child of elementsOf(parent)) {
    // x14: the formula stands in xm:f inside formula1.
    if (RULE_FORMULAS.has(child.name) && elementsOf(child).length === 0) {
      setOwnText(child, shift(ownText(child)));
    }
    if (child.name === 'cfvo') {
      const value = get(child, 'val');
      if (value !== undefined && shift(value) !== value) set(child, 'val', shift(value));
    }
    shiftRuleFormulas(child, shift);
  }
}

/** Where an element keeps its range: an attribute, or a child `xm:sqref` in the x14 extensions. */
function rangeOf(element: XmlElement): { read: string; write: (ranges: string) => void } | null {
  const cell = CELL_ATTRIBUTES[element.name];
  for (const name of ['sqref', 'ref', ...(cell ? [cell] : [])]) {
    const value = get(element, name);
    if (value !== undefined) return { read: value, write: (ranges) => set(element, name, ranges) };
  }
  const child = childOf(element, 'sqref');
  return child ? { read: ownText(child), write: (ranges) => setOwnText(child, ranges) } : null;
}

/** A merge of one cell is none. */
const isNothing = (element: XmlElement, ranges: string): boolean =>
  ranges === '' || (element.name === 'mergeCell' && !ranges.includes(':'));

/** Our own marks belong to one cell: a new row is not at fault. */
const isMark = (element: XmlElement): boolean =>
  descendantsOf(element, 'formula').some((formula) => isMarkFormula(ownText(formula)));

/** False when all the element's cells are deleted. */
function shiftOwnRange(element: XmlElement, own: string, change: RowChange, growth: Growth): boolean {
  const range = rangeOf(element);
  if (!range) return true;
  const condition = CONDITIONS.has(element.name);
  const grows = (condition && !isMark(element)) || element.name === 'dimension';
  const shifted = shiftRanges(range.read, change, grows ? growth : 'none');
  if (element.name === 'dimension') {
    range.write(shifted || 'A1');
    return true;
  }
  if (element.name === 'scenarios' && shifted === '') {
    set(element, 'sqref', null);
    return true;
  }
  if (isNothing(element, shifted)) return false;
  if (shifted !== range.read) range.write(shifted);
  if (condition) rebase(element, range.read, shifted, own, change);
  return true;
}

/** A page break stands above the row whose number it bears. */
function shiftBreaks(breaks: XmlElement, change: RowChange): void {
  const seen = new Set<number>();
  const gone = new Set<XmlElement>();
  for (const element of elementsOf(breaks)) {
    const id = shiftRow(Number(get(element, 'id') ?? 0), change);
    if (id === null || id === 0 || seen.has(id)) gone.add(element);
    else {
      seen.add(id);
      if (String(id) !== get(element, 'id')) set(element, 'id', id);
    }
  }
  removeChildren(breaks, (element) => gone.has(element));
}

const isManual = (element: XmlElement): boolean => ['1', 'true'].includes(get(element, 'man') ?? '');

/** Elements that are meaningless without these children. */
const REQUIRED: Readonly<Record<string, string>> = { sparklineGroup: 'sparklines', scenarios: 'scenario' };

/** Lists that the schema wants even when they are empty. */
const KEPT_EMPTY = new Set(['commentList', 'sheetViews']);

/** After children were removed: true when nothing is left, so that the list goes too. */
function recount(list: XmlElement): boolean {
  const left = elementsOf(list);
  if (get(list, 'count') !== undefined) set(list, 'count', left.length);
  if (get(list, 'manualBreakCount') !== undefined) {
    set(list, 'manualBreakCount', left.filter(isManual).length);
  }
  const required = REQUIRED[list.name];
  if (required !== undefined) return !left.some((child) => child.name === required);
  return left.length === 0 && rangeOf(list) === null && !KEPT_EMPTY.has(list.name);
}

/**
 * Moves every range below `parent` that means cells of its own sheet, and the formulas of conditional formats
 * and data validations; takes out what lies wholly in deleted rows, and lists that become empty.
 * @param growth whether conditional formats and validations take in new rows at their edge
 */
export function shiftRangesBelow(parent: XmlElement, own: string, change: RowChange, growth: Growth): void {
  removeChildren(parent, (child) => {
    if (OTHERS.has(child.name)) return false;
    if (!shiftOwnRange(child, own, change, growth)) return true;
    const before = elementsOf(child).length;
    if (child.name === 'rowBreaks') shiftBreaks(child, change);
    else shiftRangesBelow(child, own, change, growth);
    return elementsOf(child).length < before && recount(child);
  });
}
