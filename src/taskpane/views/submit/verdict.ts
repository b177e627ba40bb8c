import { submitText } from '../../../messages/pane-submit';
import { reportText } from '../../../messages/report';
import { countSeverities } from '../../../report';
import type { Verdict } from '../../../report';
import type { PaneState } from '../../state';
import type { Item } from './checklist-model';

/** good: may be handed in; open: no errors, but something is left to do; bad: errors; unknown: check first. */
export type Level = 'good' | 'open' | 'bad' | 'unknown';

export interface SubmitVerdict {
  readonly level: Level;
  readonly text: string;
}

type Judged = Pick<PaneState, 'result' | 'entries' | 'stale' | 'checkedSheet'>;

/** What a careful colleague would say. Only the whole workbook as it is now can be judged. */
export function submitVerdict(
  { result, entries, stale, checkedSheet }: Judged,
  items: readonly Item[],
): SubmitVerdict {
  if (!result) return { level: 'unknown', text: submitText('verdict.none') };
  if (checkedSheet !== null)
    return { level: 'unknown', text: submitText('verdict.sheet', { sheet: checkedSheet }) };
  if (stale) return { level: 'unknown', text: submitText('verdict.stale') };
  const { error: errors, warning: warnings } = countSeverities(entries.map(({ finding }) => finding));
  if (errors > 0) return { level: 'bad', text: reportText('verdict.errors', { errors }) };
  if (result.tables.length === 0) return { level: 'bad', text: reportText('verdict.noTable') };
  const open = items.filter(({ state, required }) => state === 'open' && required).length;
  if (open > 0) return { level: 'open', text: submitText('verdict.open', { count: open }) };
  const seen = items.some(({ id, state }) => id === 'warnings' && state === 'ok');
  return {
    level: 'good',
    text: seen ? reportText('verdict.ready') : reportText('verdict.readyWarnings', { warnings }),
  };
}

/** As reports take it. */
export const reportVerdict = ({ level, text }: SubmitVerdict): Verdict => ({
  isGood: level === 'good',
  ...(level === 'open' && { isOpen: true }),
  text,
});
