import type { CopySheetOp, SkipReason } from '../../../model';
import { extensionOf } from '../part-names';
import type { XlsxWorkbook } from '../workbook';
import { escapeText, textOf } from '../xml';
import { dropCalcChain } from './calculation';
import { copyParts, reachableParts } from './copy-parts';
import { definedNames, movedName, setDefinedNames } from './defined-names';
import { freshPart } from './namespaces';
import { isStructureProtected } from './protection';
import { childOf, descendantsOf, editPart, elementsOf, get, ownText, set, setOwnText } from './rows-tree';
import type { XmlElement } from './rows-tree';
import { insertSheet } from './sheet-list';
import { isFreeName, renameInFormula } from './sheet-names';
import type { Renames } from './sheet-names';

/** What is tied to its sheet by names that cannot be two: copying it would damage the workbook. */
const NOT_COPIED = new Set(['slicer', 'timeline', 'queryTable', 'tableSingleCells']);
/** Elements whose text is a formula, in sheets, tables and charts. */
const FORMULAS = ['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula'];
/** Elements with a formula in an attribute: links inside the workbook, shapes that show a cell, controls. */
const FORMULA_HOLDERS = ['hyperlink', 'sp', 'pic', 'formControlPr', 'controlPr'];
const FORMULA_ATTRIBUTES = [
  'location',
  'textlink',
  'fmlaLink',
  'fmlaRange',
  'fmlaTxbx',
  'linkedCell',
  'listFillRange',
];

/**
 * Copies a sheet with its drawings, comments, tables and local names. The copy is visible; what referred to
 * the sheet itself refers to the copy.
 * @returns why nothing was done, or null: 'missing', 'invalid' (the name is taken or not allowed),
 *   'protected' (the workbook's structure), 'unsupported' (slicers, queries, no worksheet)
 */
export function copySheet(book: XlsxWorkbook, op: CopySheetOp): SkipReason | null {
  const source = book.sheet(op.from);
  const before = op.after === undefined ? book.sheets.at(-1) : book.sheet(op.after);
  if (!source || !before) return 'missing';
  if (!isFreeName(book, op.name)) return 'invalid';
  if (isStructureProtected(book)) return 'protected';
  if (source.kind !== 'worksheet' || hasUncopied(book, source.part)) return 'unsupported';

  const index = book.sheets.indexOf(before) + 1;
  const sourceIndex = book.sheets.indexOf(source);
  const names = definedNames(book).filter((name) => name.sheet === sourceIndex);
  const part = freshPart(book, source.part.replace(/\d*\.xml$/i, ''), '.xml');
  const copies = copyParts(book, source.part, part);
  const tables = renameTables(book, source.part, copies);
  const renames: Renames = { sheet: { from: op.from, to: op.name }, tables };
  for (const copy of copies.values()) renameInPart(book, copy, renames);
  renameThreads(book, part);
  editPart(book.pkg, part, (document) => unselect(document));
  insertSheet(book, part, op.name, index);
  if (names.length > 0) {
    const local = names.map((name) => movedName(name, index, renameInFormula(name.formula, renames)));
    setDefinedNames(book, [...definedNames(book), ...local]);
  }
  dropCalcChain(book);
  return null;
}

const hasUncopied = (book: XlsxWorkbook, part: string): boolean =>
  [...reachableParts(book, part)].some((each) =>
    book.pkg.relationships(each).some(({ type }) => NOT_COPIED.has(type)),
  );

/** A copy is not selected together with its original, and has no name of its own in macros. */
function unselect(document: XmlElement): void {
  for (const sheet of elementsOf(document)) {
    const properties = childOf(sheet, 'sheetPr');
    if (properties) set(properties, 'codeName', null);
    for (const view of descendantsOf(sheet, 'sheetView')) set(view, 'tabSelected', null);
  }
}

