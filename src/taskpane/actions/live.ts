import type { Summary } from '../../check';
import { HostError, throwIfAborted } from '../../hosts/error';
import type { Unsubscribe } from '../../hosts/host';
import { paneText } from '../../messages/pane';
import type { WorkbookSnapshot } from '../../model';
import { editLogOf } from '../checking/edits';
import type { Edits } from '../checking/edits';
import type { Pane } from '../pane';
import { withResult } from '../checking/results';
import type { Checked } from '../checking/results';
import type { PaneState } from '../state';
import { judge } from './check';
import { forgetMarks, remark } from './mark';
import { readOwn } from './read';
import { runQuietly } from './run';
import { followEdit } from './select';

/** So long after the last of several edits they are checked together. */
const QUIET_MS = 60;
/** Results that are not up to date again by then say so. */
const LATE_MS = 500;

/**
 * Keeps the results up to date with the user's edits: soon after the last one only the sheets edited are read and
 * checked again. Where that can't be, the results say that they are out of date.
 */
export function keepLive(pane: Pane): Unsubscribe {
  const { host, store } = pane;
  const edits = editLogOf(pane);
  let isChecking = false;
  let soon: Timer;
  let late: Timer;
  const isBehind = (): boolean => store.get().result !== null && edits.concern(store.get().checkedSheet);

  /** Does what is to be done about the edits there are. */
  function attend(): void {
    const { result, preferences, task } = store.get();
    // What a task is about to read is none of ours; when it ends, we see what is left.
    if (task !== null || isChecking) return;
    if (result === null) edits.take();
    if (!isBehind()) return;
    if (!preferences.live) {
      store.set({ stale: true });
      return;
    }
    clearTimeout(soon);
    soon = setTimeout(() => void catchUp(), QUIET_MS);
    late ??= setTimeout(() => store.set({ stale: isChecking || isBehind() }), LATE_MS);
  }

  async function catchUp(): Promise<void> {
    isChecking = true;
    const isDone = await runQuietly(pane, (signal) => checkEdited(pane, signal));
    isChecking = false;
    clearTimeout(late);
    late = undefined;
    if (isDone) attend();
    // Not tried again before the next edit; a task that has cut in sees to them itself.
    else if (store.get().task === null) store.set({ stale: isBehind() });
  }

  let before = store.get();
  const stops = [
    host.onChange((change) => {
      if (change.sheet === null) forgetMarks(pane);
      edits.note(change);
      attend();
    }),
    store.subscribe(() => {
      const { task, preferences } = before;
      before = store.get();
      const hasEnded = task !== null && before.task === null;
      if (hasEnded || preferences.live !== before.preferences.live) attend();
    }),
    () => clearTimeout(soon),
    () => clearTimeout(late),
  ];
  return () => stops.forEach((stop) => stop());
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Checks again what was edited since the last check. */
async function checkEdited(pane: Pane, signal: AbortSignal): Promise<void> {
  const { store } = pane;
  const edits = editLogOf(pane);
  const taken = edits.take();
  try {
    const { settings, unusableSettings, ignores, checkedSheet, workbook: known } = store.get();
    // With others than those meant it would be another check.
    if (unusableSettings) throw new HostError(unusableSettings.id, unusableSettings.data);
    const workbook = await readEdited(pane, known!, checkedSheet, taken, signal);
    const checked = { workbook, checkedSheet };
    const result = await judge(pane, checked, { ...settings, ignores }, signal);
    throwIfAborted(signal);
    store.set((state) => ({
      ...withResult(state, { ...checked, result }),
      ...announcement(state, { ...checked, result }),
      stale: false,
    }));
    followEdit(pane);
  } catch (error) {
    edits.putBack(taken);
    throw error;
  }
  if (store.get().preferences.marks) await remark(pane);
}

/** The workbook of the last check with the edited sheets in place of what they were. */
async function readEdited(
  pane: Pane,
  known: WorkbookSnapshot,
  checkedSheet: string | null,
  edits: Edits,
  signal: AbortSignal,
): Promise<WorkbookSnapshot> {
  const isKnown = (name: string): boolean => known.sheets.some((sheet) => sheet.name === name);
  const wanted = checkedSheet === null ? [...edits.sheets] : [checkedSheet];
  // A report of ours is none any more, perhaps.
  const isWhole = checkedSheet === null && (edits.all || !wanted.every(isKnown));
  if (isWhole) return readOwn(pane, {}, { signal });
  const read = await readOwn(pane, { sheets: wanted }, { signal });
  const edited = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = known.sheets.flatMap((sheet) =>
    wanted.includes(sheet.name) ? (edited.get(sheet.name) ?? []) : sheet,
  );
  return { ...known, sheets };
}

/** Only other counts are worth being said. */
function announcement({ result }: PaneState, { result: { summary } }: Checked): Partial<PaneState> {
  const isSame = (['errors', 'warnings', 'infos'] as const).every(
    (count) => result?.summary[count] === summary[count],
  );
  return isSame ? {} : { announcement: announcedLive(summary) };
}

const announcedLive = ({ errors, warnings, infos }: Summary): string =>
  paneText('check.announceLive', { errors, warnings, infos });
