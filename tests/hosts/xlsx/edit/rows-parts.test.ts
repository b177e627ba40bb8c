import { describe, expect, test } from '@jest/globals';
import { shiftEnds } from '../../../../src/hosts/xlsx/edit/rows-anchors';
import { shiftVmlFormulas, shiftVmlShapes } from '../../../../src/hosts/xlsx/edit/rows-vml';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import { changeRows, rowChange } from '../support/changed-rows';
import { sheetXml, smallBook } from '../support/small-books';

const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose sheet 数据 has one more part; what stands in the sheet for it is `section`. */
const withPart = (type: string, part: string, xml: string, section = ''): XlsxWorkbook =>
  smallBook({
    sheets: { 数据: `<sheetData/>${section}`, 别的: '<sheetData/>' },
    parts: { [part]: xml },
    relationships: { 数据: `<Relationship Id="rId1" Type="${RELS}/${type}" Target="/${part}"/>` },
  });

/** The part's text after the change. */
function changed(text: string, type: string, xml: string): string {
  const book = withPart(type, 'xl/part1.xml', xml);
  expect(changeRows(book, text)).toBeNull();
  return book.pkg.text('xl/part1.xml');
}

describe('comments', () => {
  const comments = (...refs: string[]) =>
    `<comments><authors><author>a</author></authors><commentList>${refs
      .map((ref) => `<comment ref="${ref}" authorId="0"><text><t>见 A9</t></text></comment>`)
      .join('')}</commentList></comments>`;
  test('move and go with their cells; the list stays', () => {
    expect(changed('+2@2', 'comments', comments('A1', 'B2'))).toBe(comments('A1', 'B4'));
    expect(changed('-1@2', 'comments', comments('A1', 'B2', 'B3'))).toBe(comments('A1', 'B2'));
    expect(changed('-1@2', 'comments', comments('B2'))).toBe(comments());
  });
  test('so do threads', () => {
    const threads = (...refs: string[]) =>
      `<ThreadedComments>${refs.map((ref) => `<threadedComment ref="${ref}"><text>A9</text></threadedComment>`).join('')}</ThreadedComments>`;
    expect(changed('+2@2', 'threadedComment', threads('A1', 'B2', 'B2'))).toBe(threads('A1', 'B4', 'B4'));
    expect(changed('-1@2', 'threadedComment', threads('B2', 'B2'))).toBe(threads());
  });
});

