import { describe, expect, test } from '@jest/globals';
import { deleteRows, insertRows } from '../../../../src/hosts/xlsx/edit/rows';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import type { SkipReason } from '../../../../src/model';
import { sheetXml, smallBook } from '../support/small-books';
import type { SmallBook } from '../support/small-books';

type Extra = Omit<SmallBook, 'sheets'> & { readonly others?: Readonly<Record<string, string>> };

const bookOf = (content: string, { others = {}, ...extra }: Extra = {}): XlsxWorkbook =>
  smallBook({ ...extra, sheets: { 数据: content, ...others } });

/** `+2@5`: two rows before row 5; `+2@5b`: styled as the row below; `-2@5`: rows 5 and 6 away. */
function change(book: XlsxWorkbook, text: string): SkipReason | null {
  const match = /^([+-])(\d+)@(\d+)(b?)$/.exec(text)!;
  const [count, at] = [Number(match[2]), Number(match[3]) - 1];
  return match[1] === '+'
    ? insertRows(book, {
        op: 'insertRows',
        sheet: '数据',
        at,
        count,
        formatFrom: match[4] ? 'below' : 'above',
      })
    : deleteRows(book, { op: 'deleteRows', sheet: '数据', at, count });
}

const inner = (xml: string): string =>
  /^[^]*?<(?:x:)?worksheet[^>]*>([^]*)<\/(?:x:)?worksheet>$/.exec(xml)![1]!;

/** The sheet's content after the change. */
function changed(text: string, content: string, extra: Extra = {}): string {
  const book = bookOf(content, extra);
  expect(change(book, text)).toBeNull();
  return inner(sheetXml(book, '数据'));
}

