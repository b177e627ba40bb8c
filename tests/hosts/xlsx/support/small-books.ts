import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { nodeCodec } from '../../../../src/hosts/xlsx/codec-node';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import {
  convertWithLibreOffice,
  removeDirectory,
  runPython,
  temporaryDirectory,
} from '../../../support/tools';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const PLAIN_STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

export interface SmallBook {
  /** Children of each worksheet, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Children of the style sheet. */
  readonly styles?: string;
  /** Children of the workbook before and behind its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Prefix for the workbook's, sheets' and styles' own elements, with its colon. */
  readonly prefix?: string;
  readonly strict?: boolean;
  /** Further parts, as they are. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Attributes of each sheet's entry, by name. */
  readonly sheetAttributes?: Readonly<Record<string, string>>;
  /** Relationship elements of a sheet's part, by sheet name. */
  readonly relationships?: Readonly<Record<string, string>>;
  /** Further relationships of the workbook, and overrides of content types. */
  readonly workbookRelationships?: string;
  readonly contentTypes?: string;
}

/** A package made by hand, to say exactly what stands in it. */
export function smallBookBytes(book: SmallBook): Uint8Array {
  const { prefix = '', strict = false } = book;
  const main = strict ? STRICT_MAIN : MAIN;
  const rels = strict ? STRICT_RELS : RELS;
  const namespace = prefix ? `xmlns:${prefix.slice(0, -1)}="${main}"` : `xmlns="${main}"`;
  const named = (xml: string) => xml.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}`);
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<${prefix}${name} ${namespace} xmlns:r="${rels}">${named(content)}</${prefix}${name}>`;
  const names = Object.keys(book.sheets);
  const entries = names.map(
    (name, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${book.sheetAttributes?.[name] ?? ''} r:id="rId${i + 1}"/>`,
  );
  const relationships = (content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${PACKAGE_RELS}">${content}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPES}.styles+xml"/>` +
      names
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/>`,
        )
        .join('') +
      `${book.contentTypes ?? ''}</Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': root(
      'workbook',
      `${book.before ?? ''}<sheets>${entries.join('')}</sheets>${book.after ?? ''}`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      names
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${rels}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
        `<Relationship Id="rId900" Type="${rels}/styles" Target="styles.xml"/>${book.workbookRelationships ?? ''}`,
    ),
    'xl/styles.xml': root('styleSheet', book.styles ?? PLAIN_STYLES),
    ...book.parts,
  };
  names.forEach((name, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = root('worksheet', book.sheets[name]!);
    const own = book.relationships?.[name];
    if (own) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(own);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

export const openBytes = (bytes: Uint8Array, fileName = 'book.xlsx'): XlsxWorkbook =>
  XlsxWorkbook.open(bytes, { codec: nodeCodec, fileName });

export const smallBook = (book: SmallBook): XlsxWorkbook => openBytes(smallBookBytes(book));

export const reopened = (book: XlsxWorkbook): XlsxWorkbook => openBytes(book.pkg.save());

const CORPUS = 'tests/corpus/workbooks';
export const corpusBook = (name: string): XlsxWorkbook =>
  openBytes(readFileSync(join(CORPUS, `${name}.xlsx`)), `${name}.xlsx`);

/** The XML of a sheet. */
export const sheetXml = (book: XlsxWorkbook, name: string): string => book.pkg.text(book.sheet(name)!.part);

/** Names of the elements below the root, in order. */
export function childNames(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closes, name, rest] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g,
  )) {
    if (closes) depth--;
    else {
      if (depth === 1) names.push(name!.replace(/^.*:/, ''));
      if (!rest!.endsWith('/')) depth++;
    }
  }
  return names;
}

/** What another program makes of the workbook. */
function inDirectory<T>(book: XlsxWorkbook, use: (path: string, dir: string) => T): T {
  const dir = temporaryDirectory();
  try {
    const path = join(dir, 'book.xlsx');
    writeFileSync(path, book.pkg.save());
    return use(path, dir);
  } finally {
    removeDirectory(dir);
  }
}

/** The workbook as openpyxl reads it (tests/support/openpyxl_dump.py). */
export const openpyxlDump = (book: XlsxWorkbook): OpenpyxlBook =>
  inDirectory(
    book,
    (path) => JSON.parse(runPython('tests/support/openpyxl_dump.py', [path])) as OpenpyxlBook,
  );

/** Opened and saved by openpyxl. */
export const savedByOpenpyxl = (book: XlsxWorkbook): XlsxWorkbook =>
  inDirectory(book, (path, dir) => {
    const out = join(dir, 'again.xlsx');
    runPython('tests/support/openpyxl_dump.py', [path, out]);
    return openBytes(readFileSync(out));
  });

/** Opened and saved by LibreOffice. */
export const savedByLibreOffice = (book: XlsxWorkbook): XlsxWorkbook =>
  inDirectory(book, (path, dir) => {
    const out = join(dir, 'out');
    convertWithLibreOffice([path], 'xlsx:Calc MS Excel 2007 XML', out);
    return openBytes(readFileSync(join(out, 'book.xlsx')));
  });

export interface OpenpyxlSheet {
  readonly state: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly merged: readonly string[];
  readonly rules: readonly { sqref: string; formula: string[]; priority: number; fill: string | null }[];
  readonly comments: Readonly<Record<string, { author: string; text: string }>>;
  readonly links: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly freeze: string | null;
  readonly filter: string | null;
  readonly printArea: string | null;
  readonly printTitles: string | null;
}

export interface OpenpyxlBook {
  readonly order: readonly string[];
  readonly active: string;
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: Readonly<Record<string, OpenpyxlSheet>>;
}
