import type { Layout, TargetTable } from '../model';
import { readFlatList } from './flat-list';
import type { Candidate } from './segment';
import { readTable } from './table';
import type { SheetView } from './view';

/**
 * The tables of a candidate, as the first of the layouts that fits: of a list one a project. `floor` is the first
 * row that does not belong to the table above.
 */
export function readCandidate(
  view: SheetView,
  candidate: Candidate,
  floor: number,
  layouts: readonly Layout[],
): readonly TargetTable[] {
  if (candidate.heads.length > 0) return readFlatList(view, candidate, floor, layouts);
  const table = readTable(view, candidate, floor, layouts);
  return table ? [table] : [];
}
