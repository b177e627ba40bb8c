import { toA1 } from '../../model';
import type { Area } from '../../model';
import type { Spot } from './sheet-map';

/** Pixels from the canvas's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell, or the merged area that begins there, is drawn. */
export function cellBox(canvas: Element, at: Spot): Box | null {
  const cell = canvas.querySelector(`[data-cell="${toA1(at)}"]`);
  return cell && within(canvas, cell.getBoundingClientRect());
}

/** Where as much of a range as is drawn lies. */
export function rangeBox(canvas: Element, range: Area): Box | null {
  const rows = linesOf(canvas, 'row', range.top, range.bottom);
  const cols = linesOf(canvas, 'col', range.left, range.right);
  if (!rows || !cols) return null;
  const { left, top } = canvas.getBoundingClientRect();
  const [firstRow, lastRow] = rows;
  const [firstCol, lastCol] = cols;
  return {
    left: firstCol.left - left,
    top: firstRow.top - top,
    width: lastCol.right - firstCol.left,
    height: lastRow.bottom - firstRow.top,
  };
}

/** The first and the last header within a range; a sticky one moves across its line, never along it. */
function linesOf(
  canvas: Element,
  kind: 'row' | 'col',
  first: number,
  last: number,
): readonly [DOMRect, DOMRect] | null {
  const headers = [...canvas.querySelectorAll<HTMLElement>(`th[data-${kind}]`)].filter((header) => {
    const line = Number(header.dataset[kind]);
    return line >= first && line <= last;
  });
  const [from, to] = [headers[0], headers[headers.length - 1]];
  return from && to ? [from.getBoundingClientRect(), to.getBoundingClientRect()] : null;
}

function within(canvas: Element, rect: DOMRect): Box {
  const { left, top } = canvas.getBoundingClientRect();
  return { left: rect.left - left, top: rect.top - top, width: rect.width, height: rect.height };
}

/** Pixels between a box's left side and the right side of what is in view. */
export function roomFor(element: HTMLElement, box: Box): number {
  const view = element.closest('.wb-grid');
  return view ? Math.max(0, view.scrollLeft + view.clientWidth - box.left - 8) : 0;
}

/** Lays an element over a box; hides it without one. */
export function place(element: HTMLElement | null, box: Box | null): void {
  if (!element) return;
  element.style.display = box ? '' : 'none';
  if (!box) return;
  element.style.left = `${box.left}px`;
  element.style.top = `${box.top}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
}

/** How many whole rows are in view below the headers. */
export function rowsInView(box: HTMLElement): number {
  const { top, bottom } = box.getBoundingClientRect();
  const rows = [...box.querySelectorAll('th[data-row]')].filter((header) => {
    const rect = header.getBoundingClientRect();
    return rect.bottom > top && rect.bottom <= bottom;
  });
  return Math.max(1, rows.length - 1);
}

/** What of the sheet is at a point of the window. */
export type Hit =
  | { readonly kind: 'cell'; readonly at: Spot }
  | { readonly kind: 'row' | 'col'; readonly line: number }
  | { readonly kind: 'corner' };

export function hitOf(target: Element | null): Hit | null {
  const found = target?.closest<HTMLElement>('[data-cell], th');
  if (!found) return null;
  const { cell, row, col, corner } = found.dataset;
  if (row !== undefined) return { kind: 'row', line: Number(row) };
  if (col !== undefined) return { kind: 'col', line: Number(col) };
  if (corner !== undefined) return { kind: 'corner' };
  const at = cell === undefined ? null : fromName(found);
  return at && { kind: 'cell', at };
}

/** The row and column that a cell is drawn in: of a merged area its first. */
function fromName(cell: HTMLElement): Spot | null {
  const row = cell.parentElement?.getAttribute('aria-rowindex');
  const col = cell.getAttribute('aria-colindex');
  return row && col ? { row: Number(row) - 1, col: Number(col) - 1 } : null;
}
