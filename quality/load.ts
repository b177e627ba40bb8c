import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsedTables } from '../tests/support/corpus';
import { repairTables } from './repaired';
import { readRepairs } from './repairs';
import type { RepairedTable } from './table';

/** The repaired tables by the name of their workbook, without `.xlsx`. */
export function readRepaired(
  folder = join(__dirname, 'repairs'),
): ReadonlyMap<string, readonly RepairedTable[]> {
  const documents = [...parsedTables()].map(([file, tables]) => {
    const name = file.replace('.xlsx', '');
    const repairs = readRepairs(readFileSync(join(folder, `${name}.tsv`), 'utf8'));
    return [name, repairTables(tables, repairs)] as const;
  });
  return new Map(documents);
}
