import { attribute } from '../xml';
import { childElements, openTag } from './scan';
import { rowSpans, sectionOf } from './sheet-xml';
import type { SheetXml } from './sheet-xml';

/** Sizes in pixels at 96 dpi, roughly: fonts are not measured. */
export interface SheetMetrics {
  columnWidth(col: number): number;
  rowHeight(row: number): number;
}

const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;
const DIGIT = 7;
const PADDING = 5;
const PIXELS_PER_POINT = 4 / 3;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

export function sheetMetrics(sheet: SheetXml): SheetMetrics {
  const cols = sectionOf(sheet, 'cols');
  const runs = (cols ? childElements(sheet, cols) : []).map((col) => {
    const tag = openTag(sheet.xml, col);
    const width = Math.round(Number(attribute(tag, 'width') ?? NaN) * DIGIT + PADDING);
    return {
      first: Number(attribute(tag, 'min')) - 1,
      last: Number(attribute(tag, 'max')) - 1,
      width: isOn(attribute(tag, 'hidden')) ? 0 : Number.isNaN(width) ? DEFAULT_WIDTH : width,
    };
  });
  const heights = new Map<number, number>();
  for (const row of rowSpans(sheet)) {
    const tag = openTag(sheet.xml, row);
    const height = attribute(tag, 'ht');
    if (isOn(attribute(tag, 'hidden'))) heights.set(row.row, 0);
    else if (height !== undefined) heights.set(row.row, Math.round(Number(height) * PIXELS_PER_POINT));
  }
  return {
    columnWidth: (col) => runs.find((run) => col >= run.first && col <= run.last)?.width ?? DEFAULT_WIDTH,
    rowHeight: (row) => heights.get(row) ?? DEFAULT_HEIGHT,
  };
}

/** Where one comes to, `length` pixels from `offset` pixels inside the cell `start`. */
export function walk(
  start: number,
  offset: number,
  length: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly offset: number } {
  let index = start;
  let left = offset + length;
  // The count is bounded: many cells of no height may follow.
  for (let i = 0; i < 1000 && left > sizeOf(index); i++) left -= sizeOf(index++);
  return { index, offset: left };
}
