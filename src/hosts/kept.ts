import { DEFAULT_PREFERENCES } from '../model';
import type { Ignore, MessageData, Preferences, Settings } from '../model';
import type { Unusable } from '../model/schema/kept';
import type { KnownNames } from '../model/schema/settings';
import { HostError } from './error';
import type { HostStorage } from './host';

/** The keys of what a workbook keeps for us. */
const KEYS = { settings: 'settings', ignores: 'ignores', preferences: 'preferences' } as const;
type KeptName = keyof typeof KEYS;

/** What a workbook keeps for us. */
export interface Kept {
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  readonly preferences: Preferences;
  /** Ignores that are there and can't be read: an entry of the catalogue of errors. */
  readonly unusable: KeptError | null;
  /** Preferences that are there and can't be read; those of a workbook without any hold. */
  readonly unusablePreferences: KeptError | null;
}

/** The same where settings that can't be used are told, too. */
export interface KeptAsFound extends Kept {
  readonly unusableSettings: KeptError | null;
}

export interface KeptError {
  readonly id: string;
  readonly data: MessageData;
}

const NOTHING: KeptAsFound = {
  settings: {},
  ignores: [],
  preferences: DEFAULT_PREFERENCES,
  unusable: null,
  unusablePreferences: null,
  unusableSettings: null,
};

/**
 * Reads all of it. Without its ignores a check says more than it should, which can be told along with it; with
 * other settings than those meant it would be another check.
 * @throws HostError when the settings can't be used
 */
export async function readKept(storage: HostStorage, known: KnownNames): Promise<Kept> {
  const { unusableSettings, ...kept } = await lookAtKept(storage, known);
  if (unusableSettings) throw new HostError(unusableSettings.id, unusableSettings.data);
  return kept;
}

/** Reads what can be read of it and tells what can't. */
export async function lookAtKept(storage: HostStorage, known: KnownNames): Promise<KeptAsFound> {
  const names = ['settings', 'ignores', 'preferences'] as const;
  const texts = await Promise.all(names.map((name) => storage.get(KEYS[name])));
  if (texts.every((text) => text === null)) return NOTHING;
  // The schemas are loaded for those workbooks only that keep something.
  const schema = await import('../model/schema/kept');
  const [settings = null, ignores = null, preferences = null] = texts;
  const kept = {
    settings: read('settings', settings, NOTHING.settings, (text) => schema.readKeptSettings(text, known)),
    ignores: read('ignores', ignores, NOTHING.ignores, schema.readKeptIgnores),
    preferences: read('preferences', preferences, NOTHING.preferences, schema.readKeptPreferences),
  };
  return {
    settings: kept.settings.value,
    ignores: kept.ignores.value,
    preferences: kept.preferences.value,
    unusable: kept.ignores.error,
    unusablePreferences: kept.preferences.error,
    unusableSettings: kept.settings.error,
  };
}

function read<T>(
  name: KeptName,
  text: string | null,
  none: T,
  parse: (text: string) => { readonly value: T } | { readonly unusable: Unusable },
): { readonly value: T; readonly error: KeptError | null } {
  const parsed = text === null ? { value: none } : parse(text);
  return 'unusable' in parsed
    ? { value: none, error: toError(name, parsed.unusable) }
    : { value: parsed.value, error: null };
}

/** Keeps them in place of those that are there. */
export const keepSettings = (storage: HostStorage, settings: Settings): Promise<void> =>
  keep(storage, 'settings', Object.keys(settings).length > 0 ? settings : null);

/** Keeps them in place of those that are there. */
export const keepIgnores = (storage: HostStorage, ignores: readonly Ignore[]): Promise<void> =>
  keep(storage, 'ignores', ignores.length > 0 ? ignores : null);

/** Keeps them in place of those that are there; nothing where they are those of a workbook without any. */
export const keepPreferences = (storage: HostStorage, preferences: Preferences): Promise<void> => {
  const { live, marks } = DEFAULT_PREFERENCES;
  const areDefault = preferences.live === live && preferences.marks === marks;
  return keep(storage, 'preferences', areDefault ? null : preferences);
};

async function keep(
  storage: HostStorage,
  name: KeptName,
  value: Settings | readonly Ignore[] | Preferences | null,
): Promise<void> {
  const { writeKept } = await import('../model/schema/kept');
  await storage.set(KEYS[name], value === null ? null : writeKept(value));
}

const toError = (name: KeptName, unusable: Unusable): KeptError =>
  unusable.reason === 'newer'
    ? { id: `kept.${name}Newer`, data: { version: unusable.version } }
    : { id: `kept.${name}Broken`, data: { at: unusable.at } };
