import type { Layout } from '../layout';

/** 山西 2024, a whole department: duties × indicators, no budget. */
export const shanxiDepartment2024: Layout = {
  id: 'shanxi-department-2024',
  kind: 'department',
  marks: ['indicator.duty', 'duties'],
  budget: 'none',
  purpose: 'none',
  required: ['org', 'duties', 'goals'],
};
