import { checkWorkbook } from '../../check';
import type { CheckResult } from '../../check';
import { paneText } from '../../messages/pane';
import type { WorkbookSnapshot } from '../../model';
import { keptPlace, toEntries, visibleEntries } from '../entries';
import { countEntries } from '../groups';
import type { Pane } from '../pane';
import type { PaneState } from '../state';
import { remark } from './mark';
import { readOptions, readOwn } from './read';
import { run } from './run';
import { reveal } from './select';

/** 检查: reads the workbook, runs the rules, marks the cells. */
export const check = (pane: Pane): Promise<void> =>
  run(pane, 'check', async () => {
    await recheck(pane);
    const { errors, warnings, infos } = pane.store.get().result!.summary;
    pane.store.set({ announcement: paneText('check.announce', { errors, warnings, infos }) });
  });

/** Checks within another task and keeps the place in the list; `target` names the entry to go to instead. */
export async function recheck(pane: Pane, target?: string): Promise<void> {
  const { store } = pane;
  const workbook = await readOwn(pane, { onProgress: (progress) => store.set({ progress }) });
  const { options, unusable } = await readOptions(pane);
  const result = checkWorkbook(workbook, options);
  store.set((state) => ({ ...withResult(state, workbook, result, target), unusable }));
  if (store.get().preferences.marks) await remark(pane);
}

function withResult(
  state: PaneState,
  workbook: WorkbookSnapshot,
  result: CheckResult,
  target: string | undefined,
): Partial<PaneState> {
  const entries = toEntries(result.findings);
  const counts = countEntries(entries);
  const hiddenSeverities = state.hiddenSeverities.filter((severity) => counts[severity] > 0);
  const key = keptPlace(state.entries, visibleEntries(entries, hiddenSeverities), target ?? state.selected);
  const place = entries.find((entry) => entry.key === key);
  const checked = {
    workbook,
    result,
    entries,
    checkedAt: Date.now(),
    stale: false,
    selected: null,
    hiddenSeverities,
  };
  return place ? { ...checked, ...reveal({ ...state, ...checked }, place) } : checked;
}
