import type { TableKey, TargetTable } from '../model';
import { foldTight } from '../values/fold';

/** How a table is found again: by its project, else by its sheet. */
export function keyOfTable(table: TargetTable): TableKey {
  const code = textOf(table.code);
  const name = textOf(table.name);
  return { sheet: table.range.sheet, ...(code !== '' && { code }), ...(name !== '' && { name }) };
}

/**
 * The tables a key is meant for, by index: those whose project is most like it, before others those on its
 * sheet. A key without a project names all tables of its sheet.
 */
export type TableFinder = (key: TableKey) => ReadonlySet<number>;

export function createTableFinder(tables: readonly TargetTable[]): TableFinder {
  const keys = tables.map(keyOfTable);
  return (key) => {
    const ranked = keys.map((own, index) => ({ index, rank: likeness(key, own) }));
    const best = Math.max(0, ...ranked.map(({ rank }) => rank));
    return new Set(ranked.filter(({ rank }) => rank > 0 && rank === best).map(({ index }) => index));
  };
}

/**
 * 0: another table. Code and name say more than the code, the code more than the name; of two that say the
 * same, the one on the sheet comes first. A name alone is not enough where the code is another: projects of
 * several units share names.
 */
function likeness(key: TableKey, own: TableKey): number {
  const here = key.sheet === own.sheet;
  if (key.code === undefined && key.name === undefined) return here ? 1 : 0;
  const sameCode = key.code !== undefined && key.code === own.code;
  const sameName = key.name !== undefined && key.name === own.name;
  const isOther = key.code !== undefined && own.code !== undefined && !sameCode && !here;
  if (!sameCode && (!sameName || isOther)) return 0;
  return (sameCode ? 4 : 0) + (sameName ? 2 : 0) + (here ? 1 : 0);
}

const textOf = (cell: TargetTable['name']): string => foldTight(cell?.value ?? '');
