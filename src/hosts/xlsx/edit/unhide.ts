import { contains } from '../../../model';
import type { Area, CellAddress } from '../../../model';
import { HostError } from '../../error';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { attribute, setAttribute } from '../xml';
import { mergedAreas } from './areas';
import { isFormattingLocked, isStructureProtected } from './protection';
import { childElements, isEmptyElement, openTag } from './scan';
import { showSheet } from './sheet-list';
import { indexSheet, rowSpans, sectionOf, withPrefix } from './sheet-xml';
import type { SheetXml } from './sheet-xml';
import { spliceBuffer } from './splice';
import type { SpliceBuffer } from './splice';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Makes a cell's sheet, rows and columns visible, those of its merged area too. Nothing else is shown: a filter
 * or a folded group around it stays. @throws HostError where a protection forbids it
 */
export function unhideCell(book: XlsxWorkbook, target: CellAddress): void {
  const sheet = book.sheet(target.sheet)!;
  if (sheet.visibility !== 'visible') {
    if (isStructureProtected(book)) throw refused(book, 'xlsx.structureProtected', sheet.name);
    showSheet(book, sheet);
  }
  if (sheet.kind === 'worksheet') book.pkg.guard(sheet.part, () => showCell(book, sheet, target));
}

const refused = (book: XlsxWorkbook, id: string, sheet: string): HostError =>
  new HostError(id, { file: book.pkg.fileName, sheet });

function showCell(book: XlsxWorkbook, { name, part }: SheetPart, at: CellAddress): void {
  const sheet = indexSheet(book.pkg.text(part));
  const area = mergedAreas(sheet).find((each) => contains(each, at)) ?? {
    ...{ top: at.row, bottom: at.row },
    ...{ left: at.col, right: at.col },
  };
  const splices = spliceBuffer(sheet.xml);
  for (const kind of ['rows', 'columns'] as const) {
    const before = splices.size;
    SHOW[kind](sheet, area, splices);
    if (splices.size > before && isFormattingLocked(sheet, kind)) {
      throw refused(book, 'xlsx.sheetProtected', name);
    }
  }
  if (splices.size > 0) book.pkg.setText(part, splices.apply());
}

const SHOW = { rows: showRows, columns: showColumns } as const;

function showRows(sheet: SheetXml, { top, bottom }: Area, splices: SpliceBuffer): void {
  const format = sectionOf(sheet, 'sheetFormatPr');
  const hiddenByDefault = format && isOn(attribute(openTag(sheet.xml, format), 'zeroHeight'));
  const rows = rowSpans(sheet);
  for (const row of rows) {
    if (row.row < top || row.row > bottom) continue;
    const tag = openTag(sheet.xml, row);
    const shown = withoutHiding(tag, 'ht', 'customHeight');
    if (shown !== tag) splices.replace(row.start, row.openEnd, shown);
  }
  if (!hiddenByDefault) return;
  const data = sectionOf(sheet, 'sheetData');
  // A self-closing one means an empty sheet: nothing there to look at.
  if (!data || isEmptyElement(data)) return;
  const present = new Set(rows.map(({ row }) => row));
  for (let row = top; row <= bottom; row++) {
    if (present.has(row)) continue;
    const next = rows.find((each) => each.row > row);
    splices.insert(next?.start ?? data.closeStart, withPrefix(`<row r="${row + 1}"/>`, sheet.prefix));
  }
}

function showColumns(sheet: SheetXml, { left, right }: Area, splices: SpliceBuffer): void {
  const cols = sectionOf(sheet, 'cols');
  for (const col of cols ? childElements(sheet, cols) : []) {
    if (col.name !== 'col') continue;
    const split = shownRun(openTag(sheet.xml, col), left + 1, right + 1);
    if (split !== null) splices.replace(col.start, col.end, split);
  }
}

/** A `<col>` in up to three: what stands before, what is shown, what stands behind. null: nothing to show. */
function shownRun(tag: string, first: number, last: number): string | null {
  const min = Number(attribute(tag, 'min'));
  const max = Number(attribute(tag, 'max') ?? min);
  if (max < first || min > last) return null;
  const shown = withoutHiding(tag, 'width', 'customWidth');
  if (shown === tag) return null;
  const from = Math.max(min, first);
  const to = Math.min(max, last);
  const run = (of: string, a: number, b: number) =>
    a > b ? '' : closed(setAttribute(setAttribute(of, 'min', a), 'max', b));
  return run(tag, min, from - 1) + run(shown, from, to) + run(tag, to + 1, max);
}

const closed = (tag: string): string => (tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`);

/** The start tag of something visible; a size of nothing is left to the default. */
function withoutHiding(tag: string, size: string, custom: string): string {
  const shown = isOn(attribute(tag, 'hidden')) ? setAttribute(tag, 'hidden', null) : tag;
  return Number(attribute(tag, size) ?? 1) === 0
    ? setAttribute(setAttribute(shown, size, null), custom, null)
    : shown;
}
