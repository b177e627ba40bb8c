import { parsedTables } from '../tests/support/corpus';
import type { Group } from './cases';
import { healthyTables } from './healthy';
import { readRepaired } from './load';
import { repairTables } from './repaired';
import type { RepairedTable } from './table';

/** The tables to be spoilt: the repaired source tables by document, and the well-written ones. */
export const readGroups = (): readonly Group[] => [
  ...[...readRepaired()].map(([name, tables]) => ({ name, tables })),
  { name: 'healthy', tables: healthyTables() },
];

/** The source tables as they were published, but for those whose budget is a sentence: it can't be taken apart. */
export const readUnrepaired = (): readonly RepairedTable[] =>
  [...parsedTables().values()]
    .filter(([first]) => first?.budget !== undefined || first?.duties !== undefined)
    .flatMap((tables) => repairTables(tables, []));
