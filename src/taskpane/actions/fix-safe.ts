import { safeFixes } from '../../fix';
import { paneText } from '../../messages/pane';
import type { Plan } from '../../model';
import type { Pane } from '../pane';
import { requestFocus, write } from './fix';
import { readOptions, readOwn } from './read';
import { run } from './run';

/** Reads the workbook and shows what 修复全部可安全修复项 would write. */
export const previewSafeFixes = (pane: Pane): Promise<void> =>
  run(pane, 'fix', async () => {
    const workbook = await readOwn(pane);
    const { options } = await readOptions(pane);
    const { plan } = safeFixes(workbook, options);
    const count = plan.ops.length;
    const question = {
      kind: 'fixes' as const,
      title: paneText('safe.title', { count }),
      label: paneText('journal.safe', { count }),
      plan,
    };
    pane.store.set({ workbook, question });
  });

export const closeSafeFixes = ({ store }: Pane): void => store.set({ question: null });

/** Writes the plan that was shown. */
export const applySafeFixes = (pane: Pane, plan: Plan): Promise<void> =>
  run(pane, 'fix', async () => {
    pane.store.set({ question: null });
    await write(pane, plan, paneText('journal.safe', { count: plan.ops.length }));
    // The button that opened the dialog may be gone.
    requestFocus(pane);
  });
