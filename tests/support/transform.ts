import fc from 'fast-check';
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
const shifted = (index: number, { at, count }: Insertion): number => (index >= at ? index + count : index);

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

/** Every address and range in the tables moved as the insertions moved the cells. */
export function moved<T>(value: T, insertions: readonly Insertion[]): T {
  const move = (index: number, axis: Insertion['axis']) =>
    insertions.reduce((now, one) => (one.axis === axis ? shifted(now, one) : now), index);
  return JSON.parse(JSON.stringify(value), (key, item: unknown) => {
    if (typeof item !== 'number') return item;
    if (key === 'row' || key === 'top' || key === 'bottom') return move(item, 'row');
    return key === 'col' || key === 'left' || key === 'right' ? move(item, 'col') : item;
  }) as T;
}

/** A few blank rows or columns, anywhere in a sheet or right behind it. */
export const insertionIn = (sheet: SheetSnapshot): fc.Arbitrary<Insertion> => {
  const used = sheet.used!;
  const count = fc.integer({ min: 1, max: 3 });
  return fc.oneof(
    fc.record({
      axis: fc.constant('row' as const),
      at: fc.integer({ min: used.top, max: used.bottom + 1 }),
      count,
    }),
    fc.record({
      axis: fc.constant('col' as const),
      at: fc.integer({ min: used.left, max: used.right + 1 }),
      count,
    }),
  );
};

/** Two sheets beside each other on one, a blank column between them. */
export function sideBySide(left: SheetSnapshot, right: SheetSnapshot): SheetSnapshot {
  const [first, second] = [left.used!, right.used!];
  const by = first.right + 2;
  const height = Math.max(first.bottom, second.bottom) + 1;
  const join = <T>(pick: (sheet: SheetSnapshot) => Block<T>, blank: T): T[][] =>
    Array.from({ length: height }, (_, row) => [
      ...Array.from({ length: by }, (__, col) => pick(left)[row]?.[col] ?? blank),
      ...(pick(right)[row] ?? []),
    ]);
  return {
    ...left,
    used: { top: 0, left: 0, bottom: height - 1, right: by + second.right },
    values: join((sheet) => sheet.values, null),
    texts: join((sheet) => sheet.texts, ''),
    formulas: join((sheet) => sheet.formulas, null),
    formats: join((sheet) => sheet.formats, 'General'),
    merges: [
      ...left.merges,
      ...right.merges.map((area) => ({ ...area, left: area.left + by, right: area.right + by })),
    ],
  };
}
