import { BLANK } from './grid';
import type { Area, CellValue, StoredContent } from './grid';

/**
 * A block of cells, row by row from the used range's top left corner.
 * Rows may be shorter than the used range: what is missing is blank.
 */
export type Block<T> = readonly (readonly T[])[];

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** One sheet, read once, never changed. All indices outside the blocks are absolute. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Smallest rectangle that holds every cell with content or a style; null for an empty sheet. */
  readonly used: Area | null;
  readonly values: Block<CellValue>;
  /** What each cell shows, after its number format. */
  readonly texts: Block<string>;
  readonly formulas: Block<string | null>;
  readonly formats: Block<string>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  /** A sheet without cells: one chart fills it. */
  readonly isChart?: boolean;
}

export interface WorkbookSnapshot {
  /** File or workbook name, for messages. */
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
}

function at<T>(sheet: SheetSnapshot, block: Block<T>, row: number, col: number): T | undefined {
  return sheet.used ? block[row - sheet.used.top]?.[col - sheet.used.left] : undefined;
}

/** What the cell shows; '' for a blank cell or one outside the used range. */
export const textAt = (sheet: SheetSnapshot, row: number, col: number): string =>
  at(sheet, sheet.texts, row, col) ?? '';

export const valueAt = (sheet: SheetSnapshot, row: number, col: number): CellValue =>
  at(sheet, sheet.values, row, col) ?? null;

/** The cell as it is stored; BLANK outside the used range. */
export function storedAt(sheet: SheetSnapshot, row: number, col: number): StoredContent {
  const value = valueAt(sheet, row, col);
  const formula = at(sheet, sheet.formulas, row, col) ?? null;
  const format = at(sheet, sheet.formats, row, col) ?? BLANK.format;
  return { value, formula, format };
}

export const sheetNamed = (workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => sheet.name === name);
