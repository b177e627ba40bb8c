import type { Area, CellValue, SheetSnapshot, StoredContent, WorkbookSnapshot } from '../../src/model';
import { BLANK, fromA1, isCellError } from '../../src/model';
import { formatNumber } from '../../src/values/number-format';

export interface GridOptions {
  readonly name?: string;
  /** Where the grid's first cell stands; A1 by default. */
  readonly at?: string;
  /** Zero-based, absolute. */
  readonly hiddenRows?: readonly number[];
}

const NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

function parseValue(text: string): CellValue {
  if (NUMBER.test(text)) return Number(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('#')) return { error: text };
  return text;
}

/** `{100}`, `{0.25; 0%}`, `{=100%; 1; 0%}`; everything else is text. */
function parseCell(text: string): StoredContent {
  if (text === '') return BLANK;
  if (!text.startsWith('{') || !text.endsWith('}')) {
    return { ...BLANK, value: text.replaceAll('\\n', '\n') };
  }
  const parts = text
    .slice(1, -1)
    .split(';')
    .map((part) => part.trim());
  const formula = parts[0]!.startsWith('=') ? parts.shift()! : null;
  const [value = '', ...format] = parts;
  return {
    formula,
    value: value === '' ? null : parseValue(value),
    format: format.join(';') || BLANK.format,
  };
}

function show({ value, format }: StoredContent): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}

const splitRow = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

/** Grows each cell over the `<` to its right and the `^` below it. */
function findMerges(rows: readonly string[][], origin: { row: number; col: number }): Area[] {
  const merges: Area[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, col) => {
      if (cell === '<' || cell === '^') return;
      let right = col;
      while (cells[right + 1] === '<') right++;
      let bottom = row;
      while (rows[bottom + 1]?.[col] === '^') bottom++;
      if (right === col && bottom === row) return;
      merges.push({
        top: origin.row + row,
        left: origin.col + col,
        bottom: origin.row + bottom,
        right: origin.col + right,
      });
    });
  });
  return merges;
}

/**
 * A sheet drawn as text, one line a row: `| a | b |`.
 * `<` is merged with the cell to its left, `^` with the one above; `\n` is a line break in a cell;
 * `{100}`, `{0.25; 0%}` and `{=100%; 1; 0%}` (formula; cached value; format) are numbers and formulas.
 */
export function sheetFromGrid(text: string, options: GridOptions = {}): SheetSnapshot {
  const origin = fromA1(options.at ?? 'A1');
  if (!origin) throw new Error(`no cell reference: ${options.at}`);
  const rows = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map(splitRow);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const padded = rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')]);
  const stored = padded.map((cells) =>
    cells.map((cell) => (cell === '<' || cell === '^' ? BLANK : parseCell(cell))),
  );
  return {
    name: options.name ?? 'Sheet1',
    visibility: 'visible',
    isProtected: false,
    used: width
      ? {
          top: origin.row,
          left: origin.col,
          bottom: origin.row + rows.length - 1,
          right: origin.col + width - 1,
        }
      : null,
    values: stored.map((cells) => cells.map((cell) => cell.value)),
    texts: stored.map((cells) => cells.map(show)),
    formulas: stored.map((cells) => cells.map((cell) => cell.formula)),
    formats: stored.map((cells) => cells.map((cell) => cell.format)),
    merges: findMerges(padded, origin),
    hiddenRows: options.hiddenRows ?? [],
    hiddenCols: [],
  };
}

/** A workbook of sheets by name, each drawn as for `sheetFromGrid`. */
export function workbookFromGrids(
  grids: Readonly<Record<string, string>>,
  name = '测试.xlsx',
): WorkbookSnapshot {
  const sheets = Object.entries(grids).map(([sheet, text]) => sheetFromGrid(text, { name: sheet }));
  return { name, date1904: false, sheets };
}
