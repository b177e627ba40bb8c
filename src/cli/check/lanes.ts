/** Something that does one job at a time, and never fails: what went wrong is an outcome. */
export interface Lane<Job, Outcome> {
  run(job: Job): Promise<Outcome>;
  close(): void;
}

/** Outcomes that may wait for an earlier one, by lane: enough to keep all busy, few enough to hold in memory. */
const AHEAD = 4;

/**
 * Does the jobs on the lanes and gives the outcomes in the order of the jobs, however long each takes;
 * `onStart` is told of each job that begins.
 */
export async function* inOrder<Job, Outcome>(
  jobs: readonly Job[],
  lanes: readonly Lane<Job, Outcome>[],
  onStart: (job: Job) => void,
): AsyncGenerator<Outcome> {
  const free = [...lanes];
  const waiting: ((lane: Lane<Job, Outcome>) => void)[] = [];
  const take = (): Promise<Lane<Job, Outcome>> => {
    const lane = free.shift();
    return lane ? Promise.resolve(lane) : new Promise((resolve) => waiting.push(resolve));
  };
  const release = (lane: Lane<Job, Outcome>): void => {
    const next = waiting.shift();
    if (next) next(lane);
    else free.push(lane);
  };
  const run = async (job: Job): Promise<Outcome> => {
    const lane = await take();
    onStart(job);
    const outcome = await lane.run(job);
    release(lane);
    return outcome;
  };

  const started: Promise<Outcome>[] = [];
  let next = 0;
  while (next < jobs.length || started.length > 0) {
    while (next < jobs.length && started.length < lanes.length * AHEAD) started.push(run(jobs[next++]!));
    yield await started.shift()!;
  }
}
