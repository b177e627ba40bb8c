import type { Budget, CellAddress, FieldName, Indicator, Layout, Located, TargetTable, Term } from '../model';
import { foldLabel } from '../values/fold';
import { budgetInCells, budgetInSentence } from './budget';
import { budgetOf, expectedGoals, readExecution } from './execution';
import type { Frame } from './field';
import { labelled, valueOfRole } from './field';
import { partsOf } from './halves';
import type { HeaderPart } from './halves';
import { readHeading, unitIn } from './heading';
import { readIndicators } from './indicators';
import type { FrontRole, HeaderRole } from './labels';
import { layoutOf } from './layouts';
import { profileOf } from './level';
import { presetOf } from './preset';
import { readSchedule } from './schedule';
import type { HeaderRow, LabelCell } from './header';
import type { Candidate } from './segment';
import { unreadOf } from './unread';
import type { Fields } from './unread';
import type { Position, SheetView } from './view';
import { bottomEdge, hasText, locateLabel, locateText, rightEdge, shownAt } from './view';

/** Labels that make a form of cells without a header row: at least so many, in as many rows. */
const FORM_ROWS = 3;

/** Targets beside what was achieved. */
const isSelfEvaluation = ({ cells }: HeaderRow): boolean =>
  cells.some(({ header }) => header === 'indicator.actual' || header === 'indicator.score');

/** A form that lost its indicators, not a list that happens to have such columns. */
function isForm(front: readonly LabelCell[]): boolean {
  const cells = front.filter((cell) => cell.front !== 'amountUnit');
  const named = cells.some((cell) => cell.front === 'code' || cell.front === 'name' || cell.front === 'org');
  return named && new Set(cells.map((cell) => cell.row)).size >= FORM_ROWS;
}

function isTable({ front, header, heads }: Candidate): boolean {
  if (!header) return isForm(front);
  if (heads.length > 0) return false;
  const has = (role: HeaderRole) => header.cells.some((cell) => cell.header === role);
  return (has('indicator.name') && has('indicator.value')) || isForm(front);
}

/** Last column with text in the rows of the labels: the edge of a table without header. */
function textEdge(view: SheetView, { front, left, right }: Candidate): number {
  let edge = left;
  for (const { row } of front) {
    for (let col = right; col > edge; col--) {
      if (hasText(view, row, col)) edge = Math.max(edge, rightEdge(view, { row, col }));
    }
  }
  return edge;
}

const PERIOD = /^(?:\d{1,2}月|第?[一二三四1-4]季)/;

/** Last column of a schedule whose periods go on beyond the indicators' columns: twelve months, say. */
function periodEdge(view: SheetView, { front, right }: Candidate, edge: number): number {
  const row = front.find((cell) => cell.front === 'schedule')?.row;
  if (row === undefined) return edge;
  let end = edge;
  while (end < right && PERIOD.test(foldLabel(shownAt(view, row, end + 1)))) {
    end = rightEdge(view, { row, col: end + 1 });
  }
  return end;
}

/** Last column with text in the header's row: 备注 and other columns that are none of ours belong to the table. */
function headerEdge(view: SheetView, { row }: Position, right: number, edge: number): number {
  for (let col = right; col > edge; col--) {
    if (hasText(view, row, col)) return rightEdge(view, { row, col });
  }
  return edge;
}

/** Last column of amounts whose label stands in the last column of the indicators. */
function amountEdge(view: SheetView, { front, right }: Candidate, edge: number): number {
  let end = edge;
  for (const label of front) {
    if (!label.front?.includes('budget.') || label.right < edge) continue;
    let col = label.right + 1;
    while (col < right && !hasText(view, label.row, col)) col++;
    if (col <= right && hasText(view, label.row, col)) end = Math.max(end, col);
  }
  return end;
}

/** Rows of the labels: from the first, without a lone unit above, to the last before the header. */
function frameOf(view: SheetView, candidate: Candidate, layout: Layout, bottom: number): Frame {
  const { front, header } = candidate;
  const labels = front.filter((cell) => cell.front !== 'amountUnit');
  const cells = [...labels, ...(header?.cells ?? [])];
  const last = Math.max(...cells.map((cell) => cell.right));
  const edge = header ? headerEdge(view, header.cells.at(-1)!, candidate.right, last) : last;
  return {
    view,
    layout,
    labels: [...front, ...(header?.cells ?? [])],
    top: Math.min(...cells.map((cell) => cell.row)),
    left: Math.min(...cells.map((cell) => cell.col)),
    bottom,
    right: header
      ? amountEdge(view, candidate, periodEdge(view, candidate, edge))
      : textEdge(view, candidate),
  };
}

function textOf(frame: Frame, role: FrontRole): Located<string> | null {
  const at = valueOfRole(frame, role);
  return at && locateText(frame.view, at);
}

/** 年度目标 where 总体目标 has one, else all that stands beside it. */
const goalsOf = (frame: Frame): Located<string> | null =>
  textOf(frame, 'goals.year') ?? (labelled(frame, 'term.goals') ? null : textOf(frame, 'goals'));

