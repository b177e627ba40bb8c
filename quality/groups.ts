import type { Group } from './cases';
import { healthyTables } from './healthy';
import { readRepaired } from './load';

/** The tables to be spoilt: the repaired source tables by document, and the well-written ones. */
export const readGroups = (): readonly Group[] => [
  ...[...readRepaired()].map(([name, tables]) => ({ name, tables })),
  { name: 'healthy', tables: healthyTables() },
];
