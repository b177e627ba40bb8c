import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HostError } from '../../../../src/hosts/error';
import { errorMessages } from '../../../../src/messages/errors';
import { readZip } from '../../../../src/hosts/xlsx/zip-read';
import { sofficeCommand, sofficeProfile, removeDirectory, temporaryDirectory } from '../../../support/tools';
import { corpusFiles } from '../../../support/corpus';
import { smallBookBytes } from '../support/small-books';
import { failure, oneSheet, openHost, pack, worksheet } from '../support/packages';

const utf8 = (text: string) => new TextEncoder().encode(text);
const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = worksheet(`<sheetData>${ROW}</sheetData>`);
const GOOD = pack(oneSheet(SHEET));
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A compound file with one stream of that name in its directory: enough of one for what looks at it. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, i) => (bytes[1024 + 2 * i] = character.charCodeAt(0)));
  return bytes;
}

/** The package with one part replaced by unpacked bytes behind a lying header. */
function lying(declared: number): Uint8Array {
  const bytes = pack(oneSheet(worksheet(`<sheetData/>${' '.repeat(500_000)}`))).slice();
  const entry = readZip(bytes, '').entries.find(({ name }) => name.endsWith('sheet1.xml'))!;
  const view = new DataView(bytes.buffer);
  view.setUint32(entry.localStart + 22, declared, true);
  view.setUint32(entry.central.byteOffset + 24, declared, true);
  return bytes;
}

