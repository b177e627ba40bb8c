import { isUnchanged } from '../../../model';
import type { CellValue, SetOp, SkipReason } from '../../../model';
import { MAX_COLS, MAX_ROWS } from '../read/cell-tag';
import { readContext } from '../read/workbook';
import type { ReadContext } from '../read/sheet-data';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { openTag } from './scan';
import { areaLookup, mergedAreas } from './areas';
import type { AreaLookup } from './areas';
import { dropCalcChain, hasFormulas, recalculateOnLoad } from './calculation';
import { cellXml } from './cell-xml';
import { writeCells } from './cell-writer';
import { arrayAreas, handOnSharedFormulas } from './formula-groups';
import { isSheetProtected } from './protection';
import { tablesOf } from './rows-refusals';
import { openGrid } from './sheet-grid';
import type { GridCell, SheetGrid } from './sheet-grid';
import { spliceBuffer } from './splice';
import { openStyles } from './styles';
import type { StyleSheet } from './styles';
import { validator } from './validations';
import type { RangeReader, Validator } from './validations';

/** Characters that a cell holds. */
const MAX_TEXT = 32767;

/** A cell as the ops before have left it. */
interface Pending {
  readonly at: { readonly row: number; readonly col: number };
  readonly original: GridCell;
  value: CellValue;
  formula: string | null;
  style: number;
  /** The last op that was applied. */
  op: SetOp | null;
}

/** What is asked of a cell before it is written. */
interface Guard {
  readonly mergedAt: AreaLookup;
  readonly arrayAt: AreaLookup;
  readonly headerAt: AreaLookup;
  readonly isProtected: boolean;
  readonly isValid: Validator;
}

/** Sets cells, in order; gives for each op why it was skipped, or null. */
export function setCells(book: XlsxWorkbook, ops: readonly SetOp[]): (SkipReason | null)[] {
  const outcomes: (SkipReason | null)[] = new Array<SkipReason | null>(ops.length).fill(null);
  const bySheet = new Map<string, number[]>();
  ops.forEach((op, i) => {
    const present = bySheet.get(op.address.sheet);
    if (present) present.push(i);
    else bySheet.set(op.address.sheet, [i]);
  });
  const styles = openStyles(book);
  const context = readContext(book);
  let written = false;
  let formulasChanged = false;
  for (const [name, indices] of bySheet) {
    const sheet = book.sheet(name);
    if (sheet?.kind !== 'worksheet') {
      for (const i of indices) outcomes[i] = sheet ? 'unsupported' : 'missing';
      continue;
    }
    const wanted = indices.map((i) => ops[i]!);
    const result = book.pkg.guard(sheet.part, () => setOnSheet(book, sheet, wanted, styles, context));
    result.outcomes.forEach((outcome, k) => (outcomes[indices[k]!] = outcome));
    written ||= result.written;
    formulasChanged ||= result.formulasChanged;
  }
  if (!written) return outcomes;
  styles.save();
  const stale = hasFormulas(book);
  if (formulasChanged) dropCalcChain(book);
  if (stale) recalculateOnLoad(book);
  return outcomes;
}

function setOnSheet(
  book: XlsxWorkbook,
  sheetPart: SheetPart,
  ops: readonly SetOp[],
  styles: StyleSheet,
  context: ReadContext,
): { outcomes: (SkipReason | null)[]; written: boolean; formulasChanged: boolean } {
  const { part } = sheetPart;
  const grid = openGrid(book, part, context);
  const guard: Guard = {
    mergedAt: areaLookup(mergedAreas(grid.sheet)),
    arrayAt: areaLookup(arrayAreas(grid.sheet)),
    headerAt: areaLookup(tableHeaders(book, sheetPart)),
    isProtected: isSheetProtected(grid.sheet),
    isValid: validator(grid.sheet, rangeReader(book, part, context)),
  };
  const cells = new Map<string, Pending>();
  const outcomes = ops.map((op) => {
    const { row, col } = op.address;
    if (!isWritable(op)) return 'invalid';
    const key = `${row},${col}`;
    let cell = cells.get(key);
    if (!cell) {
      const original = grid.cellAt(row, col);
      const { value, formula, style } = original;
      cells.set(key, (cell = { at: { row, col }, original, value, formula, style, op: null }));
    }
    const refused = refusal(op, cell, guard, styles);
    if (refused === null) change(cell, op, styles);
    return refused;
  });
  const changed = [...cells.values()].filter((cell) => cell.op !== null);
  if (changed.length === 0) return { outcomes, written: false, formulasChanged: false };
  book.pkg.setText(part, rewritten(grid, changed));
  const formulasChanged = changed.some((cell) => cell.original.formula !== null || cell.formula !== null);
  return { outcomes, written: true, formulasChanged };
}