function termOf(frame: Frame, budget: Budget | null): Term | null {
  const goals = textOf(frame, 'term.goals');
  return budget || goals ? { budget, goals } : null;
}

/** The header's cells; of two halves those of the year. */
function headersOf(view: SheetView, parts: readonly HeaderPart[]): TargetTable['headers'] {
  const headers: Partial<Record<FieldName, Located<string>>> = {};
  for (const cell of parts.find(({ half }) => half === 'year')?.cells ?? []) {
    if (cell.header) headers[cell.header] = locateLabel(view, cell);
  }
  return headers;
}

/** A unit in brackets behind a label, 项目资金（万元）, where there is no cell for it. */
function unitInLabels(frame: Frame): TargetTable['amountUnit'] {
  for (const role of ['amountUnit', 'budget.total', 'budget'] as const) {
    const label = labelled(frame, role);
    const cell = label && locateLabel(frame.view, label);
    const unit = cell && unitIn(cell.raw);
    if (cell && (unit || role === 'amountUnit')) return { ...cell, value: unit ?? null };
  }
  return null;
}

function lastRow(
  view: SheetView,
  rows: readonly Indicator[],
  frame: Frame,
  header: HeaderRow | null,
): number {
  const last = rows.reduce<CellAddress | null>(
    (at, { value: { address } }) => (at && at.row >= address.row ? at : address),
    null,
  );
  if (last) return bottomEdge(view, last);
  return header ? header.bottom : Math.max(...frame.labels.map((cell) => cell.bottom));
}

/** The rows of both halves, the year's first. */
const rowsOf = (
  view: SheetView,
  header: HeaderRow,
  parts: readonly HeaderPart[],
  bottom: number,
): Indicator[] =>
  parts
    .flatMap((part) => readIndicators(view, header, part, bottom))
    .sort((a, b) => Number(a.half === 'term') - Number(b.half === 'term'));

/**
 * Reads a candidate as the first of the layouts that fits; `floor` is the first row that does not belong
 * to the table above. Null: no table.
 */
export function readTable(
  view: SheetView,
  candidate: Candidate,
  floor: number,
  layouts: readonly Layout[],
): TargetTable | null {
  const layout = layoutOf(candidate, layouts);
  return layout && isTable(candidate) ? readForm(view, candidate, floor, layout) : null;
}

/**
 * Reads a candidate as this layout, whether it is a table or only a part of one; `end` is its last row, where that
 * is not told by its rows and labels. Null: its columns can't be understood.
 */
export function readForm(
  view: SheetView,
  candidate: Candidate,
  floor: number,
  layout: Layout,
  end?: number,
): TargetTable | null {
  const { header } = candidate;
  const parts = header ? partsOf(view, header, candidate) : [];
  if (!parts) return null;
  const indicators = header ? rowsOf(view, header, parts, candidate.bottom) : [];
  const frame = frameOf(view, candidate, layout, header ? header.top - 1 : candidate.bottom);
  const bottom = end ?? lastRow(view, indicators, frame, header);
  const whole = { ...frame, bottom };
  const columns = { left: frame.left, right: frame.right };
  const heading = readHeading(view, { first: floor, last: frame.top - 1 }, columns);
  const org = textOf(whole, 'org') ?? heading.org;
  const purpose = textOf(whole, 'purpose');
  const code = textOf(whole, 'code');
  const halves = layout.budget === 'cells' ? budgetInCells(whole) : null;
  const grid =
    header && isSelfEvaluation(header)
      ? readExecution(frame, header, { first: bottom + 1, last: candidate.bottom })
      : null;
  const fields: Fields = {
    kind: layout.kind,
    layout: layout.id,
    profile: layout.profile ?? profileOf(indicators),
    preset: presetOf(layout, code, org),
    range: {
      sheet: view.sheet.name,
      top: heading.title?.address.row ?? heading.org?.address.row ?? frame.top,
      left: frame.left,
      bottom: grid?.last ?? bottom,
      right: frame.right,
    },
    title: heading.title,
    org,
    amountUnit: heading.amountUnit ?? unitInLabels(frame),
    code,
    name: textOf(whole, 'name') ?? (layout.kind === 'department' ? org : null),
    superior: textOf(whole, 'superior'),
    budget:
      layout.budget === 'sentence' && purpose
        ? budgetInSentence(purpose)
        : layout.budget === 'grid' && grid
          ? budgetOf(grid.execution)
          : (halves?.year ?? null),
    purpose,
    schedule: readSchedule(frame),
    goals: (grid && expectedGoals(frame)) ?? goalsOf(whole),
    duties: textOf(whole, 'duties'),
    term: termOf(whole, halves?.term ?? null),
    execution: grid?.execution ?? null,
    headers: headersOf(view, parts),
    indicators,
  };
  return { ...fields, unread: unreadOf(whole, header, fields) };
}
