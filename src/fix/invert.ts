import { isCellError } from '../model';
import type { Op, Plan, SetOp } from '../model';
import { NotInvertibleError } from './error';

/**
 * The plan that takes `plan` back, given that all its ops were applied (pass `ApplyResult.applied` as ops
 * otherwise). Throws NotInvertibleError for ops that keep no trace of what they removed.
 */
export const invert = (plan: Plan): Plan => ({ ops: [...plan.ops].reverse().map(invertOp) });

function invertOp(op: Op): Op {
  switch (op.op) {
    case 'set':
      return invertSet(op);
    case 'insertRows':
      return { ...op, op: 'deleteRows' };
    case 'deleteRows':
      if (!op.formatFrom) throw new NotInvertibleError(op);
      return { ...op, op: 'insertRows', formatFrom: op.formatFrom };
    case 'merge':
      return { ...op, op: 'unmerge' };
    case 'unmerge':
      return { ...op, op: 'merge' };
    case 'copySheet':
    case 'reportSheet':
      return { op: 'deleteSheet', sheet: op.name };
    case 'mark':
      return { op: 'unmark', sheets: [...new Set(op.cells.map((cell) => cell.address.sheet))] };
    case 'comment':
      return { op: 'uncomment', sheets: [op.address.sheet] };
    case 'deleteSheet':
    case 'unmark':
    case 'uncomment':
      throw new NotInvertibleError(op);
  }
}

function invertSet(op: SetOp): SetOp {
  const restoresError = isCellError(op.old);
  if (restoresError && op.oldFormula === null) throw new NotInvertibleError(op);
  if (op.format !== undefined && op.oldFormat === undefined) throw new NotInvertibleError(op);
  return {
    op: 'set',
    address: op.address,
    old: op.value,
    oldFormula: op.formula ?? null,
    value: isCellError(op.old) ? null : op.old,
    ...(!op.restores && { restores: true }),
    ...(op.oldFormula !== null && { formula: op.oldFormula }),
    ...(op.format !== undefined &&
      op.oldFormat !== undefined && { format: op.oldFormat, oldFormat: op.format }),
  };
}
