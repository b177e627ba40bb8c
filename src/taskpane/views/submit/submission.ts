import { submitText } from '../../../messages/pane-submit';
import { describeBasis } from '../../../report';
import type { PaneState } from '../../state';
import { budgetLines } from './budget-lines';
import { checklist } from './checklist-model';
import type { Item } from './checklist-model';
import { errorSheets } from './error-sheets';
import type { ErrorSheet } from './error-sheets';
import { submitVerdict } from './verdict';
import type { SubmitVerdict } from './verdict';

/** What 提交前检查 shows. */
export interface Submission {
  readonly verdict: SubmitVerdict;
  /** Term and text. */
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly items: readonly Item[];
  readonly sheets: readonly ErrorSheet[];
}

const timeFormat = new Intl.DateTimeFormat('zh-CN', {
  ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
});

/** When a check was made, in words. */
export const checkedTime = (checkedAt: number | null): string =>
  checkedAt === null ? '' : timeFormat.format(checkedAt);

/** `marks`: cells that carry our marks, null where nobody knows. */
export function submissionOf(state: PaneState, marks: number | null): Submission {
  const { result, workbook } = state;
  if (!result || !workbook) {
    return { verdict: submitVerdict(state, []), facts: [], items: [], sheets: [] };
  }
  const items = checklist({ ...state, result, marks });
  const facts = [
    [submitText('facts.workbook'), workbook.name],
    [submitText('facts.checked'), checkedTime(state.checkedAt)],
    [
      submitText('facts.tables'),
      submitText('facts.tableCount', { tables: result.tables.length, sheets: workbook.sheets.length }),
    ],
    ...describeBasis(result.tables).map((line) => [submitText('facts.basis'), line] as const),
    ...budgetLines(result.tables).map((line) => [submitText('facts.budget'), line] as const),
  ] as const;
  return { verdict: submitVerdict(state, items), facts, items, sheets: errorSheets(state.entries) };
}
