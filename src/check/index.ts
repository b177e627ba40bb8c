export { checkTable, checkTables, checkWorkbook } from './check';
export type { CheckResult } from './check';
export { ignoreFor } from './ignores';
export { severityRank } from './options';
export type { CheckOptions } from './options';
export { presetIds, presetOf } from './presets';
export type { Preset } from './presets';
export { summarise } from './summary';
export { isWritable } from './writable';
