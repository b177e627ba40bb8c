// What knows the rules; loaded by `loadEngine` only.
export { createChecker, knownNames } from '../../check';
export { safeFixSteps } from '../../fix';
