import { columnIndex, columnName } from '../../../model';

// Texts, quoted sheet names, names and functions are passed over; references are caught with their parts.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d+):(\$?)(\d+)(?![\w.])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\d.]*(?:E[+-]?\d+)?/giu;

const MAX_ROW = 1048576;
const MAX_COL = 16384;

const wrap = (index: number, count: number): number => ((index % count) + count) % count;

/**
 * The formula of a cell that shares its master's, `rows` below and `cols` right of it.
 * Relative references move, absolute ones stay; beyond the sheet's edge they come in on the other side.
 */
export function translateFormula(formula: string, rows: number, cols: number): string {
  const column = (fixed: string, name: string) =>
    fixed ? fixed + name : columnName(wrap(columnIndex(name.toUpperCase()) + cols, MAX_COL));
  const row = (fixed: string, number: string) =>
    fixed ? fixed + number : String(wrap(Number(number) - 1 + rows, MAX_ROW) + 1);
  return formula.replace(TOKEN, (token, ...parts: (string | undefined)[]) => {
    const [colFixed, col, rowFixed, rowNumber, leftFixed, left, rightFixed, right] = parts;
    const [topFixed, top, bottomFixed, bottom] = parts.slice(8);
    if (col !== undefined) return column(colFixed!, col) + row(rowFixed!, rowNumber!);
    if (left !== undefined) return `${column(leftFixed!, left)}:${column(rightFixed!, right!)}`;
    if (top !== undefined) return `${row(topFixed!, top)}:${row(bottomFixed!, bottom!)}`;
    return token;
  });
}
