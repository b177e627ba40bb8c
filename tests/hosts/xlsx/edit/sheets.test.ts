import { describe, expect, test } from '@jest/globals';
import type { CopySheetOp, Op } from '../../../../src/model';
import { applyPlan } from '../../../../src/hosts/xlsx/edit';
import { renameInFormula } from '../../../../src/hosts/xlsx/edit/sheet-names';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { corpusBook, openpyxlDump, savedByLibreOffice, sheetXml, smallBook } from '../support/small-books';
import type { SmallBook } from '../support/small-books';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

const copy = (from: string, name: string, after?: string): CopySheetOp =>
  after === undefined ? { op: 'copySheet', from, name } : { op: 'copySheet', from, name, after };
const apply = (book: XlsxWorkbook, ...ops: Op[]) =>
  applyPlan(book, { ops }).skipped.map(({ reason }) => reason);
const namesOf = (book: XlsxWorkbook) => book.sheets.map(({ name }) => name);
const texts = (book: XlsxWorkbook) => book.pkg.partNames.map((part) => [part, book.pkg.text(part)]);

/** A sheet with a chart, a comment, a table, a printed area and a link, among others. */
const RICH: SmallBook = {
  sheets: {
    前: DATA,
    源:
      '<sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>项</t></is></c><c r="B1" t="inlineStr"><is><t>数</t></is></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>1</v></c><c r="C2"><f>SUM(表1[数])+源!B2+前!A1</f><v>3</v></c></row></sheetData>' +
      '<hyperlinks><hyperlink ref="A2" location="源!B2"/><hyperlink ref="B2" r:id="rId9"/></hyperlinks>' +
      '<drawing r:id="rId1"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>',
    后: '<sheetData><row r="1"><c r="A1"><f>源!B2</f><v>1</v></c></row></sheetData>',
  },
  before: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
  after:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">源!$A$1:$B$2</definedName>' +
    '<definedName name="局部" localSheetId="2">后!$A$1</definedName><definedName name="全局">源!$B$2</definedName></definedNames>',
  relationships: {
    源:
      `<Relationship Id="rId1" Type="${REL}/drawing" Target="../drawings/drawing1.xml"/>` +
      `<Relationship Id="rId2" Type="${REL}/comments" Target="../comments1.xml"/>` +
      `<Relationship Id="rId3" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>` +
      `<Relationship Id="rId4" Type="${REL}/table" Target="../tables/table1.xml"/>` +
      `<Relationship Id="rId9" Type="${REL}/hyperlink" Target="https://example.com/" TargetMode="External"/>`,
  },
  contentTypes:
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
    '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
  parts: {
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>王</author></authors><commentList><comment ref="A2" authorId="0"><text><t>注</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025">' +
      '<x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column><x:FmlaLink>源!$B$2</x:FmlaLink></x:ClientData></v:shape></xml>',
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B2"><autoFilter ref="A1:B2"/>` +
      '<tableColumns count="2"><tableColumn id="1" name="项"/><tableColumn id="2" name="数"/></tableColumns></table>',
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
      '<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="c"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${REL}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/chart" Target="../charts/chart1.xml"/></Relationships>`,
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>源!$B$2:$B$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
  },
};

