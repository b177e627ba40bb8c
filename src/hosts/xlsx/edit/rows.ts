import type { DeleteRowsOp, InsertRowsOp, SkipReason } from '../../../model';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { shiftArea } from './references-shift';
import type { RowChange } from './references-shift';
import { isPossible, pivotTablesOf, refusal, tablesOf } from './rows-refusals';
import { shiftSheets } from './rows-sheets';
import type { NewRows } from './rows-sheets';
import { attributesOf, elementsOf, get, readTree, removeChildren, rootOf, set } from './rows-tree';
import type { XmlElement } from './rows-tree';
import { shiftWorkbook } from './rows-workbook';

/**
 * Inserts blank rows, as Excel does: what lies below moves, what spans the place grows, and every reference in
 * the package follows. The new rows take height and cell styles of the row above or below, not its merges.
 * @returns why nothing was done: 'missing' sheet, 'invalid' (contents would leave the sheet), 'formula' (inside
 *   an array formula), 'unsupported' (inside a pivot table); null when it was done
 */
export function insertRows(book: XlsxWorkbook, op: InsertRowsOp): SkipReason | null {
  const { sheet, at, count, formatFrom } = op;
  const above = formatFrom === 'above';
  // Above the first row there is none to take after.
  const model = above ? (at === 0 ? null : at - 1) : at;
  return changeRows(book, { kind: 'insert', sheet, at, count }, { model, growth: formatFrom });
}

/**
 * Deletes rows with what lies wholly in them; the rest moves up, ranges shrink, and references to deleted cells
 * become #REF!.
 * @returns why nothing was done: as insertRows; also 'unsupported' where a table would lose its header
 */
export function deleteRows(book: XlsxWorkbook, op: DeleteRowsOp): SkipReason | null {
  const { sheet, at, count } = op;
  return changeRows(book, { kind: 'delete', sheet, at, count }, { model: null, growth: 'none' });
}

function changeRows(book: XlsxWorkbook, change: RowChange, rows: NewRows): SkipReason | null {
  if (!isPossible(change)) return 'invalid';
  const sheet = book.sheet(change.sheet);
  if (!sheet) return 'missing';
  if (sheet.kind !== 'worksheet') return 'unsupported';
  const document = readTree(book.pkg, sheet.part);
  const refused = refusal(book, sheet, document, change);
  if (refused) return refused;
  removeObjects(book, sheet, document, change);
  shiftSheets(book, document, change, rows);
  shiftWorkbook(book, change);
  return null;
}

/** Takes out the tables and pivot tables that lie wholly in deleted rows. */
function removeObjects(book: XlsxWorkbook, sheet: SheetPart, document: XmlElement, change: RowChange): void {
  const objects = [...tablesOf(book, sheet), ...pivotTablesOf(book, sheet)];
  const gone = objects.filter(({ area }) => shiftArea(area, change) === null);
  if (gone.length === 0) return;
  const ids = new Set(gone.map(({ relId }) => relId));
  removeChildren(rootOf(document), (list) => {
    if (list.name !== 'tableParts') return false;
    removeChildren(list, (table) => ids.has(idOf(table)));
    const left = elementsOf(list).length;
    if (get(list, 'count') !== undefined) set(list, 'count', left);
    return left === 0;
  });
  for (const { relId, part } of gone) {
    book.pkg.removeRelationship(sheet.part, relId);
    book.pkg.remove(part);
  }
}

/** The relationship id of an element: `r:id`, whatever the prefix. */
const idOf = (element: XmlElement): string =>
  Object.entries(attributesOf(element)).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
