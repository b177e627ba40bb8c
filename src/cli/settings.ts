import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { knownNames, mergeSettings } from '../check';
import type { CheckOptions } from '../check';
import { readKept } from '../hosts/kept';
import type { Kept } from '../hosts/kept';
import type { SpreadsheetHost } from '../hosts/host';
import type { RuleCode, Settings } from '../model';

const CONFIG = 'jixiao.config.json';

/** `--config FILE`; false: `--no-config`; undefined: the file is looked for. */
export type ConfigChoice = string | false | undefined;

export interface ConfigOptions {
  readonly config?: string | false;
}

/** Settings that hold for a file, and the file they come from; plain data. */
export interface FoundSettings {
  readonly settings: Settings;
  readonly origin: string | null;
}

const NONE: FoundSettings = { settings: {}, origin: null };

/**
 * Finds the settings for files: those named, else those in the nearest folder upwards that has any. Each file of
 * settings is read once.
 */
export function settingsFinder(config: ConfigChoice): (file: string) => Promise<FoundSettings> {
  const nearest = new Map<string, string | null>();
  const found = new Map<string, Promise<FoundSettings>>();
  const search = (folder: string): string | null => {
    const known = nearest.get(folder);
    if (known !== undefined) return known;
    const path = join(folder, CONFIG);
    const above = dirname(folder);
    const result = existsSync(path) ? path : above === folder ? null : search(above);
    nearest.set(folder, result);
    return result;
  };
  return (file) => {
    const path = config === undefined ? search(dirname(resolve(file))) : config && resolve(config);
    if (!path) return Promise.resolve(NONE);
    const settings = found.get(path) ?? load(path);
    found.set(path, settings);
    return settings;
  };
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