describe('copySheet', () => {
  test('copies a sheet with all that belongs to it, in the middle', () => {
    const book = smallBook(RICH);
    const source = sheetXml(book, '源');
    expect(apply(book, copy('源', "源'2", '源'))).toEqual([]);
    expect(namesOf(book)).toEqual(['前', '源', "源'2", '后']);
    expect(sheetXml(book, '源')).toBe(source);
    const made = sheetXml(book, "源'2");
    expect(made).not.toContain('tabSelected');
    expect(made).not.toContain('codeName');
    expect(made).toContain("SUM(表1_2[数])+'源''2'!B2+前!A1");
    expect(made.replaceAll('&apos;', "'")).toContain(`location="'源''2'!B2"`);
    const workbook = book.pkg.text('xl/workbook.xml');
    expect(workbook).toContain('activeTab="3" firstSheet="1"');
    expect(workbook).toContain('<definedName name="局部" localSheetId="3">后!$A$1</definedName>');
    const dump = openpyxlDump(book);
    expect(dump.active).toBe('后');
    expect(dump.names).toMatchObject({ 全局: '源!$B$2' });
    const sheet = dump.sheets["源'2"]!;
    expect(sheet.printArea).toContain('$A$1:$B$2');
    expect(sheet.comments).toEqual({ A2: { author: '王', text: '注' } });
    expect(sheet.tables).toEqual({ 表1_2: 'A1:B2' });
    expect(sheet.links['B2']).toBe('https://example.com/');
    expect(book.pkg.text('xl/tables/table2.xml')).toContain('id="2" name="表1_2" displayName="表1_2"');
    expect(book.pkg.text('xl/charts/chart2.xml')).toContain("<c:f>'源''2'!$B$2:$B$2</c:f>");
    expect(book.pkg.text('xl/drawings/vmlDrawing2.vml')).toContain("<x:FmlaLink>'源''2'!$B$2</x:FmlaLink>");
    expect(book.pkg.text('xl/charts/chart1.xml')).toContain('<c:f>源!$B$2:$B$2</c:f>');
    const saved = openpyxlDump(savedByLibreOffice(book));
    expect(saved.order).toEqual(['前', '源', "源'2", '后']);
    expect(saved.sheets["源'2"]!.comments['A2']!.text).toBe('注');
  });

  test('is taken back by deleteSheet without a trace', () => {
    for (const made of [RICH, { ...RICH, prefix: 'x:' }]) {
      const book = smallBook(made);
      const before = texts(book);
      expect(apply(book, copy('源', '副本', '前'), { op: 'deleteSheet', sheet: '副本' })).toEqual([]);
      expect(texts(book)).toEqual(before);
    }
  });

  test('corpus: behind the last', () => {
    const book = corpusBook('古城街道办事处2022项目绩效目标表');
    const first = book.sheets[0]!.name;
    expect(apply(book, copy(first, '副本'))).toEqual([]);
    const { order, sheets } = openpyxlDump(book);
    expect(order.at(-1)).toBe('副本');
    expect(sheets['副本']!.cells).toEqual(sheets[first]!.cells);
    expect(sheets['副本']!.merged).toEqual(sheets[first]!.merged);
  });

  test.each([
    ['', 'invalid'],
    ['a/b', 'invalid'],
    ["'a", 'invalid'],
    ['后', 'invalid'],
    ['History', 'invalid'],
    ['x'.repeat(32), 'invalid'],
    ['x'.repeat(31), undefined],
    ['<&">', undefined],
  ])('the name %j: %s', (name, reason) => {
    const book = smallBook(RICH);
    expect(apply(book, copy('前', name))).toEqual(reason ? [reason] : []);
    expect(namesOf(book).includes(name) || reason !== undefined).toBe(true);
  });

  test('is refused with its reason', () => {
    const locked = smallBook({ ...RICH, before: '<workbookProtection lockStructure="1"/>' });
    expect(apply(locked, copy('前', 'x'))).toEqual(['protected']);
    const book = smallBook(RICH);
    expect(apply(book, copy('无', 'x'), copy('前', 'x', '无'))).toEqual(['missing', 'missing']);
    const slicer = smallBook({
      ...RICH,
      relationships: {
        前: '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/>',
      },
    });
    expect(apply(slicer, copy('前', 'x'))).toEqual(['unsupported']);
  });

  test('a hidden sheet becomes a visible copy; threads of comments get new ids', () => {
    const id = '{0000000A-1111-2222-3333-444444444444}';
    const book = smallBook({
      ...RICH,
      sheetAttributes: { 源: 'state="hidden"' },
      relationships: {
        源: `${RICH.relationships!['源']}<Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>`,
      },
      parts: {
        ...RICH.parts,
        'xl/comments1.xml': RICH.parts!['xl/comments1.xml']!.replace('王', `tc=${id}`),
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment ref="A2" personId="{9}" id="${id}"/></ThreadedComments>`,
      },
    });
    expect(apply(book, copy('源', '副本'))).toEqual([]);
    expect(book.sheet('副本')!.visibility).toBe('visible');
    const copied = /id="(\{[^"]*)"\/>/.exec(book.pkg.text('xl/threadedComments/threadedComment2.xml'))![1]!;
    expect(copied).not.toBe(id);
    expect(book.pkg.text('xl/comments2.xml')).toContain(`tc=${copied}`);
    expect(book.pkg.text('xl/comments1.xml')).toContain(`tc=${id}`);
  });
});

describe('deleteSheet', () => {
  test('is refused for the last visible one and where others refer to it', () => {
    const book = smallBook({ ...RICH, sheetAttributes: { 前: 'state="hidden"' } });
    expect(apply(book, { op: 'deleteSheet', sheet: '源' }, { op: 'deleteSheet', sheet: '无' })).toEqual([
      'formula',
      'missing',
    ]);
    const single = smallBook({ sheets: { S: DATA, T: DATA }, sheetAttributes: { T: 'state="hidden"' } });
    expect(apply(single, { op: 'deleteSheet', sheet: 'S' })).toEqual(['invalid']);
    expect(apply(single, { op: 'deleteSheet', sheet: 'T' })).toEqual([]);
  });

  test('moves the active tab to a sheet that is there', () => {
    const book = smallBook(RICH);
    expect(apply(book, { op: 'deleteSheet', sheet: '后' })).toEqual([]);
    expect(openpyxlDump(book)).toMatchObject({ active: '源', order: ['前', '源'] });
    expect(book.pkg.text('xl/workbook.xml')).not.toContain('局部');
  });
});

test.each([
  ['源!A1', "'新'!A1"],
  ["'源'!A1:源!B2", "'新'!A1:'新'!B2"],
  ['"源!A1"&源2!A1&[1]源!A1', '"源!A1"&源2!A1&[1]源!A1'],
  ["'[b.xlsx]源'!A1", "'[b.xlsx]源'!A1"],
  ['甲:源!A1', '甲:源!A1'],
  ['SUM(表1[数],表12[数],表1[[#This Row],[表1]])', 'SUM(T[数],表12[数],T[[#This Row],[表1]])'],
])('%s in another sheet is %s', (formula, expected) => {
  const renames = { sheet: { from: '源', to: '新' }, tables: new Map([['表1', 'T']]) };
  expect(renameInFormula(formula, renames)).toBe(expected);
});
