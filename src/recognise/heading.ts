import type { AmountUnit, CellAddress, Located } from '../model';
import { foldText, foldTight } from '../values/fold';
import type { SheetView } from './view';
import { addressOf, hasText, locate, locateText, rightEdge, shownAt } from './view';

/** What stands above the labels: title, organisation, unit of the amounts. */
export interface Heading {
  readonly title: Located<string> | null;
  readonly org: Located<string> | null;
  readonly amountUnit: Located<AmountUnit | null> | null;
}

const TITLE = /(?:绩效|目标).*表(?:\(.*\))?$/;
const LONGEST_TITLE = 150;
/** Years, dates and form numbers that stand where the organisation might. */
const NO_ORG = /^\(?\d{4}年?度?\)?$|日期|时间|附件|表号|编号|^附表/;
const ORG_PREFIX = /^(?:填报|编制|申报|预算|项目|部门|实施)?(?:单位|部门)(?:名称|\((?:盖章|公章)\))?\s*:\s*/;
const ORG_CODE = /^\d{3,}\s*\D/;
/** 单位：万元 at the end of a cell, or 单位： alone. */
const UNIT =
  /(?:金额|货币|计量)?单\s*位\s*[:(]\s*(?:人民币)?\s*([万亿]?\s*元)\s*\)?$|^(?:金额|货币|计量)?单位\s*[:(]\s*\)?$/;
const UNIT_ALONE = /^\(?([万亿]?元)\)?$/;

const asUnit = (text: string | undefined): AmountUnit | null =>
  text ? (text.replace(/\s+/g, '') as AmountUnit) : null;

/** The unit named somewhere in a label: 项目资金（万元）. */
export const unitIn = (text: string): AmountUnit | null =>
  asUnit(/(?<![百千])[万亿]?元/.exec(foldTight(text))?.[0]);

interface TextCell {
  readonly at: CellAddress;
  readonly text: string;
}

function textCells(view: SheetView, row: number, left: number, right: number): TextCell[] {
  const cells: TextCell[] = [];
  for (let col = left; col <= right; col++) {
    if (hasText(view, row, col)) {
      cells.push({ at: addressOf(view, row, col), text: foldText(shownAt(view, row, col)) });
    }
  }
  return cells;
}

const isOrg = (text: string): boolean => ORG_PREFIX.test(text) || ORG_CODE.test(text);

/** named: it calls itself a table; wide: only its merged cell looks like a title. */
function titleKind(view: SheetView, cells: readonly TextCell[], width: number): 'named' | 'wide' | null {
  const [first] = cells;
  if (!first || cells.length > 1 || first.text.length > LONGEST_TITLE) return null;
  const tight = foldTight(first.text);
  if (TITLE.test(tight)) return 'named';
  const isWide = width > 1 && (rightEdge(view, first.at) - first.at.col + 1) * 2 >= width;
  return isWide && !isOrg(first.text) && !NO_ORG.test(tight) && !UNIT.test(first.text) ? 'wide' : null;
}

interface OrgLine {
  /** Surely the organisation: by prefix, code or the unit beside it. */
  readonly org: Located<string> | null;
  readonly perhaps: Located<string> | null;
  readonly amountUnit: Located<AmountUnit | null> | null;
}

/** A cell's text without 单位名称： before it and 单位：万元 behind it. */
function readOrg(view: SheetView, { at, text }: TextCell): Located<string> | null {
  const name = text.replace(UNIT, '').trim().replace(ORG_PREFIX, '');
  if (name === '' || NO_ORG.test(foldTight(name))) return null;
  const cell = locateText(view, at);
  return name === text ? cell : { ...cell, value: name };
}

/** 单位：万元, or 万元 alone, in a row between title and labels. */
const isUnitCell = ({ text }: TextCell): boolean => UNIT.test(text) || UNIT_ALONE.test(text);

/** A row between title and labels: organisation and unit, in one cell or several. */
function readOrgLine(view: SheetView, cells: readonly TextCell[]): OrgLine {
  let amountUnit: OrgLine['amountUnit'] = null;
  let rest = cells;
  const place = cells.findIndex(isUnitCell);
  const unitCell = cells[place];
  if (unitCell) {
    const unit = (UNIT.exec(unitCell.text) ?? UNIT_ALONE.exec(unitCell.text))?.[1];
    const next = unit ? undefined : cells[place + 1];
    const nextUnit = next && UNIT_ALONE.exec(next.text)?.[1];
    if (next && nextUnit) {
      amountUnit = locate(view, next.at, asUnit(nextUnit));
      rest = cells.filter((cell) => cell !== next);
    } else if (!next) amountUnit = locate(view, unitCell.at, asUnit(unit));
  }
  const first = rest.find((cell) => readOrg(view, cell) !== null);
  const found = first ? readOrg(view, first) : null;
  const isSure = unitCell !== undefined || (first !== undefined && isOrg(first.text));
  return { org: isSure ? found : null, perhaps: isSure ? null : found, amountUnit };
}

/** Reads upwards from the row above the labels, to the title or to the end of what stands before. */
export function readHeading(
  view: SheetView,
  rows: { first: number; last: number },
  { left, right }: { left: number; right: number },
): Heading {
  const width = right - left + 1;
  let org: Located<string> | null = null;
  let perhaps: Located<string> | null = null;
  let amountUnit: Located<AmountUnit | null> | null = null;
  let wide: Located<string> | null = null;
  for (let row = rows.last; row >= rows.first; row--) {
    const cells = textCells(view, row, left, right);
    if (cells.length === 0) continue;
    const kind = titleKind(view, cells, width);
    // An organisation merged over the whole width stands right below a title that calls itself one.
    if (kind === 'named') {
      const { at, text } = cells[0]!;
      const unit = asUnit(UNIT.exec(text)?.[1]);
      amountUnit ??= unit && locate(view, at, unit);
      return { title: locateText(view, at), org: org ?? wide ?? perhaps, amountUnit };
    }
    if (wide) break;
    if (kind === 'wide') {
      wide = locateText(view, cells[0]!.at);
      continue;
    }
    const line = readOrgLine(view, cells);
    org ??= line.org;
    perhaps ??= line.perhaps;
    amountUnit ??= line.amountUnit;
  }
  return { title: wide, org: org ?? (wide ? perhaps : null), amountUnit };
}