/** Gives the copied tables ids and names of their own; the new names by the old ones in lower case. */
function renameTables(
  book: XlsxWorkbook,
  source: string,
  copies: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const { pkg } = book;
  const originals = pkg.relationships(source).filter(({ type }) => type === 'table');
  const renamed = new Map<string, string>();
  if (originals.length === 0) return renamed;
  const ids: number[] = [];
  const taken = new Set(definedNames(book).map(({ name }) => name.toLowerCase()));
  for (const sheet of book.sheets) {
    for (const { type, target } of pkg.relationships(sheet.part)) {
      if (type !== 'table' || !pkg.has(target)) continue;
      const tag = /<(?:[\w.-]+:)?table\b[^>]*>/.exec(pkg.text(target))?.[0] ?? '';
      ids.push(Number(/\sid\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0));
      taken.add((/\sdisplayName\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? '').toLowerCase());
    }
  }
  let id = Math.max(0, ...ids);
  for (const { target } of originals) {
    const copy = copies.get(target);
    if (copy === undefined) continue;
    editPart(pkg, copy, (document) => {
      for (const table of elementsOf(document)) {
        const old = get(table, 'displayName') ?? get(table, 'name') ?? 'Table';
        let n = 2;
        while (taken.has(`${old}_${n}`.toLowerCase())) n++;
        const name = `${old}_${n}`;
        taken.add(name.toLowerCase());
        renamed.set(old.toLowerCase(), name);
        set(table, 'id', ++id);
        set(table, 'displayName', name);
        if (get(table, 'name') !== undefined) set(table, 'name', name);
      }
    });
  }
  return renamed;
}

// Drawings of controls are read as text: they need not be well-formed XML.
const VML_FORMULA = /(<((?:[\w.-]+:)?Fmla(?:Link|Range|Group|Txbx|Pict))\s*>)([^<]*)(?=<\/\2)/g;

/** References to the sheet itself and to its tables, in a copied part. */
function renameInPart(book: XlsxWorkbook, part: string, renames: Renames): void {
  const { pkg } = book;
  const extension = extensionOf(part);
  const renamed = (formula: string) => renameInFormula(formula, renames);
  if (extension === 'vml') {
    const change = (_: string, open: string, __: string, raw: string) =>
      open + escapeText(renamed(textOf(raw)));
    pkg.setText(part, pkg.text(part).replace(VML_FORMULA, change));
  }
  if (extension !== 'xml') return;
  editPart(pkg, part, (document) => {
    for (const element of descendantsOf(document, ...FORMULAS)) {
      if (elementsOf(element).length === 0) setOwnText(element, renamed(ownText(element)));
    }
    for (const element of descendantsOf(document, ...FORMULA_HOLDERS)) {
      for (const name of FORMULA_ATTRIBUTES) {
        const formula = get(element, name);
        if (formula !== undefined) set(element, name, renamed(formula));
      }
    }
  });
}

const GUID = /\{([0-9A-F]{8})(-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})\}/gi;

/** Threads of comments and the notes that stand in for them are tied by ids, which have to be new. */
function renameThreads(book: XlsxWorkbook, part: string): void {
  const { pkg } = book;
  const related = pkg.relationships(part);
  const threads = related.filter(({ type }) => type === 'threadedComment').map(({ target }) => target);
  if (threads.length === 0) return;
  const fresh = new Map<string, string>();
  const salt = pkg.partNames.length;
  for (const thread of threads) {
    for (const [, id] of pkg.text(thread).matchAll(/\sid\s*=\s*"(\{[^}"]*\})"/g)) {
      const renewed = id!.replace(GUID, (_, head: string, tail: string) => {
        const number = (parseInt(head, 16) + salt) % 2 ** 32;
        return `{${number.toString(16).toUpperCase().padStart(8, '0')}${tail}}`;
      });
      fresh.set(id!.toUpperCase(), renewed);
    }
  }
  const comments = related.filter(({ type }) => type === 'comments').map(({ target }) => target);
  for (const each of [...threads, ...comments]) {
    pkg.setText(
      each,
      pkg.text(each).replace(GUID, (id) => fresh.get(id.toUpperCase()) ?? id),
    );
  }
}
