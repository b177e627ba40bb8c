import { readCode } from '../values/code';
import { report } from './rule';
import type { WorkbookRule } from './rule';

/** Where so many codes are later than the year worked out from the tables, it is the year that is doubtful. */
const DOUBTFUL = 1 / 3;

/** The project code is of another year than the budget. */
export const C03: WorkbookRule = {
  code: 'C03',
  slug: 'code-year',
  severity: 'info',
  dimension: '相关性',
  sources: [],
  scope: 'workbook',
  *check({ tables }, { budgetYear, isYearSet }) {
    if (budgetYear === null) return;
    const coded = tables.flatMap(({ code: at }, index) => {
      const read = at && readCode(at.value);
      return read ? [{ at, index, year: read.year }] : [];
    });
    const later = coded.filter(({ year }) => year > budgetYear).length;
    const isSure = isYearSet || later === coded.length || later < coded.length * DOUBTFUL;
    for (const { at, index, year } of coded) {
      const data = { code: at.value.trim(), year, budgetYear };
      if (year < budgetYear) yield { ...report('C03.earlier', at, 'code', data), table: index };
      if (year > budgetYear && isSure) {
        yield { ...report('C03.later', at, 'code', data, { severity: 'error' }), table: index };
      }
    }
  },
};
