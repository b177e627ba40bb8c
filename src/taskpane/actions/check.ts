import type { Checker, CheckOptions, CheckResult, CheckStep, Summary } from '../../check';
import { CancelledError } from '../../hosts/error';
import { paneText } from '../../messages/pane';
import { editLogOf } from '../checking/edits';
import { loadEngine } from '../loading/engine';
import type { Pane } from '../pane';
import { perPane } from '../per-pane';
import { progressTeller } from '../checking/progress';
import { withResult } from '../checking/results';
import type { Checked } from '../checking/results';
import { inSlices, rest } from '../checking/slices';
import type { Scope } from '../state';
import { remark } from './mark';
import { readOptions, readOwn } from './read';
import { run, taskSignal } from './run';

/** 检查: reads what is to be checked, runs the rules, marks the cells. */
export const check = (pane: Pane): Promise<void> =>
  run(pane, 'check', async (signal) => {
    const { store } = pane;
    try {
      await checkAnew(pane, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
      const text = paneText(store.get().result ? 'check.cancelledKept' : 'check.cancelled');
      store.set({ notice: { kind: 'done', cancelled: true, text, skipped: [] }, announcement: text });
      return;
    }
    store.set({ announcement: announced(store.get().result!.summary) });
  });

/** 检查当前工作表 or 检查整个工作簿. */
export function checkScope(pane: Pane, scope: Scope): Promise<void> {
  if (pane.store.get().task === null) pane.store.set({ scope });
  return check(pane);
}

/**
 * Checks within another task, which has changed the workbook, and keeps the place in the list; `target` names
 * the entry to go to instead. When it is cancelled, the former results stay and are out of date.
 */
export async function recheck(pane: Pane, target?: string): Promise<void> {
  try {
    await checkAnew(pane, taskSignal(pane), target);
  } catch (error) {
    pane.store.set(({ result }) => ({ stale: result !== null }));
    if (!(error instanceof CancelledError)) throw error;
  }
}

async function checkAnew(pane: Pane, signal: AbortSignal, target?: string): Promise<void> {
  const { store } = pane;
  const edits = editLogOf(pane);
  const taken = edits.take();
  const tell = progressTeller(pane);
  try {
    const checkedSheet = store.get().scope === 'sheet' ? await pane.host.activeSheet() : null;
    const scope = checkedSheet === null ? {} : { sheets: [checkedSheet] };
    const workbook = await readOwn(pane, scope, {
      signal,
      onProgress: (progress) => tell({ phase: 'read', ...progress }),
    });
    const { options } = await readOptions(pane);
    await rest();
    const result = await judge(pane, { workbook, checkedSheet }, options, signal, (step) => {
      const { phase, done, total, sheet } = step;
      if (phase !== 'compare') tell({ phase, done, total, sheet: sheet ?? '' });
    });
    store.set((state) => ({
      ...withResult(state, { workbook, checkedSheet, result }, target),
      progress: null,
      // While it is live, later edits are checked at once.
      stale: edits.concern(checkedSheet) && !state.preferences.live,
    }));
  } catch (error) {
    edits.putBack(taken);
    throw error;
  }
  if (store.get().preferences.marks) await remark(pane);
}

const checkers = perPane((): { checker: Checker | null } => ({ checker: null }));

/** The pane's own checker, which remembers what it has seen. */
export async function checkerOf(pane: Pane): Promise<Checker> {
  const { createChecker } = await loadEngine();
  return (checkers(pane).checker ??= createChecker());
}

/** Runs the rules in slices; what has not changed since the last check is not looked at again. */
export async function judge(
  pane: Pane,
  { workbook, checkedSheet }: Omit<Checked, 'result'>,
  options: CheckOptions,
  signal: AbortSignal,
  onStep?: (step: CheckStep) => void,
): Promise<CheckResult> {
  const checker = await checkerOf(pane);
  const partial = checkedSheet !== null;
  return inSlices(checker.steps(workbook, { ...options, partial }), signal, onStep);
}

const announced = ({ errors, warnings, infos }: Summary): string =>
  paneText('check.announce', { errors, warnings, infos });
