import { healthyTables } from './healthy';
import type { Group } from './cases';

/** The tables to be spoilt: the repaired source tables by document, and the well-written ones. */
export function readGroups(): readonly Group[] {
  return [{ name: 'healthy', tables: healthyTables() }];
}
