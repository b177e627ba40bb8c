import type { Visibility } from '../../model';
import { foldTight } from '../../values/fold';

export interface SheetName {
  readonly name: string;
  readonly visibility: Visibility;
}

export interface FoundSheets {
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
}

const fold = (text: string): string => foldTight(text).toLowerCase();

/** The sheets whose names hold all words of the query, hidden ones apart; a name that begins with it comes first. */
export function findSheets(sheets: readonly SheetName[], query: string): FoundSheets {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  const found = sheets.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  const names = (isHidden: boolean) =>
    found.filter(({ visibility }) => (visibility !== 'visible') === isHidden).map(({ name }) => name);
  const first = words[0] ?? '';
  const beginning = (name: string): number => (fold(name).startsWith(first) ? 0 : 1);
  const sorted = (list: readonly string[]) => [...list].sort((a, b) => beginning(a) - beginning(b));
  return { visible: sorted(names(false)), hidden: sorted(names(true)) };
}
