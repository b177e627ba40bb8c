import { areaFromA1 } from '../../../model';
import type { Area, SkipReason } from '../../../model';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { MAX_ROWS } from '../formula/references';
import { shiftArea, shiftRow } from './references-shift';
import type { RowChange } from './references-shift';
import { hasContent, rowsOf } from './rows-cells';
import { fixedArrays } from './rows-formulas';
import { childOf, descendantsOf, get, readTree, rootOf } from './rows-tree';
import type { XmlElement } from './rows-tree';

/** A table or pivot table of a sheet. */
export interface SheetObject {
  readonly part: string;
  /** Id of the sheet's relationship to it. */
  readonly relId: string;
  readonly area: Area;
  /** Rows at its top and bottom that are not data. */
  readonly head: number;
  readonly foot: number;
}

function objectsOf(book: XlsxWorkbook, sheet: SheetPart, type: string, element: string): SheetObject[] {
  const { pkg } = book;
  return pkg.relationships(sheet.part).flatMap(({ id, type: found, target }) => {
    if (found !== type || !pkg.has(target)) return [];
    const holder = descendantsOf(readTree(pkg, target), element)[0];
    const area = holder && areaFromA1(get(holder, 'ref') ?? '');
    if (!area) return [];
    const number = (name: string, otherwise: number) => Number(get(holder, name) ?? otherwise);
    // Above a pivot table stand its page fields and a blank row.
    const pages = element === 'location' ? number('rowPageCount', 0) : 0;
    const top = pages > 0 ? Math.max(0, area.top - pages - 1) : area.top;
    const head = element === 'table' ? number('headerRowCount', 1) : 0;
    const foot = element === 'table' ? number('totalsRowCount', 0) : 0;
    return [{ part: target, relId: id, area: { ...area, top }, head, foot }];
  });
}

export const tablesOf = (book: XlsxWorkbook, sheet: SheetPart): SheetObject[] =>
  objectsOf(book, sheet, 'table', 'table');

export const pivotTablesOf = (book: XlsxWorkbook, sheet: SheetPart): SheetObject[] =>
  objectsOf(book, sheet, 'pivotTable', 'location');

/** Whether the change would tear the area: new rows inside it, or only some of its rows deleted. */
function tears(area: Area, change: RowChange): boolean {
  const shifted = shiftArea(area, change);
  return shifted !== null && shifted.bottom - shifted.top !== area.bottom - area.top;
}

/** Deleting a table's header, or all its data, leaves none; deleting the whole table is fine. */
function ruins(table: SheetObject, change: RowChange): boolean {
  const { area, head, foot } = table;
  if (change.kind === 'insert' || shiftArea(area, change) === null) return false;
  const header = { ...area, bottom: area.top + head - 1 };
  const data = { ...area, top: area.top + head, bottom: area.bottom - foot };
  const totals = { ...area, top: area.bottom - foot + 1 };
  const loses = (part: Area) => part.top <= part.bottom && tears(part, change);
  const gone = (part: Area) => part.top <= part.bottom && shiftArea(part, change) === null;
  return loses(header) || gone(header) || gone(data) || loses(totals) || gone(totals);
}

function pushesOut(sheetData: XmlElement, change: RowChange): boolean {
  if (change.kind === 'delete') return false;
  return rowsOf(sheetData).some((row) => shiftRow(row.row, change) === null && hasContent(row));
}

/** Whether the change makes sense on any sheet. */
export function isPossible({ at, count }: RowChange): boolean {
  const whole = Number.isInteger(at) && Number.isInteger(count);
  return whole && at >= 0 && count >= 1 && at + count <= MAX_ROWS;
}

/** Why the sheet (its tree is `document`) does not allow the change; null when it does. Changes nothing. */
export function refusal(
  book: XlsxWorkbook,
  sheet: SheetPart,
  document: XmlElement,
  change: RowChange,
): SkipReason | null {
  const sheetData = childOf(rootOf(document), 'sheetData');
  if (sheetData && pushesOut(sheetData, change)) return 'invalid';
  if (pivotTablesOf(book, sheet).some(({ area }) => tears(area, change))) return 'unsupported';
  if (tablesOf(book, sheet).some((table) => ruins(table, change))) return 'unsupported';
  const arrays = (sheetData ? fixedArrays(sheetData) : []).flatMap((ref) => areaFromA1(ref) ?? []);
  return arrays.some((area) => tears(area, change)) ? 'formula' : null;
}
