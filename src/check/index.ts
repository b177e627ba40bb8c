export { checkTable, checkTables, checkWorkbook } from './check';
export type { CheckResult } from './check';
export { severityRank } from './options';
export type { CheckOptions } from './options';
export { summarise } from './summary';
export { isWritable } from './writable';
