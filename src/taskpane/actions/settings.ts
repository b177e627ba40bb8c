import { knownNames } from '../../check';
import { HostError } from '../../hosts/error';
import { keepIgnores, keepPreferences, keepSettings, lookAtKept, readKept } from '../../hosts/kept';
import { DEFAULT_PREFERENCES } from '../../model';
import type { Preferences } from '../../model';
import type { Pane } from '../pane';
import { withoutSettings } from '../settings-changes';
import type { SettingsChange } from '../settings-changes';
import { idle, keep, recheckStored } from './keep';
import { switchMarks } from './mark';
import { readKeptState } from './read';
import { guard } from './run';

/** Shows what the workbook keeps, also before anything was checked. */
export const openSettings = (pane: Pane): Promise<void> =>
  guard(pane, async () => void (await readKeptState(pane)));

/** Changes the settings inside the workbook, whatever else they have become since they were read; checks again. */
export async function changeSettings(pane: Pane, change: SettingsChange): Promise<void> {
  const { host, store } = pane;
  // Shown at once; a host may take its time.
  store.set(({ settings }) => ({ settings: change(settings) }));
  const isStored = await keep(pane, async () => {
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
    const { preferences: present, unusablePreferences: error } = await lookAtKept(host.storage, knownNames);
    // What a later version keeps is not ours to overwrite.
    if (error?.id === 'kept.preferencesNewer') throw new HostError(error.id, error.data);
    const preferences = { ...present, ...change };
    await keepPreferences(host.storage, preferences);
    return { keptPreferences: preferences, unusablePreferences: null };
  });
  if (!isStored) return;
  if (change.marks !== undefined && change.marks !== before.preferences.marks) {
    await idle(store);
    await switchMarks(pane, change.marks);
  }
  if (change.live && store.get().stale) await recheckStored(pane);
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

/** The parts of the page that open and close. */
export type SettingsSection = 'basis' | 'rules' | 'ignored' | 'words' | 'layouts' | 'pane' | 'about';

/** Among the groups that the user opened or closed. */
export const sectionKey = (section: SettingsSection): string => `settings ${section}`;

export const openSection = ({ store }: Pane, section: SettingsSection, isOpen: boolean): void =>
  store.set(({ open }) => ({ open: { ...open, [sectionKey(section)]: isOpen } }));

/** Goes to the page with one part open. */
export function showSettings(pane: Pane, section: SettingsSection): void {
  openSection(pane, section, true);
  pane.store.set({ view: 'settings' });
}
