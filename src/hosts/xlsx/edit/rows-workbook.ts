import type { XlsxWorkbook } from '../workbook';
import { dropCalcChain, hasFormulas, recalculateOnLoad } from './calculation';
import { sameSheet, shiftFormula, shiftRanges } from './references-shift';
import type { RowChange } from './references-shift';
import { shiftFormulasBelow } from './rows-formulas';
import {
  attributesOf,
  descendantsOf,
  editPart,
  elementsOf,
  get,
  ownText,
  removeChildren,
  set,
  setOwnText,
} from './rows-tree';
import type { XmlElement } from './rows-tree';

/** Print areas, titles, filters: Excel's own names, which hold no relative references. */
const isBuiltIn = (name: XmlElement): boolean => get(name, 'name')?.startsWith('_xlnm.') ?? false;

/** A union without the parts that are gone; a comma inside quotes belongs to a sheet's name. */
const withoutGone = (union: string): string =>
  (union.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).filter((part) => !part.includes('#REF!')).join(',');

/** False when it is one of Excel's own names and nothing is left of it. */
function shiftName(name: XmlElement, change: RowChange): boolean {
  const text = ownText(name);
  const builtIn = isBuiltIn(name);
  const shifted = shiftFormula(text, null, change, builtIn ? 'all' : 'fixed');
  if (shifted === text) return true;
  const left = builtIn && !text.includes('#REF!') ? withoutGone(shifted) : shifted;
  setOwnText(name, left);
  return left !== '';
}

function shiftNames(document: XmlElement, change: RowChange): void {
  for (const workbook of elementsOf(document)) {
    removeChildren(workbook, (list) => {
      if (list.name !== 'definedNames') return false;
      const removed = removeChildren(list, (name) => !shiftName(name, change));
      return removed && elementsOf(list).length === 0;
    });
  }
}

/** Elements that name a sheet of this workbook and a range on it. */
const SOURCES = ['worksheetSource', 'rangeSet', 'dataRef'] as const;

/** Moves the source ranges of pivot tables and consolidations; one that is deleted stays as it was. */
export function shiftSources(parent: XmlElement, change: RowChange): void {
  for (const source of descendantsOf(parent, ...SOURCES)) {
    const ref = get(source, 'ref');
    const external = Object.keys(attributesOf(source)).some((name) => name.endsWith(':id'));
    if (ref === undefined || external || !sameSheet(get(source, 'sheet') ?? '', change.sheet)) continue;
    const shifted = shiftRanges(ref, change);
    if (shifted !== '' && shifted !== ref) set(source, 'ref', shifted);
  }
}

/** Moves what the workbook as a whole says of the sheet's rows: names, pivot sources, connections. */
export function shiftWorkbook(book: XlsxWorkbook, change: RowChange): void {
  const { pkg, workbookPart } = book;
  if (hasFormulas(book)) recalculateOnLoad(book);
  dropCalcChain(book);
  editPart(pkg, workbookPart, (document) => shiftNames(document, change));
  for (const { id, type, target } of pkg.relationships(workbookPart)) {
    // Which cells wait for live data: Excel finds out anew.
    if (type === 'volatileDependencies') {
      pkg.removeRelationship(workbookPart, id);
      pkg.remove(target);
    }
    if (type === 'pivotCacheDefinition') editPart(pkg, target, (document) => shiftSources(document, change));
    if (type === 'connections') {
      editPart(pkg, target, (document) => shiftFormulasBelow(document, null, change, new Set()));
    }
  }
}
