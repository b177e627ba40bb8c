import { areaToA1, toA1 } from '../../../model';
import type { Area, ReportCell, ReportSheetOp, SkipReason } from '../../../model';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { escapeAttribute, escapeText } from '../xml';
import { cellXml } from './cell-xml';
import { definedNames, localName, setDefinedNames } from './defined-names';
import type { DefinedName } from './defined-names';
import { dropSheet } from './delete-sheet';
import { freshPart, mainNamespace, workbookFolder, XML_DECLARATION } from './namespaces';
import { isStructureProtected } from './protection';
import { reportStyles } from './report-styles';
import type { ReportLook, ReportStyles } from './report-styles';
import { insertSheet } from './sheet-list';
import { isFreeName, isValidName, numberedName, quotedName, sameName } from './sheet-names';
import { openStyles } from './styles';

const MAX_TEXT = 32767;
/** Excel takes 66,530 links a sheet. */
const MAX_LINKS = 65000;

/** In points. */
const LINE_HEIGHT = 13.5;
const ROW_PADDING = 4.5;
const TITLE_HEIGHT = 24;
const MAX_HEIGHT = 409;
/** Lines end short of the cell's edge, in digits: before a Chinese character, or one that may not begin a line. */
const RAGGED = 1;

/** Never true: it shows nothing, and tells our report from a sheet of that name by others. */
const MARKER = 'LEN("jixiao:report")=0';
const HINT = '"jixiao:report"';

/**
 * Writes the report as the last sheet; an earlier one of ours with that name is replaced. Where others have a
 * sheet of that name ours gets a number.
 * @returns the name that it has got, and why nothing was done, or null
 */
export function writeReport(
  book: XlsxWorkbook,
  op: ReportSheetOp,
): { readonly name: string; readonly reason: SkipReason | null } {
  if (!isValidName(op.name)) return { name: op.name, reason: 'invalid' };
  if (isStructureProtected(book)) return { name: op.name, reason: 'protected' };
  const { name, earlier } = placeFor(book, op.name);
  const part = freshPart(book, `${workbookFolder(book)}worksheets/sheet`, '.xml');
  const styles = openStyles(book);
  const xml = sheetXml(book, op, name, reportStyles(styles));
  styles.save();
  if (earlier) dropSheet(book, earlier);
  book.pkg.setText(part, xml);
  const index = book.sheets.length;
  insertSheet(book, part, name, index);
  setDefinedNames(book, [...definedNames(book), ...sheetNames(op, quotedName(name), index)]);
  return { name, reason: null };
}

/** What the sheet's filter and its printing go by. What stands below the list begins a page of its own. */
function sheetNames(op: ReportSheetOp, sheet: string, index: number): DefinedName[] {
  const fixed = (area: Area): string => `${sheet}!${areaToA1(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
  const table = tableArea(op);
  const last = op.rows.length - 1;
  const parts = [
    { ...table, top: 0 },
    { ...table, top: table.bottom + 2, bottom: last },
  ];
  const row = op.headerRow + 1;
  return [
    localName('_xlnm._FilterDatabase', index, fixed(table), true),
    ...(last > table.bottom ? [localName('_xlnm.Print_Area', index, parts.map(fixed).join(','))] : []),
    localName('_xlnm.Print_Titles', index, `${sheet}!$${row}:$${row}`),
  ];
}

/** The first name that is free or whose sheet is ours. */
function placeFor(book: XlsxWorkbook, wanted: string): { name: string; earlier: SheetPart | null } {
  for (let n = 1; ; n++) {
    const name = numberedName(wanted, n);
    if (isFreeName(book, name)) return { name, earlier: null };
    const present = book.sheets.find((sheet) => sameName(sheet.name, name));
    if (present && isReport(book, present)) return { name, earlier: present };
  }
}

const isReport = (book: XlsxWorkbook, sheet: SheetPart): boolean =>
  sheet.kind === 'worksheet' && book.pkg.text(sheet.part).replaceAll('&quot;', '"').includes(HINT);

/** The header with the rows of the list below it. */
const tableArea = ({ headerRow, lastRow, rows, widths }: ReportSheetOp): Area => ({
  top: headerRow,
  left: 0,
  bottom: Math.max(headerRow, Math.min(lastRow ?? Infinity, rows.length - 1)),
  right: Math.max(0, Math.max(widths.length, rows[headerRow]?.length ?? 0) - 1),
});

function sheetXml(book: XlsxWorkbook, op: ReportSheetOp, name: string, styleOf: ReportStyles): string {
  const links: string[] = [];
  const rows = op.rows.map((cells, row) => {
    const content = cells.map((cell, col) => {
      const { text, number, link } = cell;
      if (link) links.push(linkXml({ row, col }, link.sheet === op.name ? { ...link, sheet: name } : link));
      const value = number ?? (text === '' ? null : text.slice(0, MAX_TEXT));
      const style = styleOf(lookOf(cell, row < op.headerRow), text.startsWith('='));
      return cellXml({ row, col }, { value, formula: null }, style, null);
    });
    return `<row r="${row + 1}" ht="${rowHeight(op, row)}">${content.join('')}</row>`;
  });
  const cols = op.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 0.75}" customWidth="1"/>`,
  );
  const below = toA1({ row: op.headerRow + 1, col: 0 });
  const all = { top: 0, left: 0, bottom: Math.max(0, op.rows.length - 1), right: tableArea(op).right };
  return [
    `${XML_DECLARATION}<worksheet xmlns="${mainNamespace(book)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaToA1(all)}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0">',
    `<pane ySplit="${op.headerRow + 1}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    `<autoFilter ref="${areaToA1(tableArea(op))}"/>`,
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">',
    `<formula>${escapeText(MARKER)}</formula></cfRule></conditionalFormatting>`,
    links.length > 0 ? `<hyperlinks>${links.slice(0, MAX_LINKS).join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    // What cells hold is shown as it is: figures too, without a warning at each.
    `<ignoredErrors><ignoredError sqref="${areaToA1(all)}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('');
}

function lookOf({ style, link }: ReportCell, isAbove: boolean): ReportLook {
  if (style !== 'text') return style;
  return link ? 'link' : isAbove ? 'note' : 'text';
}

/** Points that the texts need. Programs work it out again when a row is edited, but not all on opening. */
function rowHeight({ rows, widths, headerRow }: ReportSheetOp, row: number): number {
  if (row < headerRow) return row === 0 ? TITLE_HEIGHT : LINE_HEIGHT + ROW_PADDING;
  const lines = rows[row]!.map(({ text, style }, col) =>
    style === 'note' || style === 'title'
      ? 1
      : text
          .split('\n')
          .reduce(
            (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / ((widths[col] ?? 8) - RAGGED))),
            0,
          ),
  );
  const least = rows[row]!.some(({ style }) => style === 'title') ? TITLE_HEIGHT : 0;
  return Math.min(MAX_HEIGHT, Math.max(least, Math.max(1, ...lines) * LINE_HEIGHT + ROW_PADDING));
}

/** In digits, as column widths are: a Chinese character takes two. */
const widthOf = (line: string): number => line.length + line.replace(/[\0-\xff]/g, '').length;

function linkXml(at: { row: number; col: number }, target: NonNullable<ReportCell['link']>): string {
  const location = `${quotedName(target.sheet)}!${toA1(target)}`;
  return `<hyperlink ref="${toA1(at)}" location="${escapeAttribute(location)}" display="${escapeAttribute(location)}"/>`;
}