function patched(change: (bytes: Uint8Array, view: DataView) => void): Uint8Array {
  const bytes = GOOD.slice();
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

const central = (name: string) => {
  const entry = readZip(GOOD, '').entries.find((each) => each.name.endsWith(name))!;
  return { ...entry, at: entry.central.byteOffset };
};

/** A zip whose entries' names are replaced by others of the same length. */
function renamed(from: string, to: string): Uint8Array {
  const latin = Buffer.from(GOOD).toString('latin1').replaceAll(from, to);
  return new Uint8Array(Buffer.from(latin, 'latin1'));
}

const main = (target: string, content: string | Uint8Array) =>
  pack({
    '_rels/.rels': `<Relationships xmlns="p"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="${target}"/></Relationships>`,
    [target]: content,
  });

const without = (name: string): Uint8Array =>
  pack(Object.fromEntries(Object.entries(oneSheet(SHEET)).filter(([part]) => part !== name)));

const DOCTYPE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const SHARED = {
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="p"><Relationship Id="r1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATION}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
  'xl/sharedStrings.xml': '<sst><si><t>a</t></si></sst>',
  'xl/styles.xml': '<styleSheet/>',
};
const SHARED_CELL = worksheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>');
const sheets = (count: number) =>
  smallBookBytes({ sheets: Object.fromEntries(Array.from({ length: count }, (_, i) => [`表${i}`, ''])) });

const cases: readonly (readonly [string, string, Uint8Array])[] = [
  ['an empty file', 'xlsx.empty', new Uint8Array()],
  ['text', 'xlsx.notZip', utf8('项目,金额\n一,二\n')],
  ['HTML named .xlsx', 'xlsx.notZip', utf8('<html><table></table></html>')],
  ['a PDF', 'xlsx.notZip', utf8('%PDF-1.7 PK')],
  ['a file cut off', 'xlsx.truncated', GOOD.slice(0, GOOD.length / 2)],
  ['a file without its end record', 'xlsx.truncated', GOOD.slice(0, -10)],
  ['a file without its beginning', 'xlsx.truncated', GOOD.slice(300)],
  ['an encrypted workbook', 'xlsx.encrypted', compoundFile('EncryptedPackage')],
  [
    'a zip with a password',
    'xlsx.encrypted',
    patched((_, view) => view.setUint16(central('sheet1.xml').at + 8, 1, true)),
  ],
  ['an old workbook (.xls, .et)', 'xlsx.oldBinary', compoundFile('Workbook')],
  ['a workbook of Excel 4', 'xlsx.oldBinary', new Uint8Array([9, 4, 6, 0, 0, 0, 0, 0])],
  ['a binary workbook', 'xlsx.xlsb', main('xl/workbook.bin', new Uint8Array([1]))],
  [
    'an OpenDocument sheet',
    'xlsx.openDocument',
    pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
  ],
  ['a Word document', 'xlsx.wordDocument', main('word/document.xml', '<w:document xmlns:w="w"/>')],
  ['a presentation', 'xlsx.presentation', main('ppt/presentation.xml', '<p:presentation xmlns:p="p"/>')],
  ['another package', 'xlsx.notWorkbook', main('a.xml', '<other/>')],
  ['any zip file', 'xlsx.notWorkbook', pack({ 'a.txt': 'a' })],
  ['an empty zip file', 'xlsx.notWorkbook', pack({})],
  [
    'a package without a main part',
    'xlsx.notWorkbook',
    pack({ '_rels/.rels': '<Relationships xmlns="p"/>' }),
  ],
  [
    'a zip bomb by ratio',
    'xlsx.zipBomb',
    pack(oneSheet(SHEET, { 'xl/media/a.bin': new Uint8Array(30_000_000) })),
  ],
  ['a header that lies small', 'xlsx.damaged', lying(400)],
  ['a header that lies large', 'xlsx.damaged', lying(600_000)],
  ['too many sheets', 'xlsx.tooManySheets', sheets(2001)],
  [
    'a path out of the package',
    'xlsx.unsafeName',
    renamed('xl/worksheets/sheet1.xml', '../worksheets/sheet1.xml'),
  ],
  ['an absolute path', 'xlsx.unsafeName', renamed('xl/worksheets/sheet1.xml', '/l/worksheets/sheet1.xml')],
  ['a drive letter', 'xlsx.unsafeName', renamed('xl/worksheets/sheet1.xml', 'C:\\worksheets\\sheet1.xml')],
  [
    'a name twice',
    'xlsx.duplicateName',
    (() => {
      const parts = pack({ ...oneSheet(SHEET), 'xl/worksheets/sheet2.xml': SHEET });
      return new Uint8Array(
        Buffer.from(Buffer.from(parts).toString('latin1').replaceAll('sheet2.xml', 'sheet1.xml'), 'latin1'),
      );
    })(),
  ],
  [
    'another compression',
    'xlsx.compression',
    patched((_, view) => view.setUint16(central('sheet1.xml').at + 10, 12, true)),
  ],
  [
    'damaged data',
    'xlsx.damaged',
    patched((bytes) =>
      bytes.fill(0x55, central('sheet1.xml').dataStart, central('sheet1.xml').dataStart + 20),
    ),
  ],
  [
    'a wrong checksum',
    'xlsx.damaged',
    patched((_, view) => view.setUint32(central('sheet1.xml').at + 16, 1, true)),
  ],
  [
    'a damaged central directory',
    'xlsx.truncated',
    patched((_, view) => view.setUint32(central('sheet1.xml').at, 0, true)),
  ],
  [
    'DTD in the workbook',
    'xlsx.doctype',
    pack(oneSheet(SHEET, { 'xl/workbook.xml': `${DOCTYPE}<workbook/>` })),
  ],
  ['DTD in a sheet', 'xlsx.doctype', pack(oneSheet(`<?xml version="1.0"?>\n${DOCTYPE}${SHEET}`))],
  ['DTD among the rows', 'xlsx.doctype', pack(oneSheet(worksheet(`<sheetData>${DOCTYPE}</sheetData>`)))],
  [
    'DTD in relationships',
    'xlsx.doctype',
    pack(oneSheet(SHEET, { '_rels/.rels': `${DOCTYPE}<Relationships/>` })),
  ],
  [
    'DTD in shared strings',
    'xlsx.doctype',
    pack(oneSheet(SHARED_CELL, { ...SHARED, 'xl/sharedStrings.xml': `${DOCTYPE}<sst/>` })),
  ],
  [
    'DTD in styles',
    'xlsx.doctype',
    pack(oneSheet(SHEET, { ...SHARED, 'xl/styles.xml': `${DOCTYPE}<styleSheet/>` })),
  ],
  [
    'an entity of a DTD elsewhere',
    'xlsx.badSheet',
    pack(oneSheet(worksheet('<sheetData><row><c t="str"><v>&e;</v></c></row></sheetData>'))),
  ],
  ['no package relationships', 'xlsx.missingPart', without('_rels/.rels')],
  ['no content types', 'xlsx.missingPart', without('[Content_Types].xml')],
  [
    'DTD in content types',
    'xlsx.doctype',
    pack(oneSheet(SHEET, { '[Content_Types].xml': `${DOCTYPE}<Types/>` })),
  ],
  [
    'content types cut off',
    'xlsx.badXml',
    pack(oneSheet(SHEET, { '[Content_Types].xml': '<Types><Default' })),
  ],
  ['no workbook', 'xlsx.missingPart', without('xl/workbook.xml')],
  ['no sheet', 'xlsx.missingSheet', without('xl/worksheets/sheet1.xml')],
  ['no workbook relationships', 'xlsx.missingSheet', without('xl/_rels/workbook.xml.rels')],
  [
    'no shared strings',
    'xlsx.missingPart',
    (() => {
      const { 'xl/sharedStrings.xml': _, ...rest } = SHARED;
      return pack(oneSheet(SHARED_CELL, rest));
    })(),
  ],
  [
    'no styles',
    'xlsx.missingPart',
    (() => {
      const { 'xl/styles.xml': _, ...rest } = SHARED;
      return pack(oneSheet(SHARED_CELL, rest));
    })(),
  ],
  [
    'a shared string out of range',
    'xlsx.badSheet',
    pack(oneSheet(worksheet('<sheetData><row><c t="s"><v>1</v></c></row></sheetData>'), SHARED)),
  ],
  [
    'shared strings cut off',
    'xlsx.badXml',
    pack(oneSheet(SHARED_CELL, { ...SHARED, 'xl/sharedStrings.xml': '<sst><si><t>a</t></si>' })),
  ],
  ['a workbook cut off', 'xlsx.badXml', pack(oneSheet(SHEET, { 'xl/workbook.xml': '<workbook><sheets>' }))],
  [
    'bytes that are no text',
    'xlsx.badSheet',
    pack(oneSheet('', { 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x3e]) })),
  ],
];

