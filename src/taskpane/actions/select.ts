import type { CellAddress, CellRange } from '../../model';
import { entriesAt } from '../list/entries';
import type { Entry } from '../list/entries';
import { groupsAround, PAGE } from '../list/groups';
import { hiddenPart } from '../list/hidden';
import { listOf } from '../list/list-model';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import { guard } from './run';

/** Opens an entry and shows its cell in the grid, or another of the cells concerned. */
export async function jump(pane: Pane, entry: Entry, address = entry.finding.address): Promise<void> {
  strayed.delete(pane);
  pane.store.set((state) => reveal(state, entry));
  await goTo(pane, address);
}

/** Shows a cell in the grid; asks first where it stands in something hidden. */
export const goTo = (pane: Pane, address: CellAddress): Promise<void> =>
  guard(pane, async () => {
    if (await isHidden(pane, address)) pane.store.set({ question: { kind: 'unhide', address } });
    else await select(pane, address);
  });

/** Lets the grid go along when the list has moved on to another entry; nothing is unhidden or asked for that. */
export async function showSelected(pane: Pane): Promise<void> {
  const { entries, selected } = pane.store.get();
  const entry = entries.find(({ key }) => key === selected);
  if (entry && !(await isHidden(pane, entry.finding.address))) await select(pane, entry.finding.address);
}

/** By the last check; if it was hidden then, it may have been unhidden since. */
async function isHidden({ host, store }: Pane, address: CellAddress): Promise<boolean> {
  if (!hiddenPart(store.get().workbook, address)) return false;
  const now = await host.readWorkbook({ sheets: [address.sheet] });
  return hiddenPart(now, address) !== null;
}

/** What was selected last, by the user or by us. */
const lastSelections = new WeakMap<Pane, { readonly range: CellRange; readonly at: number }>();
/** Selecting a cell again is a wish to see the next finding about it; a double click or an echo is not. */
const AGAIN_MS = 600;

/** Selects a cell in the grid on behalf of the list. @throws HostError */
export async function select(pane: Pane, address: CellAddress): Promise<void> {
  const { sheet, row, col } = address;
  const range = { sheet, top: row, left: col, bottom: row, right: col };
  lastSelections.set(pane, { range, at: Date.now() });
  await pane.host.select(address);
  lastSelections.set(pane, { range, at: Date.now() });
}

/** Where the user has gone in the grid, away from the entries that are listed. */
const strayed = new WeakMap<Pane, CellRange>();

/** The place from which the next step through the list is to be made instead of the selected entry; once. */
export function takeStrayed(pane: Pane): CellRange | null {
  const range = strayed.get(pane) ?? null;
  strayed.delete(pane);
  return range;
}

/** Opens the entry about the cells selected in the grid, if there is one; the focus stays in the grid. */
export function follow(pane: Pane, range: CellRange): void {
  const { store } = pane;
  const state = store.get();
  // There a click shows the pane where a field stands.
  if (state.view === 'define') return;
  const before = lastSelections.get(pane);
  const at = Date.now();
  lastSelections.set(pane, { range, at });
  store.set({ gridSheet: range.sheet });
  const again = before !== undefined && isSame(before.range, range) && at - before.at > AGAIN_MS;
  const matches = entriesAt(listOf(state).order, range);
  if (matches.length > 0) strayed.delete(pane);
  else strayed.set(pane, range);
  const present = matches.findIndex(({ key }) => key === state.selected);
  if (present >= 0 && !again) return;
  const entry = matches[(present + 1) % matches.length];
  if (entry && entry.key !== state.selected) store.set(reveal(state, entry));
}

/** Opens the entry about the cells selected last where it is only now that there is one: after an edit of theirs. */
export function followEdit(pane: Pane): void {
  const { store } = pane;
  const state = store.get();
  const last = lastSelections.get(pane);
  if (!last || state.view === 'define') return;
  const matches = entriesAt(listOf(state).order, last.range);
  const [first] = matches;
  if (first && !matches.some(({ key }) => key === state.selected)) store.set(reveal(state, first));
}

const isSame = (a: CellRange, b: CellRange): boolean =>
  a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Selects an entry and opens the groups around it far enough to show it. */
export function reveal(state: PaneState, { key }: Entry): Partial<PaneState> {
  const around = groupsAround(listOf(state).groups, key);
  const inner = around[around.length - 1];
  if (!inner) return { selected: key };
  const index = inner.entries.findIndex((each) => each.key === key);
  const needed = Math.ceil((index + 1) / PAGE) * PAGE;
  return {
    selected: key,
    open: { ...state.open, ...Object.fromEntries(around.map((group) => [group.key, true])) },
    shown: { ...state.shown, [inner.key]: Math.max(needed, state.shown[inner.key] ?? PAGE) },
  };
}
