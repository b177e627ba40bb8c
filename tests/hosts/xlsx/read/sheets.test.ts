import { describe, expect, test } from '@jest/globals';
import { valueAt } from '../../../../src/model';
import { smallBookBytes } from '../support/small-books';
import { oneSheet, openHost, pack, readBytes, readRows, worksheet } from '../support/packages';

const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>';

describe('the used range', () => {
  test('is null for an empty sheet', async () => {
    for (const empty of [
      '<sheetData/>',
      data(),
      data('<row r="5"/>'),
      data('<row r="1"><c r="A1"/></row>'),
      '',
    ]) {
      expect(await readRows(empty)).toMatchObject({ used: null, values: [], texts: [], merges: [] });
    }
  });

  test('begins at its first cell', async () => {
    const sheet = await readRows(
      data('<row r="3"><c r="C3"><v>1</v></c></row>', '<row r="5"><c r="B5" s="1"/><c r="E5" s="1"/></row>'),
      { styles: STYLES },
    );
    expect(sheet.used).toEqual({ top: 2, left: 1, bottom: 4, right: 4 });
    expect(sheet.values).toEqual([[null, 1], [], []]);
    expect(sheet.texts).toEqual([['', '1'], [], []]);
    expect(sheet.formats).toEqual([[], [], ['0%', 'General', 'General', '0%']]);
  });

  test('does not follow styles far beyond the content', async () => {
    const sheet = await readRows(
      data(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="XFD1" s="1"/></row>',
        '<row r="20"><c r="A20" s="1"/></row>',
        '<row r="65536"><c r="A65536" s="1"/></row>',
      ),
      { styles: STYLES },
    );
    expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 19, right: 1 });
  });

  test('reaches a lone cell in the last corner without a dense block', async () => {
    const sheet = await readRows(
      data(
        '<row r="1"><c r="A1"><v>1</v></c></row>',
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    );
    expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 1048575, right: 16383 });
    expect(valueAt(sheet, 1048575, 16383)).toBe(2);
    expect(new Set(sheet.values).size).toBe(3);
    expect(sheet.values[500]).toBe(sheet.values[501]);
  });

  test('rows out of order, and a cell before the one before it', async () => {
    const sheet = await readRows(
      data(
        '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row>',
        '<row r="1"><c r="B1"><v>2</v></c></row>',
      ),
    );
    expect(sheet.values).toEqual([[null, 2], [], [1, null, 3]]);
  });
});

describe('what a sheet says of itself', () => {
  test('merges, hidden rows and columns, protection', async () => {
    const sheet = await readRows(
      '<sheetPr/><cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>' +
        data(
          '<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="E1"><v>1</v></c></row>',
          '<row r="2" hidden="0"><c r="A2"><v>1</v></c></row>',
          '<row hidden="1" r="3"/>',
          '<row r="4"><c r="A4"><v>1</v></c></row>',
        ) +
        '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="$C$1:$D$1"></mergeCell><mergeCell ref="$C$2:$D$3"/><!-- x --> <mergeCell x="1" ref="F1"/></mergeCells>',
    );
    expect(sheet).toMatchObject({
      isProtected: true,
      hiddenRows: [0, 2],
      hiddenCols: [1, 3, 4],
      merges: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 1, left: 2, bottom: 2, right: 3 },
        { top: 0, left: 5, bottom: 0, right: 5 },
      ],
    });
    expect(await readRows(`${data()}<sheetProtection objects="1"/>`)).toMatchObject({ isProtected: false });
  });

  test('elements of the same names elsewhere are not taken for its own', async () => {
    const sheet = await readRows(
      `${data('<row r="1"><c r="A1"><v>1</v></c></row>')}<extLst><ext><y:mergeCells xmlns:y="y"><y:wrap><y:mergeCell ref="A1:B2"/></y:wrap></y:mergeCells><sheetProtection sheet="1"/></ext></extLst>`,
    );
    expect(sheet).toMatchObject({ merges: [], isProtected: false });
  });

  test('visibility, chart sheets, names with entities', async () => {
    const bytes = smallBookBytes({
      sheets: { 'a&amp;b': data('<row><c><v>1</v></c></row>'), h: data(), v: data() },
      sheetAttributes: { h: 'state="hidden"', v: 'state="veryHidden"' },
      after: '',
      parts: { 'xl/chartsheets/sheet1.xml': '<chartsheet/>' },
    });
    const { sheets } = await readBytes(bytes);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['a&b', 'visible'],
      ['h', 'hidden'],
      ['v', 'veryHidden'],
    ]);
    const chart = pack(
      oneSheet('<chartsheet/>', {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="p"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      }),
    );
    expect((await readBytes(chart)).sheets[0]).toMatchObject({ name: '表一', used: null, isChart: true });
  });
});

