import { areaFromA1, areaToA1 } from '../../../model';
import type { Area } from '../../../model';
import { attribute, setAttribute } from '../xml';
import { isEmptyElement, openTag } from './scan';
import { sectionOf, sectionPosition, withPrefix } from './sheet-xml';
import type { CellSpan, RowSpan, SheetXml } from './sheet-xml';
import type { SpliceBuffer } from './splice';

/** A cell's new element, without prefix; '' writes none where there was none. */
export interface CellWrite {
  readonly row: number;
  readonly col: number;
  readonly xml: string;
}

interface Rows {
  readonly rows: readonly RowSpan[];
  /** The cells of a row by column, in order. */
  readonly cellsOf: (row: RowSpan) => ReadonlyMap<number, CellSpan>;
}

/** Writes cells into a sheet; rows and cells that do not exist are put in in order. */
export function writeCells(
  sheet: SheetXml,
  { rows, cellsOf }: Rows,
  writes: readonly CellWrite[],
  splices: SpliceBuffer,
): void {
  const sorted = writes.filter((write) => write.xml !== '').sort((a, b) => a.row - b.row || a.col - b.col);
  if (sorted.length === 0) return;
  const byRow = new Map<number, CellWrite[]>();
  for (const write of sorted) {
    const present = byRow.get(write.row);
    if (present) present.push(write);
    else byRow.set(write.row, [write]);
  }
  const spans = new Map(rows.map((row) => [row.row, row]));
  const newRows: { row: number; xml: string }[] = [];
  for (const [row, cells] of byRow) {
    const span = spans.get(row);
    if (span) writeRow(sheet, span, cellsOf(span), cells, splices);
    else newRows.push({ row, xml: `<row r="${row + 1}">${cells.map((cell) => cell.xml).join('')}</row>` });
  }
  insertRows(sheet, rows, newRows, splices);
  extendDimension(sheet, sorted, splices);
}

function writeRow(
  sheet: SheetXml,
  row: RowSpan,
  present: ReadonlyMap<number, CellSpan>,
  cells: readonly CellWrite[],
  splices: SpliceBuffer,
): void {
  const { xml, prefix } = sheet;
  const tag = withinSpans(openTag(xml, row), cells);
  if (isEmptyElement(row)) {
    const content = cells.map((cell) => withPrefix(cell.xml, prefix)).join('');
    const head = tag.replace(/\s*\/>$/, '');
    splices.replace(row.start, row.end, `${head}>${content}</${prefix}row>`);
    return;
  }
  if (tag !== openTag(xml, row)) splices.replace(row.start, row.openEnd, tag);
  const following = [...present.values()];
  let next = 0;
  for (const cell of cells) {
    const content = withPrefix(cell.xml, prefix);
    const span = present.get(cell.col);
    while (next < following.length && following[next]!.col <= cell.col) next++;
    if (span) splices.replace(span.start, span.end, content);
    else splices.insert(following[next]?.start ?? row.closeStart, content);
  }
}

/** `spans` names the columns a row uses; it has to cover the new cells. */
function withinSpans(tag: string, cells: readonly CellWrite[]): string {
  const spans = attribute(tag, 'spans');
  const match = spans === undefined ? null : /^(\d+):(\d+)$/.exec(spans.trim());
  if (!match) return spans === undefined ? tag : setAttribute(tag, 'spans', null);
  const first = Math.min(Number(match[1]), cells[0]!.col + 1);
  const last = Math.max(Number(match[2]), cells.at(-1)!.col + 1);
  return `${first}:${last}` === spans ? tag : setAttribute(tag, 'spans', `${first}:${last}`);
}

function insertRows(
  sheet: SheetXml,
  rows: readonly RowSpan[],
  newRows: readonly { row: number; xml: string }[],
  splices: SpliceBuffer,
): void {
  if (newRows.length === 0) return;
  const { prefix } = sheet;
  const data = sectionOf(sheet, 'sheetData');
  if (!data || isEmptyElement(data)) {
    const content = newRows.map((row) => row.xml).join('');
    const section = withPrefix(`<sheetData>${content}</sheetData>`, prefix);
    const at = data?.start ?? sectionPosition(sheet, 'sheetData');
    splices.replace(at, data?.end ?? at, section);
    return;
  }
  let next = 0;
  for (const { row, xml: content } of newRows) {
    while (next < rows.length && rows[next]!.row < row) next++;
    splices.insert(rows[next]?.start ?? data.closeStart, withPrefix(content, prefix));
  }
}

function extendDimension(sheet: SheetXml, cells: readonly CellWrite[], splices: SpliceBuffer): void {
  const dimension = sectionOf(sheet, 'dimension');
  if (!dimension) return;
  const tag = openTag(sheet.xml, dimension);
  const present = areaFromA1(attribute(tag, 'ref') ?? '');
  if (!present) return;
  const extended = cells.reduce<Area>(
    (area, { row, col }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, col),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, col),
    }),
    present,
  );
  const ref = areaToA1(extended);
  if (ref === areaToA1(present)) return;
  splices.replace(dimension.start, dimension.openEnd, setAttribute(tag, 'ref', ref));
}
