import type { FindingMessage } from './message';

/** B01–B09: budget. */
export const budgetMessages = {} as const satisfies Record<string, FindingMessage>;
