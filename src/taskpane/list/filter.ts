import type { Entry } from './entries';
import { searchTexts, wordsOf } from './search';
import type { PaneState } from '../state';

/** What decides which entries are listed. */
export type Filter = Pick<PaneState, 'hiddenSeverities' | 'ruleFilter' | 'query'>;

/** Nothing is filtered away. */
export const NO_FILTER: Filter = { hiddenSeverities: [], ruleFilter: null, query: '' };

export const isFiltering = ({ hiddenSeverities, ruleFilter, query }: Filter): boolean =>
  hiddenSeverities.length > 0 || ruleFilter !== null || query.trim() !== '';

/** The entries that pass all filters, in their order. */
export function filterEntries(
  entries: readonly Entry[],
  result: PaneState['result'],
  { hiddenSeverities, ruleFilter, query }: Filter,
): readonly Entry[] {
  const words = wordsOf(query);
  const texts = words.length > 0 && result ? searchTexts(entries, result) : null;
  return entries.filter((entry) => {
    const { severity, rule } = entry.finding;
    if (hiddenSeverities.includes(severity) || (ruleFilter ?? rule) !== rule) return false;
    return !texts || words.every((word) => texts.get(entry)!.includes(word));
  });
}
