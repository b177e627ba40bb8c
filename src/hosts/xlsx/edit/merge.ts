import { areaToA1, contains } from '../../../model';
import type { Area, MergeOp, SkipReason } from '../../../model';
import { MAX_COLS, MAX_ROWS } from '../read/cell-tag';
import { readSheetData } from '../read/sheet-data';
import { readContext } from '../read/workbook';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { attribute, setAttribute } from '../xml';
import { mergedAreas, overlaps } from './areas';
import { arrayAreas } from './formula-groups';
import { isSheetProtected } from './protection';
import { pivotTablesOf, tablesOf } from './rows-refusals';
import { childElements, isEmptyElement, openTag } from './scan';
import { indexSheet, sectionOf, sectionPosition, withContent, withPrefix } from './sheet-xml';
import type { SheetXml } from './sheet-xml';

/**
 * Merges or unmerges a range.
 * @returns why nothing was done, or null: 'merged' (it overlaps a merged area), 'invalid' (no range of several
 *   cells, or a cell that would be covered holds something), 'formula' (array formula), 'unsupported' (table),
 *   'changed' (to be unmerged, and not merged)
 */
export function mergeOrUnmerge(book: XlsxWorkbook, op: MergeOp): SkipReason | null {
  const sheet = book.sheet(op.range.sheet);
  if (!sheet) return 'missing';
  if (sheet.kind !== 'worksheet') return 'unsupported';
  const xml = book.pkg.guard(sheet.part, () => indexSheet(book.pkg.text(sheet.part)));
  if (isSheetProtected(xml)) return 'protected';
  const merged = book.pkg.guard(sheet.part, () =>
    op.op === 'merge' ? merge(book, sheet, xml, op.range) : unmerge(xml, op.range),
  );
  if (merged.reason !== null) return merged.reason;
  book.pkg.setText(sheet.part, merged.xml);
  return null;
}

type Result = { readonly reason: SkipReason } | { readonly reason: null; readonly xml: string };

function isRange({ top, left, bottom, right }: Area): boolean {
  const inside = top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLS;
  return inside && top <= bottom && left <= right && (top < bottom || left < right);
}

function merge(book: XlsxWorkbook, sheetPart: SheetPart, sheet: SheetXml, range: Area): Result {
  if (!isRange(range)) return { reason: 'invalid' };
  if (mergedAreas(sheet).some((area) => overlaps(area, range))) return { reason: 'merged' };
  if (arrayAreas(sheet).some((area) => overlaps(area, range))) return { reason: 'formula' };
  const objects = [...tablesOf(book, sheetPart), ...pivotTablesOf(book, sheetPart)];
  if (objects.some(({ area }) => overlaps(area, range))) return { reason: 'unsupported' };
  if (coversContent(book, sheetPart, sheet, range)) return { reason: 'invalid' };
  const { xml, prefix } = sheet;
  const cell = withPrefix(`<mergeCell ref="${areaToA1(range)}"/>`, prefix);
  const section = sectionOf(sheet, 'mergeCells');
  if (!section) {
    const at = sectionPosition(sheet, 'mergeCells');
    const made = `<${prefix}mergeCells count="1">${cell}</${prefix}mergeCells>`;
    return { reason: null, xml: xml.slice(0, at) + made + xml.slice(at) };
  }
  const count = childElements(sheet, section).length + 1;
  const filled = isEmptyElement(section)
    ? withContent(xml, section, cell)
    : xml.slice(section.start, section.closeStart) + cell + xml.slice(section.closeStart, section.end);
  return { reason: null, xml: xml.slice(0, section.start) + counted(filled, count) + xml.slice(section.end) };
}

function unmerge(sheet: SheetXml, range: Area): Result {
  const { xml } = sheet;
  const section = sectionOf(sheet, 'mergeCells');
  const cells = section ? childElements(sheet, section) : [];
  const ref = areaToA1(range);
  const cell = cells.find((each) => attribute(openTag(xml, each), 'ref')?.replaceAll('$', '') === ref);
  if (!section || !cell) return { reason: 'changed' };
  if (cells.length === 1) return { reason: null, xml: xml.slice(0, section.start) + xml.slice(section.end) };
  const rest = xml.slice(section.start, cell.start) + xml.slice(cell.end, section.end);
  return {
    reason: null,
    xml: xml.slice(0, section.start) + counted(rest, cells.length - 1) + xml.slice(section.end),
  };
}

/** The section with its count, where it has one, put right. */
function counted(section: string, count: number): string {
  const end = section.indexOf('>') + 1;
  const tag = section.slice(0, end);
  const kept = attribute(tag, 'count') === undefined ? tag : setAttribute(tag, 'count', count);
  return kept + section.slice(end);
}

/** Whether a cell other than the range's first holds something, which merging would throw away. */
function coversContent(book: XlsxWorkbook, { part }: SheetPart, sheet: SheetXml, range: Area): boolean {
  const data = sectionOf(sheet, 'sheetData');
  if (!data || isEmptyElement(data)) return false;
  const { rows } = book.pkg.guard(part, () =>
    readSheetData(sheet.xml, data.openEnd, data.prefix, readContext(book)),
  );
  return rows.some(({ row, cells }) =>
    cells.some(
      ({ col, value, formula }) =>
        (value !== null || formula !== null) &&
        contains(range, { row, col }) &&
        (row !== range.top || col !== range.left),
    ),
  );
}
