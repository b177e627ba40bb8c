import type { Pane } from '../pane';
import { check } from './check';

/** Checks the whole workbook, whatever the scope of 检查 is. */
export const checkAll = (pane: Pane): Promise<void> => check(pane);
