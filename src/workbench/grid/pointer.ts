import { useEffect, useRef } from 'react';
import type { MouseEvent, RefObject } from 'react';
import { hitOf } from './geometry';
import type { Hit } from './geometry';
import type { Hands } from './hands';
import { lineRange, sameArea, single, upTo } from './selection';
import type { Selection } from './selection';
import type { SheetMap } from './sheet-map';

/** Pixels a turn that a drag beyond the edge scrolls. */
const SCROLL = 24;
const TURN_MS = 40;

/** Selects by mouse: cells, rows and columns, ranges by dragging or with Shift. */
export function usePointer(hands: Hands, box: RefObject<HTMLElement>) {
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const select = (next: Selection) => {
    const present = hands.selection();
    if (present && sameArea(present.range, next.range) && present.active === next.active) return;
    void hands.select(next);
  };

  function drag(from: Selection, start: Hit): void {
    let last = { x: -1, y: -1 };
    const follow = () => {
      const map = hands.model()?.map;
      const hit = hitOf(document.elementFromPoint(last.x, last.y));
      const next = map && hit && dragged(map, from, start, hit);
      if (next) select(next);
    };
    const move = (event: PointerEvent) => {
      last = { x: event.clientX, y: event.clientY };
      follow();
    };
    const timer = setInterval(() => {
      const element = box.current;
      if (!element || last.x < 0) return;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const x = last.x > right ? SCROLL : last.x < left ? -SCROLL : 0;
      const y = last.y > bottom ? SCROLL : last.y < top ? -SCROLL : 0;
      if (x === 0 && y === 0) return;
      element.scrollBy(x, y);
      last = { x: clamp(last.x, left + 60, right - 20), y: clamp(last.y, top + 30, bottom - 20) };
      follow();
    }, TURN_MS);
    stop.current();
    stop.current = () => {
      clearInterval(timer);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop.current);
      window.removeEventListener('pointercancel', stop.current);
      stop.current = () => {};
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop.current);
    window.addEventListener('pointercancel', stop.current);
  }

  /** Where the mouse goes down; the text field in the cell keeps the focus. */
  return async (event: MouseEvent): Promise<void> => {
    const hit = hitOf(event.target as Element);
    const map = hands.model()?.map;
    const present = hands.selection();
    if (!hit || !map || !present) return;
    event.preventDefault();
    const isOpen = hands.session.store.get().edit !== null;
    const next = clicked(map, present, hit, event.shiftKey);
    // A click with the right button keeps a range that it is in.
    if (event.button !== 0 && hit.kind === 'cell' && isWithin(present, next)) return hands.focus();
    if (event.button === 0) drag({ range: next.range, active: next.active }, hit);
    if (isOpen && !(await hands.session.commit())) {
      stop.current();
      return hands.focus();
    }
    hands.focus();
    await hands.select(next);
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const isWithin = ({ range }: Selection, other: Selection): boolean =>
  other.range.top >= range.top &&
  other.range.bottom <= range.bottom &&
  other.range.left >= range.left &&
  other.range.right <= range.right;

/** What a click selects; with Shift from the active cell on. */
export function clicked(map: SheetMap, present: Selection, hit: Hit, shift: boolean): Selection {
  const { active } = present;
  if (hit.kind === 'cell') return shift ? upTo(map, active, hit.at) : single(map, hit.at);
  if (hit.kind === 'corner') {
    const last = map.rows[map.rows.length - 1] ?? 0;
    return { range: lineRange(map, 'row', 0, last), active };
  }
  const { kind, line } = hit;
  if (shift) return { range: lineRange(map, kind, active[kind], line), active };
  const first = kind === 'row' ? { row: line, col: map.cols[0] ?? 0 } : { row: map.rows[0] ?? 0, col: line };
  return { range: lineRange(map, kind, line, line), active: first };
}

/** What dragging from one place to another selects. */
export function dragged(map: SheetMap, from: Selection, start: Hit, hit: Hit): Selection | null {
  const { active } = from;
  if (start.kind === 'cell') return hit.kind === 'cell' ? upTo(map, active, hit.at) : null;
  if (start.kind === 'corner' || hit.kind === 'corner') return null;
  const line = hit.kind === 'cell' ? hit.at[start.kind] : hit.kind === start.kind ? hit.line : null;
  return line === null ? null : { range: lineRange(map, start.kind, start.line, line), active };
}
