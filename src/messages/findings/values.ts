import type { FindingMessage } from './message';

/** V01–V23: indicator values. */
export const valueMessages = {} as const satisfies Record<string, FindingMessage>;
