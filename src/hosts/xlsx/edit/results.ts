import { contains, isCellError } from '../../../model';
import type { CellAddress, CellValue } from '../../../model';
import { readContext } from '../read/workbook';
import type { XlsxWorkbook } from '../workbook';
import { encodeXstring, escapeText, setAttribute } from '../xml';
import { recalculateOnLoad } from './calculation';
import { arrayAreas, formulaSpan } from './formula-groups';
import { openTag } from './scan';
import { openGrid } from './sheet-grid';
import type { CellSpan, SheetXml } from './sheet-xml';
import { spliceBuffer } from './splice';

/** What a formula comes to; null: not known, so that no program shows what it came to before. */
export interface FormulaResult {
  readonly address: CellAddress;
  readonly value: CellValue;
}

/** Keeps the results of formulas; the formulas stay as they are written. Cells without one are passed over. */
export function storeResults(book: XlsxWorkbook, results: readonly FormulaResult[]): void {
  const bySheet = new Map<string, FormulaResult[]>();
  for (const result of results) {
    const { sheet } = result.address;
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), result]);
  }
  const context = readContext(book);
  for (const [name, ofSheet] of bySheet) {
    const part = book.sheet(name)?.part;
    if (part === undefined) continue;
    const grid = openGrid(book, part, context);
    const { sheet } = grid;
    const splices = spliceBuffer(sheet.xml);
    const arrays = arrayAreas(sheet);
    for (const { address, value } of ofSheet) {
      const span = grid.cellAt(address.row, address.col).span;
      if (!span || !formulaSpan(sheet, span)) continue;
      const filled = arrays.find((area) => contains(area, address));
      splices.replace(span.start, span.end, withResult(sheet, span, filled ? null : value));
      // The other cells of an array formula hold nothing but its results.
      for (let row = filled?.top ?? 0; filled && row <= filled.bottom; row++) {
        for (let col = filled.left; col <= filled.right; col++) {
          const follower = grid.cellAt(row, col).span;
          if (!follower || formulaSpan(sheet, follower)) continue;
          splices.replace(follower.start, follower.end, withResult(sheet, follower, null));
        }
      }
    }
    book.pkg.setText(part, splices.apply());
  }
  if (results.length > 0) recalculateOnLoad(book);
}

/** The cell's element with its formula and another result. */
function withResult(sheet: SheetXml, span: CellSpan, value: CellValue): string {
  const { xml, prefix } = sheet;
  const formula = formulaSpan(sheet, span);
  const { type, text } = resultOf(value);
  // vm: what a rich value needed.
  const tag = setAttribute(setAttribute(openTag(xml, span), 'vm', null), 't', type);
  const head = tag.replace(/\s*\/?>$/, '');
  const body =
    (formula ? xml.slice(formula.start, formula.end) : '') +
    (text === null ? '' : `<${prefix}v>${text}</${prefix}v>`);
  return body === '' ? `${head}/>` : `${head}>${body}</${prefix}c>`;
}

function resultOf(value: CellValue): { readonly type: string | null; readonly text: string | null } {
  if (isCellError(value)) return { type: 'e', text: escapeText(value.error) };
  switch (typeof value) {
    case 'string':
      return { type: 'str', text: escapeText(encodeXstring(value)) };
    case 'boolean':
      return { type: 'b', text: value ? '1' : '0' };
    case 'number':
      return { type: null, text: String(value) };
    default:
      return { type: null, text: null };
  }
}
