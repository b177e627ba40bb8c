import type { DeleteSheetOp, SkipReason } from '../../../model';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { textOf } from '../xml';
import { dropCalcChain } from './calculation';
import { reachableParts } from './copy-parts';
import { definedNames } from './defined-names';
import { isStructureProtected } from './protection';
import { removeSheet } from './sheet-list';
import { mentionsSheet, sameName } from './sheet-names';

/**
 * Deletes a sheet with all that belongs to it alone.
 * @returns why nothing was done, or null: 'missing', 'invalid' (it is the last visible one), 'protected' (the
 *   workbook's structure), 'formula' (something else refers to it)
 */
export function deleteSheet(book: XlsxWorkbook, op: DeleteSheetOp): SkipReason | null {
  const sheet = book.sheet(op.sheet);
  if (!sheet) return 'missing';
  if (isLastVisible(book, sheet)) return 'invalid';
  if (isStructureProtected(book)) return 'protected';
  if (isReferredTo(book, sheet)) return 'formula';
  dropSheet(book, sheet);
  return null;
}

/** Takes a sheet out of the package. */
export function dropSheet(book: XlsxWorkbook, sheet: SheetPart): void {
  const own = reachableParts(book, sheet.part);
  removeSheet(book, sheet);
  const kept = reachableParts(book, '');
  for (const part of own) if (!kept.has(part)) book.pkg.remove(part);
  dropCalcChain(book);
}

const isLastVisible = (book: XlsxWorkbook, sheet: SheetPart): boolean =>
  book.sheets.every((each) => each === sheet || each.visibility !== 'visible');

const FORMULA =
  /<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula))(?:\s[^>]*)?>([^<]*)<\/\1\s*>/g;
const SOURCE = /<(?:[\w.-]+:)?worksheetSource\b[^>]*\ssheet\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Whether another sheet, a chart on it, a name or a pivot table refers to the sheet. */
function isReferredTo(book: XlsxWorkbook, sheet: SheetPart): boolean {
  const { pkg } = book;
  const index = book.sheets.indexOf(sheet);
  const names = definedNames(book).filter((name) => name.sheet !== index);
  if (names.some(({ formula }) => mentionsSheet(formula, sheet.name))) return true;
  const own = reachableParts(book, sheet.part);
  const parts = [...reachableParts(book, book.workbookPart)];
  return parts.some((part) => {
    if (own.has(part) || !/\.xml$/i.test(part)) return false;
    const xml = pkg.text(part);
    const sources = [...xml.matchAll(SOURCE)].map((match) => textOf(match[1] ?? match[2] ?? ''));
    if (sources.some((source) => sameName(source, sheet.name))) return true;
    return [...xml.matchAll(FORMULA)].some(
      ([, , formula]) => formula!.includes('!') && mentionsSheet(textOf(formula!), sheet.name),
    );
  });
}