describe('the package', () => {
  const sheet = worksheet(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const relation = (target: string) => ({
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="p"><Relationship Target="${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Id="r1"/></Relationships>`,
  });

  test.each([
    ['relative', 'worksheets/sheet1.xml'],
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['roundabout', '../xl/./worksheets/sheet1.xml'],
    ['in another case', 'Worksheets/Sheet1.XML'],
    ['from the root without a slash', 'xl/worksheets/sheet1.xml'],
    ['with percent signs', 'worksheets/%73heet1.xml'],
    ['with backslashes', 'worksheets\\sheet1.xml'],
  ])('%s part names', async (_, target) => {
    const { sheets } = await readBytes(pack(oneSheet(sheet, relation(target))));
    expect(sheets[0]!.values).toEqual([[1]]);
  });

  test('parts in UTF-16 and with byte order marks', async () => {
    const utf16 = (text: string, little: boolean) => {
      const bytes = new Uint8Array(text.length * 2);
      [...text].forEach((_, i) => new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), little));
      return bytes;
    };
    const xml = worksheet(data('<row><c t="inlineStr"><is><t>中</t></is></c></row>'));
    const declared = `<?xml version="1.0" encoding="UTF-16"?>${xml}`;
    const gb = new Uint8Array([...Buffer.from('<?xml version="1.0" encoding="GBK"?>'), ...Buffer.from(xml)]);
    const at = Buffer.from(gb).indexOf(Buffer.from('中'));
    const gbk = new Uint8Array([...gb.slice(0, at), 0xd6, 0xd0, ...gb.slice(at + 3)]);
    for (const bytes of [
      new TextEncoder().encode(`\ufeff${xml}`),
      utf16(`\ufeff${declared}`, true),
      utf16(`\ufeff${declared}`, false),
      utf16(declared, true),
      gbk,
    ]) {
      const book = pack(oneSheet('', { 'xl/worksheets/sheet1.xml': bytes }));
      expect((await readBytes(book)).sheets[0]!.values).toEqual([['中']]);
    }
  });

  test('a changed part keeps its byte order mark and is declared as what it is', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?>${worksheet('<sheetData/>')}`;
    const host = openHost(pack(oneSheet(`\ufeff${xml}`)));
    const { pkg } = host.workbook;
    pkg.setText(
      'xl/worksheets/sheet1.xml',
      pkg.text('xl/worksheets/sheet1.xml').replace('<sheetData/>', data()),
    );
    const saved = openHost(host.bytes()).workbook.pkg.bytes('xl/worksheets/sheet1.xml');
    expect([...saved.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const other = openHost(pack(oneSheet('')));
    other.workbook.pkg.setText(
      'xl/worksheets/sheet1.xml',
      '<?xml version="1.0" encoding="UTF-16"?><worksheet/>',
    );
    expect(Buffer.from(other.workbook.pkg.bytes('xl/worksheets/sheet1.xml')).toString()).toContain(
      'encoding="UTF-8"',
    );
  });
});
