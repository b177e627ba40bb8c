export { NotInvertibleError } from './error';
export { invert } from './invert';
export { pickSafe, planFixes, planOf } from './plan';
export { safeFixes } from './safe';
export type { SafeFixes } from './safe';
export { applyToSnapshot } from './snapshot';
