import type { KeyboardEvent } from 'react';

/** Key of the list row (a group's heading or an entry) that an element is; null for anything else. */
export const rowOf = (element: Element): string | null => element.getAttribute('data-row');

/** Arrow keys, Home and End move the focus between rows; left and right close and open groups. */
export function moveRow(event: KeyboardEvent<HTMLElement>): void {
  const present = event.target as HTMLElement;
  if (rowOf(present) === null) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const index = rows.indexOf(present);
  const target = targetIndex(event.key, index, rows.length);
  if (target !== null) {
    rows[target]?.focus();
  } else if (event.key === (present.getAttribute('aria-expanded') === 'true' ? 'ArrowLeft' : 'ArrowRight')) {
    if (!present.hasAttribute('data-group')) return;
    present.click();
  } else return;
  event.preventDefault();
}

function targetIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
