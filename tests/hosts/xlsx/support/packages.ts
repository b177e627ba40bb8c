import { strToU8, zipSync } from 'fflate';
import { nodeCodec } from '../../../../src/hosts/xlsx/codec-node';
import { webCodec } from '../../../../src/hosts/xlsx/codec-web';
import { HostError } from '../../../../src/hosts/error';
import { XlsxHost } from '../../../../src/hosts/xlsx/host';
import type { Limits } from '../../../../src/hosts/xlsx/limits';
import { errorMessages, renderError } from '../../../../src/messages/errors';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/model';
import { smallBookBytes } from './small-books';
import type { SmallBook } from './small-books';

/** A zip file of the given parts, in this order. */
export const pack = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook with one sheet, whose whole XML is given; more parts replace or join them. */
export function oneSheet(
  sheetXml: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="表一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
}

export const worksheet = (content: string): string => `<worksheet xmlns="${MAIN}">${content}</worksheet>`;

export const openHost = (bytes: Uint8Array, limits: Partial<Limits> = {}, fileName = '年报.xlsx'): XlsxHost =>
  XlsxHost.open(bytes, { codec: nodeCodec, fileName, limits });

/** Reads with both codecs and expects the same of both. */
export async function readBytes(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const [node, web] = await Promise.all(
    [nodeCodec, webCodec].map((codec) =>
      XlsxHost.open(bytes, { codec, fileName: '年报.xlsx' }).readWorkbook({}),
    ),
  );
  if (JSON.stringify(node) !== JSON.stringify(web)) throw new Error('The codecs give different workbooks');
  return node!;
}

/** Reads a workbook of one sheet, given the sheet's children. */
export async function readRows(
  content: string,
  book: Omit<SmallBook, 'sheets'> = {},
): Promise<SheetSnapshot> {
  const { sheets } = await readBytes(smallBookBytes({ ...book, sheets: { S: content } }));
  return sheets[0]!;
}

/** The error that opening and reading raises: its id, its sentence in Chinese. */
export async function failure(
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
): Promise<{ id: string; what: string; todo: string }> {
  try {
    await openHost(bytes, limits).readWorkbook({});
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (!(error.id in errorMessages)) throw new Error(`Not in the catalogue: ${error.id}`);
    return { id: error.id, ...renderError(error.id, error.data) };
  }
  throw new Error('The bytes were read');
}
