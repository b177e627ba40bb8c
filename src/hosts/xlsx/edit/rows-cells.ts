import { columnIndex, columnName } from '../../../model';
import { shiftRow } from './references-shift';
import type { RowChange } from './references-shift';
import { attributesOf, elementsOf, get, removeChildren, set } from './rows-tree';
import type { XmlElement } from './rows-tree';

/** A cell where it stands; `row` and `col` are zero-based, also where the file leaves them out. */
export interface Cell {
  readonly row: number;
  readonly col: number;
  readonly element: XmlElement;
}

export interface Row {
  readonly row: number;
  readonly element: XmlElement;
}

/** The rows of a sheetData element; one without a number has that of its cells, or follows the one before it. */
export function rowsOf(sheetData: XmlElement): Row[] {
  let row = -1;
  return elementsOf(sheetData)
    .filter((element) => element.name === 'row')
    .map((element) => {
      const number = get(element, 'r') ?? numberOfCells(element);
      row = number === undefined ? row + 1 : Number(number) - 1;
      return { row, element };
    });
}

const numberOfCells = (row: XmlElement): string | undefined =>
  elementsOf(row)
    .map((cell) => /\d+$/.exec(get(cell, 'r') ?? '')?.[0])
    .find((number) => number !== undefined);

/** The cells of a row; one without a reference follows the one before it. */
export function cellsOf({ row, element }: Row): Cell[] {
  let col = -1;
  return elementsOf(element)
    .filter((cell) => cell.name === 'c')
    .map((cell) => {
      const letters = /^[A-Za-z]+/.exec(get(cell, 'r') ?? '')?.[0];
      col = letters ? columnIndex(letters.toUpperCase()) : col + 1;
      return { row, col, element: cell };
    });
}

/** Whether a cell of the row holds a value or a formula. */
export const hasContent = (row: Row): boolean =>
  elementsOf(row.element).some((cell) => elementsOf(cell).length > 0);

/** A new blank row with the height and the cell styles of its model, never hidden; none where it has nothing to tell. */
function blankRow(model: Row, row: number): XmlElement[] {
  const { name, prefix } = model.element;
  const blank: XmlElement = { ...model.element, children: [] };
  set(blank, 'r', row + 1);
  set(blank, 'hidden', null);
  set(blank, 'collapsed', null);
  // Where the row itself has a style, a cell without one is plain all the same.
  const plain = get(blank, 's') === undefined ? undefined : '0';
  const cells = cellsOf(model).flatMap(({ col, element }) => {
    const style = get(element, 's') ?? plain;
    if (style === undefined) return [];
    return [`<${element.prefix}c r="${columnName(col)}${row + 1}" s="${style}"/>`];
  });
  const looks = Object.keys(attributesOf(blank)).some((each) => each !== 'r' && each !== 'spans');
  if (cells.length === 0 && !looks) return [];
  if (blank.close === '') blank.open = `${blank.open.slice(0, -2).trimEnd()}>`;
  return [{ ...blank, children: cells, close: `</${prefix}${name}>` }];
}

function renumber(row: Row, to: number): void {
  set(row.element, 'r', to + 1);
  for (const { col, element } of cellsOf(row)) {
    if (get(element, 'r') !== undefined) set(element, 'r', `${columnName(col)}${to + 1}`);
  }
}

/** Moves the rows below the change, drops those that are gone, adds new ones styled as the row `model`. */
export function shiftCells(sheetData: XmlElement, change: RowChange, model: number | null): void {
  const rows = rowsOf(sheetData);
  const styled = rows.find(({ row }) => row === model);
  const added =
    change.kind === 'insert' && styled
      ? Array.from({ length: change.count }, (_, i) => blankRow(styled, change.at + i)).flat()
      : [];
  const next = rows.find(({ row }) => row >= change.at)?.element;
  const gone = new Set<XmlElement>();
  for (const row of rows) {
    const to = shiftRow(row.row, change);
    if (to === null) gone.add(row.element);
    else if (to !== row.row) renumber(row, to);
  }
  const at = next ? sheetData.children.indexOf(next) : sheetData.children.length;
  sheetData.children.splice(at, 0, ...added);
  if (gone.size > 0) removeChildren(sheetData, (element) => gone.has(element));
}
