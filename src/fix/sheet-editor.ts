import { BLANK } from '../model';
import type { Area, Block, SheetSnapshot, StoredContent } from '../model';

/** Writes into a copy of a sheet; the original stays as it is. */
export interface SheetEditor {
  readonly set: (row: number, col: number, content: StoredContent, text: string) => void;
  readonly sheet: () => SheetSnapshot;
}

export function editSheet(original: SheetSnapshot): SheetEditor {
  let sheet = {
    ...original,
    values: copy(original.values),
    texts: copy(original.texts),
    formulas: copy(original.formulas),
    formats: copy(original.formats),
  };
  return {
    sheet: () => sheet,
    set: (row, col, content, text) => {
      const used = grow(sheet.used, row, col);
      if (used !== sheet.used) sheet = { ...sheet, used, ...shift(sheet, used) };
      const r = row - used.top;
      const c = col - used.left;
      put(sheet.values, r, c, content.value, null);
      put(sheet.texts, r, c, text, '');
      put(sheet.formulas, r, c, content.formula, null);
      put(sheet.formats, r, c, content.format, BLANK.format);
    },
  };
}

const copy = <T>(block: Block<T>): T[][] => block.map((row) => [...row]);

function grow(used: Area | null, row: number, col: number): Area {
  if (!used) return { top: row, left: col, bottom: row, right: col };
  if (row >= used.top && row <= used.bottom && col >= used.left && col <= used.right) return used;
  return {
    top: Math.min(used.top, row),
    left: Math.min(used.left, col),
    bottom: Math.max(used.bottom, row),
    right: Math.max(used.right, col),
  };
}

/** Moves the blocks to a used range that begins further up or left. */
function shift(sheet: SheetSnapshot, used: Area) {
  const rows = (sheet.used?.top ?? used.top) - used.top;
  const cols = (sheet.used?.left ?? used.left) - used.left;
  const moved = <T>(block: Block<T>, blank: T): T[][] => [
    ...Array.from({ length: rows }, () => []),
    ...block.map((row) => [...Array<T>(cols).fill(blank), ...row]),
  ];
  return {
    values: moved(sheet.values, null),
    texts: moved(sheet.texts, ''),
    formulas: moved(sheet.formulas, null),
    formats: moved(sheet.formats, BLANK.format),
  };
}

function put<T>(block: T[][], row: number, col: number, value: T, blank: T): void {
  while (block.length <= row) block.push([]);
  const cells = block[row]!;
  while (cells.length < col) cells.push(blank);
  cells[col] = value;
}
