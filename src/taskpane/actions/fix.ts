import { bundleFixes } from '../../fix';
import { paneText } from '../../messages/pane';
import { toA1 } from '../../model';
import type { Fix } from '../../model';
import type { Entry } from '../list/entries';
import type { Pane } from '../pane';
import { run } from './run';
import { write } from './write';

/** 修复: writes one fix of one finding. */
export const applyFix = (pane: Pane, entry: Entry, fix: Fix): Promise<void> =>
  run(pane, 'fix', async () => {
    const { address } = entry.finding;
    pane.store.set({ selected: entry.key });
    await write(pane, {
      fixes: bundleFixes([entry.finding], () => fix),
      label: () => paneText('journal.fix', { sheet: address.sheet, cell: toA1(address) }),
      entry: entry.key,
    });
    requestFocus(pane);
  });

/** Moves the focus to the selected row of the list, or to its first, where the list is shown. */
export const requestFocus = ({ store }: Pane): void =>
  store.set(({ focusRequest, view }) => (view === 'check' ? { focusRequest: focusRequest + 1 } : {}));