describe('shapes of notes and controls', () => {
  const note = (row: number, top: number, bottom: number) =>
    `<v:shape id="a" type="#_x0000_t202"><v:textbox><div>第 9 行<br></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${top}, 10, 4, 31, ${bottom}, 9</x:Anchor>` +
    `<x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
  const control = (top: number, offset: number, bottom: number, link = '$A$9') =>
    `<v:shape id="b"><x:ClientData ObjectType="Checkbox"><x:Anchor>0, 0, ${top}, ${offset}, 1, 0, ${bottom}, 5</x:Anchor>` +
    `<x:FmlaLink>${link}</x:FmlaLink></x:ClientData></v:shape>`;
  const vml = (...shapes: string[]) =>
    `<xml><v:shapetype id="_x0000_t202"><v:path/></v:shapetype>${shapes.join('')}</xml>`;

  test('a note stays beside its cell', () => {
    expect(shiftVmlShapes(vml(note(4, 3, 7), note(1, 0, 4)), rowChange('+2@5'))).toBe(
      vml(note(6, 5, 9), note(1, 0, 4)),
    );
    expect(shiftVmlShapes(vml(note(4, 3, 7)), rowChange('-4@1'))).toBe(vml(note(0, 0, 3)));
  });
  test('and goes with it', () =>
    expect(shiftVmlShapes(vml(note(4, 3, 7), note(5, 4, 8)), rowChange('-1@5'))).toBe(vml(note(4, 3, 7))));
  test('a control moves with the cells below it', () => {
    expect(shiftVmlShapes(vml(control(4, 2, 6)), rowChange('+2@6'))).toBe(vml(control(4, 2, 8)));
    expect(shiftVmlShapes(vml(control(4, 2, 6)), rowChange('-2@5'))).toBe(vml(control(4, 0, 4)));
    expect(shiftVmlShapes(vml(control(4, 2, 6)), rowChange('-3@5'))).toBe(vml());
  });
  test('and its linked cell', () => {
    expect(shiftVmlFormulas(vml(control(4, 2, 6)), '数据', rowChange('+2@6'))).toBe(
      vml(control(4, 2, 6, '$A$11')),
    );
    expect(shiftVmlFormulas(vml(control(4, 2, 6)), '别的', rowChange('+2@6'))).toBe(vml(control(4, 2, 6)));
  });
});

describe('ends of pictures and charts', () => {
  // [from row, offset, to row, offset]
  type Ends = [number, number, number, number];
  test.each<[string, string, Ends, 'size' | 'move' | 'stay', Ends | null]>([
    ['moves below new rows', '+2@3', [4, 1, 6, 1], 'size', [6, 1, 8, 1]],
    ['moves when they stand right above it', '+2@5', [4, 0, 6, 1], 'size', [6, 0, 8, 1]],
    ['grows around them', '+2@6', [4, 1, 6, 1], 'size', [4, 1, 8, 1]],
    ['does not grow when it only touches them', '+2@7', [4, 1, 6, 0], 'size', [4, 1, 6, 0]],
    ['does not grow when it only moves', '+2@6', [4, 1, 6, 1], 'move', [4, 1, 6, 1]],
    ['moves whole', '+2@5', [4, 1, 6, 1], 'move', [6, 1, 8, 1]],
    ['stays where it is told to', '+2@1', [4, 1, 6, 1], 'stay', [4, 1, 6, 1]],
    ['shrinks at its top', '-2@4', [4, 1, 6, 1], 'size', [3, 0, 4, 1]],
    ['shrinks at its bottom', '-2@6', [4, 1, 6, 1], 'size', [4, 1, 5, 0]],
    ['shrinks at its bottom edge', '-1@6', [4, 1, 6, 0], 'size', [4, 1, 5, 0]],
    ['shrinks inside', '-1@6', [4, 1, 6, 1], 'size', [4, 1, 5, 1]],
    ['goes with all its rows', '-3@5', [4, 1, 6, 1], 'size', null],
    ['goes with all its rows, to their edge', '-2@5', [4, 0, 6, 0], 'size', null],
    ['stays when it only moves', '-3@5', [4, 1, 6, 1], 'move', [4, 0, 6, 1]],
  ])('%s (%s)', (_, text, [a, b, c, d], hold, expected) => {
    const ends = shiftEnds({ row: a, offset: b }, { row: c, offset: d }, hold, rowChange(text));
    expect(ends && [ends[0].row, ends[0].offset, ends[1].row, ends[1].offset]).toEqual(expected);
  });
});

describe('drawings', () => {
  const marker = (name: string, row: number) =>
    `<xdr:${name}><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>5</xdr:rowOff></xdr:${name}>`;
  const drawing = (content: string) =>
    `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:mc="urn:mc">${content}</xdr:wsDr>`;
  const two = (from: number, to: number, content = '') =>
    `<xdr:twoCellAnchor>${marker('from', from)}${marker('to', to)}${content}</xdr:twoCellAnchor>`;
  const one = (from: number) =>
    `<xdr:oneCellAnchor>${marker('from', from)}<xdr:ext cx="1" cy="1"/></xdr:oneCellAnchor>`;

  test('anchors move, also inside alternate content', () => {
    const choice = (content: string) =>
      `<mc:AlternateContent><mc:Choice Requires="a14">${content}</mc:Choice><mc:Fallback/></mc:AlternateContent>`;
    expect(changed('+2@3', 'drawing', drawing(two(3, 5) + one(1) + one(9) + choice(two(1, 4))))).toBe(
      drawing(two(5, 7) + one(1) + one(11) + choice(two(1, 6))),
    );
  });
  test('what lies in deleted rows goes; what has no end there stays', () =>
    expect(changed('-3@3', 'drawing', drawing(two(2, 4) + one(3) + two(1, 9)))).toBe(
      drawing(one(2).replace('<xdr:rowOff>5', '<xdr:rowOff>0') + two(1, 6)),
    ));
  test('texts that show a cell follow it', () => {
    const box = (link: string) => two(0, 1, `<xdr:sp textlink="${link}"><xdr:txBody/></xdr:sp>`);
    expect(changed('+2@3', 'drawing', drawing(box('数据!$A$9')))).toBe(drawing(box('数据!$A$11')));
  });
  test('on another sheet they stay, and their charts follow', () => {
    const chart = (source: string) =>
      `<c:chart xmlns:c="urn:c"><c:f>${source}</c:f><c:v>数据!$A$9</c:v><c15:sqref xmlns:c15="urn:15">${source}</c15:sqref></c:chart>`;
    const book = smallBook({
      sheets: { 数据: '<sheetData/>', 别的: '<sheetData/>' },
      parts: {
        'xl/drawings/drawing1.xml': drawing(two(3, 5)),
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELS}/chart" Target="../charts/chart1.xml"/></Relationships>`,
        'xl/charts/chart1.xml': chart('数据!$A$1:$A$9'),
      },
      relationships: {
        别的: `<Relationship Id="rId1" Type="${RELS}/drawing" Target="../drawings/drawing1.xml"/>`,
      },
    });
    expect(changeRows(book, '+2@3')).toBeNull();
    expect(book.pkg.text('xl/drawings/drawing1.xml')).toBe(drawing(two(3, 5)));
    expect(book.pkg.text('xl/charts/chart1.xml')).toBe(chart('数据!$A$1:$A$11'));
  });
  test('controls in the sheet itself hold to their cells', () => {
    const controls = (row: number, link: string) =>
      `<controls><control shapeId="1"><controlPr linkedCell="${link}"><anchor moveWithCells="1" sizeWithCells="1">${marker('from', row)}${marker('to', row + 1)}</anchor></controlPr></control></controls>`;
    const book = smallBook({ sheets: { 数据: `<sheetData/>${controls(4, '$A$9')}` } });
    expect(changeRows(book, '+2@3')).toBeNull();
    expect(sheetXml(book, '数据')).toContain(controls(6, '$A$11'));
  });
});

