import type { Pane } from '../pane';
import { goTo } from './select';

/** 指定表格区域: shows the sheet, and the page on which the user points out its fields. */
export async function define(pane: Pane, sheet: string): Promise<void> {
  pane.store.set({ view: 'define', defining: sheet });
  await goTo(pane, { sheet, row: 0, col: 0 });
}
