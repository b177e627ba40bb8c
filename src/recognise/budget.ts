import type { Amount, Budget, Located } from '../model';
import { isNoAmount, parseAmount, readAmount } from '../values/amount';
import { foldTight } from '../values/fold';
import type { Frame } from './field';
import { valueBeside } from './field';
import type { FrontRole } from './labels';
import { locate } from './view';

const NUMBER = '(-?[\\d,]+(?:\\.\\d+)?(?:亿元?|万元?|元))';
const TOTAL = new RegExp(`预算(?:数|总额|金额|资金)?(?:为|共计|共)?:?${NUMBER}`);
const FISCAL = new RegExp(`财政(?:资金|拨款)(?:为|共计|共)?:?${NUMBER}`);
const OTHER = new RegExp(`其[他它]资金(?:为|共计|共)?:?${NUMBER}`);

function amountBeside(frame: Frame, role: FrontRole): Located<Amount | null> | null {
  const label = frame.labels.find((cell) => cell.front === role);
  const at = label && valueBeside(frame, label);
  if (!at) return null;
  const cell = locate<Amount | null>(frame.view, at, null);
  return { ...cell, value: readAmount(cell.raw, cell.stored) };
}

/** Three amounts beside their labels; null when the table has none of the labels. */
export function budgetInCells(frame: Frame): Budget | null {
  const total = amountBeside(frame, 'budget.total');
  const fiscal = amountBeside(frame, 'budget.fiscal');
  const other = amountBeside(frame, 'budget.other');
  return total || fiscal || other ? { form: 'cells', total, fiscal, other, further: [] } : null;
}

/** "预算数100万元。其中：财政资金100万元。…": the parts that the sentence names, all at its cell. */
export function budgetInSentence(purpose: Located<string>): Budget {
  // What comes after 主要用于 are uses, not parts of the budget.
  const [text = ''] = foldTight(purpose.raw).split('用于', 1);
  const part = (pattern: RegExp): Located<Amount | null> | null => {
    const amount = pattern.exec(text)?.[1];
    return amount === undefined ? null : { ...purpose, value: parseAmount(amount) };
  };
  return { form: 'sentence', total: part(TOTAL), fiscal: part(FISCAL), other: part(OTHER), further: [] };
}

/** Whether the cell holds something that should be an amount and is none. */
export const isUnreadable = (cell: Located<Amount | null> | null): cell is Located<null> =>
  cell !== null && cell.value === null && !isNoAmount(cell.raw);
