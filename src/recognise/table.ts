import type { FieldName, Indicator, Located, TargetTable, UnreadField } from '../model';
import { foldLabel } from '../values/fold';
import { budgetInCells, budgetInSentence, isUnreadable } from './budget';
import type { Frame } from './field';
import { rowsBelow, valueBeside, valueRow } from './field';
import { readHeading, unitIn } from './heading';
import { readIndicators } from './indicators';
import type { FrontRole, HeaderRole } from './labels';
import type { Layout } from './layout';
import { layouts } from './layouts';
import { profileOf } from './level';
import { readSchedule } from './schedule';
import type { Candidate, HeaderRow, LabelCell } from './segment';
import type { SheetView } from './view';
import {
  addressOf,
  anchorOf,
  bottomEdge,
  hasText,
  locateLabel,
  locateText,
  rightEdge,
  shownAt,
} from './view';

/** Labels that make a form of cells without a header row: at least so many, in as many rows. */
const FORM_ROWS = 3;

function layoutOf({ front, header }: Candidate): Layout {
  const present = new Set<FrontRole | HeaderRole | null>(front.map((cell) => cell.front));
  for (const cell of header?.cells ?? []) present.add(cell.header);
  return layouts.find(({ marks }) => marks.length === 0 || marks.some((mark) => present.has(mark)))!;
}

/** Forms that only later layouts can read: two halves, a self-evaluation. */
function isForeign(header: HeaderRow): boolean {
  const roles = header.cells.map((cell) => cell.header);
  return (
    roles.includes('indicator.actual') ||
    roles.includes('indicator.score') ||
    new Set(roles).size < roles.length
  );
}

/** A form that lost its indicators, not a list that happens to have such columns. */
function isForm(front: readonly LabelCell[]): boolean {
  const cells = front.filter((cell) => cell.front !== 'amountUnit');
  const named = cells.some((cell) => cell.front === 'code' || cell.front === 'name' || cell.front === 'org');
  return named && new Set(cells.map((cell) => cell.row)).size >= FORM_ROWS;
}

