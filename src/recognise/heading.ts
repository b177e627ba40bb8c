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
const NO_ORG = /^\(?\d{4}年?度?\)?$|日期|时间|附件|表号|编号|^附表/;
const ORG_PREFIX = /^(?:填报|编制|申报|预算|项目|部门|实施)?(?:单位|部门)(?:名称|\((?:盖章|公章)\))?\s*:\s*/;
const ORG_CODE = /^\d{3,}\s*\D/;
const UNIT = /(?:金额|货币|计量)?单位\s*(?::|\()\s*(?:人民币)?\s*([万亿]?元)?\s*\)?$/;

export const unitIn = (text: string): AmountUnit | null => {
  const match = /([万亿]?元)/.exec(text);
  return match ? (match[1] as AmountUnit) : null;
};

function textCells(view: SheetView, row: number, left: number, right: number): CellAddress[] {
  const cells: CellAddress[] = [];
  for (let col = left; col <= right; col++)
    if (hasText(view, row, col)) cells.push(addressOf(view, row, col));
  return cells;
}

function isTitle(view: SheetView, cells: readonly CellAddress[], width: number): boolean {
  const [first] = cells;
  if (!first || cells.length > 1) return false;
  const text = shownAt(view, first.row, first.col);
  if (text.length > LONGEST_TITLE) return false;
  const isWide = (rightEdge(view, first) - first.col + 1) * 2 >= width && width > 1;
  return TITLE.test(foldTight(text)) || (isWide && !isOrg(text) && !NO_ORG.test(foldTight(text)));
}

const isOrg = (text: string): boolean => {
  const folded = foldText(text);
  return ORG_PREFIX.test(folded) || ORG_CODE.test(folded);
};

/** The name without 单位名称： before it and 单位：万元 behind it. */
function readOrg(view: SheetView, at: CellAddress): Located<string> {
  const cell = locateText(view, at);
  const name = foldText(cell.raw);
  const bare = name.replace(ORG_PREFIX, '').replace(UNIT, '').trim();
  return bare === name ? cell : { ...cell, value: bare };
}

/** Reads upwards from the row above the labels, to the title or to the end of what stands before. */
export function readHeading(
  view: SheetView,
  rows: { first: number; last: number },
  { left, right }: { left: number; right: number },
): Heading {
  let org: Located<string> | null = null;
  let perhapsOrg: Located<string> | null = null;
  let amountUnit: Located<AmountUnit | null> | null = null;
  for (let row = rows.last; row >= rows.first; row--) {
    const cells = textCells(view, row, left, right);
    if (isTitle(view, cells, right - left + 1)) {
      return { title: locateText(view, cells[0]!), org: org ?? perhapsOrg, amountUnit };
    }
    const unitCell = cells.find((at) => UNIT.test(foldText(shownAt(view, at.row, at.col))));
    if (unitCell && !amountUnit) {
      const folded = foldText(shownAt(view, unitCell.row, unitCell.col));
      amountUnit = locate(view, unitCell, unitIn(UNIT.exec(folded)?.[1] ?? ''));
    }
    for (const at of cells) {
      const text = shownAt(view, at.row, at.col);
      const folded = foldText(text);
      const bare = folded.replace(ORG_PREFIX, '').replace(UNIT, '').trim();
      if (bare === '' || NO_ORG.test(foldTight(text))) continue;
      if (isOrg(text) || unitCell) org ??= readOrg(view, at);
      else perhapsOrg ??= readOrg(view, at);
    }
  }
  return { title: null, org, amountUnit };
}
