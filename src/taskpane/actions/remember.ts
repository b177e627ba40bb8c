import { keepWorkbook, openWorkbook } from '../keeping/last-workbooks';
import { fromText, toText } from '../keeping/remembered';
import type { Pane } from '../pane';
import { check } from './check';
import { guard } from './run';

/** How long nothing changes before it is kept, in ms. */
const QUIET_MS = 500;

/** Restores, then keeps what is shown from change to change and when the pane goes; gives the way to stop. */
export function keepRemembering(pane: Pane): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => remember(pane);
  const stop = pane.store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(now, QUIET_MS);
  });
  window.addEventListener('pagehide', now);
  void restore(pane);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('pagehide', now);
    now();
  };
}

/** Shows what was shown when the workbook was closed: its results are checked anew. */
const restore = (pane: Pane): Promise<void> =>
  guard(pane, async () => {
    const { host, services, store } = pane;
    const { name } = await host.readWorkbook({ sheets: [] });
    const kept = fromText(openWorkbook(services.memory, name));
    // Whoever has pressed a button in the meantime wants something else.
    if (!kept || store.get().task !== null || store.get().result !== null) return;
    const { checked, ...state } = kept;
    store.set(state);
    if (checked) await check(pane);
  });

/** Keeps what is shown, for the next time the workbook is opened. */
function remember({ services, store }: Pane): void {
  const { workbook } = store.get();
  if (workbook) keepWorkbook(services.memory, workbook.name, toText(store.get()));
}
