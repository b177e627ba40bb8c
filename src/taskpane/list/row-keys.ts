/** Rows that Page Up and Page Down pass over. */
const PAGE_ROWS = 10;

/** Key of the list row (a group's heading or an entry) that an element is; null for anything else. */
export const rowOf = (element: Element): string | null => element.getAttribute('data-row');

/** The element of a row, where it is in the document. */
export const elementOf = (list: Element, row: string): HTMLElement | undefined =>
  [...list.querySelectorAll<HTMLElement>('[data-row]')].find((element) => rowOf(element) === row);

/** The row that a key leads to from the present one; null for a key that leads nowhere. */
export function targetRow(key: string, rows: readonly string[], present: string): string | null {
  const index = rows.indexOf(present);
  const end = rows.length - 1;
  const target = (to: number): string | null => rows[Math.max(0, Math.min(end, to))] ?? null;
  switch (key) {
    case 'ArrowDown':
      return target(index + 1);
    case 'ArrowUp':
      return target(index - 1);
    case 'PageDown':
      return target(index + PAGE_ROWS);
    case 'PageUp':
      return target(index - PAGE_ROWS);
    case 'Home':
      return target(0);
    case 'End':
      return target(end);
    default:
      return null;
  }
}

/** Brings an entry into sight, with as much of its details as there is room for. */
export function scrollTo(row: Element): void {
  row.closest('li')?.scrollIntoView({ block: 'nearest' });
  row.scrollIntoView({ block: 'nearest' });
}
