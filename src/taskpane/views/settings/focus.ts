import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Where something opens in place of what opened it, the keyboard's focus goes along, and back: to what carries
 * `data-focus` inside the element with this ref.
 */
export function useFocusAlong(isOpen: boolean): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    // Whoever has put it elsewhere meant that.
    const isLost = document.activeElement === document.body;
    if (isOpen !== wasOpen.current && isLost)
      place.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return place;
}

/** To the heading of the part that an element stands in: the element is about to go. */
export const focusHeading = (element: Element | null): void =>
  element?.closest('section')?.querySelector<HTMLElement>('h2 button')?.focus();

/** To the same button of the next item of a list, else of the one before, else to the heading. */
export function focusNeighbour(button: HTMLElement): void {
  const item = button.closest('li');
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  const index = item ? [...item.querySelectorAll('button')].indexOf(button as HTMLButtonElement) : -1;
  const same = neighbour?.querySelectorAll('button')[index];
  if (same) same.focus();
  else focusHeading(button);
}
