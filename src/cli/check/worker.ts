import { parentPort, workerData } from 'node:worker_threads';
import { reporterFor } from './reporter';
import { checkFile } from './check-file';
import type { CheckJob } from './job';
import type { WorkerStart } from './worker-lane';

/** Serves a `workerLane`: checks the files it is sent, one after the other. */
export function serveCheck(): void {
  const { setup } = workerData as WorkerStart;
  const reporter = reporterFor(setup);
  parentPort!.on('message', (job: CheckJob) => {
    void checkFile(job, setup, reporter).then((outcome) => parentPort!.postMessage(outcome));
  });
}
