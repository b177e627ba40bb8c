import { HostError } from '../../hosts/error';
import type { Pane } from '../pane';
import { perPane } from '../per-pane';
import type { Notice, Task } from '../state';

/** What goes on in a pane: the user's task, or work of the pane's own that gives way to it. */
interface Work {
  task: AbortController | null;
  own: { readonly abort: AbortController; readonly ended: Promise<boolean> } | null;
}

const workOf = perPane((): Work => ({ task: null, own: null }));

/** Runs one task at a time. */
export async function run(
  pane: Pane,
  task: Task,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { store } = pane;
  if (store.get().task !== null) return;
  store.set({ task, progress: null, notice: null });
  const present = workOf(pane);
  const { signal } = (present.task = new AbortController());
  if (present.own) {
    present.own.abort.abort();
    await present.own.ended;
  }
  await guard(pane, () => work(signal));
  present.task = null;
  store.set({ task: null, progress: null });
}

/** The signal of the present task. */
export const taskSignal = (pane: Pane): AbortSignal => (workOf(pane).task ?? new AbortController()).signal;

/** 取消: the present task stops where it can. */
export const cancel = (pane: Pane): void => workOf(pane).task?.abort();

/**
 * Runs work that nobody is waiting for, while there is no task; it is given up when one begins.
 * @returns whether it was done
 */
export function runQuietly(pane: Pane, work: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const present = workOf(pane);
  if (present.own || pane.store.get().task !== null) return Promise.resolve(false);
  const abort = new AbortController();
  const ended = work(abort.signal)
    .then(
      () => true,
      () => false,
    )
    .finally(() => (present.own = null));
  present.own = { abort, ended };
  return ended;
}

/** What goes wrong becomes a notice. */
export async function guard({ store }: Pane, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    store.set({ notice: toNotice(error) });
  }
}

function toNotice(error: unknown): Notice {
  if (error instanceof HostError) return { kind: 'error', id: error.id, data: error.data };
  return {
    kind: 'unexpected',
    details: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