function isTable({ front, header, isList }: Candidate): boolean {
  if (!header) return isForm(front);
  if (isList || isForeign(header)) return false;
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

/** Rows of the labels: from the first, without a lone unit above, to the last before the header. */
function frameOf(view: SheetView, candidate: Candidate, bottom: number): Frame {
  const { front, header } = candidate;
  const labels = front.filter((cell) => cell.front !== 'amountUnit');
  const cells = [...labels, ...(header?.cells ?? [])];
  return {
    view,
    labels: [...front, ...(header?.cells ?? [])],
    top: Math.min(...cells.map((cell) => cell.row)),
    left: Math.min(...cells.map((cell) => cell.col)),
    bottom,
    right: header
      ? periodEdge(view, candidate, Math.max(header.right, ...labels.map((cell) => cell.right)))
      : textEdge(view, candidate),
  };
}

const labelled = (frame: Frame, role: FrontRole): LabelCell | undefined =>
  frame.labels.find((cell) => cell.front === role);

function textBeside(frame: Frame, role: FrontRole): Located<string> | null {
  const label = labelled(frame, role);
  const at = label && valueBeside(frame, label);
  return at ? locateText(frame.view, at) : null;
}

/** The purpose under the amounts, in the rows of 预算规模及资金用途. */
function textBelowAmounts(frame: Frame): Located<string> | null {
  const label = labelled(frame, 'budget.total') ?? labelled(frame, 'budget.fiscal');
  const row = label ? valueRow(frame, rowsBelow(frame, label), label) : null;
  if (!label || row === null) return null;
  for (let col = label.col; col <= frame.right; col++) {
    if (hasText(frame.view, row, col)) return locateText(frame.view, addressOf(frame.view, row, col));
  }
  return locateText(frame.view, anchorOf(frame.view, row, label.col));
}

function headersOf(view: SheetView, header: HeaderRow | null): TargetTable['headers'] {
  const headers: Partial<Record<FieldName, Located<string>>> = {};
  for (const cell of header?.cells ?? []) {
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

type Fields = Omit<TargetTable, 'unread'>;

function unreadOf(layout: Layout, frame: Frame, header: HeaderRow | null, table: Fields): UnreadField[] {
  const { view } = frame;
  const at = ({ row, col }: LabelCell) => addressOf(view, row, col);
  const first = at(frame.labels.find((cell) => cell.front !== 'amountUnit') ?? header!.cells[0]!);
  const unread: UnreadField[] = [];
  for (const field of layout.required) {
    const label = labelled(frame, field);
    if (!label) unread.push({ field, reason: 'label-missing', address: first });
    else if (field === 'schedule' ? table.schedule!.periods.length === 0 : !valueBeside(frame, label)) {
      unread.push({ field, reason: 'value-missing', address: at(label) });
    }
  }
  for (const part of ['total', 'fiscal', 'other'] as const) {
    const cell = table.budget?.[part] ?? null;
    if (isUnreadable(cell)) {
      unread.push({ field: `budget.${part}`, reason: 'unreadable', address: cell.address });
    }
  }
  const last = at(header?.cells.at(-1) ?? frame.labels.at(-1)!);
  const missing = (['indicator.name', 'indicator.value'] as const).filter((field) => !table.headers[field]);
  if (header && missing.length > 0) {
    for (const field of missing) unread.push({ field, reason: 'label-missing', address: last });
  } else if (table.indicators.length === 0) {
    unread.push({ field: 'indicators', reason: 'cut-short', address: header ? at(header.cells[0]!) : last });
  }
  return unread;
}

function lastRow(
  view: SheetView,
  rows: readonly Indicator[],
  frame: Frame,
  header: HeaderRow | null,
): number {
  const last = rows.at(-1)?.value.address;
  if (last) return bottomEdge(view, last);
  return header ? header.bottom : Math.max(...frame.labels.map((cell) => cell.bottom));
}

/** Reads a candidate; `floor` is the first row that does not belong to the table above. Null: no table. */
export function readTable(view: SheetView, candidate: Candidate, floor: number): TargetTable | null {
  if (!isTable(candidate)) return null;
  const { header } = candidate;
  const layout = layoutOf(candidate);
  const indicators = header ? readIndicators(view, header, candidate.bottom) : [];
  const frame = frameOf(view, candidate, header ? header.top - 1 : candidate.bottom);
  const bottom = lastRow(view, indicators, frame, header);
  const whole = { ...frame, bottom };
  const columns = { left: frame.left, right: frame.right };
  const heading = readHeading(view, { first: floor, last: frame.top - 1 }, columns);
  const org = textBeside(whole, 'org') ?? heading.org;
  const purpose = layout.purpose === 'below' ? textBelowAmounts(frame) : textBeside(whole, 'purpose');
  const fields: Fields = {
    kind: layout.kind,
    layout: layout.id,
    profile: profileOf(indicators),
    preset: 'standard',
    range: {
      sheet: view.sheet.name,
      top: heading.title?.address.row ?? heading.org?.address.row ?? frame.top,
      left: frame.left,
      bottom,
      right: frame.right,
    },
    title: heading.title,
    org,
    amountUnit: heading.amountUnit ?? unitInLabels(frame),
    code: textBeside(whole, 'code'),
    name: textBeside(whole, 'name') ?? (layout.kind === 'department' ? org : null),
    superior: textBeside(whole, 'superior'),
    budget:
      layout.budget === 'sentence' && purpose
        ? budgetInSentence(purpose)
        : layout.budget === 'cells'
          ? budgetInCells(whole)
          : null,
    purpose,
    schedule: readSchedule(frame),
    goals: textBeside(whole, 'goals'),
    duties: textBeside(whole, 'duties'),
    term: null,
    execution: null,
    headers: headersOf(view, header),
    indicators,
  };
  return { ...fields, unread: unreadOf(layout, whole, header, fields) };
}
