import { isScheduleMeasure } from './labels';
import type { FrontRole, HeaderRole, LabelReader } from './labels';
import type { Position, SheetView } from './view';
import { isCovered, mergeAt } from './view';

/** A cell that holds a label. */
export interface LabelCell extends Position {
  readonly right: number;
  readonly bottom: number;
  /** As it is compared: folded. */
  readonly label: string;
  readonly front: FrontRole | null;
  readonly header: HeaderRole | null;
}

/** The header row of an indicator block. */
export interface HeaderRow {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly cells: readonly LabelCell[];
}

/** Taller headers than this are no headers, but merged cells of a form. */
const TALLEST_HEADER = 3;
/** Blank rows that may part two rows of one header. */
const WIDEST_GAP = 20;

/** The cell below a label or beside it. */
const isBesideOrBelow = ({ row, col, right, bottom }: LabelCell, at: Position): boolean =>
  (at.row === row && at.col === right + 1) || (at.row === bottom + 1 && at.col === col);

/** All labels by row, each row from left to right; a header cell merged over several rows stands in each. */
export function findLabels(view: SheetView, read: LabelReader): Map<number, LabelCell[]> {
  const byRow = new Map<number, LabelCell[]>();
  const { used, sheet } = view;
  /** The last label of a schedule: its measure is none of its own. */
  let schedule: LabelCell | null = null;
  sheet.texts.forEach((texts, i) => {
    const row = used.top + i;
    for (let j = 0; j < texts.length; j++) {
      const meaning = read(texts[j]!);
      if (!meaning) continue;
      const col = used.left + j;
      if (isCovered(view, row, col)) continue;
      if (schedule && isBesideOrBelow(schedule, { row, col }) && isScheduleMeasure(texts[j]!)) continue;
      const area = mergeAt(view, row, col);
      const bottom = area?.bottom ?? row;
      const { label, front, header } = meaning;
      const cell: LabelCell = { row, col, right: area?.right ?? col, bottom, label, front, header };
      if (front === 'schedule') schedule = cell;
      const last = header && bottom - row < TALLEST_HEADER ? bottom : row;
      for (let r = row; r <= last; r++) {
        const cells = byRow.get(r);
        if (cells) cells.push(cell);
        else byRow.set(r, [cell]);
      }
    }
  });
  for (const cells of byRow.values()) cells.sort((a, b) => a.col - b.col);
  return byRow;
}

/** Splits a row's header cells where 一级指标 comes again: tables side by side. */
function splitSideBySide(cells: readonly LabelCell[]): LabelCell[][] {
  const groups: LabelCell[][] = [];
  for (const cell of cells) {
    const group = groups.at(-1);
    if (!group || (cell.header === 'indicator.level1' && group.some((c) => c.header === cell.header))) {
      groups.push([cell]);
    } else group.push(cell);
  }
  return groups;
}

const LEVELS: readonly (HeaderRole | null)[] = ['indicator.level1', 'indicator.level2'];

function isHeader(cells: readonly LabelCell[]): boolean {
  const has = (role: HeaderRole) => cells.some((cell) => cell.header === role);
  const levels = LEVELS.filter((role) => role && has(role)).length;
  return levels > 0 && levels + Number(has('indicator.name')) + Number(has('indicator.value')) >= 3;
}

/** 核心职能 may stand a row above the other headers, to their left. */
function withDuty(header: HeaderRow, labels: ReadonlyMap<number, readonly LabelCell[]>): HeaderRow {
  if (header.cells.some((cell) => cell.header === 'indicator.duty')) return header;
  for (let row = header.top - 1; row >= header.top - WIDEST_GAP; row--) {
    const cells = labels.get(row);
    if (!cells) continue;
    const duty = cells.find((cell) => cell.header === 'indicator.duty' && cell.right < header.left);
    if (duty) return { ...header, top: row, left: duty.col, cells: [duty, ...header.cells] };
    break;
  }
  return header;
}

const headerOf = (cells: readonly LabelCell[], row: number): HeaderRow => ({
  top: Math.min(...cells.map((cell) => cell.row)),
  bottom: Math.max(row, ...cells.map((cell) => Math.min(cell.bottom, cell.row + TALLEST_HEADER - 1))),
  left: Math.min(...cells.map((cell) => cell.col)),
  right: Math.max(...cells.map((cell) => cell.right)),
  cells,
});

export function findHeaders(labels: ReadonlyMap<number, readonly LabelCell[]>): HeaderRow[] {
  const done: HeaderRow[] = [];
  /** Headers that reach down to the present row: merged cells stand in each of their rows. */
  let open: HeaderRow[] = [];
  for (const row of [...labels.keys()].sort((a, b) => a - b)) {
    done.push(...open.filter((header) => header.bottom < row));
    open = open.filter((header) => header.bottom >= row);
    const cells = labels.get(row)!.filter((cell) => cell.header);
    if (cells.length < 3) continue;
    for (const group of splitSideBySide(cells)) {
      if (!isHeader(group)) continue;
      const above = open.find((header) => group.some((cell) => header.cells.includes(cell)));
      const all = [...new Set([...(above?.cells ?? []), ...group])];
      open = [...open.filter((header) => header !== above), withDuty(headerOf(all, row), labels)];
    }
  }
  return [...done, ...open].map(withName);
}

/** 指标内容 is the indicator itself where no other column is. */
function withName(header: HeaderRow): HeaderRow {
  if (header.cells.some((cell) => cell.header === 'indicator.name')) return header;
  const cells = header.cells.map((cell) =>
    cell.label === '指标内容' ? { ...cell, header: 'indicator.name' as const } : cell,
  );
  return { ...header, cells };
}
