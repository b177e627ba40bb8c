import { renderFinding } from '../../messages/findings';
import { listText } from '../../messages/pane-list';
import { toA1 } from '../../model';
import { listOf, positionOf, stepFrom, stepFromCell } from '../list/list-model';
import type { Pane } from '../pane';
import { requestFocus } from './fix';
import { jump, takeStrayed } from './select';

/** 下一个: goes on to the next entry of the list, closed groups included, and from the last to the first. */
export const next = (pane: Pane): Promise<void> => step(pane, 1);

/** 上一个. */
export const previous = (pane: Pane): Promise<void> => step(pane, -1);

async function step(pane: Pane, by: 1 | -1): Promise<void> {
  const { store } = pane;
  const state = store.get();
  if (!state.result) return;
  const strayed = takeStrayed(pane);
  const found = (strayed && stepFromCell(state, strayed, by)) ?? stepFrom(state, by);
  if (!found) {
    store.set({ announcement: listText('step.none') });
    return;
  }
  const { entry, wrapped } = found;
  await jump(pane, entry);
  store.set({ announcement: said(pane, wrapped ? (by === 1 ? 'step.first' : 'step.last') : null) });
}

/** Where the selected entry stands and what it says. */
function said({ store }: Pane, turn: 'step.first' | 'step.last' | null): string {
  const state = store.get();
  const model = listOf(state);
  const { order } = model;
  const n = positionOf(model, state.selected);
  const entry = order[n - 1];
  if (!entry) return '';
  const { address, messageId, data } = entry.finding;
  const { what } = renderFinding(messageId, data);
  const text = listText('step.said', {
    ...{ n, total: order.length },
    ...{ sheet: address.sheet, cell: toA1(address), what },
  });
  return turn ? `${listText(turn)}${text}` : text;
}

/**
 * F8 and Shift+F8 wherever the focus is, in the grid too. The focus goes along when it is in the list, and stays
 * where it is otherwise. @returns whether the key was meant for us
 */
export function stepOnKey(pane: Pane, event: KeyboardEvent): boolean {
  const { key, shiftKey, ctrlKey, altKey, metaKey, defaultPrevented } = event;
  if (key !== 'F8' || ctrlKey || altKey || metaKey || defaultPrevented) return false;
  const { question, result, view } = pane.store.get();
  // 指定表格区域 is left by its own buttons only.
  if (question || !result || view === 'define') return false;
  event.preventDefault();
  pane.store.set({ view: 'check' });
  const inList = event.target instanceof Element && event.target.closest('[data-findings]') !== null;
  void step(pane, shiftKey ? -1 : 1).then(() => inList && requestFocus(pane));
  return true;
}
