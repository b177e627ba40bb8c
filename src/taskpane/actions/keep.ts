import { settingsText } from '../../messages/pane-settings';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import type { Store } from '../store';
import { recheck } from './check';
import { readKeptState } from './read';
import { guard, run } from './run';

/** What a pane has stored, and how much of that it has checked by. */
interface Turns {
  last: Promise<unknown>;
  stored: number;
  checked: number;
}

const turns = new WeakMap<Pane, Turns>();

function turnsOf(pane: Pane): Turns {
  const present = turns.get(pane) ?? { last: Promise.resolve(), stored: 0, checked: 0 };
  turns.set(pane, present);
  return present;
}

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
      const change = await write();
      isStored = true;
      // A later change is shown already.
      const shown = number === mine.stored ? change : {};
      store.set({ ...shown, savedAt: Date.now(), announcement: settingsText('saved.announce') });
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
    await run(pane, 'check', () => recheck(pane));
    mine.checked = upTo;
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
