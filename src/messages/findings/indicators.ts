import type { FindingMessage } from './message';

/** I01–I21: indicators. */
export const indicatorMessages = {} as const satisfies Record<string, FindingMessage>;
