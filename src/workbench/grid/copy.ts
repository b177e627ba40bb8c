import { storedAt, textAt } from '../../model';
import type { Area, CellRange, SheetSnapshot, StoredContent } from '../../model';
import { toHtml } from './html-table';
import type { HtmlCell } from './html-table';
import { sheetMap } from './sheet-map';
import { toTsv } from './tsv';
import { readTyped } from './typed';

/** A block that was copied here, as it is stored. */
export interface Copied {
  /** Stands in the clipboard's table. */
  readonly name: string;
  readonly range: CellRange;
  readonly isCut: boolean;
  readonly block: readonly (readonly StoredContent[])[];
}

let copies = 0;

/** A range as it is stored; hidden rows and columns belong to it. */
export function copied(sheet: SheetSnapshot, range: Area, isCut: boolean): Copied {
  return {
    name: `${Date.now()}-${++copies}`,
    range: { sheet: sheet.name, ...range },
    isCut,
    block: lines(range.top, range.bottom).map((row) =>
      lines(range.left, range.right).map((col) => storedAt(sheet, row, col)),
    ),
  };
}

/** The same for other programs: what the cells show. */
export function clipboardTexts(
  sheet: SheetSnapshot,
  { name, range }: Copied,
): { readonly plain: string; readonly html: string } {
  const map = sheetMap(sheet, [], []);
  const rows = lines(range.top, range.bottom);
  const cols = lines(range.left, range.right);
  const table = rows.map((row) =>
    cols.flatMap((col): readonly HtmlCell[] => {
      const { top, left, bottom, right } = map.areaAt({ row, col });
      if (top !== row || left !== col) return [];
      const { value } = storedAt(sheet, row, col);
      return [
        {
          text: textAt(sheet, row, col),
          rowSpan: Math.min(bottom, range.bottom) - row + 1,
          colSpan: Math.min(right, range.right) - col + 1,
          isText: typeof value === 'string' && readTyped(value, 'General').value !== value,
        },
      ];
    }),
  );
  return {
    plain: toTsv(rows.map((row) => cols.map((col) => textAt(sheet, row, col)))),
    html: toHtml(table, name),
  };
}

const lines = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
