import type { CellAddress, Half, Indicator, IndicatorValue, Located } from '../model';
import { foldText, foldTight } from '../values/fold';
import { readIndicatorValue } from '../values/indicator-value';
import { literalFormula } from '../values/literal-formula';
import { halfAt } from './halves';
import type { HeaderPart } from './halves';
import type { HeaderRole } from './labels';
import { familyOf, kindOf } from './level';
import { remembering } from '../values/memo';
import type { HeaderRow } from './header';
import { splitValue } from './split-value';
import type { SplitValue } from './split-value';
import { isTotal } from './total';
import type { SheetView } from './view';
import { addressOf, anchorOf, hasText, isCovered, locate, locateText, shownAt } from './view';

/** The columns under one header cell, up to the next. */
interface Column {
  readonly role: HeaderRole;
  readonly left: number;
  readonly right: number;
}

/** Where a role stands among the columns; −1 when the table lacks it. */
type Places = Readonly<Record<HeaderRole, number>>;

/** A row's cells, column by column. */
interface Row {
  readonly cells: readonly CellAddress[];
  /** What the row itself shows there, trimmed: '' under an area merged from above. */
  readonly own: readonly string[];
  /** Where sign, number and unit stand apart under the one header of the value. */
  readonly split: SplitValue | null;
  /** "指标1" before the name, in its cell or in one of its own. */
  readonly number: string;
  readonly numberCell: CellAddress | null;
  /** The name without it. */
  readonly name: string;
}

const NUMBER = /^指标\s*(\d+|[一二三四五六七八九十]+)\s*(?:[:、.]\s*|$)/;
const UNFILLED = /^(?:…+|\.{3,}|⋯+)?$/;
/** Name and value both struck out: the row is not used. */
const STRUCK = /^(?:无|[/\\]+|[-–—]+|不适用|不涉及)$/;
const SIGNED =
  /^(?:备?注|说明|填报人|填表人|制表人?|审核人|联系人|联系电话|经办人|(?:单位|部门|财务|项目)?负责人|填报(?:日期|时间))\s*[:：]/;
const OPINION = /(?:审核|审查|审批|主管部门|财政部门|单位)意见|签字|签章|盖章/;
/** 单位：万元 of the next form's heading, where its cell stands in the value's columns. */
const UNIT_LINE = /^(?:金额|货币|计量)?单\s*位\s*[:：]/;
const FOOTNOTE = /^(?:注|备注|说明|填报人|填表人|制表|审核|负责人|联系|单位负责人|部门负责人|经办|财务|盖章)/;

/** The part's columns; each reaches to the next header, or to another text in the header row. */
function columnsOf(view: SheetView, { cells }: HeaderRow, part: HeaderPart): Column[] {
  return [...cells]
    .sort((a, b) => a.col - b.col)
    .flatMap((cell, i, sorted) => {
      if (!part.cells.includes(cell)) return [];
      const end = sorted[i + 1]?.col ?? cell.right + 1;
      let { right } = cell;
      while (right + 1 < end && !hasText(view, cell.row, right + 1)) right++;
      return [{ role: cell.header!, left: cell.col, right }];
    });
}

function placesOf(columns: readonly Column[]): Places {
  const place = (role: HeaderRole) => columns.findIndex((column) => column.role === role);
  return {
    'indicator.duty': place('indicator.duty'),
    'indicator.level1': place('indicator.level1'),
    'indicator.level2': place('indicator.level2'),
    'indicator.name': place('indicator.name'),
    'indicator.description': place('indicator.description'),
    'indicator.value': place('indicator.value'),
    'indicator.basis': place('indicator.basis'),
    'indicator.operator': place('indicator.operator'),
    'indicator.unit': place('indicator.unit'),
    'indicator.weight': place('indicator.weight'),
    'indicator.type': place('indicator.type'),
    'indicator.direction': place('indicator.direction'),
    'indicator.actual': place('indicator.actual'),
    'indicator.score': place('indicator.score'),
    'indicator.reason': place('indicator.reason'),
  };
}

/**
 * The row's cell in a column: the one with text, else the first; under an area merged from above,
 * that area's. A cell merged from the left (a title, a footnote) says nothing about this column.
 */
