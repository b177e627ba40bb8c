import type { XlsxWorkbook } from '../workbook';

const MAX_LENGTH = 31;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]|^'|'$/;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Whether a new sheet may have this name: rules of Excel, and none has it yet. */
export const isFreeName = (book: XlsxWorkbook, name: string): boolean =>
  isValidName(name) && !book.sheets.some((sheet) => sameName(sheet.name, name));

export const isValidName = (name: string): boolean =>
  name.trim() !== '' && name.length <= MAX_LENGTH && !FORBIDDEN.test(name) && name.toLowerCase() !== RESERVED;

/** The name, shortened where needed, with a number behind it: `检查报告 (2)`. */
export function numberedName(name: string, number: number): string {
  if (number === 1) return name;
  const suffix = ` (${number})`;
  return name.slice(0, MAX_LENGTH - suffix.length) + suffix;
}

/** As it stands in formulas: always in quotes, which is always right. */
export const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** New names for what formulas name, by the old ones. */
export interface Renames {
  readonly sheet: { readonly from: string; readonly to: string };
  readonly tables: ReadonlyMap<string, string>;
}

// Strings, parts in brackets (columns of tables), quoted sheets, words, anything else.
const TOKEN =
  /"(?:[^"]|"")*"|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*!?|[\s\S]/gu;
const CELL_RANGE = /\$?[A-Z]{1,3}\$?\d+:$/i;

/** A formula (without =) in which a sheet and tables have other names. */
export function renameInFormula(formula: string, { sheet, tables }: Renames): string {
  let out = '';
  for (const [token] of formula.matchAll(TOKEN)) {
    const isSheet = token.endsWith('!') && token.length > 1;
    // [1]Sheet1! names another workbook, Sheet1:Sheet3! several sheets.
    const ofOthers = out.endsWith(']') || (out.endsWith(':') && !CELL_RANGE.test(out));
    if (!isSheet) out += tables.get(token.toLowerCase()) ?? token;
    else out += !ofOthers && sameName(sheetOf(token), sheet.from) ? `${quotedName(sheet.to)}!` : token;
  }
  return out;
}

const sheetOf = (token: string): string =>
  token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);

const NO_TABLES: ReadonlyMap<string, string> = new Map();

/** Whether a formula refers to a sheet by its name. */
export const mentionsSheet = (formula: string, name: string): boolean =>
  renameInFormula(formula, { sheet: { from: name, to: `${name}\u0001` }, tables: NO_TABLES }) !== formula;
