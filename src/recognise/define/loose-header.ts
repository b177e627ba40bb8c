import type { ColumnRole, Layout, SheetSnapshot } from '../../model';
import { findLabels } from '../header';
import type { LabelCell } from '../header';
import { readingWith } from '../reading';
import { viewOf } from '../view';

/** So many columns of indicators in a row are no chance. */
const AT_LEAST = 2;

/** The row in which most columns are headed, be it a whole header or not; none where no two stand together. */
export function looseHeader(sheet: SheetSnapshot, layout: Layout): ReadonlyMap<ColumnRole, LabelCell> {
  const view = viewOf(sheet);
  let best: ReadonlyMap<ColumnRole, LabelCell> = new Map();
  if (!view) return best;
  for (const cells of findLabels(view, readingWith([layout]).read).values()) {
    const columns = new Map(cells.flatMap((cell) => (cell.header ? [[cell.header, cell] as const] : [])));
    if (columns.size >= AT_LEAST && columns.size > best.size) best = columns;
  }
  return best;
}
