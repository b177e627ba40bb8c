import type { Entry } from '../../list/entries';

/** The errors of one sheet. */
export interface ErrorSheet {
  readonly sheet: string;
  readonly errors: readonly Entry[];
}

/** Errors by the sheet they stand on, in their order. */
export function errorSheets(entries: readonly Entry[]): readonly ErrorSheet[] {
  const bySheet = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { severity, address } = entry.finding;
    if (severity !== 'error') continue;
    const found = bySheet.get(address.sheet);
    if (found) found.push(entry);
    else bySheet.set(address.sheet, [entry]);
  }
  return Array.from(bySheet, ([sheet, errors]) => ({ sheet, errors }));
}
