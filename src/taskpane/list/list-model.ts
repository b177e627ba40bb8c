import type { CellAddress, CellRange } from '../../model';
import type { Entry } from './entries';
import { filterEntries, NO_FILTER } from './filter';
import { groupEntries } from './groups';
import type { Group } from './groups';
import { last } from '../last';
import type { PaneState } from '../state';

/** The list as the present filter and grouping make it. */
export interface ListModel {
  readonly groups: readonly Group[];
  /** The entries that pass the filter, from the top of the list to its end, in closed groups too. */
  readonly order: readonly Entry[];
}

type Source = Pick<
  PaneState,
  'entries' | 'result' | 'grouping' | 'hiddenSeverities' | 'ruleFilter' | 'query'
>;

const modelOf = last(
  (
    entries: Source['entries'],
    result: Source['result'],
    grouping: Source['grouping'],
    hiddenSeverities: Source['hiddenSeverities'],
    ruleFilter: Source['ruleFilter'],
    query: Source['query'],
  ): ListModel => {
    if (!result) return { groups: [], order: [] };
    const filtered = filterEntries(entries, result, { hiddenSeverities, ruleFilter, query });
    const groups = groupEntries(filtered, result, grouping);
    return { groups, order: groups.flatMap((group) => group.entries) };
  },
);

/** The same object as long as nothing changes that it is made of. */
export const listOf = (state: Source): ListModel =>
  modelOf(state.entries, state.result, state.grouping, state.hiddenSeverities, state.ruleFilter, state.query);

/** Where the selected entry stands among those listed: 1 is the first; 0: it is not among them. */
export const positionOf = ({ order }: ListModel, selected: string | null): number =>
  order.findIndex(({ key }) => key === selected) + 1;

/** A step of F8: the entry gone to, and whether the list has begun anew. */
export interface Step {
  readonly entry: Entry;
  readonly wrapped: boolean;
}

/**
 * The entry next to a cell of the workbook, after it or before, around the ends. null where the list is not in the
 * order of the sheets, or was made without the cell's.
 */
export function stepFromCell(
  state: Source & Pick<PaneState, 'workbook'>,
  { sheet, top, left }: CellRange,
  by: 1 | -1,
): Step | null {
  if (state.grouping !== 'sheet') return null;
  const places = new Map(state.workbook?.sheets.map(({ name }, index) => [name, index]));
  const own = places.get(sheet);
  if (own === undefined) return null;
  const distance = ({ finding: { address } }: Entry): number => inOrder(address, places, own, top, left) * by;
  const order = by === 1 ? listOf(state).order : [...listOf(state).order].reverse();
  const found = order.find((entry) => distance(entry) > 0);
  const entry = found ?? order[0];
  return entry ? { entry, wrapped: !found } : null;
}

/** Above 0: the address comes after the cell in the workbook. */
function inOrder(
  address: CellAddress,
  places: ReadonlyMap<string, number>,
  sheet: number,
  row: number,
  col: number,
): number {
  return (places.get(address.sheet) ?? places.size) - sheet || address.row - row || address.col - col;
}

/**
 * The entry `by` steps on from the selected one, around the ends. One that is filtered away counts by the place
 * where it would stand. null when nothing is listed.
 */
export function stepFrom(state: Source & Pick<PaneState, 'selected'>, by: 1 | -1): Step | null {
  const { order } = listOf(state);
  const { length } = order;
  if (length === 0) return null;
  const index = placeIn(order, state, by) + by;
  return { entry: order[(index + length) % length]!, wrapped: index < 0 || index >= length };
}

/** Index of the selected entry; where it is filtered away, of the neighbour on the side that is left behind. */
function placeIn(order: readonly Entry[], state: Source & Pick<PaneState, 'selected'>, by: 1 | -1): number {
  const { selected } = state;
  const outside = by === 1 ? -1 : order.length;
  if (selected === null) return outside;
  const index = order.findIndex(({ key }) => key === selected);
  if (index >= 0) return index;
  const all = listOf({ ...state, ...NO_FILTER }).order;
  const place = all.findIndex(({ key }) => key === selected);
  if (place < 0) return outside;
  const listed = new Map(order.map(({ key }, at) => [key, at]));
  for (let at = place; at >= 0 && at < all.length; at -= by) {
    const found = listed.get(all[at]!.key);
    if (found !== undefined) return found;
  }
  return outside;
}
