import { sameValue, storedAt } from '../../model';
import type { Area, CellAddress, SetOp, SheetSnapshot } from '../../model';
import type { Typed } from './typed';

/** Sets a cell to what was typed; null when it holds that already. */
export function setOp(sheet: SheetSnapshot, row: number, col: number, typed: Typed): SetOp | null {
  const stored = storedAt(sheet, row, col);
  const { value, formula } = typed;
  const format = typed.format === stored.format ? undefined : typed.format;
  const isSame =
    (formula ?? null) === stored.formula &&
    (formula !== undefined || sameValue(stored.value, value)) &&
    format === undefined;
  if (isSame) return null;
  const address: CellAddress = { sheet: sheet.name, row, col };
  return {
    op: 'set',
    address,
    old: stored.value,
    oldFormula: stored.formula,
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format, oldFormat: stored.format }),
  };
}

/** Blanks whatever holds something in a range; formats stay. */
export function clearOps(sheet: SheetSnapshot, range: Area): readonly SetOp[] {
  const ops: SetOp[] = [];
  const { used } = sheet;
  if (!used) return ops;
  for (let row = Math.max(range.top, used.top); row <= Math.min(range.bottom, used.bottom); row++) {
    for (let col = Math.max(range.left, used.left); col <= Math.min(range.right, used.right); col++) {
      const op = setOp(sheet, row, col, { value: null });
      if (op) ops.push(op);
    }
  }
  return ops;
}
