import type { CellRange } from '../../model';
import { entryAt, visibleEntries } from '../entries';
import type { Entry } from '../entries';
import { groupKey, PAGE } from '../groups';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import { guard } from './run';

/** Opens an entry and shows its cell in the grid. */
export async function jump(pane: Pane, entry: Entry): Promise<void> {
  pane.store.set((state) => reveal(state, entry));
  await guard(pane, () => pane.host.select(entry.finding.address));
}

/** Lets the grid go along when the list has moved on to another entry. */
export async function showSelected({ host, store }: Pane): Promise<void> {
  const { entries, selected } = store.get();
  const entry = entries.find(({ key }) => key === selected);
  if (entry) await host.select(entry.finding.address);
}

/** Opens the entry about the cells selected in the grid, if there is one; the focus stays in the grid. */
export function follow({ store }: Pane, range: CellRange): void {
  const { entries, hiddenSeverities, selected, view } = store.get();
  // There a click shows the pane where a field stands.
  if (view === 'define') return;
  const entry = entryAt(visibleEntries(entries, hiddenSeverities), range, selected);
  if (entry && entry.key !== selected) store.set((state) => reveal(state, entry));
}

/** Selects an entry and opens the groups around it far enough to show it. */
export function reveal(state: PaneState, entry: Entry): Partial<PaneState> {
  const { address, table } = entry.finding;
  const key = groupKey(address.sheet, table);
  const index = state.entries
    .filter((each) => groupKey(each.finding.address.sheet, each.finding.table) === key)
    .findIndex((each) => each.key === entry.key);
  const needed = Math.ceil((index + 1) / PAGE) * PAGE;
  return {
    selected: entry.key,
    open: { ...state.open, [address.sheet]: true, [key]: true },
    shown: { ...state.shown, [key]: Math.max(needed, state.shown[key] ?? PAGE) },
  };
}
