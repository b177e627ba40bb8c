import { columnIndex, columnName } from '../../../model';

/** The size of a sheet in every OOXML producer. */
export const MAX_ROWS = 1048576;
export const MAX_COLS = 16384;

/** One corner of a reference: zero-based; null where whole rows or columns leave it open. */
export interface Corner {
  readonly row: number | null;
  readonly col: number | null;
  /** Marked with $. */
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
}

/** `A1` (one corner), `A1:B2`, `5:8` or `A:C` (two corners, as written). */
export type Corners = readonly [Corner] | readonly [Corner, Corner];

/** Where a reference points: its own sheet when nothing is written before it. */
export type Scope =
  | { readonly kind: 'own' }
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** `Sheet1:Sheet3!A1`, another workbook, or a sheet that was deleted. */
  | { readonly kind: 'elsewhere' };

const OWN: Scope = { kind: 'own' };
const ELSEWHERE: Scope = { kind: 'elsewhere' };

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
// What may follow a letter or digit in a name, so that no reference ends there.
const NAME_PART = String.raw`\p{L}\p{M}\p{N}_.\\?`;
const WORD = String.raw`[${NAME_PART}]+`;
const QUOTED = String.raw`'(?:[^']|'')*'`;

const STRING = /"(?:[^"]|"")*"?/y;
const SHEET = new RegExp(`(${QUOTED}|${WORD})(?::(${QUOTED}|${WORD}))?!`, 'yu');
const CELLS = new RegExp(`(${CORNER})(?::(${CORNER}))?(?![${NAME_PART}$(!])`, 'yu');
const ROWS = new RegExp(String.raw`(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![${NAME_PART}$(!])`, 'yu');
const COLUMNS = new RegExp(String.raw`(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![${NAME_PART}$(!\[])`, 'yu');
const ERROR = /#(?:REF!|[A-Za-z]+\/[A-Za-z0-9]+!?|[A-Za-z_]+[!?]|GETTING_DATA)/iy;
const NAME = new RegExp(`${QUOTED}|${WORD}`, 'yu');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const PARTS = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

/** `$A5`, `A`, `$5` → corner; null when it lies outside any sheet (such a word is a name). */
function parseCorner(text: string): Corner | null {
  const match = PARTS.exec(text);
  if (!match) return null;
  const [, first, letters, second, digits] = match;
  const col = letters ? columnIndex(letters.toUpperCase()) : null;
  const row = digits ? Number(digits) - 1 : null;
  if ((col ?? 0) >= MAX_COLS || (row ?? 0) >= MAX_ROWS) return null;
  return {
    row,
    col,
    colFixed: col !== null && first === '$',
    rowFixed: (col === null ? first : second) === '$',
  };
}

function parseCorners(match: RegExpExecArray): Corners | null {
  const first = parseCorner(match[1]!);
  const second = match[2] === undefined ? undefined : parseCorner(match[2]);
  if (!first || second === null) return null;
  return second ? [first, second] : [first];
}

/** `A1`, `$A$1:B2`, `5:8`, `A:C` → corners; null when it is none of them. */
export function parseReference(text: string): Corners | null {
  for (const pattern of [CELLS, ROWS, COLUMNS]) {
    const match = matchAt(pattern, text, 0);
    if (match && match[0].length === text.length) return parseCorners(match);
  }
  return null;
}

export function cornerText({ row, col, rowFixed, colFixed }: Corner): string {
  const letters = col === null ? '' : (colFixed ? '$' : '') + columnName(col);
  return letters + (row === null ? '' : (rowFixed ? '$' : '') + (row + 1));
}

/** The inverse of `parseReference`. */
export const referenceText = (corners: Corners): string => corners.map(cornerText).join(':');

/** A sheet's name as it stands before the !, without quotes. */
const unquote = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

function scopeOf(first: string, last: string | undefined, external: boolean): Scope {
  const name = unquote(first);
  const [start = '', end = start] = last === undefined ? name.split(':') : [name, unquote(last)];
  if (external || start.includes('[') || start.toLowerCase() !== end.toLowerCase()) return ELSEWHERE;
  return { kind: 'sheet', sheet: start };
}

/** End of the bracketed part that begins at `at`: `[@列]`, `[[#All],[a]:[b]]`; ' escapes a character in it. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return i + 1;
  }
  return formula.length;
}

// `A1:Sheet2!B3` is a range, not the sheets A1 to Sheet2: such a sheet's name would be quoted.
const beginsWithCell = (match: RegExpExecArray): boolean =>
  match[2] !== undefined && parseReference(match[1]!) !== null;

/** What a formula's reference is replaced by; null keeps it as written. */
export type ReferenceChange = (corners: Corners, scope: Scope, text: string) => string | null;

/**
 * Calls `change` for every reference in a formula as OOXML stores it (no leading =, English, A1 style) and
 * returns the formula with the replacements. Texts, names, functions, structured references ([@列]),
 * error values and sheet names are left alone.
 */
export function mapReferences(formula: string, change: ReferenceChange): string {
  let out = '';
  let at = 0;
  let scope = OWN;
  const take = (length: number) => {
    out += formula.slice(at, at + length);
    at += length;
  };
  let bracketed = false; // Right behind ], where [1]Sheet1! names another workbook.
  while (at < formula.length) {
    const external = bracketed;
    bracketed = false;
    const character = formula[at]!;
    if (character === '"') {
      take(matchAt(STRING, formula, at)![0].length);
    } else if (character === '[') {
      take(bracketEnd(formula, at) - at);
      bracketed = true;
      continue;
    } else if (character === '#') {
      const error = matchAt(ERROR, formula, at)?.[0] ?? character;
      take(error.length);
      // #REF!A1 is a reference to a deleted sheet.
      scope = error.toUpperCase() === '#REF!' ? ELSEWHERE : OWN;
      continue;
    } else {
      const sheet = scope === OWN ? matchAt(SHEET, formula, at) : null;
      if (sheet && !beginsWithCell(sheet)) {
        scope = scopeOf(sheet[1]!, sheet[2], external);
        take(sheet[0].length);
        continue;
      }
      const match =
        matchAt(CELLS, formula, at) ?? matchAt(ROWS, formula, at) ?? matchAt(COLUMNS, formula, at);
      const corners = match && parseCorners(match);
      if (corners) {
        out += change(corners, scope, match[0]) ?? match[0];
        at += match[0].length;
      } else {
        take(matchAt(NAME, formula, at)?.[0].length ?? 1);
      }
    }
    scope = OWN;
  }
  return out;
}
