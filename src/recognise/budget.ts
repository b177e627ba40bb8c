import type { Amount, Budget, Located } from '../model';
import { isNoAmount, readAmount } from '../values/amount';
import { readBudgetSentence, sumOf } from '../values/budget-sentence';
import type { Frame } from './field';
import { labelled, valueOf } from './field';
import type { FrontRole } from './labels';
import type { LabelCell } from './header';
import { locate, locateLabel } from './view';

type Owner = 'budget.total' | 'term.budget.total' | 'budget.project';
const OWNERS: readonly (FrontRole | null)[] = ['budget.total', 'term.budget.total', 'budget.project'];
const PARTS: readonly (FrontRole | null)[] = ['budget.fiscal', 'budget.other', 'budget.further'];

function amountOf(frame: Frame, label: LabelCell | undefined): Located<Amount | null> | null {
  const at = label && valueOf(frame, label);
  if (!at) return null;
  const cell = locate<Amount | null>(frame.view, at, null);
  return { ...cell, value: readAmount(cell.raw, cell.stored) };
}

/** Parts side by side in one row, under totals that stand beside each other, are the year's. */
function standAcross(parts: readonly LabelCell[]): boolean {
  const fiscal = parts.filter((cell) => cell.front === 'budget.fiscal');
  const other = parts.filter((cell) => cell.front === 'budget.other');
  return fiscal.length === 1 && other.length === 1 && fiscal[0]!.row === other[0]!.row;
}

/** The total a part belongs to: the next to its left or in its column, of these the next above. */
function ownerOf(part: LabelCell, totals: readonly LabelCell[]): LabelCell | undefined {
  return totals
    .filter(({ row, col }) => col <= part.col && row <= part.row)
    .sort((a, b) => b.col - a.col || b.row - a.row)[0];
}

function partsBy(frame: Frame): ReadonlyMap<Owner, readonly LabelCell[]> {
  const totals = frame.labels.filter(({ front }) => OWNERS.includes(front));
  const parts = frame.labels.filter(({ front }) => PARTS.includes(front));
  const isOnlyYear = !totals.some(({ front }) => front !== 'budget.total') || standAcross(parts);
  const owned = new Map<Owner, LabelCell[]>();
  for (const part of parts) {
    const owner = isOnlyYear ? 'budget.total' : ((ownerOf(part, totals)?.front ?? 'budget.total') as Owner);
    owned.set(owner, [...(owned.get(owner) ?? []), part]);
  }
  return owned;
}

function budgetUnder(frame: Frame, role: Owner, parts: readonly LabelCell[] = []): Budget | null {
  const part = (front: FrontRole) =>
    amountOf(
      frame,
      parts.find((cell) => cell.front === front),
    );
  const total = amountOf(frame, labelled(frame, role));
  const fiscal = part('budget.fiscal');
  const other = part('budget.other');
  const further = parts.flatMap((cell) => {
    const amount = cell.front === 'budget.further' ? amountOf(frame, cell) : null;
    return amount && !isUnreadable(amount) ? [{ label: locateLabel(frame.view, cell), amount }] : [];
  });
  return total || fiscal || other ? { form: 'cells', total, fiscal, other, further } : null;
}

/** What the form asks for the year, and for the whole term where it has both. */
export interface BudgetHalves {
  readonly year: Budget | null;
  readonly term: Budget | null;
}

/** Amounts beside their labels; null where the table has none of the labels. */
export function budgetInCells(frame: Frame): BudgetHalves {
  const parts = partsBy(frame);
  const hasYear = labelled(frame, 'budget.total') !== undefined;
  const year: Owner = hasYear || !labelled(frame, 'budget.project') ? 'budget.total' : 'budget.project';
  const isDoubled = labelled(frame, 'term.budget.total') !== undefined;
  return {
    year: budgetUnder(frame, year, parts.get(year)),
    term: isDoubled ? budgetUnder(frame, 'term.budget.total', parts.get('term.budget.total')) : null,
  };
}

/** "预算数100万元。其中：财政资金100万元。…": the parts that the sentence names, all at its cell. */
export function budgetInSentence(purpose: Located<string>): Budget {
  const { total, sources } = readBudgetSentence(purpose.raw);
  const part = (amount: Amount | null): Located<Amount> | null => amount && { ...purpose, value: amount };
  const fiscal = sumOf(sources.filter(({ kind }) => kind === 'fiscal'));
  const other = sumOf(sources.filter(({ kind }) => kind === 'other'));
  return { form: 'sentence', total: part(total), fiscal: part(fiscal), other: part(other), further: [] };
}

/** Whether the cell holds something that should be an amount and is none. */
export const isUnreadable = (cell: Located<Amount | null> | null): cell is Located<null> =>
  cell !== null && cell.value === null && !isNoAmount(cell.raw);
