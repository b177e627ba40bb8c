import type { FieldName, Located, TargetTable } from '../model';

/** Where a finding about several cells of one column stands: its header, else the title, else the first of them. */
export const columnHead = (table: TargetTable, field: FieldName, first: Located<unknown>): Located<unknown> =>
  table.headers[field] ?? table.title ?? first;
