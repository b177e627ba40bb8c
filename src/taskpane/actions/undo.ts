import { paneText } from '../../messages/pane';
import type { Pane } from '../pane';
import { recheck } from './check';
import { report } from './fix';
import { run } from './run';
import { showSelected } from './select';

/** 撤销: takes back the last fix still in the journal; cells changed since are left alone and named. */
export const undo = (pane: Pane): Promise<void> =>
  run(pane, 'undo', async () => {
    const { host, store } = pane;
    const { journal } = store.get();
    const step = journal[journal.length - 1];
    if (!step) return;
    const { skipped } = await host.apply(step.inverse);
    store.set((state) => ({ journal: state.journal.slice(0, -1) }));
    await recheck(pane, step.entry);
    report(pane, paneText('notice.undone', { label: step.label }), skipped);
    await showSelected(pane);
  });
