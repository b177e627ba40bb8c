import type { DrawLayout } from './draw';
import type { RepairedTable } from './table';

const SERIAL_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A code of its own for a table whose form has none: division 130303, the year, a serial number of 13. */
function codeFor(index: number, year: string): string {
  const check = SERIAL_LETTERS[(index * 7) % SERIAL_LETTERS.length]!;
  return `130303${year}P${String(400_000 + index * 37).padStart(11, '0')}${check}`;
}

/** Whether a table can be drawn in a form: departments stay in theirs. */
export const suits = (table: RepairedTable, layout: DrawLayout): boolean =>
  (table.layout === 'shanxi-department-2024') === (layout === 'shanxi-department-2024');

/** The table with what another form asks for and its own has no place for. */
export function suited(table: RepairedTable, layout: DrawLayout, index: number): RepairedTable {
  if (table.layout === layout && table.code !== '' && table.org !== '') return table;
  const plain = (amount: string): string => amount.replaceAll(',', '');
  return {
    ...table,
    total: plain(table.total),
    fiscal: plain(table.fiscal),
    other: plain(table.other),
    org: table.org || '610001古城街道办事处部门秦皇岛市山海关区古城街道办事处本级',
    code: table.code || (table.layout === 'shanxi-department-2024' ? '' : codeFor(index, '24')),
    rows: table.rows.map((row) => ({
      ...row,
      description: row.description || `按实际发生情况统计${row.name}`,
      basis: row.basis || '项目实施方案',
    })),
  };
}
