import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { CancelledError } from '../../../src/hosts/error';
import { inSlices } from '../../../src/taskpane/checking/slices';

afterEach(() => void jest.restoreAllMocks());

/** Steps that take 10 ms each by the clock. */
function work(count: number) {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  function* steps(): Generator<number, string, void> {
    for (let step = 1; step <= count; step++) {
      now += 10;
      yield step;
    }
    return 'done';
  }
  return steps();
}

const signal = new AbortController().signal;

describe('work in slices', () => {
  it('comes to its end, and gives the thread back in between', async () => {
    const told: number[] = [];
    let turns = 0;
    const count = () => {
      turns++;
      timer = setTimeout(count);
    };
    let timer = setTimeout(count);
    expect(await inSlices(work(12), signal, (step) => told.push(step))).toBe('done');
    clearTimeout(timer);
    expect(told).toEqual([3, 6, 9, 12]);
    expect(turns).toBeGreaterThanOrEqual(4);
  });

  it('is not delayed where it is quick', async () => {
    const told: number[] = [];
    expect(await inSlices(work(2), signal, (step) => told.push(step))).toBe('done');
    expect(told).toEqual([]);
  });

  it('stops at the end of the slice in which it is cancelled', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const going = inSlices(work(100), stop.signal, (step) => {
      told.push(step);
      if (step === 6) stop.abort();
    });
    await expect(going).rejects.toThrow(CancelledError);
    expect(told).toEqual([3, 6]);
  });
});
