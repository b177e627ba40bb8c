import type { Severity } from '../../model';
import { PAGE } from '../groups';
import type { Pane } from '../pane';

/** Opens or closes a sheet's or a table's group. */
export const toggleGroup = ({ store }: Pane, key: string, open: boolean): void =>
  store.set((state) => ({ open: { ...state.open, [key]: open } }));

/** 显示更多. */
export const showMore = ({ store }: Pane, key: string): void =>
  store.set((state) => ({ shown: { ...state.shown, [key]: (state.shown[key] ?? PAGE) + PAGE } }));

/** Shows or hides the entries of one severity. */
export const toggleSeverity = ({ store }: Pane, severity: Severity): void =>
  store.set(({ hiddenSeverities }) => ({
    hiddenSeverities: hiddenSeverities.includes(severity)
      ? hiddenSeverities.filter((each) => each !== severity)
      : [...hiddenSeverities, severity],
  }));

export const dismissNotice = ({ store }: Pane): void => store.set({ notice: null });
