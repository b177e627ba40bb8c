/** Room that is kept around the cell, in pixels. */
const MARGIN = 12;

/** Scrolls a cell out from under the headers, only as far as needed. */
export function scrollToCell(box: HTMLElement, cell: string): void {
  const target = box.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
  const corner = box.querySelector<HTMLElement>('thead th');
  if (!target || !corner) return;
  const view = box.getBoundingClientRect();
  const at = target.getBoundingClientRect();
  const left = view.left + corner.offsetWidth + MARGIN;
  const top = view.top + corner.offsetHeight + MARGIN;
  box.scrollLeft += step(at.left, at.right, left, view.left + box.clientWidth - MARGIN);
  box.scrollTop += step(at.top, at.bottom, top, view.top + box.clientHeight - MARGIN);
}

/** How far to scroll so that start…end lies within from…to; the start comes first where both don't fit. */
function step(start: number, end: number, from: number, to: number): number {
  if (start < from || end - start > to - from) return start - from;
  return end > to ? end - to : 0;
}
