import type { Ignore, MessageData, Settings } from '../model';
import type { Unusable } from '../model/schema/kept';
import type { KnownNames } from '../model/schema/settings';
import { HostError } from './error';
import type { HostStorage } from './host';

/** The keys of what a workbook keeps for us. */
const KEYS = { settings: 'settings', ignores: 'ignores' } as const;
type KeptName = keyof typeof KEYS;

/** What a workbook keeps for us. */
export interface Kept {
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  /** Ignores that are there and can't be read: an entry of the catalogue of errors. */
  readonly unusable: KeptError | null;
}

export interface KeptError {
  readonly id: string;
  readonly data: MessageData;
}

const NOTHING: Kept = { settings: {}, ignores: [], unusable: null };

/**
 * Reads both. Without its ignores a check says more than it should, which can be told along with it; with other
 * settings than those meant it would be another check.
 * @throws HostError when the settings can't be used
 */
export async function readKept(storage: HostStorage, known: KnownNames): Promise<Kept> {
  const [settings, ignores] = await Promise.all([storage.get(KEYS.settings), storage.get(KEYS.ignores)]);
  if (settings === null && ignores === null) return NOTHING;
  // The schemas are loaded for those workbooks only that keep something.
  const schema = await import('../model/schema/kept');
  const kept = settings === null ? { value: {} } : schema.readKeptSettings(settings, known);
  if ('unusable' in kept) throw toError('settings', kept.unusable);
  const read = ignores === null ? { value: [] } : schema.readKeptIgnores(ignores);
  return 'unusable' in read
    ? { settings: kept.value, ignores: [], unusable: toError('ignores', read.unusable) }
    : { settings: kept.value, ignores: read.value, unusable: null };
}

/** Keeps them in place of those that are there. */
export const keepSettings = (storage: HostStorage, settings: Settings): Promise<void> =>
  keep(storage, 'settings', Object.keys(settings).length > 0 ? settings : null);

/** Keeps them in place of those that are there. */
export const keepIgnores = (storage: HostStorage, ignores: readonly Ignore[]): Promise<void> =>
  keep(storage, 'ignores', ignores.length > 0 ? ignores : null);

async function keep(
  storage: HostStorage,
  name: KeptName,
  value: Settings | readonly Ignore[] | null,
): Promise<void> {
  const { writeKept } = await import('../model/schema/kept');
  await storage.set(KEYS[name], value === null ? null : writeKept(value));
}

const toError = (name: KeptName, unusable: Unusable): HostError =>
  unusable.reason === 'newer'
    ? new HostError(`kept.${name}Newer`, { version: unusable.version })
    : new HostError(`kept.${name}Broken`, { at: unusable.at });
