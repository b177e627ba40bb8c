import { describe, expect, test } from '@jest/globals';
import { inOrder } from '../../src/cli/check/lanes';
import type { Lane } from '../../src/cli/check/lanes';

/** A lane whose jobs end when they are told to. */
function stage(count: number) {
  const open = new Map<number, () => void>();
  const started: number[] = [];
  const lanes: Lane<number, string>[] = Array.from({ length: count }, () => ({
    run: (job) => new Promise((resolve) => open.set(job, () => resolve(`done ${job}`))),
    close: () => undefined,
  }));
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    lanes,
    started,
    async end(job: number) {
      await settle();
      open.get(job)!();
      await settle();
    },
  };
}

describe('jobs on several lanes', () => {
  test('come out in their order, however long each takes', async () => {
    const { lanes, end } = stage(2);
    const out: string[] = [];
    const done = (async () => {
      for await (const outcome of inOrder([0, 1, 2, 3], lanes, () => undefined)) out.push(outcome);
    })();
    await end(1);
    expect(out).toEqual([]);
    await end(2);
    await end(0);
    expect(out).toEqual(['done 0', 'done 1', 'done 2']);
    await end(3);
    await done;
    expect(out).toEqual(['done 0', 'done 1', 'done 2', 'done 3']);
  });

  test('each lane does one at a time, and no more wait for the first than a few', async () => {
    const { lanes, started, end } = stage(2);
    const jobs = Array.from({ length: 50 }, (_, i) => i);
    const results = inOrder(jobs, lanes, (job) => started.push(job));
    const first = results.next();
    await end(1);
    expect(started).toEqual([0, 1, 2]);
    for (let job = 2; job < 8; job++) await end(job);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    await end(0);
    expect((await first).value).toBe('done 0');
  });

  test('no jobs, no outcomes', async () => {
    const { lanes } = stage(2);
    expect((await inOrder([], lanes, () => undefined).next()).done).toBe(true);
  });
});
