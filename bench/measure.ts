import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** The middle of them. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

type Job = () => unknown;

/** Median milliseconds of each job, run in turns so that what disturbs one disturbs all. */
export async function inTurns(jobs: readonly Job[], rounds: number, warmUp = 0): Promise<readonly number[]> {
  const times = jobs.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [i, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      if (round >= 0) times[i]!.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** Runs node and waits; throws unless it ends with one of the exit codes. */
export function runNode(args: readonly string[], expected: readonly number[] = [0]): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (error) throw error;
  if (status === null || !expected.includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  }
  return stdout;
}

/** Has the process print its peak resident memory (kB) as the last line of stderr. */
const PEAK_HOOK = `data:text/javascript,process.on('exit',()=>{process.stderr.write('\\npeak '+process.resourceUsage().maxRSS)})`;

/** Peak resident memory of a node process, in MB. */
export function peakMemory(args: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', PEAK_HOOK, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const kilobytes = /peak (\d+)\s*$/.exec(stderr)?.[1];
  if (!kilobytes) throw new Error(`No peak memory in: ${stderr}`);
  return Number(kilobytes) / 1024;
}

/** Of three runs: when garbage is collected differs from run to run. */
export const medianPeak = (args: readonly string[]): number =>
  median(Array.from({ length: 3 }, () => peakMemory(args)));
