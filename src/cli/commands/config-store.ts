import { keepIgnores, keepPreferences, keepSettings } from '../../hosts/kept';
import { cliText } from '../../messages/cli';
import { DEFAULT_PREFERENCES } from '../../model';
import { readConfig } from '../config-file';
import type { ExitCode } from '../exit';
import { rewriteFiles } from '../rewrite';
import type { Rewritten, RewriteOptions } from '../rewrite';
import type { Terminal } from '../terminal';

export interface ConfigClearOptions extends RewriteOptions {
  /** The ignores too. */
  readonly ignores?: boolean;
}

/** Keeps a file's settings inside workbooks, in place of those they have. */
export async function storeConfig(
  config: string,
  paths: readonly string[],
  options: RewriteOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = readConfig(config);
  return rewriteFiles(paths, { ...options, config: false }, terminal, async ({ host }) => {
    await keepSettings(host.storage, settings);
    return done((changed) => cliText(changed ? 'config.stored' : 'config.storedBefore'));
  });
}

/** Takes the settings inside workbooks away, those of the pane too. */
export const clearConfig = (
  paths: readonly string[],
  options: ConfigClearOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  rewriteFiles(paths, { ...options, config: false }, terminal, async ({ host }) => {
    await keepSettings(host.storage, {});
    await keepPreferences(host.storage, DEFAULT_PREFERENCES);
    if (options.ignores) await keepIgnores(host.storage, []);
    return done((changed) => cliText(changed ? 'config.cleared' : 'config.none'));
  });

const done = (line: (changed: boolean) => string): Rewritten => ({
  lines: (changed) => [line(changed)],
  errors: 0,
  worked: true,
});
