import { HostError } from '../../hosts/error';
import { keepIgnores, keepPreferences, keepSettings, lookAtKept, readKept } from '../../hosts/kept';
import { DEFAULT_PREFERENCES } from '../../model';
import type { Preferences } from '../../model';
import { loadEngine } from '../loading/engine';
import type { Pane } from '../pane';
import { withoutSettings } from '../keeping/settings-changes';
import type { SettingsChange } from '../keeping/settings-changes';
import { idle, keep, recheckStored } from './keep';
import { switchMarks } from './mark';
import { readKeptState } from './read';
import { guard } from './run';

/** Shows what the workbook keeps, also before anything was checked. */
export const openSettings = (pane: Pane): Promise<void> =>
  guard(pane, async () => {
    await readKeptState(pane);
    dropNotice(pane);
  });

/** What a check said of settings that can't be used: the page says it, too, and how to go on. */
const dropNotice = ({ store }: Pane): void =>
  store.set(({ notice }) =>
    notice?.kind === 'error' && notice.id.startsWith('kept.') ? { notice: null } : {},
  );

/** Changes the settings inside the workbook, whatever else they have become since they were read; checks again. */
export async function changeSettings(pane: Pane, change: SettingsChange): Promise<void> {
  const { host, store } = pane;
  // Shown at once; a host may take its time.
  store.set(({ settings }) => ({ settings: change(settings) }));
  const isStored = await keep(pane, async () => {
    const { knownNames } = await loadEngine();
    const { settings: present } = await readKept(host.storage, knownNames);
    const settings = change(present);
    if (settings !== present) await keepSettings(host.storage, settings);
    return { settings };
  });
  if (isStored) await recheckStored(pane);
}

/** Changes how the pane works on this workbook, now and for whoever opens it. */
export async function changePreferences(pane: Pane, change: Partial<Preferences>): Promise<void> {
  const { host, store } = pane;
  const before = store.get();
  store.set({
    preferences: { ...before.preferences, ...change },
    keptPreferences: { ...before.keptPreferences, ...change },
  });
  const isStored = await keep(pane, async () => {
    const { knownNames } = await loadEngine();
    const { preferences: present, unusablePreferences: error } = await lookAtKept(host.storage, knownNames);
    // What a later version keeps is not ours to overwrite.
    if (error?.id === 'kept.preferencesNewer') throw new HostError(error.id, error.data);
    const preferences = { ...present, ...change };
    await keepPreferences(host.storage, preferences);
    return { keptPreferences: preferences, unusablePreferences: null };
  });
  if (!isStored || change.marks === undefined || change.marks === before.preferences.marks) return;
  await idle(store);
  await switchMarks(pane, change.marks);
}

/** All of the page that has a default; an office's own layouts and the ignores stay. */
export async function resetSettings(pane: Pane): Promise<void> {
  await changeSettings(
    pane,
    withoutSettings([
      ...(['preset', 'profile', 'budgetYear', 'tolerance', 'weightSum'] as const),
      ...(['severities', 'genericBases', 'extraUnits'] as const),
    ]),
  );
  await changePreferences(pane, DEFAULT_PREFERENCES);
}

/** Takes settings away that can't be read. */
export async function clearSettings(pane: Pane): Promise<void> {
  const { storage } = pane.host;
  const isStored = await keep(pane, async () => {
    await keepSettings(storage, {});
    return { settings: {}, unusableSettings: null };
  });
  if (isStored) await recheckStored(pane);
}

/** Takes ignores away that can't be read. */
export async function clearIgnores(pane: Pane): Promise<void> {
  const { storage } = pane.host;
  const isStored = await keep(pane, async () => {
    await keepIgnores(storage, []);
    return { ignores: [], unusable: null };
  });
  if (isStored) await recheckStored(pane);
}
