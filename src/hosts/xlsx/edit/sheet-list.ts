import type { SheetPart, XlsxWorkbook } from '../workbook';
import { attribute, encodeXstring, escapeAttribute, setAttribute } from '../xml';
import { definedNames, movedName, setDefinedNames } from './defined-names';
import type { DefinedName } from './defined-names';
import { relationshipId } from './namespaces';
import { childElements, openTag } from './scan';
import type { ElementSpan } from './scan';
import { spliceBuffer } from './splice';
import type { SpliceBuffer } from './splice';
import { indexWorkbook, workbookSection } from './workbook-xml';
import type { WorkbookXml } from './workbook-xml';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function entries(workbook: WorkbookXml): ElementSpan[] {
  const sheets = workbookSection(workbook, 'sheets');
  return sheets ? childElements(workbook, sheets).filter(({ name }) => name === 'sheet') : [];
}

/**
 * Puts a worksheet part into the workbook as a visible sheet: content type, relationship, entry; names local
 * to later sheets and the active tab follow.
 */
export function insertSheet(book: XlsxWorkbook, part: string, name: string, index: number): void {
  const { pkg, workbookPart } = book;
  const names = definedNames(book);
  pkg.setContentType(part, WORKSHEET_TYPE);
  const relId = pkg.addRelationship(workbookPart, book.relationshipType('worksheet'), part);
  const workbook = indexWorkbook(book);
  const present = entries(workbook);
  const ids = present.map((entry) => Number(attribute(openTag(workbook.xml, entry), 'sheetId')));
  const sheetId = Math.max(0, ...ids) + 1;
  const reference = relationshipId(book, openTag(workbook.xml, workbook.root), relId);
  const entry =
    `<${workbook.prefix}sheet name="${escapeAttribute(encodeXstring(name))}" ` +
    `sheetId="${sheetId}" ${reference}/>`;
  const splices = spliceBuffer(workbook.xml);
  splices.insert(present[index]?.start ?? present.at(-1)!.end, entry);
  shiftTabs(workbook, splices, (tab) => (tab >= index ? tab + 1 : tab));
  pkg.setText(workbookPart, splices.apply());
  shiftNames(book, names, (sheet) => (sheet >= index ? sheet + 1 : sheet));
  book.reload();
}

/** Takes a sheet's entry, its relationship and its names out of the workbook; its part stays. */
export function removeSheet(book: XlsxWorkbook, sheet: SheetPart): void {
  const { pkg, workbookPart } = book;
  const index = book.sheets.indexOf(sheet);
  const names = definedNames(book);
  const workbook = indexWorkbook(book);
  const entry = entries(workbook)[index]!;
  const visible = book.sheets.flatMap(({ visibility }, i) =>
    visibility === 'visible' && i !== index ? [i] : [],
  );
  const shift = (tab: number) => (tab > index ? tab - 1 : tab);
  const splices = spliceBuffer(workbook.xml);
  splices.replace(entry.start, entry.end, '');
  shiftTabs(workbook, splices, (tab) => {
    // The tab on the right comes forward, else the one on the left.
    const next = visible.find((i) => i > index) ?? visible.at(-1) ?? 0;
    return shift(tab === index ? next : tab);
  });
  pkg.setText(workbookPart, splices.apply());
  pkg.removeRelationship(workbookPart, sheet.relId);
  shiftNames(book, names, (owner) => (owner === index ? null : shift(owner)));
  book.reload();
}

/** Shows a hidden sheet's tab. */
export function showSheet(book: XlsxWorkbook, sheet: SheetPart): void {
  const workbook = indexWorkbook(book);
  const entry = entries(workbook)[book.sheets.indexOf(sheet)]!;
  const splices = spliceBuffer(workbook.xml);
  splices.replace(entry.start, entry.openEnd, setAttribute(openTag(workbook.xml, entry), 'state', null));
  book.pkg.setText(book.workbookPart, splices.apply());
  book.reload();
}

function shiftTabs(workbook: WorkbookXml, splices: SpliceBuffer, shift: (tab: number) => number): void {
  const views = workbookSection(workbook, 'bookViews');
  for (const view of views ? childElements(workbook, views) : []) {
    const tag = openTag(workbook.xml, view);
    const shifted = ['activeTab', 'firstSheet'].reduce((changed, name) => {
      const tab = attribute(changed, name);
      return tab === undefined ? changed : setAttribute(changed, name, shift(Number(tab)));
    }, tag);
    if (shifted !== tag) splices.replace(view.start, view.openEnd, shifted);
  }
}

function shiftNames(
  book: XlsxWorkbook,
  names: readonly DefinedName[],
  shift: (sheet: number) => number | null,
): void {
  const shifted = names.flatMap((name) => {
    if (name.sheet === null) return [name];
    const sheet = shift(name.sheet);
    if (sheet === null) return [];
    return [sheet === name.sheet ? name : movedName(name, sheet)];
  });
  if (shifted.length < names.length || shifted.some((name, i) => name !== names[i])) {
    setDefinedNames(book, shifted);
  }
}
