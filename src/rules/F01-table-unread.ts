import { BLANK } from '../model';
import type { UnreadField } from '../model';
import { report } from './rule';
import type { TableRule } from './rule';

const MESSAGES = {
  'label-missing': 'F01.labelMissing',
  'value-missing': 'F01.valueMissing',
  'cut-short': 'F01.cutShort',
  unreadable: 'F01.unreadable',
} as const satisfies Record<UnreadField['reason'], string>;

/** A table was met that could not be read whole. */
export const F01: TableRule = {
  code: 'F01',
  slug: 'table-unread',
  severity: 'warning',
  dimension: '完整性',
  sources: [],
  scope: 'table',
  *check({ unread }) {
    for (const { field, reason, address } of unread) {
      // An amount that is no number is B03's.
      if (reason === 'unreadable' && field.startsWith('budget.')) continue;
      const at = { value: null, raw: '', address, stored: BLANK };
      yield report(MESSAGES[reason], at, field, { field });
    }
  },
};
