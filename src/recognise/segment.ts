import { joinHalves } from './halves';
import { findHeaders, findLabels } from './header';
import type { HeaderRow, LabelCell } from './header';
import type { FrontRole, LabelReader } from './labels';
import type { SheetView } from './view';
import { hasText } from './view';

/** What may be one table: labels, then a header, then rows. */
export interface Candidate {
  readonly front: readonly LabelCell[];
  readonly header: HeaderRow | null;
  /** Labels such as 项目名称 that head columns beside the indicators': a list of many projects. Empty in forms. */
  readonly heads: readonly LabelCell[];
  /** 中期指标, 年度指标: above the columns of each half or before its rows. */
  readonly halves: readonly LabelCell[];
  /** Last row that can belong to it: the next table's labels begin below. */
  readonly bottom: number;
  /** Columns that can belong to it. */
  readonly left: number;
  readonly right: number;
}

interface Band {
  readonly left: number;
  readonly right: number;
}

const isProject = ({ front }: LabelCell): boolean => front === 'name' || front === 'code';

/** Headers that share no column belong to tables side by side: each gets the columns up to the next one's first. */
function bandsOf(
  view: SheetView,
  headers: readonly HeaderRow[],
  labels: ReadonlyMap<number, readonly LabelCell[]>,
): Band[] {
  const spans: { left: number; right: number }[] = [];
  const columns = headers.map((header) => ({ left: listLeft(labels, header), right: header.right }));
  for (const { left, right } of columns.sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last && left <= last.right) last.right = Math.max(last.right, right);
    else spans.push({ left, right });
  }
  if (spans.length === 0) return [{ left: view.used.left, right: view.used.right }];
  const firsts = spans.map((span, i) =>
    i === 0 ? view.used.left : firstColumn(labels, spans[i - 1]!, span),
  );
  // A merged header may reach beyond the last cell that holds anything.
  const end = Math.max(view.used.right, spans.at(-1)!.right);
  return spans.map((_, i) => ({ left: firsts[i]!, right: (firsts[i + 1] ?? end + 1) - 1 }));
}

/** First column of a list: of the labels that stand, one beside the other, to the left of its header. */
function listLeft(labels: ReadonlyMap<number, readonly LabelCell[]>, { top, left }: HeaderRow): number {
  for (const row of [top, top - 1]) {
    const heads: LabelCell[] = [];
    const end = (): number => heads.at(-1)?.col ?? left;
    for (const cell of [...(labels.get(row) ?? [])].reverse()) {
      if (cell.front && cell.right + 1 === end()) heads.push(cell);
    }
    if (heads.length > 1 && heads.some(isProject)) return end();
  }
  return left;
}

/** Where a table begins to the right of another: its labels may stand further left than its header. */
function firstColumn(labels: ReadonlyMap<number, readonly LabelCell[]>, before: Band, span: Band): number {
  let first = span.left;
  for (const cells of labels.values()) {
    for (const { front, col } of cells) if (ONCE.has(front) && col > before.right && col < first) first = col;
  }
  return first;
}

/** Labels that stand once in a table: their coming again begins the next. */
const ONCE: ReadonlySet<FrontRole | null> = new Set([
  'code',
  'name',
  'purpose',
  'schedule',
  'goals',
  'goals.year',
  'term.goals',
  'duties',
]);

/** Within an indicator block only labels in the columns of the levels begin a new table. */
function beginsTable(cells: readonly LabelCell[], header: HeaderRow): boolean {
  const name = header.cells.find((cell) => cell.header === 'indicator.name');
  const limit = name ? name.col : header.right + 1;
  return cells.some((cell) => cell.front && cell.front !== 'amountUnit' && cell.col < limit);
}

const span = ({ top, bottom }: HeaderRow): number[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => top + i);

function standsAlone(view: SheetView, { left, right }: Band, cell: LabelCell): boolean {
  for (let col = left; col <= right; col++) {
    if (col !== cell.col && hasText(view, cell.row, col)) return false;
  }
  return true;
}

/** The columns of a header by role and place. */
const columnsKey = ({ cells }: HeaderRow): string =>
  cells.map(({ header, col }) => `${header} ${col}`).join();

/** A header printed again on the next page: the same columns, right below a row of the same table. */
function isRepeated(view: SheetView, { front, heads, header: first }: Draft, header: HeaderRow): boolean {
  const name = header.cells.find((cell) => cell.header === 'indicator.name');
  return (
    first !== null &&
    name !== undefined &&
    (heads.length > 0 || front.some((cell) => cell.front !== 'amountUnit')) &&
    columnsKey(first) === columnsKey(header) &&
    hasText(view, header.top - 1, name.col)
  );
}

interface Draft {
  front: LabelCell[];
  heads: LabelCell[];
  halves: LabelCell[];
  header: HeaderRow | null;
}