const DATA = '<sheetData/>';
const rows = (...numbers: number[]): string =>
  `<sheetData>${numbers.map((n) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`).join('')}</sheetData>`;

describe('rows and cells', () => {
  test('move with their numbers', () =>
    expect(changed('+2@2', rows(1, 2, 4))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="4"><c r="A4"><v>2</v></c></row><row r="6"><c r="A6"><v>4</v></c></row></sheetData>',
    ));

  test('are deleted with their numbers', () =>
    expect(changed('-2@2', rows(1, 2, 4))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    ));

  test('need no numbers of their own', () => {
    const plain =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(changed('+1@2', plain)).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row>' + '<row r="3"><c><v>3</v></c></row></sheetData>',
    );
    expect(changed('-1@1', plain)).toBe('<sheetData><row r="1"><c><v>3</v></c></row></sheetData>');
  });

  const styled =
    '<sheetData><row r="1" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1" hidden="1" collapsed="1">' +
    '<c r="A1" s="2" t="s"><v>0</v></c><c r="C1"/></row><row r="2" ht="9"><c r="B2" s="3"/><c r="C2"/></row></sheetData>';

  test('new rows take height and styles of the row above, and can be seen', () =>
    expect(changed('+1@2', styled)).toContain(
      '<row r="2" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1">' +
        '<c r="A2" s="2"/><c r="C2" s="0"/></row><row r="3" ht="9">',
    ));

  test('or of the row below', () =>
    expect(changed('+2@2b', styled)).toContain(
      '<row r="2" ht="9"><c r="B2" s="3"/></row><row r="3" ht="9"><c r="B3" s="3"/></row><row r="4" ht="9">',
    ));

  test('nothing is added where the neighbour does not exist', () => {
    expect(changed('+1@1', rows(1))).toBe('<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>');
    expect(changed('+1@9', rows(1))).toBe(rows(1));
    expect(changed('+1@1', DATA)).toBe(DATA);
  });

  test('keep prefixes', () =>
    expect(
      changed('+1@2', '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', { prefix: 'x:' }),
    ).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row>' +
        '<x:row r="2"><x:c r="A2" s="1"/></x:row></x:sheetData>',
    ));
});

describe('sections of the sheet', () => {
  test.each<[string, string, string, string]>([
    [
      'merges grow',
      '+1@3',
      '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A2:A5"/></mergeCells>',
    ],
    [
      'merges of a row are not repeated',
      '+1@3',
      '<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>',
    ],
    [
      'merges shrink',
      '-1@3',
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    ],
    [
      'a merge of one cell is none',
      '-1@3',
      '<mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B7:C7"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="B6:C6"/></mergeCells>',
    ],
    [
      'the last merge takes the list with it',
      '-1@3',
      '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells>',
      '',
    ],
    [
      'links go with their cells',
      '-1@3',
      '<hyperlinks><hyperlink ref="A3" location="B1"/><hyperlink ref="A4" location="数据!B9"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A3" location="数据!B8"/></hyperlinks>',
    ],
    [
      'links keep a target that is gone',
      '-1@3',
      '<hyperlinks><hyperlink ref="A1" location="数据!B3"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A1" location="数据!B3"/></hyperlinks>',
    ],
    [
      'filters and sorting',
      '-1@3',
      '<autoFilter ref="A1:C9"><sortState ref="A2:C9"><sortCondition ref="B2:B9"/></sortState></autoFilter>',
      '<autoFilter ref="A1:C8"><sortState ref="A2:C8"><sortCondition ref="B2:B8"/></sortState></autoFilter>',
    ],
    [
      'protected ranges',
      '-1@3',
      '<protectedRanges><protectedRange sqref="A3" name="a"/><protectedRange sqref="A3:A5 B3" name="b"/></protectedRanges>',
      '<protectedRanges><protectedRange sqref="A3:A4" name="b"/></protectedRanges>',
    ],
    [
      'scenarios that lose their cells',
      '-1@3',
      '<scenarios sqref="D3"><scenario name="a" count="2"><inputCells r="A3" val="1"/><inputCells r="A4" val="2"/></scenario><scenario name="b" count="1"><inputCells r="A3" val="1"/></scenario></scenarios>',
      '<scenarios><scenario name="a" count="1"><inputCells r="A3" val="2"/></scenario></scenarios>',
    ],
    [
      'the last scenario',
      '-1@3',
      '<scenarios sqref="D9"><scenario name="b" count="1"><inputCells r="A3" val="1"/></scenario></scenarios>',
      '',
    ],
    [
      'row breaks',
      '-2@3',
      '<rowBreaks count="3" manualBreakCount="2"><brk id="3" man="1"/><brk id="4"/><brk id="9" man="1"/></rowBreaks>',
      '<rowBreaks count="2" manualBreakCount="1"><brk id="2"/><brk id="7" man="1"/></rowBreaks>',
    ],
    [
      'row breaks on insertion',
      '+2@4',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" man="1"/><brk id="2" man="1"/></rowBreaks>',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="5" man="1"/><brk id="2" man="1"/></rowBreaks>',
    ],
    [
      'column breaks stay',
      '+2@1',
      '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>',
      '<colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks>',
    ],
    [
      'cell watches',
      '-1@3',
      '<cellWatches><cellWatch r="A3"/><cellWatch r="A9"/></cellWatches>',
      '<cellWatches><cellWatch r="A8"/></cellWatches>',
    ],
    [
      'ignored errors',
      '+1@3',
      '<ignoredErrors><ignoredError sqref="A1:A9 C3" numberStoredAsText="1"/></ignoredErrors>',
      '<ignoredErrors><ignoredError sqref="A1:A10 C4" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      'consolidated ranges',
      '+1@3',
      '<dataConsolidate><dataRefs count="2"><dataRef ref="A3:B9" sheet="数据"/><dataRef ref="A3:B9" sheet="别的"/></dataRefs></dataConsolidate>',
      '<dataConsolidate><dataRefs count="2"><dataRef ref="A4:B10" sheet="数据"/><dataRef ref="A3:B9" sheet="别的"/></dataRefs></dataConsolidate>',
    ],
    [
      'web publishing',
      '+1@3',
      '<webPublishItems count="1"><webPublishItem id="1" divId="d" sourceType="range" sourceRef="A1:B9" destinationFile="a.htm"/></webPublishItems>',
      '<webPublishItems count="1"><webPublishItem id="1" divId="d" sourceType="range" sourceRef="A1:B10" destinationFile="a.htm"/></webPublishItems>',
    ],
  ])('%s (%s)', (_, text, before, after) => expect(changed(text, DATA + before)).toBe(DATA + after));

  test('the dimension takes new rows in', () => {
    expect(changed('+2@3', `<dimension ref="A1:B2"/>${rows(1, 2)}`)).toContain('<dimension ref="A1:B4"/>');
    expect(changed('-2@1', `<dimension ref="A1:B2"/>${rows(1, 2)}`)).toContain('<dimension ref="A1"/>');
  });
});

describe('conditional formats and validations', () => {
  const format = (sqref: string, formula: string) =>
    `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const validation = (sqref: string, formula: string) =>
    `<dataValidations count="1"><dataValidation type="custom" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;
  const x14 = (name: string, sqref: string, formula: string) =>
    `<extLst><ext uri="{1}"><x14:${name}s xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:${name}><x14:rule><xm:f>${formula}</xm:f></x14:rule><xm:sqref>${sqref}</xm:sqref></x14:${name}></x14:${name}s></ext></extLst>`;
  const kinds: [string, (sqref: string, formula: string) => string][] = [
    ['conditional format', format],
    ['validation', validation],
    ['x14 conditional format', (sqref, formula) => x14('conditionalFormatting', sqref, formula)],
    ['x14 validation', (sqref, formula) => x14('dataValidation', sqref, formula)],
  ];

  describe.each(kinds)('%s', (_, make) => {
    test.each<[string, string, string, string, string, string]>([
      ['moves', '+1@2', 'A3:A9', 'B3=C$1', 'A4:A10', 'B4=C$1'],
      ['grows', '+1@5', 'A3:A9', 'B3=C$9', 'A3:A10', 'B3=C$10'],
      ['takes rows in below its last one', '+2@10', 'A3:A9', 'B3=1', 'A3:A11', 'B3=1'],
      ['leaves rows out above its first one', '+2@3', 'A3:A9', 'B3=1', 'A5:A11', 'B5=1'],
      ['takes them in when they are styled as it', '+2@3b', 'A3:A9', 'B3=C$3', 'A3:A11', 'B3=C$5'],
      ['shrinks', '-2@5', 'A3:A9', 'B3=C$1', 'A3:A7', 'B3=C$1'],
      ['counts from the first row that is left', '-2@3', 'A3:A9', 'B3=C$1', 'A3:A7', 'B3=C$1'],
      ['also from a row before it', '-2@3', 'A3:A9', 'B2=C$1', 'A3:A7', '#REF!=C$1'],
      ['also with several ranges', '-2@3', 'A3 B4:B9', 'D3=1', 'B3:B7', 'E3=1'],
      ['breaks with what it refers to', '-1@2', 'A3:A9', 'B$2=1', 'A2:A8', '#REF!=1'],
    ])('%s (%s)', (_name, text, sqref, formula, movedTo, reads) =>
      expect(changed(text, DATA + make(sqref, formula))).toBe(DATA + make(movedTo, reads)),
    );

    test('goes with its cells, and the list with it', () =>
      expect(changed('-2@3', DATA + make('A3 B3:B4', '1=1'))).toBe(DATA));
  });

  test('our own marks stay on their cell', () => {
    const mark = (sqref: string) => format(sqref, 'LEN("jixiao:error")&gt;0');
    expect(changed('+1@4', DATA + mark('A3'))).toBe(DATA + mark('A3'));
    expect(changed('+1@3', DATA + mark('A3'))).toBe(DATA + mark('A4'));
  });

  test('limits of scales are formulas too', () => {
    const scale = (limit: string) =>
      `<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="5"/><cfvo type="formula" val="${limit}"/></colorScale></cfRule></conditionalFormatting>`;
    expect(changed('+1@2', DATA + scale('$B$5'))).toBe(DATA + scale('$B$6').replace('A1:A3', 'A1:A4'));
  });
});

describe('sparklines', () => {
  const group = (...lines: [string, string][]) =>
    `<extLst><ext><x14:sparklineGroups xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:sparklineGroup><x14:colorSeries/><x14:sparklines>${lines
      .map(([f, at]) => `<x14:sparkline><xm:f>${f}</xm:f><xm:sqref>${at}</xm:sqref></x14:sparkline>`)
      .join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  test('move with source and place, and go with their cell', () => {
    expect(changed('+1@2', DATA + group(['数据!B3:D3', 'A3'], ['B1', 'A1']))).toBe(
      DATA + group(['数据!B4:D4', 'A4'], ['B1', 'A1']),
    );
    expect(changed('-1@3', DATA + group(['数据!B3:D3', 'A3'], ['B1', 'A1']))).toBe(
      DATA + group(['B1', 'A1']),
    );
    expect(changed('-1@3', DATA + group(['B3', 'A3']))).toBe(DATA);
  });
});

