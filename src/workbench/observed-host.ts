import type { SpreadsheetHost, Unsubscribe } from '../hosts/host';
import type { ApplyResult } from '../model';

/** A host that also tells of what was written through it, so that a view can follow. */
export interface ObservedHost extends SpreadsheetHost {
  onApplied(listener: (result: ApplyResult) => void): Unsubscribe;
  /** Called after settings or ignores were put into the workbook. */
  onKept(listener: () => void): Unsubscribe;
  /** Called after a cell was made visible. */
  onUnhidden(listener: () => void): Unsubscribe;
}

/** `inTurn`: what is written through it waits for what is being written otherwise. */
export function observe(
  host: SpreadsheetHost,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): ObservedHost {
  const listeners = new Set<(result: ApplyResult) => void>();
  const keepers = new Set<() => void>();
  const lookers = new Set<() => void>();
  return {
    // The bench takes back a plan of the pane's as one step of its own history.
    capabilities: { ...host.capabilities, nativeUndo: true },
    storage: {
      get: (key) => host.storage.get(key),
      async set(key, value) {
        await host.storage.set(key, value);
        for (const keeper of [...keepers]) keeper();
      },
    },
    readWorkbook: (scope, options) => host.readWorkbook(scope, options),
    apply: (plan, options) =>
      inTurn(async () => {
        const result = await host.apply(plan, options);
        for (const listener of [...listeners]) listener(result);
        return result;
      }),
    activeSheet: () => host.activeSheet(),
    select: (target) => host.select(target),
    async unhide(target) {
      await host.unhide(target);
      for (const looker of [...lookers]) looker();
    },
    onSelection: (listener) => host.onSelection(listener),
    onChange: (listener) => host.onChange(listener),
    onApplied(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onKept(listener) {
      keepers.add(listener);
      return () => void keepers.delete(listener);
    },
    onUnhidden(listener) {
      lookers.add(listener);
      return () => void lookers.delete(listener);
    },
  };
}
