import type { Layout } from '../layout';

/** 河北 2021: unit code and name above, three amounts, the purpose below them, four periods. */
export const hebei2021: Layout = {
  id: 'hebei-2021',
  kind: 'project',
  marks: ['budget', 'code', 'schedule'],
  budget: 'cells',
  purpose: 'below',
  required: ['code', 'name', 'budget.total', 'budget.fiscal', 'schedule', 'goals'],
};