describe('views', () => {
  const view = (content: string, top = '') =>
    `<sheetViews><sheetView workbookViewId="0"${top}>${content}</sheetView></sheetViews>${DATA}`;
  const frozen = (count: number, top: string) =>
    `<pane ySplit="${count}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>`;
  test.each<[string, string, string, string]>([
    ['rows inserted among the frozen ones are frozen', '+2@2', frozen(2, 'A3'), frozen(4, 'A5')],
    ['also above the first', '+1@1', frozen(1, 'A2'), frozen(2, 'A3')],
    ['rows right below them are not', '+2@3', frozen(2, 'A3'), frozen(2, 'A3')],
    ['deleted ones thaw', '-1@2', frozen(2, 'A3'), frozen(1, 'A2')],
    ['but one stays', '-5@1', frozen(2, 'A9'), frozen(1, 'A4')],
    ['the rows below never begin among them', '-9@1', frozen(2, 'A3'), frozen(1, 'A2')],
    [
      'a split that is not frozen is in points',
      '+1@1',
      '<pane ySplit="600" topLeftCell="A3"/>',
      '<pane ySplit="600" topLeftCell="A4"/>',
    ],
    [
      'the selection moves',
      '+1@3',
      '<selection activeCell="B3" sqref="B3:C9 A1"/>',
      '<selection activeCell="B4" sqref="B4:C10 A1"/>',
    ],
    [
      'a deleted selection falls on the row that moves up',
      '-2@3',
      '<selection activeCell="B4" sqref="B4"/>',
      '<selection activeCell="B3" sqref="B3"/>',
    ],
  ])('%s (%s)', (_, text, before, after) => expect(changed(text, view(before))).toBe(view(after)));

  test('the window keeps showing the same rows', () => {
    expect(changed('+1@2', view('', ' topLeftCell="A9"'))).toBe(view('', ' topLeftCell="A10"'));
    expect(changed('+1@9', view('', ' topLeftCell="A9"'))).toBe(view('', ' topLeftCell="A9"'));
  });
});

