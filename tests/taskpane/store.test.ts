import { describe, expect, it } from '@jest/globals';
import { createStore } from '../../src/taskpane/store';

describe('createStore', () => {
  it('replaces the fields that are set and tells its listeners', () => {
    const store = createStore({ a: 1, b: 'x' });
    let calls = 0;
    const stop = store.subscribe(() => calls++);
    store.set({ a: 2 });
    store.set((state) => ({ b: state.b + state.a }));
    expect([store.get(), calls]).toEqual([{ a: 2, b: 'x2' }, 2]);
    stop();
    store.set({ a: 3 });
    expect(calls).toBe(2);
  });

  it('keeps its state as it is when nothing changes', () => {
    const store = createStore({ a: 1 });
    const before = store.get();
    let calls = 0;
    store.subscribe(() => calls++);
    store.set({ a: 1 });
    expect([store.get() === before, calls]).toEqual([true, 0]);
  });
});
