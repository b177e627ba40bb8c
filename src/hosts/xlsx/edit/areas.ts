import { areaFromA1, areaToA1 } from '../../../model';
import type { Area } from '../../../model';
import { attribute } from '../xml';
import { childElements, openTag } from './scan';
import { sectionOf } from './sheet-xml';
import type { SheetXml } from './sheet-xml';

export { areaLookup } from '../area-lookup';
export type { AreaLookup } from '../area-lookup';

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
