import type { Op } from '../model';

/** Raised when a plan holds an op that destroys what its inverse would need. */
export class NotInvertibleError extends Error {
  override readonly name = 'NotInvertibleError';
  constructor(readonly op: Op) {
    super(`no inverse: ${op.op}`);
  }
}
