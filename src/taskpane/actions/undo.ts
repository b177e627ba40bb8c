import { cellKey } from '../../fix';
import { paneText } from '../../messages/pane';
import type { ApplyResult, Op } from '../../model';
import { cellCount, isDone } from '../fixing/journal';
import type { Pane } from '../pane';
import type { JournalStep } from '../state';
import { recheck } from './check';
import { run } from './run';
import { showSelected } from './select';
import { report, skippedCells } from './write';

/**
 * 撤销: takes back the last `count` steps of the journal in one go, the last first. Cells changed since are left
 * alone and named; what a sheet's protection holds back stays in the journal.
 */
export const undo = (pane: Pane, count = 1): Promise<void> =>
  run(pane, 'undo', async () => {
    const { host, store } = pane;
    const { journal, result } = store.get();
    const steps = journal.slice(-count).reverse();
    const first = steps[steps.length - 1];
    if (!first) return;
    const outcome = await host.apply({ ops: steps.flatMap(({ inverse }) => inverse.ops) });
    const kept = [...steps].reverse().flatMap((step) => heldBack(step, outcome));
    store.set((state) => ({ journal: [...state.journal.slice(0, -steps.length), ...kept] }));
    await recheck(pane, first.entry);
    report(pane, {
      text: undoneText(steps, outcome),
      before: result?.summary ?? null,
      skipped: skippedCells(openOnes(pane, outcome.skipped)),
    });
    await showSelected(pane);
  });

/** The part of a step that can be taken back once the sheet is no longer protected. */
function heldBack(step: JournalStep, { skipped }: ApplyResult): readonly JournalStep[] {
  const held = new Set<Op>(skipped.filter(({ reason }) => reason === 'protected').map(({ op }) => op));
  const ops = step.inverse.ops.filter((op) => held.has(op));
  return ops.length > 0 ? [{ ...step, inverse: { ops } }] : [];
}

/** Without cells that hold the old content anyway; each cell once, though several steps may have changed it. */
function openOnes({ store }: Pane, skipped: ApplyResult['skipped']): ApplyResult['skipped'] {
  const { workbook } = store.get();
  const cells = new Map<string, ApplyResult['skipped'][number]>();
  for (const each of skipped) {
    const { op } = each;
    if (op.op !== 'set' || (workbook && isDone(workbook, op))) continue;
    const key = cellKey(op.address);
    if (!cells.has(key)) cells.set(key, each);
  }
  return [...cells.values()];
}

function undoneText(steps: readonly JournalStep[], { applied }: ApplyResult): string {
  const { label } = steps[0]!;
  if (applied.length === 0) return paneText('notice.notUndone', { label });
  if (steps.length === 1) return paneText('notice.undone', { label });
  const count = steps.reduce((sum, step) => sum + cellCount(step), 0);
  return paneText('notice.undoneSteps', { steps: steps.length, count });
}
