import { useCallback, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { GridModel } from './model';
import { firstFrom } from './sheet-map';

/** Which blocks of rows are drawn; the others are blank room of the same height. */
export interface Window {
  isShown(block: number): boolean;
  /** Pixels at 100 %. */
  heightOf(block: number): number;
  /** Looks again what is in view. */
  update(): void;
}

/** Pixels that are drawn above and below what is in view. */
const AHEAD = 800;

/** Keeps what is in view drawn, and rows that are worked on. */
export function useWindow(
  box: RefObject<HTMLElement>,
  model: GridModel | null,
  kept: readonly number[],
  zoom: number,
): Window {
  const [inView, setInView] = useState({ first: 0, last: 1 });
  const [heights] = useState(() => new Map<string, number>());
  const keyOf = (block: readonly number[]): string => `${block[0] ?? 0}-${block.length}`;

  const update = useCallback(() => {
    if (!box.current || !model) return;
    const bodies = [...box.current.querySelectorAll('tbody')];
    const { scrollTop, clientHeight } = box.current;
    const first = bodies.findIndex((body) => body.offsetTop + body.offsetHeight >= scrollTop - AHEAD);
    const beyond = bodies.findIndex((body) => body.offsetTop > scrollTop + clientHeight + AHEAD);
    const last = (beyond < 0 ? bodies.length : beyond) - 1;
    for (const body of bodies) {
      const block = model.blocks[Number(body.dataset['block'] ?? -1)];
      if (block) heights.set(keyOf(block), (body.offsetHeight * 100) / zoom);
    }
    setInView((present) =>
      present.first === first && present.last === last ? present : { first: Math.max(first, 0), last },
    );
  }, [box, model, heights, zoom]);
  useLayoutEffect(update, [update]);

  const blockOf = (row: number): number => {
    const blocks = model?.blocks ?? [];
    const starts = blocks.map((block) => block[0] ?? 0);
    return firstFrom(starts, row + 1) - 1;
  };
  const always = kept.map(blockOf);
  return {
    isShown: (block) => (block >= inView.first && block <= inView.last) || always.includes(block),
    heightOf(block) {
      const rows = model?.blocks[block] ?? [];
      return heights.get(keyOf(rows)) ?? rows.reduce((sum, row) => sum + (model?.heightOf(row) ?? 0), 0);
    },
    update,
  };
}
