import type { Amount, Budget, CellAddress, Located } from '../model';
import { readAmount } from '../values/amount';
import { isUnreadable } from './budget';
import type { FrontRole } from './labels';
import type { LabelCell } from './header';
import type { SheetView } from './view';
import { addressOf, anchorOf, hasText, locate, locateLabel, rightEdge } from './view';

/** A column of a list in which each project says something once. */
export interface Column {
  readonly role: FrontRole;
  readonly label: Located<string>;
  readonly left: number;
  readonly right: number;
}

/** Each label heads a column, up to the next label or to another text beside it. */
export function columnsOf(
  view: SheetView,
  labels: readonly LabelCell[],
  others: readonly LabelCell[] = [],
): Column[] {
  const heads = labels.filter(({ front }) => front !== null && front !== 'amountUnit');
  const starts = [...heads, ...others].map(({ col }) => col);
  return heads.map((label) => {
    const next = Math.min(...starts.filter((col) => col > label.col), view.used.right + 1);
    let { right } = label;
    while (right + 1 < next && !hasText(view, label.row, right + 1)) right++;
    return {
      role: label.front!,
      label: locateLabel(view, label),
      left: label.col,
      right: Math.min(right, next - 1),
    };
  });
}

/**
 * The row's own cell with text in a column; null where it is blank, merged from above, or goes on beyond the
 * column as a title or a note does.
 */
export function ownCell(
  view: SheetView,
  row: number,
  { left, right }: Pick<Column, 'left' | 'right'>,
): CellAddress | null {
  for (let col = left; col <= right; col++) {
    if (hasText(view, row, col))
      return rightEdge(view, { row, col }) > right ? null : addressOf(view, row, col);
  }
  return null;
}

/** The row's first cell in a column, or the one merged over it from above. */
export function columnCell(view: SheetView, row: number, { left }: Pick<Column, 'left'>): CellAddress {
  const anchor = anchorOf(view, row, left);
  return anchor.col < left ? addressOf(view, row, left) : anchor;
}

/** The first amount of a column in these rows; blank: that of the first row. */
export function amountUnder(
  view: SheetView,
  { first, last }: { readonly first: number; readonly last: number },
  column: Column,
): Located<Amount | null> {
  let at: CellAddress | null = null;
  for (let row = first; row <= last && !at; row++) at = ownCell(view, row, column);
  const cell = locate(view, at ?? columnCell(view, first, column), null);
  return { ...cell, value: readAmount(cell.raw, cell.stored) };
}

/** Amounts by the columns' labels; null where the list has no column for any. */
export function budgetUnder(
  columns: readonly Column[],
  amountIn: (column: Column) => Located<Amount | null>,
): Budget | null {
  const amount = (role: FrontRole) => {
    const column = columns.find((one) => one.role === role);
    return column ? amountIn(column) : null;
  };
  const [total, fiscal, other] = (['budget.total', 'budget.fiscal', 'budget.other'] as const).map(amount);
  if (!total && !fiscal && !other) return null;
  const further = columns.flatMap((column) => {
    const found = column.role === 'budget.further' ? amountIn(column) : null;
    return found && !isUnreadable(found) ? [{ column, amount: found }] : [];
  });
  return {
    form: 'cells',
    total: total ?? null,
    fiscal: fiscal ?? null,
    other: other ?? null,
    further: further.map(({ column, amount: found }) => ({ label: column.label, amount: found })),
  };
}
