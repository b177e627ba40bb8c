/** Where a field went: `total`, `share2`, `row3.value` (rows from 1), `header.value`. */
export type FieldKey = string;

export interface Place {
  readonly row: number;
  readonly col: number;
}

/** A table as a grid in the format of tests/support/grid.ts, cell by cell, and where its fields went. */
export interface Drawn {
  readonly rows: readonly (readonly string[])[];
  readonly places: ReadonlyMap<FieldKey, Place>;
}

/** A cell that holds a field of the table; a bare text is a label, `<` and `^` are merged. */
export interface FieldCell {
  readonly key: FieldKey;
  readonly text: string;
}

export type Cell = string | FieldCell;

export const field = (key: FieldKey, text: string): FieldCell => ({
  key,
  text: text.replaceAll('\n', '\\n'),
});

/** Fills the row with merged cells up to `width`. */
export const wide = (cells: readonly Cell[], width: number): Cell[] => [
  ...cells,
  ...Array<Cell>(Math.max(width - cells.length, 0)).fill('<'),
];

/** Numbers the fields' places. */
export function drawn(cells: readonly (readonly Cell[])[]): Drawn {
  const places = new Map<FieldKey, Place>();
  const rows = cells.map((line, row) =>
    line.map((cell, col) => {
      if (typeof cell === 'string') return cell;
      places.set(cell.key, { row, col });
      return cell.text;
    }),
  );
  return { rows, places };
}

/** The grid's text, as `sheetFromGrid` reads it. */
export const gridText = ({ rows }: Pick<Drawn, 'rows'>): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
