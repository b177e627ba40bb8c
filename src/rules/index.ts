import type { Rule } from './rule';

/** Every rule, in the order of the rule book. Codes are never reused. */
export const rules: readonly Rule[] = [];
