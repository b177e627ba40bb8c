import type { CheckOptions } from '../../check';
import { HostError } from '../../hosts/error';
import type { HostOptions } from '../../hosts/host';
import { lookAtKept } from '../../hosts/kept';
import type { Kept, KeptAsFound } from '../../hosts/kept';
import type { Preferences, WorkbookSnapshot } from '../../model';
import { withoutReports } from '../../report';
import { loadEngine } from '../loading/engine';
import type { Pane } from '../pane';

/** The user's workbook, or some of its sheets: our own report sheets are nothing to check. */
export const readOwn = async (
  { host }: Pane,
  scope: { readonly sheets?: readonly string[] } = {},
  options?: HostOptions,
): Promise<WorkbookSnapshot> => withoutReports(await host.readWorkbook(scope, options));

/** What the workbook is checked with: the settings and ignores it keeps. @throws HostError */
export async function readOptions(
  pane: Pane,
): Promise<{ readonly options: CheckOptions } & Pick<Kept, 'unusable'>> {
  const { unusableSettings, settings, ignores, unusable } = await readKeptState(pane);
  if (unusableSettings) throw new HostError(unusableSettings.id, unusableSettings.data);
  return { options: { ...settings, ignores }, unusable };
}

/** Reads what the workbook keeps for us into the pane's state. */
export async function readKeptState({ host, store }: Pane): Promise<KeptAsFound> {
  const { knownNames } = await loadEngine();
  const kept = await lookAtKept(host.storage, knownNames);
  store.set(({ preferences, keptPreferences }) => ({
    ...kept,
    keptPreferences: kept.preferences,
    // What was switched in this session holds until someone stores something else.
    preferences: samePreferences(kept.preferences, keptPreferences) ? preferences : kept.preferences,
  }));
  return kept;
}

const samePreferences = (a: Preferences, b: Preferences): boolean => a.live === b.live && a.marks === b.marks;
