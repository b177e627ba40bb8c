import type { Amount, Budget, CellAddress, Execution, ExecutionRow, Located } from '../model';
import { readAmount } from '../values/amount';
import { foldLabel } from '../values/fold';
import { readShares } from '../values/share';
import type { Frame } from './field';
import { ownCell } from './list-columns';
import type { HeaderRow } from './header';
import { isTotal } from './total';
import type { SheetView } from './view';
import { addressOf, anchorOf, bottomEdge, hasText, locateText, rightEdge, shownAt } from './view';

type Part = Exclude<keyof ExecutionRow, 'label'>;

interface Column {
  readonly part: Part;
  readonly left: number;
  readonly right: number;
}

/** The columns of 项目资金, after their folded labels. */
const COLUMNS: Readonly<Record<Part, RegExp>> = {
  initial: /^年初(?:批复|安排)?(?:预算)?(?:批复)?(?:数|金额|总额)?$/,
  full: /^(?:全年|调整后?|年度)?预算(?:调整)?(?:数|金额|总额)?$/,
  executed: /^(?:全年|预算|实际|年度|资金)?(?:执行|支出|支付)(?:数|金额|总额)?$/,
  weight: /^(?:分值|权重)$/,
  rate: /^(?:预算|资金|全年)?执行率$/,
  score: /^(?:自评)?得分$/,
};
/** （A） is bracketed and folded away; A and B/A may also stand bare. */
const MARKS = /(?:B\/A|[ABC]|%)$/i;

const LEAD = /^(?:其中|\d+[.、])/;
const FISCAL = /^(?:当年|本年|年度)?(?:一般公共预算)?财政(?:拨款|资金|拨款资金)$/;
const OTHER = /^其[他它]资金$/;

/** What the goals' text stands under, beside 实际完成情况. */
const EXPECTED = /^(?:预期|年初设定|年初预期|年度预期|预期绩效|项目年度|年度绩效|年度总体|设定)目标$/;
const ACHIEVED = /(?:完成|实现)情况/;

const foldedAt = (view: SheetView, row: number, col: number): string =>
  foldLabel(shownAt(view, row, col)).replace(MARKS, '');

function partOf(label: string): Part | null {
  return (Object.keys(COLUMNS) as Part[]).find((part) => COLUMNS[part].test(label)) ?? null;
}

/** The columns headed in this row; none unless it heads what was spent and what was to be spent. */
function columnsIn({ view, left, right }: Frame, row: number): Column[] {
  const heads: { part: Part | null; col: number }[] = [];
  for (let col = left; col <= right; col++) {
    if (hasText(view, row, col)) heads.push({ part: partOf(foldedAt(view, row, col)), col });
  }
  const known = new Set(heads.map(({ part }) => part));
  if (!known.has('executed') || !(known.has('full') || known.has('initial'))) return [];
  return heads.flatMap(({ part, col }, i) => {
    // 年度预算数 may head the rows' labels, to the left of 调整后预算数.
    const isLast = !heads.slice(i + 1).some((other) => other.part === part);
    return part && isLast ? [{ part, left: col, right: (heads[i + 1]?.col ?? right + 1) - 1 }] : [];
  });
}

/** The last text before the columns: 年度资金总额. */
function labelIn({ view, left }: Frame, row: number, end: number): Located<string> | null {
  for (let col = end - 1; col >= left; col--) {
    if (hasText(view, row, col)) return locateText(view, addressOf(view, row, col));
  }
  return null;
}

function rowOf(
  { view }: Frame,
  row: number,
  columns: readonly Column[],
  label: Located<string>,
): ExecutionRow {
  const cell = (part: Part): CellAddress | null => {
    const column = columns.find((one) => one.part === part);
    return column ? (ownCell(view, row, column) ?? anchorOf(view, row, column.left)) : null;
  };
  const text = (part: Part): Located<string> | null => {
    const at = cell(part);
    return at && locateText(view, at);
  };
  const amount = (part: Part): Located<Amount | null> | null => {
    const at = text(part);
    return at && { ...at, value: readAmount(at.raw, at.stored) };
  };
  const rate = text('rate');
  const [share = null] = rate ? readShares([{ shown: rate.raw, stored: rate.stored }]) : [];
  return {
    label,
    initial: amount('initial'),
    full: amount('full'),
    executed: amount('executed'),
    weight: text('weight'),
    rate: rate && { ...rate, value: share },
    score: text('score'),
  };
}

/** The rows under the heads, to the next label that is none of an amount. */
function rowsUnder(frame: Frame, head: number, columns: readonly Column[]): ExecutionRow[] {
  const { view, labels } = frame;
  const isForeign = (row: number): boolean =>
    labels.some((cell) => cell.row === row && cell.front && !cell.front.startsWith('budget')) ||
    goalsIn(frame, row) !== null;
  const first = Math.min(...columns.map(({ left }) => left));
  const rows: ExecutionRow[] = [];
  for (let row = head + 1; row <= frame.bottom && !isForeign(row); row++) {
    const label = labelIn(frame, row, first);
    const isFilled = columns.some((column) => ownCell(view, row, column) !== null);
    // A form of one row has its label beside the heads.
    const at = label ?? (isFilled && rows.length === 0 ? labelIn(frame, head, first) : null);
    if (at) rows.push(rowOf(frame, row, columns, at));
  }
  return rows;
}

