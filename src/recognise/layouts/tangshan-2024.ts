import type { Layout } from '../layout';

/** 唐山 2024: no unit row; the budget is a sentence in the purpose; quarters. */
export const tangshan2024: Layout = {
  id: 'tangshan-2024',
  kind: 'project',
  marks: ['purpose'],
  budget: 'sentence',
  purpose: 'beside',
  required: ['code', 'name', 'purpose', 'schedule', 'goals'],
};
