import { paneText } from '../../messages/pane';
import type { Pane } from '../pane';
import { perPane } from '../per-pane';
import type { PaneState } from '../state';
import type { Store } from '../store';
import { recheck } from './check';
import { readKeptState } from './read';
import { guard, run } from './run';

/** What a pane has stored, and how much of that it has checked by. */
interface Turns {
  last: Promise<unknown>;
  stored: number;
  /** What is to be shown once nothing waits: until then later changes are shown already. */
  shown: Partial<PaneState>;
  checked: number;
}

const turnsOf = perPane((): Turns => ({ last: Promise.resolve(), stored: 0, shown: {}, checked: 0 }));

/**
 * Stores something in the workbook, one after the other, since each begins with what is there; unlike a task it
 * waits for nothing else. `write` gives what the pane shows of it. Whether it is stored; if not, a notice says why.
 */
export function keep(pane: Pane, write: () => Promise<Partial<PaneState>>): Promise<boolean> {
  const { store } = pane;
  const mine = turnsOf(pane);
  const number = ++mine.stored;
  const stored = mine.last.then(async () => {
    let isStored = false;
    await guard(pane, async () => {
      mine.shown = { ...mine.shown, ...(await write()) };
      isStored = true;
      const isLast = number === mine.stored;
      store.set({ ...(isLast && mine.shown), savedAt: Date.now(), announcement: paneText('kept.saved') });
      if (isLast) mine.shown = {};
    });
    if (!isStored) await guard(pane, async () => void (await readKeptState(pane)));
    return isStored;
  });
  mine.last = stored;
  return stored;
}

/** Checks again by what was stored, once for all that is stored meanwhile; nothing where nobody has checked yet. */
export async function recheckStored(pane: Pane): Promise<void> {
  const { store } = pane;
  const mine = turnsOf(pane);
  const number = mine.stored;
  if (store.get().result === null) return;
  store.set({ stale: true });
  while (mine.checked < number) {
    await mine.last;
    await idle(store);
    if (store.get().task !== null || mine.checked >= number) continue;
    const upTo = mine.stored;
    // Whoever waits sees it when the task ends.
    await run(pane, 'check', () => recheck(pane).finally(() => (mine.checked = upTo)));
  }
}

/** Until no task runs. */
export const idle = (store: Store<PaneState>): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(settle);
    settle();
    function settle() {
      if (store.get().task !== null) return;
      stop();
      resolve();
    }
  });
