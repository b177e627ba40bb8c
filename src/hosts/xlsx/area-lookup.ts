import { contains } from '../../model';
import type { Area } from '../../model';

/** Rows an area may have to be filed under each of them. */
const TALL = 1000;

/** Finds the area that covers a cell. */
export type AreaLookup = (row: number, col: number) => Area | undefined;

/** A lookup whose cost does not depend on the number of areas on other rows. */
export function areaLookup(areas: readonly Area[]): AreaLookup {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of areas) {
    if (area.bottom - area.top >= TALL) {
      tall.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const filed = byRow.get(row);
      if (filed) filed.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, col) =>
    byRow.get(row)?.find((area) => contains(area, { row, col })) ??
    tall.find((area) => contains(area, { row, col }));
}
