import type { Pane } from './pane';

/** Something that actions keep for each pane and no component sees. */
export function perPane<T>(create: (pane: Pane) => T): (pane: Pane) => T {
  const kept = new WeakMap<Pane, T>();
  return (pane) => {
    const present = kept.get(pane);
    if (present !== undefined) return present;
    const made = create(pane);
    kept.set(pane, made);
    return made;
  };
}
