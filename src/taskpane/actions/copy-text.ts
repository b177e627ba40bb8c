import type { Pane } from '../pane';

/** Puts text on the clipboard and says whether it is there. */
export async function copyText(
  { services, store }: Pane,
  text: string,
  said: { readonly done: string; readonly failed: string },
): Promise<void> {
  const outcome = await services.copy(text).then(
    () => said.done,
    () => said.failed,
  );
  store.set({ notice: { kind: 'done', text: outcome, skipped: [] }, announcement: outcome });
}
