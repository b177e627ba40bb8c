/** What an action on the page took. */
export interface Taken {
  /** From the user's event until the page shows what was waited for. */
  readonly ms: number;
  /** The same until it first showed what `first` asks for. */
  readonly firstMs: number;
  /** The longest time in which the page answered to nothing; 50: none that a browser tells of. */
  readonly longest: number;
}

export interface Probe {
  /** From the next such event on, until the page shows what it should. */
  arm(event: string, shown: () => boolean, first?: () => boolean): void;
  /** Of what was armed last. */
  taken(): Promise<Taken>;
  /** Since the navigation. */
  ready(shown: () => boolean): Promise<number>;
  /** A fixed piece of work, in ms: how fast the machine is just now. */
  machine(): number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs inside the page before its own scripts. */
export function installProbe(): void {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  /** The time of the frame that shows it; rejects when none does within a minute. */
  const seen = (shown: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`Not shown: ${shown}`)), 60_000);
      const look = () => {
        if (shown()) setTimeout(() => resolve(performance.now()));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  /** What is observed is told late. */
  const told = () => new Promise((resolve) => setTimeout(resolve, 200));

  const fixedWork = (): number => {
    const start = performance.now();
    const rows = Array.from({ length: 60_000 }, (_, i) => ({ id: (i * 7919) % 60_000, name: `row ${i}` }));
    rows.sort((a, b) => a.id - b.id);
    JSON.parse(JSON.stringify(rows));
    return performance.now() - start;
  };
  const measure = async (
    started: Promise<number>,
    shown: () => boolean,
    first: () => boolean,
  ): Promise<Taken> => {
    const start = await started;
    const [firstSeen, end] = await Promise.all([seen(first), seen(shown)]);
    await told();
    tasks.push(...observer.takeRecords());
    const during = tasks.filter(({ startTime, duration }) => startTime + duration > start && startTime < end);
    return {
      ms: end - start,
      firstMs: firstSeen - start,
      longest: Math.max(50, ...during.map(({ duration }) => duration)),
    };
  };
  let armed: Promise<Taken> | undefined;

  window.probe = {
    arm(event, shown, first = shown) {
      const started = new Promise<number>((resolve) => {
        const heard = ({ timeStamp }: Event) => resolve(timeStamp);
        window.addEventListener(event, heard, { capture: true, once: true });
      });
      armed = measure(started, shown, first);
    },
    taken: () => armed ?? Promise.reject(new Error('Nothing was armed')),
    ready: seen,
    machine: () => Math.min(...[1, 2, 3].map(fixedWork)),
  };
}