const tableHeaders = (book: XlsxWorkbook, sheet: SheetPart) =>
  tablesOf(book, sheet)
    .filter(({ head }) => head > 0)
    .map(({ area, head }) => ({ ...area, bottom: area.top + head - 1 }));

/** Cells that a list may have; longer ones are not read. */
const MAX_OPTIONS = 10_000;

/** Reads the options of lists as they stand in the file. */
const rangeReader =
  (book: XlsxWorkbook, own: string, context: ReadContext): RangeReader =>
  (name, { top, left, bottom, right }) => {
    const part = name === null ? own : book.sheet(name)?.part;
    if (part === undefined || (bottom - top + 1) * (right - left + 1) > MAX_OPTIONS) return null;
    const grid = openGrid(book, part, context);
    const options: CellValue[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const { value, formula } = grid.cellAt(row, col);
        // Nobody knows what it lets choose.
        if (formula !== null && value === null) return null;
        options.push(value);
      }
    }
    return options;
  };

const isWritable = ({ address: { row, col }, value, formula }: SetOp): boolean =>
  row >= 0 &&
  row < MAX_ROWS &&
  col >= 0 &&
  col < MAX_COLS &&
  (typeof value !== 'string' || value.length <= MAX_TEXT) &&
  (typeof value !== 'number' || Number.isFinite(value)) &&
  (formula === undefined || /^=./s.test(formula));

function refusal(op: SetOp, cell: Pending, guard: Guard, styles: StyleSheet): SkipReason | null {
  const { row, col } = cell.at;
  const merged = guard.mergedAt(row, col);
  if (merged && (merged.top !== row || merged.left !== col)) return 'merged';
  if (guard.isProtected && styles.isLocked(cell.style)) return 'protected';
  if (guard.arrayAt(row, col)) return 'formula';
  // A table's header cell has to agree with the column's name in the table's own part.
  if (guard.headerAt(row, col)) return 'unsupported';
  if (!isUnchanged(cell, { value: op.old, formula: op.oldFormula })) return 'changed';
  const asks = !op.restores && op.formula === undefined;
  return asks && !guard.isValid(row, col, op.value) ? 'validation' : null;
}

function change(cell: Pending, op: SetOp, styles: StyleSheet): void {
  cell.op = op;
  cell.value = op.value;
  cell.formula = op.formula ?? null;
  if (op.format !== undefined) cell.style = styles.withFormat(cell.style, op.format);
  if (cell.formula !== null || typeof op.value === 'number' || typeof op.value === 'boolean') {
    cell.style = styles.withQuotePrefix(cell.style, false);
  } else if (typeof op.value === 'string' && op.value.startsWith('=')) {
    cell.style = styles.withQuotePrefix(cell.style, true);
  }
}

function rewritten(grid: SheetGrid, changed: readonly Pending[]): string {
  const { sheet } = grid;
  const splices = spliceBuffer(sheet.xml);
  const writes = changed.map(({ at, original, op, formula, style }) => {
    const tag = original.span ? openTag(sheet.xml, original.span) : null;
    const value = op!.value;
    // A cell that was not there and stays blank needs no element, unless it has got a style of its own.
    const blank = tag === null && value === null && formula === null && style === original.style;
    return { ...at, xml: blank ? '' : cellXml(at, { value, formula }, style, tag) };
  });
  writeCells(sheet, grid, writes, splices);
  const overwritten = changed.flatMap(({ original }) => original.span ?? []);
  handOnSharedFormulas(
    sheet,
    overwritten,
    () => grid.rows.flatMap((row) => [...grid.cellsOf(row).values()]),
    splices,
  );
  return splices.apply();
}