function cellIn(view: SheetView, row: number, left: number, right: number): CellAddress {
  for (let col = left; col <= right; col++) if (hasText(view, row, col)) return addressOf(view, row, col);
  const anchor = anchorOf(view, row, left);
  return anchor.col < left ? addressOf(view, row, left) : anchor;
}

const shown = (view: SheetView, { row, col }: CellAddress): string => shownAt(view, row, col).trim();

/** Splits 指标1： off a name; null when it doesn't begin so. */
function numbered(text: string): { number: string; name: string } | null {
  if (!text.startsWith('指标')) return null;
  const folded = foldText(text);
  const match = NUMBER.exec(folded);
  return match && { number: `指标${match[1]}`, name: folded.slice(match[0].length) };
}

function readRow(view: SheetView, row: number, columns: readonly Column[], places: Places): Row {
  const cells = columns.map(({ left, right }) => cellIn(view, row, left, right));
  const values = columns[places['indicator.value']]!;
  const split = values.right > values.left ? splitValue(view, row, values.left, values.right) : null;
  if (split) cells[places['indicator.value']] = split.value;
  const own = cells.map((cell) => (cell.row === row ? shown(view, cell) : ''));
  const place = places['indicator.name'];
  const prefixed = numbered(own[place]!);
  if (!prefixed) {
    const name = own[place] || shown(view, cells[place]!);
    return { cells, own, split, number: '', numberCell: null, name };
  }
  let { name } = prefixed;
  let numberCell: CellAddress | null = null;
  const { right } = columns[place]!;
  const next = cells[place]!.col + 1;
  if (name === '' && next <= right && !isCovered(view, row, next)) {
    numberCell = cells[place]!;
    cells[place] = cellIn(view, row, next, right);
    name = shown(view, cells[place]!);
  }
  own[place] = name;
  return { cells, own, split, number: prefixed.number, numberCell, name };
}

/** The header printed again: most of its labels in their columns. */
export function isHeaderAgain(view: SheetView, { cells }: HeaderRow, row: number): boolean {
  const same = cells.filter((cell) => {
    const again = shownAt(view, row, cell.col);
    return again !== '' && again === shownAt(view, cell.row, cell.col);
  });
  return same.length >= 3;
}

const isBlank = ({ own, number }: Row): boolean => number === '' && own.every((text) => text === '');

/** 填报人：…, 联系电话：…, what stands below a table. */
export const isSigned = (text: string): boolean => SIGNED.test(text);

/** 制表人：…, 审核意见 … below the indicators, in whatever column. */
function isSignature(own: readonly string[], value: string): boolean {
  const first = own.find((text) => text !== '') ?? '';
  return isSigned(first) || (value === '' && OPINION.test(first));
}

/** What a row is: an indicator, nothing (pre-printed, left empty), or the end of the block. */
function judge({ own }: Row, places: Places, afterGap: boolean): 'indicator' | 'skip' | 'end' {
  const level1 = own[places['indicator.level1']] ?? '';
  const level2 = own[places['indicator.level2']] ?? '';
  const name = own[places['indicator.name']] ?? '';
  const value = own[places['indicator.value']] ?? '';
  if (FOOTNOTE.test(level1) && familyOf(level1) === null) return 'end';
  if (isSignature(own, value) || (name === '' && UNIT_LINE.test(value))) return 'end';
  if (value === '' && (UNFILLED.test(name) || isTotal(name))) return 'skip';
  if (STRUCK.test(name) && (value === '' || STRUCK.test(value))) return 'skip';
  if (!afterGap) return 'indicator';
  const isLabelled = familyOf(level1) !== null || kindOf(level2) !== null;
  const continues = level1 === '' && level2 === '' && name !== '' && value !== '';
  return isLabelled || continues ? 'indicator' : 'end';
}

/** Labels that hold until the next ones. */
interface Levels {
  readonly duty: string;
  readonly level1: string;
  readonly level2: string;
}

const NO_LEVELS: Levels = { duty: '', level1: '', level2: '' };

