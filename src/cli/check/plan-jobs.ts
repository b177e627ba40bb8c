import type { OpenBaseline } from '../baseline';
import type { InputFile } from '../inputs';
import { findSettings } from '../settings';
import type { ConfigOptions } from '../settings';
import type { CheckJob } from './job';

/** The files with what holds for each of them; settled before the first is opened. @throws UsageError */
export async function planJobs(
  files: readonly InputFile[],
  options: ConfigOptions,
  baseline: OpenBaseline | null,
): Promise<readonly CheckJob[]> {
  const settings = await findSettings(files, options);
  return files.map(({ path }) => ({
    path,
    settings: settings.get(path)!.settings,
    known: baseline?.countsOf(path) ?? {},
  }));
}
