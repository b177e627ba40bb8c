import type { XlsxWorkbook } from '../workbook';
import { attribute, setAttribute } from '../xml';
import { openTag } from './scan';
import { indexWorkbook, workbookPosition, workbookSection } from './workbook-xml';

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** Whether any cell of the workbook holds a formula. */
export const hasFormulas = (book: XlsxWorkbook): boolean =>
  book.relatedPart('calcChain') !== null ||
  book.sheets.some((sheet) => sheet.kind === 'worksheet' && FORMULA.test(book.pkg.text(sheet.part)));

/** Drops the list of formula cells: programs make it anew, but a list that is wrong counts as damage. */
export function dropCalcChain(book: XlsxWorkbook): void {
  const { pkg, workbookPart } = book;
  for (const relationship of pkg.relationships(workbookPart)) {
    if (relationship.type !== 'calcChain') continue;
    pkg.remove(relationship.target);
    pkg.removeRelationship(workbookPart, relationship.id);
  }
}

/** Has programs work out all formulas when they open the workbook: results kept in the file may be stale. */
export function recalculateOnLoad(book: XlsxWorkbook): void {
  const workbook = indexWorkbook(book);
  const { xml, prefix } = workbook;
  const calcPr = workbookSection(workbook, 'calcPr');
  if (!calcPr) {
    const at = workbookPosition(workbook, 'calcPr');
    book.pkg.setText(
      book.workbookPart,
      `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`,
    );
    return;
  }
  const tag = openTag(xml, calcPr);
  if (['1', 'true'].includes(attribute(tag, 'fullCalcOnLoad') ?? '')) return;
  const changed = setAttribute(tag, 'fullCalcOnLoad', 1);
  book.pkg.setText(book.workbookPart, xml.slice(0, calcPr.start) + changed + xml.slice(calcPr.openEnd));
}
