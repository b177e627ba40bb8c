import type { CellAddress } from '../model';
import { foldTight } from '../values/fold';
import { operatorNamed } from '../values/operator';
import { isUnit } from '../values/unit';
import type { SheetView } from './view';
import { addressOf, hasText, shownAt } from './view';

/** Sign, number and unit in cells of their own under one header 指标值. */
export interface SplitValue {
  readonly operator: CellAddress | null;
  readonly value: CellAddress;
  readonly unit: CellAddress | null;
}

/** Null where one cell holds the whole value. */
export function splitValue(view: SheetView, row: number, left: number, right: number): SplitValue | null {
  const filled: CellAddress[] = [];
  for (let col = left; col <= right; col++)
    if (hasText(view, row, col)) filled.push(addressOf(view, row, col));
  if (filled.length < 2) return null;
  const shown = ({ col }: CellAddress): string => foldTight(shownAt(view, row, col));
  const hasOperator = operatorNamed(shown(filled[0]!)) !== null;
  const [value, unit = null, ...more] = hasOperator ? filled.slice(1) : filled;
  if (!value || more.length > 0 || (unit && !isUnit(shown(unit)))) return null;
  return { operator: hasOperator ? filled[0]! : null, value, unit };
}
