import type { Term } from '../model';
import { saysNothing } from '../values/goals';
import { inOneUnit, unitOf } from './amounts';
import { report } from './rule';
import type { TableRule } from './rule';

/** The budget of the whole term is below the year's, which is a part of it. */
export const B09: TableRule = {
  code: 'B09',
  slug: 'term-budget',
  severity: 'warning',
  dimension: '适当性',
  sources: [],
  scope: 'table',
  *check(table, { tolerance }) {
    const term = table.term?.budget?.total;
    const year = table.budget?.total;
    if (!table.term || !term?.value || !year?.value) return;
    const [whole, part] = inOneUnit([term.value, year.value], unitOf(table))?.numbers ?? [];
    if (!whole || !part || part.minus(whole).lte(tolerance)) return;
    // A half that was left empty may hold zeros.
    if (whole.eq(0) && isEmpty(table.term)) return;
    const data = { term: term.raw.trim(), year: year.raw.trim() };
    yield report('B09.below', term, 'term.budget.total', data);
  },
};

const isEmpty = ({ goals }: Term): boolean => !goals || saysNothing(goals.value);
