import { HostError } from '../hosts/error';
import type { FailedFile, FileDigest, SeverityCounts } from '../report';

/** 0 no errors, 1 errors found, 2 nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/** Arguments that make no sense; the message is shown as it is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file that failed counts as an error; where no table was found nothing was checked. */
export function exitCodeOf(
  files: readonly FileDigest[],
  failed: readonly FailedFile[],
  counts: SeverityCounts,
  maxWarnings: number = Infinity,
): ExitCode {
  if (!files.some((file) => file.tables > 0)) return 2;
  return failed.length > 0 || counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}

/** Whatever goes wrong with one file must not keep the others from their turn. */
export function failureOf(path: string, error: unknown): FailedFile {
  if (error instanceof HostError) return { path, id: error.id, data: error.data };
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error));
  return { path, id: 'file.crash', data: { message: process.env.JIXIAO_DEBUG ? stack : message } };
}
