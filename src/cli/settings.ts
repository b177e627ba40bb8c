import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { knownNames, mergeSettings } from '../check';
import type { CheckOptions } from '../check';
import { readKept } from '../hosts/kept';
import type { Kept } from '../hosts/kept';
import type { SpreadsheetHost } from '../hosts/host';
import type { RuleCode, Settings } from '../model';

const CONFIG = 'jixiao.config.json';

export interface ConfigOptions {
  /** `--config FILE`; false: `--no-config`; the file is looked for when absent. */
  readonly config?: string | false;
}

/** Settings that hold for a file, and the file they come from; plain data. */
export interface FoundSettings {
  readonly settings: Settings;
  readonly origin: string | null;
}

const NONE: FoundSettings = { settings: {}, origin: null };

/**
 * The settings of each file, by its path: those of the file named, else those in the nearest folder upwards that
 * has any. All are read before any work begins. @throws UsageError
 */
export async function findSettings(
  files: readonly { readonly path: string }[],
  { config }: ConfigOptions,
): Promise<ReadonlyMap<string, FoundSettings>> {
  const search = createSearch();
  const loaded = new Map<string, FoundSettings>();
  const found = new Map<string, FoundSettings>();
  for (const { path } of files) {
    const origin = config === undefined ? search(dirname(resolve(path))) : config && resolve(config);
    if (origin && !loaded.has(origin)) loaded.set(origin, await load(origin));
    found.set(path, (origin && loaded.get(origin)) || NONE);
  }
  return found;
}

/** Looks for the file in a folder and upwards; each folder once. */
function createSearch(): (folder: string) => string | null {
  const nearest = new Map<string, string | null>();
  const search = (folder: string): string | null => {
    const known = nearest.get(folder);
    if (known !== undefined) return known;
    const path = join(folder, CONFIG);
    const above = dirname(folder);
    const result = existsSync(path) ? path : above === folder ? null : search(above);
    nearest.set(folder, result);
    return result;
  };
  return search;
}

async function load(path: string): Promise<FoundSettings> {
  // The schemas are loaded only where there are settings.
  const { readConfig } = await import('./config-file');
  return { settings: readConfig(path), origin: path };
}

/** Settings and ignores inside a workbook. @throws HostError */
export const keptIn = ({ storage }: SpreadsheetHost): Promise<Kept> => readKept(storage, knownNames);

/** What a workbook is checked with: the workbook's own settings before those of a file. */
export const optionsWith = (
  kept: Kept,
  settings: Settings,
  only?: readonly RuleCode[] | null,
): CheckOptions => ({
  ...mergeSettings(kept.settings, settings),
  ignores: kept.ignores,
  ...(only && { rules: only }),
});
