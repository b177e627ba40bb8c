import type { Indicator, Located } from '../model';
import { foldText, foldTight } from '../values/fold';
import { readIndicatorValue } from '../values/indicator-value';
import { literalFormula } from '../values/literal-formula';
import type { HeaderRole } from './labels';
import { familyOf, kindOf } from './level';
import type { HeaderRow } from './segment';
import type { Position, SheetView } from './view';
import { anchorOf, hasText, isBlankRow, isCovered, locate, locateText, shownAt } from './view';

/** The columns under one header cell, up to the next. */
interface Column {
  readonly left: number;
  readonly right: number;
}
type Columns = Readonly<Partial<Record<HeaderRole, Column>>>;

const NUMBER = /^指标\s*(\d+|[一二三四五六七八九十]+)\s*(?:[:、.]\s*|$)/;
const UNFILLED = /^(?:…+|\.{3,}|⋯+)?$/;
const FOOTNOTE = /^(?:注|备注|说明|填报人|填表人|制表|审核|负责人|联系|单位负责人|部门负责人|经办|财务|盖章)/;

function columnsOf({ cells }: HeaderRow): Columns {
  const sorted = [...cells].sort((a, b) => a.col - b.col);
  const columns: Partial<Record<HeaderRole, Column>> = {};
  sorted.forEach((cell, i) => {
    const next = sorted[i + 1];
    columns[cell.header!] = { left: cell.col, right: next ? Math.max(next.col - 1, cell.col) : cell.right };
  });
  return columns;
}

/**
 * The row's cell in a column: the one with text, else the first; under an area merged from above,
 * that area's. A cell merged from the left (a title, a footnote) says nothing about this column.
 */
function cellIn(view: SheetView, row: number, { left, right }: Column): Position {
  for (let col = left; col <= right; col++) if (hasText(view, row, col)) return { row, col };
  const anchor = anchorOf(view, row, left);
  return anchor.col < left ? { row, col: left } : anchor;
}

/** Whether the row itself, not a merged area from above, has text in the column. */
function ownText(view: SheetView, row: number, column: Column | undefined): string {
  if (!column) return '';
  const at = cellIn(view, row, column);
  return at.row === row ? shownAt(view, row, at.col).trim() : '';
}

/** A label in force, with the row's own text as raw: '' in the rows that inherit it. */
function inherited(
  view: SheetView,
  row: number,
  column: Column | undefined,
  header: Position,
  value: string,
) {
  const at = column ? cellIn(view, row, column) : header;
  const cell = locate(view, at, value);
  return at.row === row ? cell : { ...cell, raw: '' };
}

interface Name {
  readonly number: string;
  readonly name: Located<string>;
}

/** The name without its prefix 指标1：, which may fill a cell of its own before it. */
function readName(view: SheetView, row: number, column: Column): Name {
  const first = cellIn(view, row, column);
  const cell = locateText(view, first);
  if (!cell.value.startsWith('指标')) return { number: '', name: cell };
  const folded = foldText(cell.raw);
  const match = NUMBER.exec(folded);
  if (!match) return { number: '', name: cell };
  const number = `指标${match[1]}`;
  const rest = folded.slice(match[0].length);
  const next = first.col + 1;
  if (rest !== '' || next > column.right || isCovered(view, row, next)) {
    return { number, name: { ...cell, value: rest } };
  }
  return { number, name: locateText(view, cellIn(view, row, { left: next, right: column.right })) };
}

const optional = (view: SheetView, row: number, column: Column | undefined): Located<string> | null =>
  column ? locateText(view, cellIn(view, row, column)) : null;

/** Labels that hold until the next ones. */
interface Levels {
  duty: string;
  level1: string;
  level2: string;
}

/** Takes up the row's own labels; in rows that are no indicators only those that are surely labels. */
function advance(view: SheetView, row: number, columns: Columns, levels: Levels, isIndicator: boolean): void {
  const duty = ownText(view, row, columns['indicator.duty']);
  const level1 = ownText(view, row, columns['indicator.level1']);
  const level2 = ownText(view, row, columns['indicator.level2']);
  if (!isIndicator && familyOf(level1) === null && kindOf(level2) === null) return;
  if (duty !== '') Object.assign(levels, { duty, level1: '', level2: '' });
  if (level1 !== '') Object.assign(levels, { level1: foldTight(level1), level2: '' });
  if (level2 !== '') levels.level2 = foldTight(level2);
}

/** What a row is: an indicator, nothing (blank or pre-printed), or the end of the block. */
function judge(view: SheetView, row: number, columns: Columns, afterGap: boolean): 'row' | 'skip' | 'end' {
  const level1 = ownText(view, row, columns['indicator.level1']);
  const level2 = ownText(view, row, columns['indicator.level2']);
  const value = ownText(view, row, columns['indicator.value']);
  const nameCell = readName(view, row, columns['indicator.name']!);
  const name = nameCell.name.address.row === row ? nameCell.name.value : '';
  if (FOOTNOTE.test(level1) && familyOf(level1) === null) return 'end';
  if (value === '' && UNFILLED.test(name)) return 'skip';
  if (!afterGap) return 'row';
  const isLabelled = familyOf(level1) !== null || kindOf(level2) !== null;
  const continues = level1 === '' && level2 === '' && name !== '' && value !== '';
  return isLabelled || continues ? 'row' : 'end';
}

/** The rows below a header, to `bottom` at most. Needs the columns of name and value: none without them. */
export function readIndicators(view: SheetView, header: HeaderRow, bottom: number): Indicator[] {
  const columns = columnsOf(header);
  const { 'indicator.name': nameColumn, 'indicator.value': valueColumn } = columns;
  if (!nameColumn || !valueColumn) return [];
  const levels: Levels = { duty: '', level1: '', level2: '' };
  const rows: Indicator[] = [];
  let afterGap = false;
  for (let row = header.bottom + 1; row <= bottom; row++) {
    if (isBlankRow(view, row, header.left, header.right)) {
      afterGap = true;
      continue;
    }
    const verdict = judge(view, row, columns, afterGap);
    if (verdict === 'end') break;
    advance(view, row, columns, levels, verdict === 'row');
    if (verdict === 'skip') continue;
    afterGap = false;
    const operator = optional(view, row, columns['indicator.operator']);
    const unit = optional(view, row, columns['indicator.unit']);
    const value = locateText(view, cellIn(view, row, valueColumn));
    const at = header.cells[0]!;
    rows.push({
      duty: columns['indicator.duty']
        ? inherited(view, row, columns['indicator.duty'], at, levels.duty)
        : null,
      level1: inherited(view, row, columns['indicator.level1'], at, levels.level1),
      level2: inherited(view, row, columns['indicator.level2'], at, levels.level2),
      family: familyOf(levels.level1),
      kind: kindOf(levels.level2),
      ...readName(view, row, nameColumn),
      description: optional(view, row, columns['indicator.description']),
      value: {
        ...value,
        value: readIndicatorValue(literalFormula(value.stored) ?? value.raw, {
          ...(operator && { operator: operator.value }),
          ...(unit && { unit: unit.value }),
        }),
      },
      basis: optional(view, row, columns['indicator.basis']),
      operator,
      unit,
      weight: optional(view, row, columns['indicator.weight']),
    });
  }
  return rows;
}