describe('formulas in cells', () => {
  const cells = (...formulas: [string, string][]) =>
    `<sheetData>${formulas.map(([at, f]) => `<row r="${at.slice(1)}"><c r="${at}">${f}<v>0</v></c></row>`).join('')}</sheetData>`;

  test('keep their other attributes', () =>
    expect(changed('+1@2', cells(['A1', '<f ca="1">SUM(B1:B9)&amp;"&lt;B9&gt;"</f>']))).toBe(
      cells(['A1', '<f ca="1">SUM(B1:B10)&amp;"&lt;B9&gt;"</f>']),
    ));

  test('may stand in CDATA', () =>
    expect(changed('+1@2', cells(['A1', '<f><![CDATA[B9&"x"]]></f>']))).toBe(
      cells(['A1', '<f>B10&amp;"x"</f>']),
    ));

  test('stay shared while that says the same', () =>
    expect(
      changed(
        '+1@1',
        cells(['A1', '<f t="shared" ref="A1:A2" si="0">B1+C$9</f>'], ['A2', '<f t="shared" si="0"/>']),
      ),
    ).toBe(cells(['A2', '<f t="shared" ref="A2:A3" si="0">B2+C$10</f>'], ['A3', '<f t="shared" si="0"/>'])));

  test('are written out where it does not', () =>
    expect(
      changed(
        '+1@5',
        cells(['A1', '<f t="shared" ref="A1:A2" si="0">B4</f>'], ['A2', '<f t="shared" si="0"/>']),
      ),
    ).toBe(cells(['A1', '<f>B4</f>'], ['A2', '<f>B6</f>'])));

  test('are written out when the row with their text is deleted', () =>
    expect(
      changed(
        '-1@1',
        cells(
          ['A1', '<f t="shared" ref="A1:A3" si="0">B1</f>'],
          ['A2', '<f t="shared" si="0"/>'],
          ['A3', '<f t="shared" si="0"/>'],
        ),
      ),
    ).toBe(cells(['A1', '<f>B1</f>'], ['A2', '<f>B2</f>'])));

  test('an index may be used again', () =>
    expect(
      changed(
        '+1@9',
        cells(
          ['A1', '<f t="shared" ref="A1:A2" si="0">B8</f>'],
          ['A2', '<f t="shared" si="0"/>'],
          ['A3', '<f t="shared" ref="A3:A4" si="0">C9</f>'],
          ['A4', '<f t="shared" si="0"/>'],
        ),
      ),
    ).toBe(
      cells(
        ['A1', '<f>B8</f>'],
        ['A2', '<f>B10</f>'],
        ['A3', '<f t="shared" ref="A3:A4" si="0">C10</f>'],
        ['A4', '<f t="shared" si="0"/>'],
      ),
    ));

  test('arrays and data tables move as a whole', () =>
    expect(
      changed(
        '+1@2',
        cells(
          ['A3', '<f t="array" ref="A3:A4">B1:B9</f>'],
          ['B9', '<f t="dataTable" ref="B9:B10" dt2D="0" r1="C1" r2="C5"/>'],
        ),
      ),
    ).toBe(
      cells(
        ['A4', '<f t="array" ref="A4:A5">B1:B10</f>'],
        ['B10', '<f t="dataTable" ref="B10:B11" dt2D="0" r1="C1" r2="C6"/>'],
      ),
    ));

  test('a data table is told that its input cell is gone', () =>
    expect(changed('-1@1', cells(['B9', '<f t="dataTable" ref="B9:B10" r1="C1"/>']))).toBe(
      cells(['B8', '<f t="dataTable" ref="B8:B9" del1="1"/>']),
    ));

  test('spilling formulas grow', () =>
    expect(
      changed(
        '+1@2',
        '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f></c></row></sheetData>',
      ),
    ).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A4">B1:B4</f></c>'));

  test("follow on other sheets, shared ones too; the other sheets' own references stay", () => {
    const other = cells(
      ['A1', '<f t="shared" ref="A1:A2" si="0">数据!B4+B9</f>'],
      ['A2', '<f t="shared" si="0"/>'],
    );
    const book = bookOf(DATA, { others: { 汇总: other } });
    expect(change(book, '+1@5')).toBeNull();
    expect(inner(sheetXml(book, '汇总'))).toBe(
      cells(['A1', '<f>数据!B4+B9</f>'], ['A2', '<f>数据!B6+B10</f>']),
    );
  });
});

describe('the workbook', () => {
  const names = (...list: [string, string][]) =>
    `<definedNames>${list.map(([name, text]) => `<definedName name="${name}">${text}</definedName>`).join('')}</definedNames>`;
  const workbook = (text: string, ...list: [string, string][]) => {
    const book = bookOf(DATA, { after: names(...list) });
    expect(change(book, text)).toBeNull();
    return book.pkg.text('xl/workbook.xml');
  };

  test('names follow', () =>
    expect(
      workbook('+1@5', ['a', '数据!$A$9'], ['b', '数据!A9'], ['c', '0.06'], ['d', '别的!$A$9']),
    ).toContain(names(['a', '数据!$A$10'], ['b', '数据!A9'], ['c', '0.06'], ['d', '别的!$A$9'])));

  test('print areas lose what is deleted, and their name with the last of it', () => {
    const area = '_xlnm.Print_Area';
    expect(workbook('-2@5', [area, '数据!$A$1:$C$9,数据!$A$5:$B$6'], ['a', '数据!$A$5'])).toContain(
      names([area, '数据!$A$1:$C$7'], ['a', '数据!#REF!']),
    );
    expect(workbook('-2@5', [area, '数据!$A$5:$B$6'])).not.toContain('definedName');
  });

  test('is asked to work its formulas out again when it has any', () => {
    expect(workbook('+1@5', ['a', '数据!$A$9'])).not.toContain('calcPr');
    const book = bookOf('<sheetData><row r="1"><c r="A1"><f>ROW(A9)</f></c></row></sheetData>');
    change(book, '+1@5');
    expect(book.pkg.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('sheets that do not mention the changed one stay as they are', () => {
    const book = bookOf(rows(1), { others: { 别的: rows(1, 2) } });
    change(book, '+1@1');
    expect(book.pkg.version('xl/worksheets/sheet2.xml')).toBe(0);
    expect(book.pkg.version('xl/workbook.xml')).toBe(0);
  });
});

describe('refusals', () => {
  const refused = (text: string, content: string): SkipReason | null => {
    const book = bookOf(content);
    const before = book.pkg.save();
    const reason = change(book, text);
    if (reason) expect(book.pkg.save()).toEqual(before);
    return reason;
  };
  test('contents never leave the sheet', () => {
    const last = (cell: string) => `<sheetData><row r="1048576">${cell}</row></sheetData>`;
    expect(refused('+1@1', last('<c r="A1048576"><v>1</v></c>'))).toBe('invalid');
    expect(refused('+1@1', last('<c r="A1048576" s="0"/>'))).toBeNull();
    expect(refused('+2@1048576', DATA)).toBe('invalid');
    expect(refused('+1@1048576', DATA)).toBeNull();
    expect(refused('+0@1', DATA)).toBe('invalid');
    expect(refused('-1@0', DATA)).toBe('invalid');
  });
  test('array formulas and data tables are not torn', () => {
    const array = (attributes: string) =>
      `<sheetData><row r="3"><c r="A3"><f ${attributes} ref="A3:A5">B3</f></c></row></sheetData>`;
    for (const type of ['t="array"', 't="dataTable"']) {
      expect(refused('+1@4', array(type))).toBe('formula');
      expect(refused('-1@5', array(type))).toBe('formula');
      expect(refused('+1@3', array(type))).toBeNull();
      expect(refused('+1@6', array(type))).toBeNull();
      expect(refused('-3@3', array(type))).toBeNull();
    }
  });
  test('the sheet must be there', () => {
    const book = bookOf(DATA);
    expect(insertRows(book, { op: 'insertRows', sheet: '没有', at: 0, count: 1, formatFrom: 'above' })).toBe(
      'missing',
    );
  });
});
