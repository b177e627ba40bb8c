import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Area } from '../../model';
import { cellBox, place, rangeBox } from './geometry';
import type { Box } from './geometry';
import type { Spot } from './sheet-map';

interface Props {
  readonly canvas: RefObject<HTMLElement>;
  readonly range: Area;
  /** First cell of the active area, which stays white. */
  readonly active: Spot;
  readonly isSingle: boolean;
  /** What was copied of this sheet. */
  readonly copied: Area | null;
}

/** The selection as spreadsheets draw it: a frame, a tint over all but the active cell; what was copied in dashes. */
export function SelectionFrame({ canvas, range, active, isSingle, copied }: Props) {
  const tint = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const dashes = useRef<HTMLDivElement>(null);
  // Measured after each drawing: rows grow with their text, blocks come into view.
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const hole = cellBox(canvas.current, active);
    const box = isSingle ? hole : rangeBox(canvas.current, range);
    place(frame.current, box);
    place(tint.current, isSingle ? null : box);
    place(dashes.current, copied && rangeBox(canvas.current, copied));
    if (tint.current && box) tint.current.style.clipPath = hole ? around(box, hole) : '';
  });
  return (
    <div aria-hidden className="wb-frames">
      <div ref={tint} className="wb-tint" />
      <div ref={frame} className="wb-frame" />
      <div ref={dashes} className="wb-copied" />
    </div>
  );
}

/** All of a box but a hole in it. */
function around({ left: x, top: y, width, height }: Box, hole: Box): string {
  const [left, top] = [hole.left - x, hole.top - y];
  const outer = corners(0, 0, width, height);
  const inner = corners(left, top, left + hole.width, top + hole.height);
  return `polygon(evenodd, ${[...outer, ...inner].join(', ')})`;
}

const corners = (left: number, top: number, right: number, bottom: number): readonly string[] =>
  [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ].map(([x, y]) => `${x}px ${y}px`);
