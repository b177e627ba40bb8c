import type { XlsxWorkbook } from '../workbook';
import { attribute } from '../xml';
import { openTag } from './scan';
import { sectionOf } from './sheet-xml';
import type { SheetXml } from './sheet-xml';
import { indexWorkbook, workbookSection } from './workbook-xml';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Whether the sheet's locked cells may not be changed. */
export function isSheetProtected(sheet: SheetXml): boolean {
  const protection = sectionOf(sheet, 'sheetProtection');
  return protection !== undefined && isOn(attribute(openTag(sheet.xml, protection), 'sheet'));
}

/** Whether sheets may not be added, moved or deleted. */
export function isStructureProtected(book: XlsxWorkbook): boolean {
  const workbook = indexWorkbook(book);
  const protection = workbookSection(workbook, 'workbookProtection');
  return protection !== undefined && isOn(attribute(openTag(workbook.xml, protection), 'lockStructure'));
}

/** Whether the sheet's rows or columns may not be shown and hidden: a protection forbids it unless it says otherwise. */
export function isFormattingLocked(sheet: SheetXml, kind: 'rows' | 'columns'): boolean {
  if (!isSheetProtected(sheet)) return false;
  const tag = openTag(sheet.xml, sectionOf(sheet, 'sheetProtection')!);
  return isOn(attribute(tag, kind === 'rows' ? 'formatRows' : 'formatColumns') ?? '1');
}
