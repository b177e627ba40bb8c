import type { CheckResult } from '../../check';
import { renderFinding } from '../../messages/findings';
import { ruleTitles } from '../../messages/rules';
import { toA1 } from '../../model';
import { describePlace } from '../../report';
import { foldTight } from '../../values/fold';
import type { Entry } from './entries';
import { last } from '../last';

const fold = (text: string): string => foldTight(text).toLowerCase();

/** The words of a query, folded; all of them must be found. */
export const wordsOf = (query: string): readonly string[] => query.split(/\s+/).map(fold).filter(Boolean);

/** What the user may look for, by entry: made once for a check. */
export const searchTexts = last(
  (entries: readonly Entry[], { tables }: CheckResult): ReadonlyMap<Entry, string> =>
    new Map(
      entries.map((entry) => {
        const { finding } = entry;
        const { address, rule, value } = finding;
        const table = finding.table === null ? undefined : tables[finding.table];
        const cell = toA1(address);
        const parts = [
          renderFinding(finding.messageId, finding.data).what,
          ...[`${address.sheet}!${cell}`, ...finding.cells.map(toA1)],
          ...[table?.name?.value, table?.title?.value, table?.code?.value],
          ...[describePlace(finding, tables), value, rule, ruleTitles[rule]],
        ];
        return [entry, parts.map((part) => fold(part ?? '')).join('\n')] as const;
      }),
    ),
);
