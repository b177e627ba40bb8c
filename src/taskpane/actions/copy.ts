import { listText } from '../../messages/pane-list';
import type { Entry } from '../list/entries';
import { findingsTable, findingText } from '../list/finding-text';
import { listOf } from '../list/list-model';
import type { Pane } from '../pane';
import { copyText } from './copy-text';

/** 复制: one finding, to be put into a message. */
export const copyFinding = (pane: Pane, entry: Entry): Promise<void> =>
  copyText(pane, findingText(entry, pane.store.get().result!), {
    done: listText('finding.copied'),
    failed: listText('copy.failed'),
  });

/** 复制清单: what is listed, in its order. */
export function copyList(pane: Pane): Promise<void> {
  const { order } = listOf(pane.store.get());
  return copyText(pane, findingsTable(order), {
    done: listText('copy.done', { count: order.length }),
    failed: listText('copy.failed'),
  });
}
