import { shiftRanges, shiftRow } from './references-shift';
import type { Growth, RowChange } from './references-shift';
import { CONDITIONS, shiftCondition } from './rows-conditions';
import { childOf, elementsOf, get, ownText, removeChildren, set, setOwnText } from './rows-tree';
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

/** False when all the element's cells are deleted. */
function shiftOwnRange(element: XmlElement, own: string, change: RowChange, growth: Growth): boolean {
  const range = rangeOf(element);
  if (!range) return true;
  if (element.name === 'dimension') {
    range.write(shiftRanges(range.read, change, growth) || 'A1');
    return true;
  }
  if (CONDITIONS.has(element.name)) {
    const shifted = shiftCondition(element, range.read, own, change, growth);
    if (shifted !== '') range.write(shifted);
    return shifted !== '';
  }
  const shifted = shiftRanges(range.read, change);
  if (element.name === 'scenarios' && shifted === '') {
    set(element, 'sqref', null);
    return true;
  }
  if (isNothing(element, shifted)) return false;
  if (shifted !== range.read) range.write(shifted);
  return true;
}

/** A page break stands above the row whose number it bears; above the first row it would mean nothing. */
function shiftBreaks(breaks: XmlElement, change: RowChange): void {
  removeChildren(breaks, (element) => {
    const id = shiftRow(Number(get(element, 'id') ?? 0), change);
    if (id) set(element, 'id', id);
    return !id;
  });
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
