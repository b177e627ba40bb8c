import type { Schedule } from '../../../model';

/** blank: nothing there; unreadable: no share; impossible: below 0 or above 100 %; falling: less than before. */
export type PointState = 'fine' | 'blank' | 'unreadable' | 'impossible' | 'falling';

export interface CurvePoint {
  readonly label: string;
  /** What the cell shows. */
  readonly shown: string;
  readonly state: PointState;
  /** From the left, 0 to 1: the periods stand at equal distances, the year begins at 0. */
  readonly x: number;
  /** From the bottom, 0 to 1; impossible shares stand at the edge. Blank ones at the bottom. */
  readonly y: number;
}

/** A cumulative schedule: its periods, null for a table without one. */
export function curveOf(schedule: Schedule | null): readonly CurvePoint[] | null {
  if (!schedule || schedule.periods.length === 0) return null;
  const { periods } = schedule;
  let highest = 0;
  return periods.map(({ label, share }, index) => {
    const shown = share.raw.trim();
    const percent = share.value ? Number(share.value.number) : null;
    const state = stateOf(shown, percent, highest);
    if (percent !== null) highest = Math.max(highest, percent);
    return {
      label: label.raw.trim(),
      shown,
      state,
      x: (index + 1) / periods.length,
      y: percent === null ? 0 : Math.min(1, Math.max(0, percent / 100)),
    };
  });
}

function stateOf(shown: string, percent: number | null, highest: number): PointState {
  if (percent === null) return shown === '' ? 'blank' : 'unreadable';
  if (percent < 0 || percent > 100) return 'impossible';
  return percent < highest ? 'falling' : 'fine';
}

const isKnown = ({ state }: CurvePoint): boolean => state !== 'blank' && state !== 'unreadable';

/**
 * The line from the year's beginning through the known points, in a box of the size; it breaks where one is
 * not known. '' when there is nothing to draw.
 */
export function curvePath(points: readonly CurvePoint[], width: number, height: number): string {
  const place = (x: number, y: number): string => `${round(x * width)} ${round((1 - y) * height)}`;
  let before: string | null = place(0, 0);
  let path = '';
  for (const point of points) {
    if (!isKnown(point)) {
      before = null;
      continue;
    }
    const here = place(point.x, point.y);
    if (before !== null) path += path.endsWith(before) ? `L${here}` : `M${before}L${here}`;
    before = here;
  }
  return path;
}

const round = (number: number): number => Math.round(number * 100) / 100;
