import type { Indicator, IndicatorValue, Located } from '../model';
import { foldText, foldTight } from '../values/fold';
import { readIndicatorValue } from '../values/indicator-value';
import { literalFormula } from '../values/literal-formula';
import type { HeaderRole } from './labels';
import { familyOf, kindOf } from './level';
import { remembering } from './memo';
import type { HeaderRow } from './segment';
import type { Position, SheetView } from './view';
import { anchorOf, hasText, isBlankRow, isCovered, locate, locateText, shownAt } from './view';

/** The columns under one header cell, up to the next. */
interface Column {
  readonly role: HeaderRole;
  readonly left: number;
  readonly right: number;
}

/** The row's cells by column, and what the row itself shows in them. */
interface Row {
  readonly row: number;
  readonly at: Readonly<Partial<Record<HeaderRole, Position>>>;
  readonly own: Readonly<Partial<Record<HeaderRole, string>>>;
  /** "指标1" before the name, in its cell or in one of its own. */
  readonly number: string;
  /** The name without it. */
  readonly name: string;
}

const NUMBER = /^指标\s*(\d+|[一二三四五六七八九十]+)\s*(?:[:、.]\s*|$)/;
const UNFILLED = /^(?:…+|\.{3,}|⋯+)?$/;
const FOOTNOTE = /^(?:注|备注|说明|填报人|填表人|制表|审核|负责人|联系|单位负责人|部门负责人|经办|财务|盖章)/;

function columnsOf({ cells }: HeaderRow): Column[] {
  const sorted = [...cells].sort((a, b) => a.col - b.col);
  return sorted.map((cell, i) => {
    const next = sorted[i + 1];
    const right = next ? Math.max(next.col - 1, cell.col) : cell.right;
    return { role: cell.header!, left: cell.col, right };
  });
}

/**
 * The row's cell in a column: the one with text, else the first; under an area merged from above,
 * that area's. A cell merged from the left (a title, a footnote) says nothing about this column.
 */
function cellIn(view: SheetView, row: number, left: number, right: number): Position {
  for (let col = left; col <= right; col++) if (hasText(view, row, col)) return { row, col };
  const anchor = anchorOf(view, row, left);
  return anchor.col < left ? { row, col: left } : anchor;
}

/** Splits 指标1： off a name; null when it doesn't begin so. */
function numbered(text: string): { number: string; name: string } | null {
  if (!text.startsWith('指标')) return null;
  const folded = foldText(text);
  const match = NUMBER.exec(folded);
  return match && { number: `指标${match[1]}`, name: folded.slice(match[0].length) };
}

function readRow(view: SheetView, row: number, columns: readonly Column[]): Row {
  const at: Partial<Record<HeaderRole, Position>> = {};
  const own: Partial<Record<HeaderRole, string>> = {};
  let number = '';
  for (const { role, left, right } of columns) {
    const cell = cellIn(view, row, left, right);
    at[role] = cell;
    own[role] = cell.row === row ? shownAt(view, row, cell.col).trim() : '';
    const split = role === 'indicator.name' ? numbered(own[role]!) : null;
    if (!split) continue;
    number = split.number;
    own[role] = split.name;
    const next = cell.col + 1;
    if (split.name !== '' || next > right || isCovered(view, row, next)) continue;
    at[role] = cellIn(view, row, next, right);
    own[role] = shownAt(view, row, at[role]!.col).trim();
  }
  const nameAt = at['indicator.name']!;
  const name = nameAt.row === row ? own['indicator.name']! : shownAt(view, nameAt.row, nameAt.col).trim();
  return { row, at, own, number, name };
}

