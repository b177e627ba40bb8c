import { readCode } from '../values/code';
import { report } from './rule';
import type { TableRule } from './rule';

/** The project code is of another year than the budget. */
export const C03: TableRule = {
  code: 'C03',
  slug: 'code-year',
  severity: 'info',
  dimension: '相关性',
  sources: [],
  scope: 'table',
  *check({ code }, { budgetYear }) {
    const read = code && readCode(code.value);
    if (!read || budgetYear === null || read.year === budgetYear) return;
    const data = { code: code.value.trim(), year: read.year, budgetYear };
    yield read.year > budgetYear
      ? report('C03.later', code, 'code', data, { severity: 'error' })
      : report('C03.earlier', code, 'code', data);
  },
};
