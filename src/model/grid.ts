/** Zero-based position of one cell. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Zero-based, inclusive rectangle without its sheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Zero-based, inclusive rectangle on a sheet. */
export interface CellRange extends Area {
  readonly sheet: string;
}

/** An error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | null | CellError;

/** A cell as it is stored: what a precondition compares and an inverse restores. */
export interface StoredContent {
  /** The value, or a formula's cached value. */
  readonly value: CellValue;
  /** With its leading `=`; null when the cell holds no formula. */
  readonly formula: string | null;
  /** Number format code, `General` by default. */
  readonly format: string;
}

export const BLANK: StoredContent = { value: null, formula: null, format: 'General' };

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null;

export const sameValue = (a: CellValue, b: CellValue): boolean =>
  isCellError(a) && isCellError(b) ? a.error === b.error : a === b;

/** Whether a cell still holds what it held: for a formula what is written, whatever it comes to by now. */
export const isUnchanged = (
  now: Pick<StoredContent, 'value' | 'formula'>,
  before: Pick<StoredContent, 'value' | 'formula'>,
): boolean => now.formula === before.formula && (now.formula !== null || sameValue(now.value, before.value));

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(col: number): string {
  let name = '';
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

/** A → 0, Z → 25, AA → 26; the name is upper-case letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (let i = 0; i < name.length; i++) index = index * 26 + name.charCodeAt(i) - 64;
  return index - 1;
}

/** `{row: 4, col: 5}` → `F5`. */
export const toA1 = (at: { row: number; col: number }): string => columnName(at.col) + (at.row + 1);

/** `F5` or `$F$5` → zero-based row and column; null when it is no cell reference. */
export function fromA1(text: string): { row: number; col: number } | null {
  const match = A1.exec(text);
  return match ? { row: Number(match[2]) - 1, col: columnIndex(match[1]!) } : null;
}

/** `A1:G15`; a single cell is `A1`. */
export function areaToA1(area: Area): string {
  const start = toA1({ row: area.top, col: area.left });
  const end = toA1({ row: area.bottom, col: area.right });
  return start === end ? start : `${start}:${end}`;
}

/** `A1:G15` or `A1` → area; null when it is neither. */
export function areaFromA1(text: string): Area | null {
  const [first = '', second = first] = text.split(':');
  const start = fromA1(first);
  const end = fromA1(second);
  if (!start || !end) return null;
  return { top: start.row, left: start.col, bottom: end.row, right: end.col };
}

export const contains = (area: Area, at: { row: number; col: number }): boolean =>
  at.row >= area.top && at.row <= area.bottom && at.col >= area.left && at.col <= area.right;
