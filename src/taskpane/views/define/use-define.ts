import { useSyncExternalStore } from 'react';
import { usePane } from '../../context';
import { defineStore } from '../../define/define-store';
import type { DefineState } from '../../define/define-store';

/** A part of what the page is about; `select` must give the same value for the same state. */
export function useDefine<T>(select: (state: DefineState) => T): T {
  const store = defineStore(usePane());
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}
