import { useSyncExternalStore } from 'react';
import type { Store } from '../taskpane/store';

/** The state of a store, followed. */
export const useStore = <T>(store: Store<T>): T =>
  useSyncExternalStore(store.subscribe, store.get, store.get);
