import type { Summary } from '../../check';
import { severityWords } from '../../messages/fields';
import { paneText } from '../../messages/pane';
import { skipReasons } from '../../messages/skips';
import { toA1 } from '../../model';
import { SEVERITIES } from '../../report';
import type { SkippedCell } from '../state';

const COUNTS = { error: 'errors', warning: 'warnings', info: 'infos' } as const;

/** `错误 12 → 3，警告 40 → 31`: the counts that have changed; '' for none. */
export const outcomeCounts = (before: Summary, after: Summary): string =>
  SEVERITIES.map((severity) => ({
    severity: severityWords[severity],
    before: before[COUNTS[severity]],
    after: after[COUNTS[severity]],
  }))
    .filter((count) => count.before !== count.after)
    .map((count) => paneText('notice.count', count))
    .join(paneText('notice.countSeparator'));

/** Cells of one sheet that were not written for one reason. */
export interface SkippedGroup {
  readonly reason: string;
  readonly sheet: string;
  readonly cells: readonly SkippedCell[];
  /** The first few of them: `F11、F12 等`. */
  readonly names: string;
}

const NAMED_CELLS = 5;

/** By reason and sheet, in the order they come in. */
export function groupSkipped(skipped: readonly SkippedCell[]): readonly SkippedGroup[] {
  const groups = new Map<string, SkippedCell[]>();
  for (const cell of skipped) {
    const key = `${cell.reason} ${cell.address.sheet}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].map((cells) => {
    const { reason, address } = cells[0]!;
    return {
      reason: reason === 'together' ? paneText('notice.together') : skipReasons[reason],
      sheet: address.sheet,
      cells,
      names: namesOf(cells),
    };
  });
}

function namesOf(cells: readonly SkippedCell[]): string {
  const few = cells.slice(0, NAMED_CELLS).map(({ address }) => toA1(address));
  const names = few.join(paneText('notice.cellSeparator'));
  return cells.length > NAMED_CELLS ? paneText('notice.more', { items: names }) : names;
}
