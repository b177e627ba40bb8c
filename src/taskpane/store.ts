/** A value that components can watch; no framework in it. */
export interface Store<T> {
  get(): T;
  /** Replaces the fields that change; listeners are told when something did. */
  set(change: Partial<T> | ((state: T) => Partial<T>)): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const fields = typeof change === 'function' ? change(state) : change;
      const changed = (Object.keys(fields) as (keyof T)[]).some((key) => fields[key] !== state[key]);
      if (!changed) return;
      state = { ...state, ...fields };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
