import { BLANK, sameValue, storedAt } from '../../model';
import type { Area, CellAddress, CellRange, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../model';
import { evaluate } from './evaluate';
import { dependents, keyOf } from './dependents';
import type { Changed, FormulaCell } from './dependents';
import { formulaOf } from './formula';
import type { Reference } from './formula';
import { fromCell, NotKnown } from './operand';
import type { Block, Operand, Scalar } from './operand';

/** A formula's new result; null: it can't be worked out here, so that the old one must go. */
export interface Result {
  readonly address: CellAddress;
  readonly value: CellValue;
}

/**
 * Works out again what depends on changed cells, as far as that can be done for sure; formulas that no program
 * has calculated yet too. Gives the results that differ from the present ones. `arrays`: areas of more than one cell
 * that the formula of their first cell fills.
 */
export function recalculate(
  workbook: WorkbookSnapshot,
  changed: readonly Changed[],
  arrays: readonly CellRange[] = [],
): readonly Result[] {
  const cells = formulaCells(workbook, arrays);
  if (cells.length === 0) return [];
  const results = evaluation(workbook, dependents(cells, changed), cells);
  return results.flatMap(({ cell, value }) =>
    sameValue(cell.value, value)
      ? []
      : [{ address: { sheet: cell.sheet.name, row: cell.row, col: cell.col }, value }],
  );
}

function formulaCells({ sheets }: WorkbookSnapshot, arrays: readonly CellRange[]): FormulaCell[] {
  return sheets.flatMap((sheet) => {
    const filled = arrays.filter((area) => area.sheet === sheet.name);
    const { top, left } = sheet.used ?? { top: 0, left: 0 };
    return sheet.formulas.flatMap((line, i) =>
      line.flatMap((text, j) => {
        if (text === null) return [];
        const [row, col] = [top + i, left + j];
        const fills = filled.find((area) => area.top === row && area.left === col);
        const { value } = storedAt(sheet, row, col);
        return [{ sheet, row, col, formula: formulaOf(text), value, ...(fills && { fills }) }];
      }),
    );
  });
}

/** A formula may need others over so many steps at a time; a program's own stack has an end. */
const MAX_DEPTH = 200;

/** This formula is to be worked out first. */
class TooDeep extends Error {
  override readonly name = 'TooDeep';
  constructor(readonly cell: FormulaCell) {
    super();
  }
}

interface Evaluated {
  readonly cell: FormulaCell;
  readonly value: CellValue;
}

/** Works out formulas, each after those it needs; `all` are the workbook's. */
function evaluation(
  workbook: WorkbookSnapshot,
  cells: readonly FormulaCell[],
  all: readonly FormulaCell[],
): readonly Evaluated[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [keyOf(sheet.name), sheet]));
  const waiting = cellsBySheet(cells);
  const fillers = fillersBySheet(all);
  const done = new Map<FormulaCell, CellValue | NotKnown>();
  /** Wait for one that they need. */
  const put = new Set<FormulaCell>();
  let depth = 0;

  function resultOf(cell: FormulaCell): CellValue {
    const present = done.get(cell);
    if (present instanceof NotKnown) throw present;
    if (present !== undefined) return present;
    if (put.has(cell)) throw new NotKnown('a circle');
    if (depth >= MAX_DEPTH) throw new TooDeep(cell);
    // Who needs it while it is being worked out goes round in a circle.
    done.set(cell, new NotKnown('a circle'));
    depth++;
    try {
      const value = calculated(cell);
      done.set(cell, value);
      return value;
    } catch (error) {
      if (error instanceof TooDeep) {
        done.delete(cell);
        throw error;
      }
      // Whatever went wrong: no figure is better than a wrong one.
      const unknown = error instanceof NotKnown ? error : new NotKnown(String(error));
      done.set(cell, unknown);
      throw unknown;
    } finally {
      depth--;
    }
  }

  function calculated({ formula, sheet, fills }: FormulaCell): CellValue {
    const { tree, references } = formula;
    if (!tree || fills) throw new NotKnown('what is written');
    return evaluate(tree, (text) => {
      const reference = references.get(text);
      if (!reference) throw new NotKnown(text);
      return block(reference, sheet);
    });
  }

  /** Rows between two columns, as they were read by the first formula that needed them. */
  const lines = new Map<SheetSnapshot, Map<string, (readonly Scalar[])[]>>();
  /** The block that was asked for last, by its lines: neighbours often name the same. */
  const lastBlocks = new Map<(readonly Scalar[])[], { readonly area: Area; readonly block: Block }>();

  function linesOf(sheet: SheetSnapshot, left: number, right: number): (readonly Scalar[])[] {
    const ofSheet = lines.get(sheet) ?? new Map<string, (readonly Scalar[])[]>();
    lines.set(sheet, ofSheet);
    const key = `${left},${right}`;
    const present = ofSheet.get(key) ?? [];
    ofSheet.set(key, present);
    return present;
  }

  function block({ sheet: name, area }: Reference, own: SheetSnapshot): Operand {
    const sheet = name === null ? own : sheets.get(keyOf(name));
    if (!sheet) throw new NotKnown(`the sheet ${String(name)}`);
    if (area.top === area.bottom && area.left === area.right) {
      return { rows: [[scalarAt(sheet, area.top, area.left)]], height: 1, width: 1 };
    }
    const bottom = Math.min(area.bottom, sheet.used?.bottom ?? -1);
    const right = Math.min(area.right, sheet.used?.right ?? -1);
    const known = linesOf(sheet, area.left, right);
    const last = lastBlocks.get(known);
    if (last && sameArea(last.area, area)) {
      return last.block;
    }
    for (let row = area.top; row <= bottom; row++) {
      if (known[row]) continue;
      const line: Scalar[] = [];
      for (let col = area.left; col <= right; col++) line.push(scalarAt(sheet, row, col));
      known[row] = line;
    }
    const rows = known.slice(area.top, Math.max(area.top, bottom + 1));
    const made = { rows, height: area.bottom - area.top + 1, width: area.right - area.left + 1 };
    lastBlocks.set(known, { area, block: made });
    return made;
  }

  function scalarAt(sheet: SheetSnapshot, row: number, col: number): Scalar {
    const cell = waiting.get(sheet)?.get(row)?.get(col);
    if (cell) return fromCell(resultOf(cell));
    const filler = fillers.get(sheet)?.get(row)?.get(col);
    if (filler && (filler.value === null || waiting.get(sheet)?.get(filler.row)?.get(filler.col))) {
      throw new NotKnown('what an array formula fills in');
    }
    return fromCell(storedAt(sheet, row, col).value);
  }

  /** Null where it can't be told. */
  function settled(cell: FormulaCell): CellValue {
    for (let next = cell; ;) {
      try {
        const value = resultOf(next);
        if (next === cell) return value;
      } catch (error) {
        if (error instanceof TooDeep) {
          put.add(next);
          next = error.cell;
          continue;
        }
        if (!(error instanceof NotKnown)) throw error;
        if (next === cell) return BLANK.value;
      }
      // Back to the one that was put off for it.
      next = [...put].pop()!;
      put.delete(next);
    }
  }

  return cells.map((cell) => ({ cell, value: settled(cell) }));
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

