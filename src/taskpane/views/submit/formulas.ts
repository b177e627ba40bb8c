import type { CellAddress, WorkbookSnapshot } from '../../../model';

/** Cells whose formula has no result: nobody knows what they will show. */
export const uncalculated = ({ sheets }: WorkbookSnapshot): readonly CellAddress[] =>
  sheets.flatMap(({ name, used, formulas, values }) =>
    used === null
      ? []
      : formulas.flatMap((row, i) =>
          row.flatMap((formula, j) =>
            formula !== null && (values[i]?.[j] ?? null) === null
              ? [{ sheet: name, row: used.top + i, col: used.left + j }]
              : [],
          ),
        ),
  );