/** Takes up the row's own labels; in rows that are no indicators only those that are surely labels. */
function advance(levels: Levels, { own }: Row, places: Places, isIndicator: boolean): Levels {
  const duty = own[places['indicator.duty']] ?? '';
  const level1 = own[places['indicator.level1']] ?? '';
  const level2 = own[places['indicator.level2']] ?? '';
  if (duty === '' && level1 === '' && level2 === '') return levels;
  if (!isIndicator && familyOf(level1) === null && kindOf(level2) === null) return levels;
  const kept = duty === '' ? levels : { duty, level1: '', level2: '' };
  return {
    duty: kept.duty,
    level1: level1 === '' ? kept.level1 : foldTight(level1),
    level2: level2 === '' && level1 === '' ? kept.level2 : foldTight(level2),
  };
}

const readAlone = remembering((text): IndicatorValue => readIndicatorValue(text));

function readValue(
  text: string,
  operator: Located<string> | null,
  unit: Located<string> | null,
): IndicatorValue {
  if (!operator && !unit) return readAlone(text);
  return readIndicatorValue(text, {
    ...(operator && { operator: operator.value }),
    ...(unit && { unit: unit.value }),
  });
}

function locateValue(
  view: SheetView,
  address: CellAddress,
  operator: Located<string> | null,
  unit: Located<string> | null,
): Located<IndicatorValue> {
  const { raw, stored } = locateText(view, address);
  return { value: readValue(literalFormula(stored) ?? raw, operator, unit), raw, address, stored };
}

function indicatorOf(
  view: SheetView,
  row: Row,
  places: Places,
  levels: Levels,
  header: CellAddress,
  half: Half,
): Indicator {
  const { cells, own } = row;
  const optional = (role: keyof Places): Located<string> | null => {
    const cell = cells[places[role]];
    return cell ? locateText(view, cell) : null;
  };
  /** The label in force; raw is the row's own: '' in the rows that inherit it. */
  const label = (role: keyof Places, value: string): Located<string> => {
    const place = places[role];
    return locate(view, cells[place] ?? header, value, own[place] ? undefined : '');
  };
  const part = (at: CellAddress | null | undefined) => (at ? locateText(view, at) : null);
  const operator = part(row.split?.operator) ?? optional('indicator.operator');
  const unit = part(row.split?.unit) ?? optional('indicator.unit');
  const actual = cells[places['indicator.actual']];
  return {
    duty: places['indicator.duty'] < 0 ? null : label('indicator.duty', levels.duty),
    level1: label('indicator.level1', levels.level1),
    level2: label('indicator.level2', levels.level2),
    family: familyOf(levels.level1),
    kind: kindOf(levels.level2),
    number: row.number,
    numberCell: part(row.numberCell),
    name: locate(view, cells[places['indicator.name']]!, row.name),
    description: optional('indicator.description'),
    value: locateValue(view, cells[places['indicator.value']]!, operator, unit),
    basis: optional('indicator.basis'),
    operator,
    unit,
    weight: optional('indicator.weight'),
    type: optional('indicator.type'),
    direction: optional('indicator.direction'),
    actual: actual ? locateValue(view, actual, null, unit) : null,
    score: optional('indicator.score'),
    reason: optional('indicator.reason'),
    half,
  };
}

/** The rows of one half below a header, from `first` to `bottom` at most. Needs the columns of name and value: none without. */
export function readIndicators(
  view: SheetView,
  header: HeaderRow,
  part: HeaderPart,
  bottom: number,
  first = header.bottom + 1,
): Indicator[] {
  const columns = columnsOf(view, header, part);
  const places = placesOf(columns);
  if (places['indicator.name'] < 0 || places['indicator.value'] < 0) return [];
  const corner = addressOf(view, header.cells[0]!.row, header.cells[0]!.col);
  const indicators: Indicator[] = [];
  let levels = NO_LEVELS;
  let half = halfAt(part, header.bottom);
  let afterGap = false;
  for (let at = first; at <= bottom; at++) {
    if (halfAt(part, at) !== half) {
      half = halfAt(part, at);
      levels = NO_LEVELS;
    }
    const row = readRow(view, at, columns, places);
    if (isBlank(row)) {
      afterGap = true;
      continue;
    }
    if (isHeaderAgain(view, header, at)) continue;
    const verdict = judge(row, places, afterGap);
    if (verdict === 'end') break;
    levels = advance(levels, row, places, verdict === 'indicator');
    if (verdict === 'skip') continue;
    afterGap = false;
    indicators.push(indicatorOf(view, row, places, levels, corner, half));
  }
  return indicators;
}
