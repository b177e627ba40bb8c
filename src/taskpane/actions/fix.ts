import { invert, planFixes } from '../../fix';
import { paneText } from '../../messages/pane';
import { toA1 } from '../../model';
import type { ApplyResult, Fix, Plan } from '../../model';
import type { Entry } from '../entries';
import type { Pane } from '../pane';
import type { SkippedCell } from '../state';
import { recheck } from './check';
import { run } from './run';
import { showSelected } from './select';

/** 修复: writes one fix of one finding. */
export const applyFix = (pane: Pane, entry: Entry, fix: Fix): Promise<void> =>
  run(pane, 'fix', async () => {
    const { address } = entry.finding;
    const label = paneText('journal.fix', { sheet: address.sheet, cell: toA1(address) });
    pane.store.set({ selected: entry.key });
    await write(
      pane,
      planFixes([entry.finding], () => fix),
      label,
      entry.key,
    );
    requestFocus(pane);
  });

/** Moves the focus to the selected row of the list, or to its first. */
export const requestFocus = ({ store }: Pane): void =>
  store.set(({ focusRequest }) => ({ focusRequest: focusRequest + 1 }));

/** Writes a plan, keeps its inverse in the journal, checks again and says what was done. */
export async function write(pane: Pane, plan: Plan, label: string, entry?: string): Promise<void> {
  const { host, store } = pane;
  const { applied, skipped } = await host.apply(plan);
  if (applied.length > 0) {
    const step = { label, inverse: invert({ ops: applied }), entry };
    store.set((state) => ({ journal: [...state.journal, step] }));
  }
  await recheck(pane);
  const count = applied.length;
  report(pane, count > 0 ? paneText('notice.fixed', { count }) : paneText('notice.notFixed'), skipped);
  await showSelected(pane);
}

/** Shows and announces the outcome. */
export function report({ store }: Pane, text: string, skipped: ApplyResult['skipped']): void {
  store.set({ notice: { kind: 'done', text, skipped: skippedCells(skipped) }, announcement: text });
}

const skippedCells = (skipped: ApplyResult['skipped']): readonly SkippedCell[] =>
  skipped.flatMap(({ op, reason }) => (op.op === 'set' ? [{ address: op.address, reason }] : []));
