import type { RuleCode } from '../../model';
import type { Entry } from '../entries';
import type { Pane } from '../pane';
import { requestFocus } from './fix';
import { jump } from './select';

/** What hides findings of the check page, taken away. */
const UNFILTERED = { hiddenSeverities: [], ruleFilter: null, query: '' } as const;

/** 检查 with one rule's findings only. */
export function showRule(pane: Pane, rule: RuleCode): void {
  pane.store.set({ ...UNFILTERED, view: 'check', ruleFilter: rule });
  requestFocus(pane);
}

/** 检查 with the findings by the headings of a review. */
export function showDimensions(pane: Pane): void {
  pane.store.set({ ...UNFILTERED, view: 'check', grouping: 'dimension' });
  requestFocus(pane);
}

/** 检查 with one finding opened, its cell shown in the grid. */
export async function showEntry(pane: Pane, entry: Entry): Promise<void> {
  pane.store.set({ ...UNFILTERED, view: 'check' });
  await jump(pane, entry);
  requestFocus(pane);
}
