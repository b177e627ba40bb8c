import { areaFromA1, areaToA1 } from '../../../model';
import type { Area, CellRange } from '../../../model';
import { translateFormula } from '../formula/translate';
import type { XlsxWorkbook } from '../workbook';
import { attribute, escapeText, setAttribute, textOf } from '../xml';
import { elementAt, innerXml, openTag } from './scan';
import type { ElementSpan } from './scan';
import type { CellSpan, SheetXml } from './sheet-xml';
import type { SpliceBuffer } from './splice';

const ARRAY = /<(?:[\w.-]+:)?f\b[^>]*\bt\s*=\s*["'](?:array|dataTable)["'][^>]*>/g;
const SHARED = /<(?:[\w.-]+:)?f\b[^>]*\bt\s*=\s*["']shared["'][^>]*>/g;

/** Areas of more than one cell that one array formula or data table fills. */
export function arrayAreas(sheet: Pick<SheetXml, 'xml'>): Area[] {
  return [...sheet.xml.matchAll(ARRAY)].flatMap(([tag]) => {
    const area = areaFromA1(attribute(tag, 'ref') ?? '');
    return area && areaToA1(area).includes(':') ? [area] : [];
  });
}

/** Those of the whole workbook. */
export const arrayRanges = (book: XlsxWorkbook): CellRange[] =>
  book.sheets
    .filter(({ kind }) => kind === 'worksheet')
    .flatMap(({ name, part }) =>
      arrayAreas({ xml: book.pkg.text(part) }).map((area) => ({ sheet: name, ...area })),
    );

/** A cell's f element; undefined when it holds no formula. */
export function formulaSpan(sheet: SheetXml, cell: CellSpan): ElementSpan | undefined {
  const found = /<(?:[\w.-]+:)?f[\s/>]/.exec(sheet.xml.slice(cell.openEnd, cell.closeStart));
  return found ? elementAt(sheet, cell.openEnd + found.index) : undefined;
}

/**
 * Where cells with the text of a shared formula are overwritten, hands the text on to the next cell that
 * shares it. `cells` are all cells of the sheet, by their offset in its text.
 */
export function handOnSharedFormulas(
  sheet: SheetXml,
  overwritten: readonly CellSpan[],
  cells: () => readonly CellSpan[],
  splices: SpliceBuffer,
): void {
  const masters = overwritten.flatMap((cell) => {
    const span = formulaSpan(sheet, cell);
    const tag = span && openTag(sheet.xml, span);
    const text = span && textOf(innerXml(sheet.xml, span));
    return tag && text && attribute(tag, 't') === 'shared'
      ? [{ cell, index: attribute(tag, 'si'), text }]
      : [];
  });
  if (masters.length === 0) return;
  const gone = new Set(overwritten.map((cell) => cell.start));
  const followers = sharingCells(sheet, cells()).filter(({ cell }) => !gone.has(cell.start));
  for (const { cell, index, text } of masters) {
    const group = followers.filter((follower) => follower.index === index);
    const heir = group[0];
    if (!heir) continue;
    const rows = group.map((follower) => follower.cell.row);
    const cols = group.map((follower) => follower.cell.col);
    const area = {
      top: Math.min(...rows),
      left: Math.min(...cols),
      bottom: Math.max(...rows),
      right: Math.max(...cols),
    };
    const translated = translateFormula(text, heir.cell.row - cell.row, heir.cell.col - cell.col);
    const tag = setAttribute(openTag(sheet.xml, heir.span), 'ref', areaToA1(area)).replace(/\s*\/?>$/, '');
    const name = `${heir.span.prefix}f`;
    splices.replace(heir.span.start, heir.span.end, `${tag}>${escapeText(translated)}</${name}>`);
  }
}

/** The cells that share formulas, in the order of the text. */
function sharingCells(sheet: SheetXml, cells: readonly CellSpan[]) {
  const sharing: { cell: CellSpan; index: string | undefined; span: ElementSpan }[] = [];
  let next = 0;
  for (const match of sheet.xml.matchAll(SHARED)) {
    while (next < cells.length && cells[next]!.end < match.index) next++;
    const cell = cells[next];
    if (!cell || match.index < cell.start) continue;
    sharing.push({ cell, index: attribute(match[0], 'si'), span: elementAt(sheet, match.index) });
  }
  return sharing;
}