/** What a row is: an indicator, nothing (blank or pre-printed), or the end of the block. */
function judge({ own }: Row, afterGap: boolean): 'indicator' | 'skip' | 'end' {
  const level1 = own['indicator.level1'] ?? '';
  const level2 = own['indicator.level2'] ?? '';
  const name = own['indicator.name'] ?? '';
  const value = own['indicator.value'] ?? '';
  if (FOOTNOTE.test(level1) && familyOf(level1) === null) return 'end';
  if (value === '' && UNFILLED.test(name)) return 'skip';
  if (!afterGap) return 'indicator';
  const isLabelled = familyOf(level1) !== null || kindOf(level2) !== null;
  const continues = level1 === '' && level2 === '' && name !== '' && value !== '';
  return isLabelled || continues ? 'indicator' : 'end';
}

/** Labels that hold until the next ones. */
interface Levels {
  duty: string;
  level1: string;
  level2: string;
}

/** Takes up the row's own labels; in rows that are no indicators only those that are surely labels. */
function advance(levels: Levels, { own }: Row, isIndicator: boolean): void {
  const duty = own['indicator.duty'] ?? '';
  const level1 = own['indicator.level1'] ?? '';
  const level2 = own['indicator.level2'] ?? '';
  if (!isIndicator && familyOf(level1) === null && kindOf(level2) === null) return;
  if (duty !== '') Object.assign(levels, { duty, level1: '', level2: '' });
  if (level1 !== '') Object.assign(levels, { level1: foldTight(level1), level2: '' });
  if (level2 !== '') levels.level2 = foldTight(level2);
}

const readAlone = remembering((text): IndicatorValue => readIndicatorValue(text));

function readValue(cell: Located<string>, operator: Located<string> | null, unit: Located<string> | null) {
  const text = literalFormula(cell.stored) ?? cell.raw;
  if (!operator && !unit) return readAlone(text);
  return readIndicatorValue(text, {
    ...(operator && { operator: operator.value }),
    ...(unit && { unit: unit.value }),
  });
}

function indicatorOf(view: SheetView, row: Row, levels: Levels, header: Position): Indicator {
  const optional = (role: HeaderRole): Located<string> | null => {
    const at = row.at[role];
    return at ? locateText(view, at) : null;
  };
  /** The label in force; raw is the row's own: '' in the rows that inherit it. */
  const label = (role: HeaderRole, value: string): Located<string> => {
    const cell = locate(view, row.at[role] ?? header, value);
    return row.own[role] ? cell : { ...cell, raw: '' };
  };
  const operator = optional('indicator.operator');
  const unit = optional('indicator.unit');
  const value = locateText(view, row.at['indicator.value']!);
  return {
    duty: row.at['indicator.duty'] ? label('indicator.duty', levels.duty) : null,
    level1: label('indicator.level1', levels.level1),
    level2: label('indicator.level2', levels.level2),
    family: familyOf(levels.level1),
    kind: kindOf(levels.level2),
    number: row.number,
    name: locate(view, row.at['indicator.name']!, row.name),
    description: optional('indicator.description'),
    value: { ...value, value: readValue(value, operator, unit) },
    basis: optional('indicator.basis'),
    operator,
    unit,
    weight: optional('indicator.weight'),
  };
}

/** The rows below a header, to `bottom` at most. Needs the columns of name and value: none without them. */
export function readIndicators(view: SheetView, header: HeaderRow, bottom: number): Indicator[] {
  const columns = columnsOf(header);
  const roles = columns.map((column) => column.role);
  if (!roles.includes('indicator.name') || !roles.includes('indicator.value')) return [];
  const levels: Levels = { duty: '', level1: '', level2: '' };
  const indicators: Indicator[] = [];
  let afterGap = false;
  for (let at = header.bottom + 1; at <= bottom; at++) {
    if (isBlankRow(view, at, header.left, header.right)) {
      afterGap = true;
      continue;
    }
    const row = readRow(view, at, columns);
    const verdict = judge(row, afterGap);
    if (verdict === 'end') break;
    advance(levels, row, verdict === 'indicator');
    if (verdict === 'skip') continue;
    afterGap = false;
    indicators.push(indicatorOf(view, row, levels, header.cells[0]!));
  }
  return indicators;
}