const isHalf = ({ front }: LabelCell): boolean => front === 'indicators.half';

/** The same columns again under 年度指标, below those of 中期指标: the form's other half. */
function isOtherHalf({ header: first, halves }: Draft, header: HeaderRow): boolean {
  if (first === null || columnsKey(first) !== columnsKey(header)) return false;
  const isBelow = ({ row }: LabelCell): boolean => row > first.bottom && row <= header.bottom;
  return halves.some(isBelow) && halves.some((cell) => cell.row <= first.bottom);
}

/**
 * Labels that head columns of a list: in the header's own row, or, where the indicators' labels stand under a
 * heading of theirs, in the last row above it. At least two, besides the indicators' columns.
 */
function headsOf(header: HeaderRow, own: readonly LabelCell[], front: readonly LabelCell[]): LabelCell[] {
  if (own.some(isProject)) return [...own];
  const row = Math.max(...front.map((cell) => cell.row));
  const above = front.filter((cell) => cell.row === row);
  const isBeside = above.every((cell) => cell.right < header.left || cell.col > header.right);
  return isBeside && above.length > 1 && above.some(isProject) ? [...above, ...own] : [];
}

/** 财政资金, 其他资金 in a second row of a list's header, under 预算数. */
function isSecondRow(view: SheetView, { header, heads }: Draft, cells: readonly LabelCell[]): boolean {
  const row = cells[0]!.row;
  return (
    header !== null &&
    heads.some((head) => head.front === 'budget.total' && head.row === header.top) &&
    cells.every(({ front }) => front?.startsWith('budget.')) &&
    !header.cells.some(({ col }) => hasText(view, row, col))
  );
}

function candidatesIn(
  view: SheetView,
  band: Band,
  labels: ReadonlyMap<number, readonly LabelCell[]>,
  headers: readonly HeaderRow[],
): Candidate[] {
  const candidates: Candidate[] = [];
  const inBand = (cell: LabelCell) => cell.col >= band.left && cell.col <= band.right;
  const own = headers.filter((header) => header.left >= band.left && header.right <= band.right);
  const headerAt = new Map(own.flatMap((header) => span(header).map((row) => [row, header])));
  const empty = (): Draft => ({ front: [], heads: [], halves: [], header: null });
  let draft = empty();

  const finish = (bottom: number) => {
    if (draft.header || draft.front.length > 0) {
      candidates.push({ ...draft, bottom, left: band.left, right: band.right });
    }
    draft = empty();
  };

  const rows = new Set([...labels.keys(), ...headerAt.keys()]);
  for (const row of [...rows].sort((a, b) => a - b)) {
    const header = headerAt.get(row);
    const cells = (labels.get(row) ?? []).filter((cell) => cell.front && cell.row === row && inBand(cell));
    draft.halves.push(...cells.filter(isHalf));
    if (header) {
      if (draft.header !== header && (isRepeated(view, draft, header) || isOtherHalf(draft, header)))
        continue;
      if (draft.header && draft.header !== header) finish(header.top - 1);
      draft.header = header;
      draft.heads.push(...(draft.heads.length > 0 ? cells : headsOf(header, cells, draft.front)));
      continue;
    }
    if (cells.length === 0) continue;
    if (draft.header && draft.heads.length > 0) {
      if (isSecondRow(view, draft, cells)) {
        draft.heads.push(...cells);
        draft.header = { ...draft.header, bottom: row };
        continue;
      }
      // A project may be called 专项债券: only another form's code or name ends a list.
      if (!cells.some(isProject)) continue;
    }
    const before = (cell: LabelCell) =>
      ONCE.has(cell.front) ? draft.front.find((c) => c.front === cell.front) : undefined;
    // A heading such as 部门整体绩效目标 stands alone in its row: it is not the label of a field.
    const headings = cells.map(before).filter((cell) => cell && standsAlone(view, band, cell));
    draft.front = draft.front.filter((cell) => !headings.includes(cell));
    if (draft.header) {
      if (cells.every(isHalf) || !beginsTable(cells, draft.header)) continue;
      finish(row - 1);
    } else if (cells.some(before)) finish(row - 1);
    draft.front.push(...cells);
  }
  finish(view.used.bottom);
  return candidates;
}

/**
 * Cuts a sheet into what may be tables, by header rows and the labels above them: one list for each
 * set of columns (tables side by side), from top to bottom.
 */
export function findCandidates(view: SheetView, read: LabelReader): Candidate[][] {
  const labels = findLabels(view, read);
  if (labels.size === 0) return [];
  const headers = joinHalves(findHeaders(labels), labels);
  return bandsOf(view, headers, labels).map((band) => candidatesIn(view, band, labels, headers));
}
