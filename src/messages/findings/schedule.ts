import type { FindingMessage } from './message';

/** S01–S07: schedule. */
export const scheduleMessages = {} as const satisfies Record<string, FindingMessage>;
