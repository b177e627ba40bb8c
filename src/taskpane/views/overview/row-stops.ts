import type { KeyboardEvent } from 'react';

/**
 * Arrow keys in the list of projects: up and down from row to row, left and right through a row's fields,
 * Home and End to its ends. The rows' own buttons carry `data-stop="row"`, their fields `data-stop="cell"`.
 */
export function moveStop(event: KeyboardEvent<HTMLElement>): void {
  const present = event.target as HTMLElement;
  if (!present.hasAttribute('data-stop')) return;
  const target = targetOf(event.key, present, event.currentTarget);
  if (target === undefined) return;
  target?.focus();
  event.preventDefault();
}

/** undefined: not our key. */
function targetOf(key: string, present: HTMLElement, list: HTMLElement): HTMLElement | null | undefined {
  const rows = stopsIn(list, 'row');
  const stops = stopsIn(present.closest('li')!);
  const row = rows.indexOf(stops[0]!);
  const stop = stops.indexOf(present);
  switch (key) {
    case 'ArrowDown':
      return rows[row + 1] ?? null;
    case 'ArrowUp':
      return (stop > 0 ? rows[row] : rows[row - 1]) ?? null;
    case 'ArrowRight':
      return stops[stop + 1] ?? null;
    case 'ArrowLeft':
      return stops[stop - 1] ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows[rows.length - 1] ?? null;
    default:
      return undefined;
  }
}

const stopsIn = (element: HTMLElement, kind?: 'row' | 'cell'): readonly HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>(kind ? `[data-stop="${kind}"]` : '[data-stop]'),
];
