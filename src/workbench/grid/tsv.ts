const NEEDS_QUOTES = /[\t\n\r"]/;

/** Cells as spreadsheets put them on the clipboard: tabs between columns, lines for rows. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Cells from the clipboard's plain text. Quotes hold a cell together only where they are needed: around tabs,
 * line breaks and doubled quotes; all others are the cell's own.
 */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/\r\n?/g, '\n');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = quotedCell(source, at) ?? plainCell(source, at);
    rows[rows.length - 1]!.push(cell.text);
    const separator = source[cell.end];
    if (separator === undefined) break;
    at = cell.end + 1;
    // A last line break ends the last row and begins no other.
    if (separator === '\n' && at === source.length) break;
    if (separator === '\n') rows.push([]);
  }
  return rows;
}

interface Cell {
  readonly text: string;
  /** Of the separator behind it. */
  readonly end: number;
}

function plainCell(source: string, at: number): Cell {
  const ends = [source.indexOf('\t', at), source.indexOf('\n', at)].filter((end) => end >= 0);
  const end = Math.min(source.length, ...ends);
  return { text: source.slice(at, end), end };
}

const QUOTED = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;

function quotedCell(source: string, at: number): Cell | null {
  QUOTED.lastIndex = at;
  const match = QUOTED.exec(source);
  if (!match || !NEEDS_QUOTES.test(match[1]!)) return null;
  return { text: match[1]!.replaceAll('""', '"'), end: at + match[0].length };
}