test.each(cases)('%s: %s', async (_, id, bytes) => {
  const before = bytes.slice();
  const error = await failure(bytes);
  expect(error.id).toBe(id);
  expect(error.what).toContain('“年报.xlsx”');
  expect(error.what + error.todo).not.toMatch(/undefined|\{/);
  expect(Buffer.compare(bytes, before)).toBe(0);
});

test('every error of the host is raised by a case', () => {
  const elsewhere = ['xlsx.noSuchSheet', 'xlsx.tooLarge', 'xlsx.structureProtected', 'xlsx.sheetProtected'];
  const raised = new Set<string>([...cases.map(([, id]) => id), ...elsewhere]);
  const unraised = Object.keys(errorMessages).filter((id) => id.startsWith('xlsx.') && !raised.has(id));
  expect(unraised).toEqual([]);
});

describe('limits', () => {
  test('can be set', async () => {
    expect((await failure(GOOD, { maxUnpacked: 100 })).id).toBe('xlsx.zipBomb');
    expect((await failure(sheets(3), { maxSheets: 2 })).what).toContain('3 张');
    expect((await openHost(sheets(2), { maxSheets: 2 }).readWorkbook({})).sheets).toHaveLength(2);
  });

  test('small files may be dense', async () => {
    const dense = pack(oneSheet(worksheet(`<sheetData>${ROW}</sheetData>${' '.repeat(500_000)}`)));
    expect((await openHost(dense).readWorkbook({})).sheets).toHaveLength(1);
    expect((await failure(dense, { ratioFloor: 1000 })).id).toBe('xlsx.zipBomb');
  });
});

describe('a sheet cut off or malformed', () => {
  const whole = worksheet(
    '<cols><col min="1" max="1"/></cols><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲 &amp; 乙</t></is></c><c r="B1"><f>1+1</f><v>2</v></c></row><row r="2"/></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
  );

  test('raises the error wherever it ends', async () => {
    for (let end = 0; end < whole.length; end++) {
      const error = await failure(pack(oneSheet(whole.slice(0, end))));
      expect([end, error.id]).toEqual([end, 'xlsx.badSheet']);
      expect(error.what).toContain('“表一”');
    }
  });

  test.each([
    ['crossed tags', '<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>'],
    ['a row not closed', '<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData>'],
    ['a cell not closed', '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>'],
    ['rows not closed', '<sheetData><row r="1"></row>'],
    ['another tag closed', '<sheetData><row r="1"></rows></sheetData>'],
    ['a quote missing', '<sheetData><row r="1><c r="A1"><v>1</v></c></row></sheetData>'],
    ['no quotes', '<sheetData><row r=1></row></sheetData>'],
    ['an attribute without value that swallows a cell', '<sheetData><row x><c r="1"/></sheetData>'],
    ['a text closed twice', '<sheetData><row><c t="inlineStr"><is><t/></t></is></c></row></sheetData>'],
    ['an attribute without value', '<sheetData><row r></row></sheetData>'],
    ['a bare &', '<sheetData><row><c t="str"><v>a & b</v></c></row></sheetData>'],
    ['no such character', '<sheetData><row><c t="str"><v>&#x110000;</v></c></row></sheetData>'],
    ['a cell beyond the last column', '<sheetData><row><c r="XFE1"/></row></sheetData>'],
    ['a row beyond the last', '<sheetData><row r="1048577"/></sheetData>'],
    ['row 0', '<sheetData><row r="0"/></sheetData>'],
    [
      'two rows of one number',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"/></row></sheetData>',
    ],
    ['an address that is none', '<sheetData><row r="1"><c r="1A"/></row></sheetData>'],
    ['a style that is none', '<sheetData><row r="1"><c r="A1" s="x"/></row></sheetData>'],
    ['a merged range that is none', '<sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells>'],
    ['two roots', '<sheetData/></worksheet><worksheet>'],
    ['text behind the root', '<sheetData/></worksheet>x<!--'],
  ])('%s', async (_, content) => {
    expect((await failure(pack(oneSheet(worksheet(content))))).id).toBe('xlsx.badSheet');
  });
});

test('whatever happens to its bytes, a file is read or refused with an error of the catalogue', async () => {
  const sample = pack(oneSheet(SHARED_CELL, SHARED));
  const change = fc.record({ at: fc.nat(sample.length - 1), byte: fc.nat(255) });
  const readOrRefused = async (bytes: Uint8Array) => {
    try {
      await openHost(bytes).readWorkbook({});
    } catch (error) {
      expect(error).toBeInstanceOf(HostError);
      expect(Object.keys(errorMessages)).toContain((error as HostError).id);
    }
  };
  const inPackage = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
    const bytes = sample.slice();
    for (const { at, byte } of changes) bytes[at] = byte;
    await readOrRefused(bytes);
  });
  await fc.assert(inPackage, { numRuns: 1500 });

  const xml = `<?xml version="1.0"?>${worksheet('<cols><col min="1" max="2" style="0"/></cols><sheetData><row r="1" s="0"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" si="0">A1</f><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>')}`;
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    '=',
    ' ',
    '</',
    '<c',
    '</c>',
    '0',
    '-',
    '<!--',
    ']]>',
    '',
  );
  const inSheet = fc.asyncProperty(fc.nat(xml.length), fc.nat(3), piece, async (at, length, text) => {
    const part = xml.slice(0, at) + text + xml.slice(at + length);
    await readOrRefused(pack(oneSheet(part, SHARED)));
  });
  await fc.assert(inSheet, { numRuns: 1500 });
});

test('files of LibreOffice in other formats are told apart', async () => {
  const dir = temporaryDirectory();
  try {
    const source = join(dir, 'book.xlsx');
    writeFileSync(source, readFileSync(join('tests/corpus/workbooks', corpusFiles[0]!)));
    const convert = (format: string) =>
      execFileSync(
        sofficeCommand(),
        [sofficeProfile(join(dir, 'profile')), '--headless', '--convert-to', format, '--outdir', dir, source],
        { stdio: 'pipe' },
      );
    convert('xls');
    convert('ods');
    expect((await failure(readFileSync(join(dir, 'book.xls')))).id).toBe('xlsx.oldBinary');
    expect((await failure(readFileSync(join(dir, 'book.ods')))).id).toBe('xlsx.openDocument');
  } finally {
    removeDirectory(dir);
  }
}, 120_000);
