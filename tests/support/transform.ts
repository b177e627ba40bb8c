import type { Area, Block, SheetSnapshot } from '../../src/model';

/** Where rows or columns go in: so many blank ones before index `at` (absolute). */
export interface Insertion {
  readonly axis: 'row' | 'col';
  readonly at: number;
  readonly count: number;
}

const mapBlocks = (
  sheet: SheetSnapshot,
  change: <T>(block: Block<T>, blank: T) => Block<T>,
): Pick<SheetSnapshot, 'values' | 'texts' | 'formulas' | 'formats'> => ({
  values: change(sheet.values, null),
  texts: change(sheet.texts, ''),
  formulas: change(sheet.formulas, null),
  formats: change(sheet.formats, 'General'),
});

/** Where an index stands after the insertion. */
export const shifted = (index: number, { at, count }: Insertion): number =>
  index >= at ? index + count : index;

const shiftArea = (area: Area, insertion: Insertion): Area =>
  insertion.axis === 'row'
    ? { ...area, top: shifted(area.top, insertion), bottom: shifted(area.bottom, insertion) }
    : { ...area, left: shifted(area.left, insertion), right: shifted(area.right, insertion) };

/** The sheet after blank rows or columns went in, as Excel does it: merged areas around them grow. */
export function insertBlank(sheet: SheetSnapshot, insertion: Insertion): SheetSnapshot {
  const { used } = sheet;
  if (!used) return sheet;
  const { axis, at, count } = insertion;
  const width = used.right - used.left + 1;
  const blanks = <T>(blank: T, length: number): T[] => Array<T>(length).fill(blank);
  const index = at - (axis === 'row' ? used.top : used.left);
  const inside = index > 0 && at <= (axis === 'row' ? used.bottom : used.right);
  const blocks = inside
    ? mapBlocks(sheet, (block, blank) =>
        axis === 'row'
          ? [
              ...block.slice(0, index),
              ...Array.from({ length: count }, () => blanks(blank, width)),
              ...block.slice(index),
            ]
          : block.map((row) =>
              row.length > index
                ? [...row.slice(0, index), ...blanks(blank, count), ...row.slice(index)]
                : row,
            ),
      )
    : {};
  return {
    ...sheet,
    ...blocks,
    used: shiftArea(used, insertion),
    merges: sheet.merges.map((area) => shiftArea(area, insertion)),
    hiddenRows: axis === 'row' ? sheet.hiddenRows.map((row) => shifted(row, insertion)) : sheet.hiddenRows,
    hiddenCols: axis === 'col' ? sheet.hiddenCols.map((col) => shifted(col, insertion)) : sheet.hiddenCols,
  };
}

/** The sheet with all merged areas taken apart. */
export const unmerged = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, merges: [] });

/** The sheet with other texts in its text cells. */
export const withTexts = (sheet: SheetSnapshot, change: (text: string) => string): SheetSnapshot => ({
  ...sheet,
  values: sheet.values.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value))),
  texts: sheet.texts.map((row, i) =>
    row.map((text, j) => (typeof sheet.values[i]?.[j] === 'string' ? change(text) : text)),
  ),
});

/** Sheets one below the other on one sheet, with so many blank rows between them. */
export function stacked(sheets: readonly SheetSnapshot[], gap: number): SheetSnapshot {
  const [first] = sheets;
  if (!first) throw new Error('nothing to stack');
  const right = Math.max(...sheets.map((sheet) => sheet.used!.right));
  let top = 0;
  const parts = sheets.map((sheet) => {
    const { used } = sheet;
    if (!used || used.top || used.left) throw new Error('only sheets that begin at A1 are stacked');
    const part = { sheet, top };
    top += used.bottom + 1 + gap;
    return part;
  });
  const join = <T>(pick: (sheet: SheetSnapshot) => Block<T>): T[][] =>
    parts.flatMap(({ sheet }, i) => [
      ...pick(sheet).map((row) => [...row]),
      ...Array.from({ length: i + 1 < parts.length ? gap : 0 }, (): T[] => []),
    ]);
  return {
    ...first,
    used: { top: 0, left: 0, bottom: top - gap - 1, right },
    values: join((sheet) => sheet.values),
    texts: join((sheet) => sheet.texts),
    formulas: join((sheet) => sheet.formulas),
    formats: join((sheet) => sheet.formats),
    merges: parts.flatMap(({ sheet, top: by }) =>
      sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    ),
    hiddenRows: [],
  };
}
