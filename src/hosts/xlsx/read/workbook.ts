import type { SheetSnapshot } from '../../../model';
import { HostError } from '../../error';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { XmlError } from '../xml';
import { readFormats } from './formats';
import { emptySheet, readSheet } from './sheet';
import type { ReadContext } from './sheet-data';

/** Reads what a workbook's sheets have in common. @throws HostError */
export function readContext(book: XlsxWorkbook): ReadContext {
  const styles = book.requiredPart('styles');
  const xml = styles === null ? null : book.pkg.text(styles);
  const formats = xml === null ? [] : book.pkg.guard(styles!, () => readFormats(xml));
  let strings: readonly string[] | undefined;
  return {
    sharedStrings: () => (strings ??= book.sharedStrings()),
    formats,
    hasFormats: formats.some((format) => format !== 'General'),
    date1904: book.date1904,
  };
}

/** Reads one sheet of a workbook. @throws HostError that names the sheet when its part is cut off or malformed */
export function readSheetPart(book: XlsxWorkbook, sheet: SheetPart, context: ReadContext): SheetSnapshot {
  const { name, visibility } = sheet;
  if (sheet.kind !== 'worksheet')
    return { ...emptySheet({ name, visibility }), isChart: sheet.kind === 'chartsheet' };
  const file = book.pkg.fileName;
  try {
    return readSheet(book.pkg.glance(sheet.part), { name, visibility }, context);
  } catch (cause) {
    if (cause instanceof XmlError && cause.reason === 'doctype') {
      throw new HostError('xlsx.doctype', { file, part: sheet.part }, { cause });
    }
    const undecodable =
      cause instanceof HostError && cause.id === 'xlsx.badXml' && cause.data['part'] === sheet.part;
    if (cause instanceof XmlError || undecodable) {
      throw new HostError('xlsx.badSheet', { file, sheet: name }, { cause });
    }
    throw cause;
  }
}
