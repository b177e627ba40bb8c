import { HostError } from '../../hosts/error';
import type { Pane } from '../pane';
import type { Notice, Task } from '../state';

/** Runs one task at a time. */
export async function run(pane: Pane, task: Task, work: () => Promise<void>): Promise<void> {
  const { store } = pane;
  if (store.get().task !== null) return;
  store.set({ task, progress: null, notice: null });
  await guard(pane, work);
  store.set({ task: null, progress: null });
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
