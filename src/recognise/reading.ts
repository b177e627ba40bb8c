import type { Layout } from '../model';
import { createLabelReader } from './labels';
import type { LabelReader } from './labels';
import { layoutOf, layouts as builtIn } from './layouts';
import { findCandidates } from './segment';
import type { SheetView } from './view';
import { extendedVocabulary } from './vocabulary';

/** How a sheet is read: the labels that are known and the layouts that are tried, in this order. */
export interface Reading {
  readonly read: LabelReader;
  readonly layouts: readonly Layout[];
}

/** Built-in layouts and these, tried first. */
export const readingWith = (extra: readonly Layout[]): Reading => ({
  read: createLabelReader(extra.length > 0 ? extendedVocabulary(extra) : undefined),
  layouts: [...extra, ...builtIn],
});

const fitsIn = (view: SheetView, layout: Layout, { read }: Reading): boolean =>
  findCandidates(view, read).some((stack) => stack.some((candidate) => layoutOf(candidate, [layout])));

/**
 * Chooses the reading for each sheet. What an office's layout calls a label holds only on sheets with a table
 * of that layout: elsewhere the words keep their usual meaning.
 */
export function createReadings(extra: readonly Layout[]): (view: SheetView) => Reading {
  const known = new Map<string, Reading>();
  const reading = (layouts: readonly Layout[]): Reading => {
    const key = layouts.map((layout) => extra.indexOf(layout)).join();
    const found = known.get(key) ?? readingWith(layouts);
    known.set(key, found);
    return found;
  };
  if (extra.length === 0) {
    const only = reading([]);
    return () => only;
  }
  return (view) => reading(extra.filter((layout) => fitsIn(view, layout, reading([layout]))));
}
