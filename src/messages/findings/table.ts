import type { FindingMessage } from './message';

/** C01–C11, F01: the table and the workbook. */
export const tableMessages = {} as const satisfies Record<string, FindingMessage>;
