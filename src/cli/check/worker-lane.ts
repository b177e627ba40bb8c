import { Worker } from 'node:worker_threads';
import { failureOf } from '../exit';
import type { CheckJob, CheckSetup, FileOutcome } from './job';
import type { Lane } from './lanes';

/** What the program is told when it is started as a worker. */
export interface WorkerStart {
  readonly setup: CheckSetup;
}

interface Running {
  readonly job: CheckJob;
  readonly finish: (outcome: FileOutcome) => void;
}

/** A worker thread that checks files, started with the first; one that breaks down takes only its file with it. */
export function workerLane(program: string, setup: CheckSetup): Lane<CheckJob, FileOutcome> {
  let worker: Worker | null = null;
  let running: Running | null = null;

  const finish = (outcome: FileOutcome): void => {
    const done = running;
    running = null;
    done?.finish(outcome);
  };
  const start = (): Worker => {
    const workerData: WorkerStart = { setup };
    const started = new Worker(program, { workerData });
    // An error is followed by the exit, when another may have taken its place.
    const breakDown = (cause: unknown): void => {
      if (worker !== started) return;
      worker = null;
      if (running) finish({ failed: failureOf(running.job.path, cause) });
    };
    return started
      .on('message', finish)
      .on('error', breakDown)
      .on('exit', (code) => breakDown(new Error(`worker exit ${code}`)));
  };
  return {
    run: (job) =>
      new Promise((resolve) => {
        running = { job, finish: resolve };
        worker ??= start();
        worker.postMessage(job);
      }),
    close: () => void worker?.terminate(),
  };
}
