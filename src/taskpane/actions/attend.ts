import type { Unsubscribe } from '../../hosts/host';
import { loadEngine } from '../loading/engine';
import type { Pane } from '../pane';
import { keepLive } from './live';
import { keepRemembering } from './remember';
import { follow } from './select';
import { stepOnKey } from './step';

/** Goes along with the grid, with edits and with F8, from the pane's first moment to its last. */
export function attend(pane: Pane): Unsubscribe {
  // Where it fails, the first check tells.
  loadEngine().catch(() => {});
  const onKey = (event: KeyboardEvent) => void stepOnKey(pane, event);
  document.addEventListener('keydown', onKey);
  const stops = [
    () => document.removeEventListener('keydown', onKey),
    pane.host.onSelection((range) => follow(pane, range)),
    keepLive(pane),
    keepRemembering(pane),
  ];
  return () => stops.forEach((stop) => stop());
}
