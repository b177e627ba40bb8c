import { edit, fix, report } from './rule';
import type { TableRule } from './rule';

const TYPO = /累进(?=\s*进度)/g;

/** The typo 累进进度 in the schedule's label. */
export const S07: TableRule = {
  code: 'S07',
  slug: 'schedule-label',
  severity: 'info',
  dimension: '适当性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check({ schedule }) {
    for (const label of [schedule?.label, schedule?.measure]) {
      if (!label || typeof label.stored.value !== 'string') continue;
      const text = label.stored.value.replace(TYPO, '累计');
      if (text === label.stored.value) continue;
      const value = text.trim().replace(/\s+/g, ' ');
      const fixes = [fix('safe', 'set.value', { value }, [edit(label, text)])];
      yield report('S07.typo', label, 'schedule', {}, { cells: [label.address], fixes });
    }
  },
};
