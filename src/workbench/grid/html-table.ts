/** A cell of a table on the clipboard; those that a merged area covers are left out. */
export interface HtmlCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Stays text where a spreadsheet would read a number. */
  readonly isText: boolean;
}

const COPY = 'data-copy';

/** A table for Word, mail and other spreadsheets; `copy` names it, so that our own is known again. */
export function toHtml(rows: readonly (readonly HtmlCell[])[], copy: string): string {
  const lines = rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table ${COPY}="${copy}" border="1" style="border-collapse:collapse">${lines.join('')}</table>`;
}

function cellHtml({ text, rowSpan, colSpan, isText }: HtmlCell): string {
  const spans = (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (colSpan > 1 ? ` colspan="${colSpan}"` : '');
  const style = isText ? ` style="mso-number-format:'\\@'"` : '';
  return `<td${spans}${style}>${escaped(text).replaceAll('\n', '<br>')}</td>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** The name of the copy that this came from, if it is one of ours. */
export const copyName = (html: string): string | null =>
  new RegExp(`<table ${COPY}="([^"]+)"`).exec(html)?.[1] ?? null;

/** Spreadsheets say the same in plain text, and more exactly. */
const SPREADSHEET = /office:excel|ProgId["']?\s+content=["']?Excel|LibreOffice|data-copy=/i;

/**
 * The cells of a table from Word or a web page, whose plain text would tear cells of several lines apart;
 * null when it is no such table, or more than one table.
 */
export function fromHtml(html: string): readonly (readonly string[])[] | null {
  if (!/<table/i.test(html) || SPREADSHEET.test(html)) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...more] = topTables(body);
  if (!table || more.length > 0 || textOf(body) !== textOf(table)) return null;
  return gridOf(table, cellText, '');
}

const TEXT_CLASS = /\.(\w+)\s*\{[^}]*mso-number-format:\s*["']?\\@/g;
const TEXT_STYLE = /mso-number-format:\s*["']?\\@/;

/** Which cells of a spreadsheet's table are formatted as text; null when there is no such table. */
export function textCells(html: string): readonly (readonly boolean[])[] | null {
  if (!SPREADSHEET.test(html)) return null;
  const [table] = topTables(new DOMParser().parseFromString(html, 'text/html').body);
  const classes = new Set([...html.matchAll(TEXT_CLASS)].map(([, name]) => name));
  const isText = (cell: Element): boolean =>
    classes.has(cell.className) ||
    TEXT_STYLE.test(cell.getAttribute('style') ?? '') ||
    /;@$/.test(cell.getAttribute('sdnum') ?? '');
  return table ? gridOf(table, isText, false) : null;
}

const topTables = (body: HTMLElement): readonly HTMLTableElement[] =>
  [...body.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'));

/** What its cells give, row by row; `covered` for cells within merged areas. */
function gridOf<T>(table: HTMLTableElement, read: (cell: HTMLTableCellElement) => T, covered: T): T[][] {
  const grid: T[][] = [];
  [...table.rows].forEach((line, row) => {
    const cells = (grid[row] ??= []);
    let col = 0;
    for (const cell of line.cells) {
      while (cells[col] !== undefined) col++;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let right = 0; right < cell.colSpan; right++) {
          (grid[row + down] ??= [])[col + right] = down + right === 0 ? read(cell) : covered;
        }
      }
    }
  });
  return grid.slice(0, table.rows.length).map((cells) => Array.from(cells, (value) => value ?? covered));
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

const BLOCKS = 'p, div, li, br';

/** Its paragraphs as lines. */
function cellText(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  copy.querySelectorAll('style, script').forEach((element) => element.remove());
  copy.querySelectorAll(BLOCKS).forEach((element) => element.append('\u0000'));
  copy.querySelectorAll('br').forEach((element) => element.replaceWith('\u0000'));
  return (copy.textContent ?? '')
    .replace(/[ \t\r\n\u00a0]+/g, ' ')
    .split('\u0000')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
