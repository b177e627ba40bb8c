import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { toA1 } from '../../model';
import type { Hands } from './hands';
import { scrollToCell } from './scroll';
import { farCorner, isSingle, sameArea } from './selection';
import type { Selection } from './selection';
import type { SheetMap, Spot } from './sheet-map';

/** What has to be in view: the active cell, or the corner that moves while the range is extended. */
export function followed(map: SheetMap, selection: Selection, before: Selection | null): Spot | null {
  const { range, active } = selection;
  const isExtended =
    before !== null &&
    before.active.row === active.row &&
    before.active.col === active.col &&
    !sameArea(before.range, range);
  if (!isExtended || isSingle(map, selection)) return active;
  const { rows, cols } = map;
  const isWhole =
    (range.top === 0 && range.bottom >= (rows[rows.length - 1] ?? 0)) ||
    (range.left === 0 && range.right >= (cols[cols.length - 1] ?? 0));
  return isWhole ? null : farCorner(map, selection);
}

/** Keeps the selection in view, and each sheet where it was left. */
export function useScrolling(hands: Hands, box: RefObject<HTMLElement>, sheet: string): void {
  const [places] = useState(() => new Map<string, { readonly left: number; readonly top: number }>());
  const [last] = useState<{ selection: Selection | null; sheet: string }>(() => ({
    selection: null,
    sheet: '',
  }));
  const model = hands.model();
  const selection = hands.selection();
  const { row, col } = selection?.active ?? { row: 0, col: 0 };
  const { top, left, bottom, right } = selection?.range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const isShown = model !== null;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !isShown) return;
    const place = places.get(sheet);
    element.scrollLeft = place?.left ?? 0;
    element.scrollTop = place?.top ?? 0;
    const keep = () => places.set(sheet, { left: element.scrollLeft, top: element.scrollTop });
    element.addEventListener('scroll', keep);
    return () => element.removeEventListener('scroll', keep);
  }, [box, places, sheet, isShown]);

  useLayoutEffect(() => {
    const map = hands.model()?.map;
    const present = hands.selection();
    if (!box.current || !map || !present) return;
    const spot = followed(map, present, last.sheet === sheet ? last.selection : null);
    last.selection = present;
    last.sheet = sheet;
    if (!spot) return;
    const area = map.areaAt(spot);
    scrollToCell(box.current, toA1({ row: area.top, col: area.left }));
  }, [hands, box, last, sheet, isShown, row, col, top, left, bottom, right]);
}
