import type { RuleCode, Severity } from '../../model';
import { SEVERITIES } from '../../report';
import type { Entry } from '../list/entries';
import { NO_FILTER } from '../list/filter';
import type { Pane } from '../pane';
import { requestFocus } from './fix';
import { jump } from './select';

/** 检查 with one rule's findings only. */
export function showRule(pane: Pane, rule: RuleCode): void {
  pane.store.set({ ...NO_FILTER, view: 'check', ruleFilter: rule });
  requestFocus(pane);
}

/** 检查 with the findings of one severity only. */
export function showSeverity(pane: Pane, severity: Severity): void {
  const hiddenSeverities = SEVERITIES.filter((each) => each !== severity);
  pane.store.set({ ...NO_FILTER, view: 'check', hiddenSeverities });
  requestFocus(pane);
}

/** 检查 with the findings by the headings of a review. */
export function showDimensions(pane: Pane): void {
  pane.store.set({ ...NO_FILTER, view: 'check', grouping: 'dimension' });
  requestFocus(pane);
}

/** 检查 with one finding opened, its cell shown in the grid. */
export async function showEntry(pane: Pane, entry: Entry): Promise<void> {
  pane.store.set({ ...NO_FILTER, view: 'check' });
  await jump(pane, entry);
  requestFocus(pane);
}
