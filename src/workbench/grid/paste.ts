import { translateFormula } from '../../hosts/xlsx/formula/translate';
import { isCellError, storedAt } from '../../model';
import type { Area, SetOp, SheetSnapshot, StoredContent } from '../../model';
import type { Spot } from './sheet-map';
import { sheetMap } from './sheet-map';
import { readTyped } from './typed';
import type { Typed } from './typed';
import { setOp } from './writing';

/** A block of cells to be pasted: as they are stored when we copied them, as text from elsewhere. */
export type Block = readonly (readonly (string | StoredContent)[])[];

export interface Paste {
  readonly ops: readonly SetOp[];
  /** Cells inside merged areas that something was to go into. */
  readonly covered: readonly Spot[];
  /** The pasted area. */
  readonly range: Area;
}

interface Target {
  readonly sheet: SheetSnapshot;
  readonly range: Area;
  readonly date1904: boolean;
  /** Where the block was copied from, for formulas that move along; null: they are cut, or come from elsewhere. */
  readonly origin: Spot | null;
}

/** Pastes a block at a range's first cell; over and over where the range is a multiple of the block. */
export function paste(block: Block, { sheet, range, date1904, origin }: Target): Paste {
  const height = block.length;
  const width = block.reduce((most, line) => Math.max(most, line.length), 0);
  const isRepeated =
    (range.bottom - range.top + 1) % height === 0 && (range.right - range.left + 1) % width === 0;
  const area = isRepeated
    ? range
    : { ...range, bottom: range.top + height - 1, right: range.left + width - 1 };
  const map = sheetMap(sheet, [], []);
  const ops: SetOp[] = [];
  const covered: Spot[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const from = { row: (row - area.top) % height, col: (col - area.left) % width };
      const content = block[from.row]![from.col] ?? '';
      const first = map.areaAt({ row, col });
      if (first.top !== row || first.left !== col) {
        if (!isBlank(content) && height * width > 1) covered.push({ row, col });
        continue;
      }
      const typed =
        typeof content === 'string'
          ? readTyped(content, storedAt(sheet, row, col).format, date1904)
          : storedAsTyped(content, shiftOf(origin, from, { row, col }));
      const op = setOp(sheet, row, col, typed);
      if (op) ops.push(op);
    }
  }
  return { ops, covered, range: area };
}

const isBlank = (content: string | StoredContent): boolean =>
  typeof content === 'string' ? content === '' : content.value === null && content.formula === null;

const shiftOf = (origin: Spot | null, from: Spot, to: Spot): Spot =>
  origin ? { row: to.row - origin.row - from.row, col: to.col - origin.col - from.col } : { row: 0, col: 0 };

/** Numbers bring their format along: a share would be shown as a fraction without it. */
function storedAsTyped({ value, formula, format }: StoredContent, shift: Spot): Typed {
  if (formula !== null) {
    const moved = `=${translateFormula(formula.slice(1), shift.row, shift.col)}`;
    return { value: null, formula: moved, format };
  }
  if (isCellError(value)) return { value: value.error };
  return typeof value === 'number' ? { value, format } : { value };
}