describe('tables', () => {
  const table = (ref: string, more = '') =>
    `<table id="1" name="t" displayName="t" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="1"><tableColumn id="1" name="A9"><calculatedColumnFormula>t[[#This Row],[A9]]+$B$9</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  const PARTS = '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
  const tableBook = (ref: string, more = '') =>
    withPart('table', 'xl/tables/table1.xml', table(ref, more), PARTS);

  test.each([
    ['+2@2', 'A3:B6', 'A5:B8'],
    ['+2@3', 'A3:B6', 'A5:B8'],
    ['+2@4', 'A3:B6', 'A3:B8'],
    ['+2@7', 'A3:B6', 'A3:B6'],
    ['-2@5', 'A3:B6', 'A3:B4'],
  ])('%s: %s → %s', (text, ref, expected) => {
    const book = tableBook(ref);
    expect(changeRows(book, text)).toBeNull();
    expect(book.pkg.text('xl/tables/table1.xml')).toContain(
      `ref="${expected}"><autoFilter ref="${expected}"/>`,
    );
  });
  test('formulas in them follow', () => {
    const book = tableBook('A3:B6');
    changeRows(book, '+1@9');
    expect(book.pkg.text('xl/tables/table1.xml')).toContain('t[[#This Row],[A9]]+$B$10<');
  });
  test('keep their header, their data and their totals', () => {
    expect(changeRows(tableBook('A3:B6'), '-1@3')).toBe('unsupported');
    expect(changeRows(tableBook('A3:B6'), '-3@4')).toBe('unsupported');
    expect(changeRows(tableBook('A3:B6', ' totalsRowCount="1"'), '-1@6')).toBe('unsupported');
    expect(changeRows(tableBook('A3:B6', ' totalsRowCount="1"'), '-2@4')).toBe('unsupported');
    expect(changeRows(tableBook('A3:B6', ' headerRowCount="0"'), '-1@3')).toBeNull();
    expect(changeRows(tableBook('A3:B6', ' totalsRowCount="1"'), '-1@4')).toBeNull();
  });
  test('go with all their rows', () => {
    const book = tableBook('A3:B6');
    expect(changeRows(book, '-4@3')).toBeNull();
    expect(book.pkg.has('xl/tables/table1.xml')).toBe(false);
    expect(book.pkg.relationships('xl/worksheets/sheet1.xml')).toEqual([]);
    expect(sheetXml(book, '数据')).not.toContain('tablePart');
  });
});

describe('pivot tables', () => {
  const pivot = (ref: string, more = '') =>
    `<pivotTableDefinition name="p"><location ref="${ref}" firstHeaderRow="1"${more}/></pivotTableDefinition>`;
  const pivotBook = (ref: string, more = '') =>
    withPart('pivotTable', 'xl/pivotTables/pivotTable1.xml', pivot(ref, more));
  test('move', () => {
    expect(changed('+2@3', 'pivotTable', pivot('A3:B6'))).toBe(pivot('A5:B8'));
    expect(changed('+2@7', 'pivotTable', pivot('A3:B6'))).toBe(pivot('A3:B6'));
  });
  test('are not torn, nor from their page fields', () => {
    expect(changeRows(pivotBook('A3:B6'), '+1@4')).toBe('unsupported');
    expect(changeRows(pivotBook('A3:B6'), '-1@6')).toBe('unsupported');
    expect(changeRows(pivotBook('A5:B6', ' rowPageCount="1" colPageCount="1"'), '+1@5')).toBe('unsupported');
    expect(changeRows(pivotBook('A5:B6', ' rowPageCount="1" colPageCount="1"'), '+1@3')).toBeNull();
  });
  test('go with all their rows', () => {
    const book = pivotBook('A3:B6');
    expect(changeRows(book, '-4@3')).toBeNull();
    expect(book.pkg.has('xl/pivotTables/pivotTable1.xml')).toBe(false);
  });
  test('their sources follow, by sheet', () => {
    const cache = (ref: string, sheet: string) =>
      `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="${ref}" sheet="${sheet}"/></cacheSource></pivotCacheDefinition>`;
    for (const [sheet, expected] of [
      ['数据', 'A1:C11'],
      ['别的', 'A1:C9'],
    ] as const) {
      const book = smallBook({
        sheets: { 数据: '<sheetData/>', 别的: '<sheetData/>' },
        parts: { 'xl/cache.xml': cache('A1:C9', sheet) },
        workbookRelationships: `<Relationship Id="rId7" Type="${RELS}/pivotCacheDefinition" Target="cache.xml"/>`,
      });
      expect(changeRows(book, '+2@5')).toBeNull();
      expect(book.pkg.text('xl/cache.xml')).toBe(cache(expected, sheet));
    }
  });
});

describe('other parts', () => {
  test.each([
    ['namedSheetView', '<nsv><nsvFilter ref="A1:C9"/></nsv>', '<nsv><nsvFilter ref="A1:C11"/></nsv>'],
    [
      'tableSingleCells',
      '<cells><singleXmlCell id="1" r="B9"/></cells>',
      '<cells><singleXmlCell id="1" r="B11"/></cells>',
    ],
    [
      'ctrlProp',
      '<formControlPr objectType="Drop" fmlaLink="$A$9" fmlaRange="别的!$A$1:$A$9"/>',
      '<formControlPr objectType="Drop" fmlaLink="$A$11" fmlaRange="别的!$A$1:$A$9"/>',
    ],
    ['printerSettings', '<a ref="A9"/>', '<a ref="A9"/>'],
  ])('%s', (type, before, after) => expect(changed('+2@5', type, before)).toBe(after));

  test('connections ask for cells; sources in other workbooks stay', () => {
    const connections = (cell: string) =>
      `<connections><connection id="1"><parameters><parameter cell="${cell}"/></parameters></connection></connections>`;
    const cache = '<cache><worksheetSource ref="A1:C9" sheet="数据" r:id="rId1"/></cache>';
    const relationship = (id: string, type: string) =>
      `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${type}.xml"/>`;
    const book = smallBook({
      sheets: { 数据: '<sheetData/>' },
      parts: { 'xl/connections.xml': connections('数据!$B$9'), 'xl/pivotCacheDefinition.xml': cache },
      workbookRelationships:
        relationship('rId7', 'connections') + relationship('rId8', 'pivotCacheDefinition'),
    });
    expect(changeRows(book, '+2@5')).toBeNull();
    expect(book.pkg.text('xl/connections.xml')).toBe(connections('数据!$B$11'));
    expect(book.pkg.text('xl/pivotCacheDefinition.xml')).toBe(cache);
  });
});

test('the list of formula cells and that of live data are dropped', () => {
  const relationship = (id: string, type: string) =>
    `<Relationship Id="${id}" Type="${RELS}/${type}" Target="${type}.xml"/>`;
  const book = smallBook({
    sheets: { 数据: '<sheetData/>' },
    parts: { 'xl/calcChain.xml': '<calcChain/>', 'xl/volatileDependencies.xml': '<volTypes/>' },
    workbookRelationships: relationship('rId7', 'calcChain') + relationship('rId8', 'volatileDependencies'),
    contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/>',
  });
  expect(changeRows(book, '+1@1')).toBeNull();
  expect(book.pkg.partNames.filter((part) => /calcChain|volatile/.test(part))).toEqual([]);
  expect(book.pkg.text('[Content_Types].xml')).not.toContain('calcChain');
  expect(book.pkg.text('xl/_rels/workbook.xml.rels')).not.toMatch(/calcChain|volatile/);
});
