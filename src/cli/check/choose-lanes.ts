import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Reporter } from '../../report';
import type { Progress } from '../progress';
import { checkFile } from './check-file';
import type { CheckJob, CheckSetup, FileOutcome } from './job';
import type { Lane } from './lanes';
import { workerLane } from './worker-lane';

/** A worker pays off from so many bytes on: it has to load and warm up the program for itself. */
const BYTES_A_WORKER = 2 << 20;
const MOST = 8;

function sizeOf({ path }: CheckJob): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function usefulWorkers(jobs: readonly CheckJob[]): number {
  const bytes = jobs.reduce((sum, job) => sum + sizeOf(job), 0);
  return Math.min(availableParallelism(), MOST, jobs.length, Math.ceil(bytes / BYTES_A_WORKER));
}

/** Worker threads, as many as asked for or as are of use; for one alone this thread does the work itself. */
export function chooseLanes(
  jobs: readonly CheckJob[],
  setup: CheckSetup,
  reporter: Reporter,
  progress: Progress,
): readonly Lane<CheckJob, FileOutcome>[] {
  const count = Math.min(setup.jobs ?? usefulWorkers(jobs), jobs.length);
  if (count > 1) return Array.from({ length: count }, () => workerLane(__filename, setup));
  return [{ run: (job) => checkFile(job, setup, reporter, progress), close: () => undefined }];
}
