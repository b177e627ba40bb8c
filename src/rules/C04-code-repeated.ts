import { toA1 } from '../model';
import type { Located, TargetTable } from '../model';
import { foldTight } from '../values/fold';
import { report } from './rule';
import type { WorkbookRule } from './rule';

/** Words such as 无 or 待定 are no codes. */
const CODE = /^[0-9A-Z-]{8,}$/;

/** A project code that stands in two tables. */
export const C04: WorkbookRule = {
  code: 'C04',
  slug: 'code-repeated',
  severity: 'error',
  dimension: '相关性',
  sources: [],
  scope: 'workbook',
  *check({ tables }) {
    const first = new Map<string, { table: TargetTable; at: Located<string> }>();
    for (const [index, table] of tables.entries()) {
      const at = table.code;
      const code = at && foldTight(at.value).toUpperCase();
      if (!at || !code || !CODE.test(code)) continue;
      const earlier = first.get(code);
      if (!earlier) {
        first.set(code, { table, at });
        continue;
      }
      const data = {
        code,
        project: earlier.table.name?.value.trim() ?? earlier.table.title?.value.trim() ?? '',
        cell: cellName(earlier.at, at),
      };
      const found =
        orgOf(earlier.table) === orgOf(table)
          ? report('C04.sameUnit', at, 'code', data)
          : report('C04.otherUnit', at, 'code', data, { severity: 'info' });
      yield { ...found, table: index };
    }
  },
};

const orgOf = (table: TargetTable): string => foldTight(table.org?.value ?? '');

function cellName({ address }: Located<string>, from: Located<string>): string {
  const a1 = toA1(address);
  return address.sheet === from.address.sheet ? a1 : `“${address.sheet}”的${a1}`;
}
