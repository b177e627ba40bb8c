import type { Layout } from '../layout';

/** A table with indicators in a layout of its own: what its labels tell is read. */
export const other: Layout = {
  id: 'other',
  kind: 'project',
  marks: [],
  budget: 'cells',
  purpose: 'beside',
  required: ['name'],
};