const kindOf = ({ label }: ExecutionRow): string => foldLabel(label.value).replace(LEAD, '');
const isPart = (row: ExecutionRow): boolean =>
  LEAD.test(foldLabel(row.label.value)) || FISCAL.test(kindOf(row)) || OTHER.test(kindOf(row));

/** The total's row comes first; a block that has only parts is read as having none. */
function withTotal(rows: readonly ExecutionRow[]): readonly ExecutionRow[] {
  const total = rows.find((row) => !isPart(row)) ?? (rows.length === 1 ? rows[0] : undefined);
  return total ? [total, ...rows.filter((row) => row !== total)] : [];
}

/** 预期目标 in this row, beside 实际完成情况. */
function goalsIn({ view, left, right }: Frame, row: number): { col: number; end: number } | null {
  const cols: number[] = [];
  for (let col = left; col <= right; col++) if (hasText(view, row, col)) cols.push(col);
  const place = cols.findIndex((col, i) => {
    const next = cols[i + 1];
    return (
      next !== undefined &&
      EXPECTED.test(foldedAt(view, row, col)) &&
      ACHIEVED.test(foldedAt(view, row, next))
    );
  });
  const [col, next] = [cols[place], cols[place + 1]];
  if (col === undefined || next === undefined) return null;
  return { col, end: next - 1 };
}

/** The goals as they were set: under 预期目标. Null where the form has no such label. */
export function expectedGoals(frame: Frame): Located<string> | null {
  const { view } = frame;
  for (let row = frame.top; row <= frame.bottom; row++) {
    const head = goalsIn(frame, row);
    if (!head) continue;
    const below = bottomEdge(view, { row, col: head.col }) + 1;
    const isLabelled = (at: number): boolean => frame.labels.some((cell) => cell.row === at && cell.front);
    for (let at = below; at <= frame.bottom && !isLabelled(at); at++) {
      const cell = ownCell(view, at, { left: head.col, right: head.end });
      if (cell) return locateText(view, cell);
    }
    return locateText(view, anchorOf(view, below, head.col));
  }
  return null;
}

/** 总分 below the indicators: its scores and weights. */
function totalsIn(
  view: SheetView,
  header: HeaderRow,
  rows: { readonly first: number; readonly last: number },
  left: number,
): Pick<Execution, 'totalScore' | 'totalWeight'> & { readonly row: number | null } {
  const under = (row: number, role: 'indicator.score' | 'indicator.weight'): Located<string> | null => {
    const head = header.cells.find((cell) => cell.header === role);
    if (!head) return null;
    const at = ownCell(view, row, { left: head.col, right: rightEdge(view, head) });
    return locateText(view, at ?? anchorOf(view, row, head.col));
  };
  for (let row = rows.first; row <= rows.last; row++) {
    const first = ownCell(view, row, { left, right: header.right });
    if (!first || !isTotal(shownAt(view, row, first.col))) continue;
    return { totalScore: under(row, 'indicator.score'), totalWeight: under(row, 'indicator.weight'), row };
  }
  return { totalScore: null, totalWeight: null, row: null };
}

/**
 * What only a self-evaluation table has: 项目资金 with 年初预算数, 全年预算数 and 全年执行数, and 总分 in the rows
 * `below` the indicators. `last` is the last row that belongs to the table for it.
 */
export function readExecution(
  frame: Frame,
  header: HeaderRow,
  below: { readonly first: number; readonly last: number },
): { readonly execution: Execution; readonly last: number } {
  const bounded = { ...frame, bottom: header.top - 1 };
  let rows: readonly ExecutionRow[] = [];
  for (let row = frame.top; row < header.top && rows.length === 0; row++) {
    const columns = columnsIn(bounded, row);
    if (columns.length > 0) rows = withTotal(rowsUnder(bounded, row, columns));
  }
  const { row, ...totals } = totalsIn(frame.view, header, below, frame.left);
  return { execution: { rows, ...totals }, last: row ?? below.first - 1 };
}

/** The budget as a self-evaluation gives it: 全年预算数, or 年初预算数 where that is blank. */
export function budgetOf({ rows }: Execution): Budget | null {
  const [total, ...parts] = rows;
  if (!total) return null;
  // Before the year's end 全年预算数 is blank in all rows: then 年初预算数 is the budget.
  const hasFull = rows.some(({ full }) => full !== null && full.raw.trim() !== '');
  const hasInitial = rows.some(({ initial }) => initial?.value);
  const amountOf = ({ full, initial }: ExecutionRow): Located<Amount | null> | null =>
    (hasFull || !hasInitial ? full : null) ?? initial;
  const find = (kind: RegExp): ExecutionRow | undefined => parts.find((row) => kind.test(kindOf(row)));
  const [fiscal, other] = [find(FISCAL), find(OTHER)];
  const further = parts.filter((row) => row !== fiscal && row !== other);
  return {
    form: 'cells',
    total: amountOf(total),
    fiscal: fiscal ? amountOf(fiscal) : null,
    other: other ? amountOf(other) : null,
    further: further.flatMap((row) => {
      const amount = amountOf(row);
      return amount?.value ? [{ label: row.label, amount }] : [];
    }),
  };
}
