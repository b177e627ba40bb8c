import { BLANK, sameValue, storedAt } from '../../model';
import type { CellAddress, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../model';
import { evaluate } from './evaluate';
import { dependents, keyOf } from './dependents';
import type { Changed, FormulaCell } from './dependents';
import { formulaOf } from './formula';
import type { Reference } from './formula';
import { fromCell, NotKnown } from './operand';
import type { Operand, Scalar } from './operand';

/** A formula's new result; null: it can't be worked out here, so that the old one must go. */
export interface Result {
  readonly address: CellAddress;
  readonly value: CellValue;
}

/**
 * Works out again what depends on changed cells, as far as that can be done for sure; formulas that no program
 * has calculated yet too. Gives the results that differ from the present ones.
 */
export function recalculate(workbook: WorkbookSnapshot, changed: readonly Changed[]): readonly Result[] {
  const cells = formulaCells(workbook);
  if (cells.length === 0) return [];
  const results = evaluation(workbook, dependents(cells, changed));
  return results.flatMap(({ cell, value }) =>
    sameValue(cell.value, value)
      ? []
      : [{ address: { sheet: cell.sheet.name, row: cell.row, col: cell.col }, value }],
  );
}

function formulaCells({ sheets }: WorkbookSnapshot): FormulaCell[] {
  return sheets.flatMap((sheet) => {
    const { top, left } = sheet.used ?? { top: 0, left: 0 };
    return sheet.formulas.flatMap((line, i) =>
      line.flatMap((text, j) => {
        if (text === null) return [];
        const [row, col] = [top + i, left + j];
        return [{ sheet, row, col, formula: formulaOf(text), value: storedAt(sheet, row, col).value }];
      }),
    );
  });
}

/** Works out formulas, each after those it needs. */
function evaluation(
  workbook: WorkbookSnapshot,
  cells: readonly FormulaCell[],
): readonly { readonly cell: FormulaCell; readonly value: CellValue }[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [keyOf(sheet.name), sheet]));
  const waiting = new Map<SheetSnapshot, Map<string, FormulaCell>>();
  for (const cell of cells) {
    const ofSheet = waiting.get(cell.sheet) ?? new Map<string, FormulaCell>();
    waiting.set(cell.sheet, ofSheet.set(`${cell.row},${cell.col}`, cell));
  }
  const done = new Map<FormulaCell, CellValue | NotKnown>();

  function resultOf(cell: FormulaCell): CellValue {
    const present = done.get(cell);
    if (present instanceof NotKnown) throw present;
    if (present !== undefined) return present;
    // Who needs it while it is being worked out goes round in a circle.
    done.set(cell, new NotKnown('a circle'));
    try {
      const value = calculated(cell);
      done.set(cell, value);
      return value;
    } catch (error) {
      // Whatever went wrong: no figure is better than a wrong one.
      const unknown = error instanceof NotKnown ? error : new NotKnown(String(error));
      done.set(cell, unknown);
      throw unknown;
    }
  }

  function calculated({ formula, sheet }: FormulaCell): CellValue {
    const { tree, references } = formula;
    if (!tree) throw new NotKnown('what is written');
    return evaluate(tree, (text) => {
      const reference = references.get(text);
      if (!reference) throw new NotKnown(text);
      return block(reference, sheet);
    });
  }

  function block({ sheet: name, area }: Reference, own: SheetSnapshot): Operand {
    const sheet = name === null ? own : sheets.get(keyOf(name));
    if (!sheet) throw new NotKnown(`the sheet ${String(name)}`);
    const bottom = Math.min(area.bottom, sheet.used?.bottom ?? -1);
    const right = Math.min(area.right, sheet.used?.right ?? -1);
    const rows: Scalar[][] = [];
    for (let row = area.top; row <= bottom; row++) {
      const line: Scalar[] = [];
      for (let col = area.left; col <= right; col++) line.push(scalarAt(sheet, row, col));
      rows.push(line);
    }
    return { rows, height: area.bottom - area.top + 1, width: area.right - area.left + 1 };
  }

  function scalarAt(sheet: SheetSnapshot, row: number, col: number): Scalar {
    const cell = waiting.get(sheet)?.get(`${row},${col}`);
    return fromCell(cell ? resultOf(cell) : storedAt(sheet, row, col).value);
  }

  return cells.map((cell) => {
    try {
      return { cell, value: resultOf(cell) };
    } catch (error) {
      if (error instanceof NotKnown) return { cell, value: BLANK.value };
      throw error;
    }
  });
}
