import type { CheckRun, SeverityCounts } from '../report';

/** 0 no errors, 1 errors found, 2 nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/** Arguments that make no sense; the message is shown as it is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that failed counts as an error; where no table was found nothing was checked. */
export function exitCodeOf(
  run: Pick<CheckRun, 'files' | 'failed'>,
  counts: SeverityCounts,
  maxWarnings: number = Infinity,
): ExitCode {
  if (!run.files.some((file) => file.tables.length > 0)) return 2;
  return run.failed.length > 0 || counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}
