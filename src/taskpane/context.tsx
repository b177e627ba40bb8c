import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pane } from './pane';
import type { PaneState } from './state';

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane needs a PaneContext');
  return pane;
}

/** A part of the pane's state; `select` must give the same value for the same state. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
