import type { XlsxWorkbook } from '../workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Namespace of spreadsheet parts in this workbook's flavour. */
export const mainNamespace = (book: XlsxWorkbook): string => (book.strict ? STRICT_MAIN : MAIN);

/** Namespace of `r:id` in this workbook's flavour. */
const relationshipNamespace = (book: XlsxWorkbook): string => book.relationshipType('').slice(0, -1);

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const PREFIX = /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/[^"']*\/officeDocument\/(?:2006\/)?relationships["']/;

/**
 * A relationship id as an attribute: with the prefix that the root's tag declares, or with a declaration of
 * its own.
 */
export function relationshipId(book: XlsxWorkbook, rootTag: string, id: string): string {
  const declared = PREFIX.exec(rootTag)?.[1];
  return declared ? `${declared}:id="${id}"` : `xmlns:r="${relationshipNamespace(book)}" r:id="${id}"`;
}

/** The value of an `r:id` attribute, whatever its prefix; undefined when there is none. */
export const relationshipIdOf = (tag: string): string | undefined =>
  /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];

/** A part name that is not in use: `xl/comments` and `.xml` → `xl/comments3.xml`. */
export function freshPart(book: XlsxWorkbook, stem: string, extension: string): string {
  let n = 1;
  while (book.pkg.has(`${stem}${n}${extension}`)) n++;
  return `${stem}${n}${extension}`;
}

/** Folder of the workbook part, with its slash: where its other parts lie. */
export const workbookFolder = (book: XlsxWorkbook): string =>
  book.workbookPart.slice(0, book.workbookPart.lastIndexOf('/') + 1);