type BySheet = ReadonlyMap<SheetSnapshot, ReadonlyMap<number, ReadonlyMap<number, FormulaCell>>>;

const cellsBySheet = (cells: readonly FormulaCell[]): BySheet =>
  bySheet(cells.map((cell) => [cell, cell.row, cell.col]));

/** The array formulas by the other cells that they fill. */
const fillersBySheet = (cells: readonly FormulaCell[]): BySheet =>
  bySheet(
    cells.flatMap((cell) => {
      const { row: first, col: own, fills } = cell;
      const filled: [FormulaCell, number, number][] = [];
      for (let row = fills?.top ?? 0; fills && row <= fills.bottom; row++) {
        for (let col = fills.left; col <= fills.right; col++) {
          if (row !== first || col !== own) filled.push([cell, row, col]);
        }
      }
      return filled;
    }),
  );

function bySheet(places: readonly (readonly [FormulaCell, number, number])[]): BySheet {
  const sheets = new Map<SheetSnapshot, Map<number, Map<number, FormulaCell>>>();
  for (const [cell, row, col] of places) {
    const rows = sheets.get(cell.sheet) ?? new Map<number, Map<number, FormulaCell>>();
    const cols = rows.get(row) ?? new Map<number, FormulaCell>();
    sheets.set(cell.sheet, rows.set(row, cols.set(col, cell)));
  }
  return sheets;
}
