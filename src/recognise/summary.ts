import type { AmountUnit, BudgetSummary } from '../model';
import { foldTight } from '../values/fold';
import { readHeading, unitIn } from './heading';
import type { LabelReader } from './labels';
import { amountUnder, columnsOf, ownCell } from './list-columns';
import type { Column } from './list-columns';
import type { LabelCell } from './header';
import { isSubtotal, isTotal } from './total';
import type { SheetView } from './view';
import { hasText, isCovered, locateText, mergeAt, rightEdge } from './view';

/** The head of a list of projects: 项目名称 or 项目编码 beside 预算数. */
interface Head {
  readonly columns: readonly Column[];
  readonly total: Column;
  readonly top: number;
  readonly bottom: number;
}

/** Rows that a head may have: 预算数 over 合计, 财政资金, 其他资金. */
const TALLEST_HEAD = 3;

function labelsIn(view: SheetView, row: number, read: LabelReader): LabelCell[] {
  const { left, right } = view.used;
  const labels: LabelCell[] = [];
  for (let col = left; col <= right; col++) {
    if (isCovered(view, row, col)) continue;
    const meaning = read(view.sheet.texts[row - view.used.top]?.[col - left] ?? '');
    if (!meaning) continue;
    const bottom = mergeAt(view, row, col)?.bottom ?? row;
    labels.push({ row, col, right: rightEdge(view, { row, col }), bottom, ...meaning });
  }
  return labels;
}

function headAt(view: SheetView, row: number, read: LabelReader): Head | null {
  const labels = labelsIn(view, row, read);
  const has = (...roles: LabelCell['front'][]) => labels.some(({ front }) => roles.includes(front));
  if (!has('name', 'code') || !has('budget.total')) return null;
  const bottom = Math.min(Math.max(...labels.map((cell) => cell.bottom)), row + TALLEST_HEAD - 1);
  const below = bottom > row ? labelsIn(view, bottom, read).filter((cell) => cell.row === bottom) : [];
  const columns = columnsOf(view, [...labels, ...below]);
  const total = columns.find(({ role }) => role === 'budget.total');
  return total ? { columns, total, top: row, bottom } : null;
}

const textIn = (view: SheetView, row: number, column: Column | undefined) => {
  const at = column && ownCell(view, row, column);
  return at ? locateText(view, at) : null;
};

/** What stands first in the row, before its amounts. */
function firstText(view: SheetView, row: number, { total }: Head): string {
  for (let col = view.used.left; col < total.left; col++) {
    if (hasText(view, row, col))
      return foldTight(locateText(view, { sheet: view.sheet.name, row, col }).value);
  }
  return '';
}

function unitAbove(view: SheetView, { top, total }: Head, floor: number): AmountUnit | null {
  const { left, right } = view.used;
  const heading = readHeading(view, { first: floor, last: top - 1 }, { left, right });
  return heading.amountUnit?.value ?? unitIn(total.label.raw);
}

function readUnder(view: SheetView, head: Head, last: number, floor: number): BudgetSummary | null {
  const column = (role: Column['role']) => head.columns.find((one) => one.role === role);
  const amount = (row: number) => amountUnder(view, { first: row, last: row }, head.total);
  let total: BudgetSummary['total'] | null = null;
  const rows: BudgetSummary['rows'][number][] = [];
  for (let row = head.bottom + 1; row <= last; row++) {
    const texts = [column('name'), column('code'), column('org')].map((one) => textIn(view, row, one));
    const words = [firstText(view, row, head), ...texts.map((cell) => cell?.value ?? '')];
    if (words.some(isSubtotal)) continue;
    if (words.some(isTotal)) {
      total ??= amount(row);
      continue;
    }
    const [name = null, code = null] = texts;
    const found = amount(row);
    if ((name || code) && found.raw.trim() !== '') rows.push({ code, name, amount: found });
  }
  return total && { sheet: view.sheet.name, total, unit: unitAbove(view, head, floor), rows };
}

/** 汇总表: lists of projects with their amounts and a row 合计. A list that has indicators too is none. */
export function readSummaries(view: SheetView, read: LabelReader): BudgetSummary[] {
  const { top, bottom } = view.used;
  const heads: Head[] = [];
  for (let row = top; row <= bottom; row++) {
    const head = headAt(view, row, read);
    if (head) heads.push(head);
  }
  return heads.flatMap((head, i) => {
    const last = (heads[i + 1]?.top ?? bottom + 1) - 1;
    return readUnder(view, head, last, heads[i - 1] ? head.top : top) ?? [];
  });
}
