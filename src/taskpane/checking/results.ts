import type { CheckResult } from '../../check';
import type { Finding, WorkbookSnapshot } from '../../model';
import { reveal } from '../actions/select';
import { keptPlace, toEntries } from '../list/entries';
import type { Entry } from '../list/entries';
import { countEntries } from '../list/groups';
import { pruneJournal } from '../fixing/journal';
import { listOf } from '../list/list-model';
import type { PaneState } from '../state';

/** What a check has found, and of what. */
export interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly result: CheckResult;
  readonly checkedSheet: string | null;
}

/**
 * The state with new results. The place in the list is kept: the same entry, or the one that took its place;
 * `target` names the entry to go to instead.
 */
export function withResult(
  state: PaneState,
  found: Checked,
  target: string | null = null,
): Partial<PaneState> {
  const entries = keepingSame(state.entries, toEntries(found.result.findings));
  const counts = countEntries(entries);
  const checked = {
    ...found,
    ...pruneJournal({ ...state, ...found }),
    entries,
    checkedAt: Date.now(),
    // A severity without entries has no button to show it again.
    hiddenSeverities: state.hiddenSeverities.filter((severity) => counts[severity] > 0),
  };
  const next = { ...state, ...checked, selected: null };
  const key = keptPlace(listOf(state).order, listOf(next).order, target ?? state.selected);
  const place = entries.find((entry) => entry.key === key);
  if (!place) return { ...checked, selected: null };
  const { open, ...revealed } = reveal(next, place);
  // Groups are opened for an entry that the user has not seen yet.
  return { ...checked, ...revealed, ...(key !== state.selected && { open }) };
}

/** Entries that say the same stay the same objects: their rows need not be drawn again. */
function keepingSame(before: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const known = new Map(before.map((entry) => [entry.key, entry]));
  return entries.map((entry) => {
    const present = known.get(entry.key);
    return present && sameFinding(present.finding, entry.finding) ? present : entry;
  });
}

const sameFinding = (a: Finding, b: Finding): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
