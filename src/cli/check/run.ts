import type { ChangedFile } from '../baseline';
import { SEVERITIES } from '../../report';
import type { FailedFile, FileDigest, SeverityCounts } from '../../report';
import type { Progress } from '../progress';
import type { CheckJob, FileOutcome } from './job';
import { inOrder } from './lanes';
import type { Lane } from './lanes';
import type { ReportWriter } from './report-writer';

/** What a run over all files comes to. */
export interface CheckRun {
  readonly files: readonly FileDigest[];
  readonly failed: readonly FailedFile[];
  /** Of all findings, listed or not. */
  readonly counts: SeverityCounts;
  /** Files with more or fewer findings than the baseline knows. */
  readonly changed: readonly ChangedFile[];
}

/** Checks the files on the lanes and writes each one's part as soon as those before it are written. */
export async function runCheck(
  jobs: readonly CheckJob[],
  lanes: readonly Lane<CheckJob, FileOutcome>[],
  writer: ReportWriter,
  progress: Progress,
): Promise<CheckRun> {
  const files: FileDigest[] = [];
  const failed: FailedFile[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  const changed: ChangedFile[] = [];
  for await (const outcome of inOrder(jobs, lanes, ({ path }) => progress.file(path))) {
    if ('failed' in outcome) {
      failed.push(outcome.failed);
      continue;
    }
    progress.clear();
    writer.part(outcome.part);
    files.push(outcome.digest);
    if (outcome.changed.length > 0) changed.push({ path: outcome.digest.path, counts: outcome.changed });
    for (const severity of SEVERITIES) counts[severity] += outcome.all[severity];
  }
  for (const lane of lanes) lane.close();
  progress.clear();
  return { files, failed, counts, changed };
}
