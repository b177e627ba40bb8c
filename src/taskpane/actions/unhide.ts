import type { CellAddress } from '../../model';
import type { Pane } from '../pane';
import { guard } from './run';
import { select } from './select';

/** 取消隐藏并跳转. */
export const unhideAndGo = (pane: Pane, address: CellAddress): Promise<void> =>
  guard(pane, async () => {
    pane.store.set({ question: null });
    await pane.host.unhide(address);
    await select(pane, address);
  });

/** 不跳转. */
export const leaveHidden = ({ store }: Pane): void => store.set({ question: null });
