import type { Fault } from './fault';

/** E01–E08: self-evaluation tables. */
export const evaluationFaults: readonly Fault[] = [];
