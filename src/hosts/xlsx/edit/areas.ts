import { areaFromA1, areaToA1, contains } from '../../../model';
import type { Area } from '../../../model';
import { attribute } from '../xml';
import { childElements, openTag } from './scan';
import { sectionOf } from './sheet-xml';
import type { SheetXml } from './sheet-xml';

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

/** The sheet's merged areas. */
export function mergedAreas(sheet: SheetXml): Area[] {
  const section = sectionOf(sheet, 'mergeCells');
  if (!section) return [];
  return childElements(sheet, section).flatMap(
    (child) => areaFromA1(attribute(openTag(sheet.xml, child), 'ref') ?? '') ?? [],
  );
}

export const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** Joins areas of equal columns that touch, and gives them as references: A1:A9 C3. */
export function references(areas: readonly Area[]): string[] {
  const sorted = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const touches =
      last && last.left === area.left && last.right === area.right && area.top <= last.bottom + 1;
    if (touches) joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, area.bottom) };
    else joined.push(area);
  }
  return joined.map(areaToA1);
}
