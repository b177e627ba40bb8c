import { listText } from '../../messages/pane-list';
import type { RuleCode, Severity } from '../../model';
import { isFiltering, NO_FILTER } from '../list/filter';
import type { Filter } from '../list/filter';
import { isOpen, PAGE } from '../list/groups';
import type { Group } from '../list/groups';
import { listOf } from '../list/list-model';
import type { Pane } from '../pane';
import type { Grouping } from '../state';
import { reveal } from './select';

/** Opens or closes a group. */
export const toggleGroup = ({ store }: Pane, group: Group): void =>
  store.set(({ open }) => ({ open: { ...open, [group.key]: !isOpen(group, open) } }));

/** 全部展开 or 全部折叠; groups of the other groupings stay as they are. */
export const setAllOpen = ({ store }: Pane, all: boolean): void =>
  store.set((state) => ({
    open: { ...state.open, ...Object.fromEntries(keysOf(listOf(state).groups).map((key) => [key, all])) },
  }));

const keysOf = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap(({ key, parts }) => [key, ...keysOf(parts)]);

/** 再显示. */
export const showMore = ({ store }: Pane, key: string): void =>
  store.set((state) => ({ shown: { ...state.shown, [key]: (state.shown[key] ?? PAGE) + PAGE } }));

/** Groups the list anew; the selected entry stays in sight. */
export const groupBy = ({ store }: Pane, grouping: Grouping): void =>
  store.set((state) => {
    const entry = state.entries.find(({ key }) => key === state.selected);
    return { grouping, ...(entry && reveal({ ...state, grouping }, entry)) };
  });

/** Shows or hides the entries of one severity. */
export const toggleSeverity = (pane: Pane, severity: Severity): void => {
  const { hiddenSeverities } = pane.store.get();
  filter(pane, {
    hiddenSeverities: hiddenSeverities.includes(severity)
      ? hiddenSeverities.filter((each) => each !== severity)
      : [...hiddenSeverities, severity],
  });
};

/** Shows the entries that say all of these words. */
export const search = (pane: Pane, query: string): void => filter(pane, { query });

/** 只看这条规则; null: all rules again. */
export const showOnlyRule = (pane: Pane, rule: RuleCode | null): void => filter(pane, { ruleFilter: rule });

/** 清除筛选. */
export const clearFilter = (pane: Pane): void => filter(pane, NO_FILTER);

/** The selected entry stays selected, also while it is filtered away: it is there again afterwards. */
function filter({ store }: Pane, change: Partial<Filter>): void {
  store.set(change);
  const state = store.get();
  const { order } = listOf(state);
  const entry = order.find(({ key }) => key === state.selected);
  const counts = { shown: order.length, total: state.entries.length };
  const announcement = isFiltering(state)
    ? listText('filter.shown', counts)
    : listText('filter.none', counts);
  store.set({ announcement, ...(entry && reveal(state, entry)) });
}

export const dismissNotice = ({ store }: Pane): void => store.set({ notice: null });
