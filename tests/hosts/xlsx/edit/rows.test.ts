import { describe, expect, test } from '@jest/globals';
import { changedRows, NO_ROWS, numberedRows } from '../support/changed-rows';

describe('rows and cells', () => {
  test('move with their numbers', () =>
    expect(changedRows('+2@2', numberedRows(1, 2, 4))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="4"><c r="A4"><v>2</v></c></row><row r="6"><c r="A6"><v>4</v></c></row></sheetData>',
    ));

  test('are deleted with their numbers', () =>
    expect(changedRows('-2@2', numberedRows(1, 2, 4))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    ));

  test('need no numbers of their own', () => {
    const plain =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(changedRows('+1@2', plain)).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row>' + '<row r="3"><c><v>3</v></c></row></sheetData>',
    );
    expect(changedRows('-1@1', plain)).toBe('<sheetData><row r="1"><c><v>3</v></c></row></sheetData>');
  });

  test('rows without a number have that of their cells', () => {
    const plain =
      '<sheetData><row><c r="A5"><v>1</v></c></row><row><c/><c r="B9"><v>2</v></c></row></sheetData>';
    expect(changedRows('+1@6', plain)).toBe(
      '<sheetData><row><c r="A5"><v>1</v></c></row><row r="10"><c/><c r="B10"><v>2</v></c></row></sheetData>',
    );
    expect(changedRows('-1@5', plain)).toBe(
      '<sheetData><row r="8"><c/><c r="B8"><v>2</v></c></row></sheetData>',
    );
  });

  const styled =
    '<sheetData><row r="1" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1" hidden="1" collapsed="1">' +
    '<c r="A1" s="2" t="s"><v>0</v></c><c r="C1"/></row><row r="2" ht="9"><c r="B2" s="3"/><c r="C2"/></row></sheetData>';

  test('new rows take height and styles of the row above, and can be seen', () =>
    expect(changedRows('+1@2', styled)).toContain(
      '<row r="2" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1">' +
        '<c r="A2" s="2"/><c r="C2" s="0"/></row><row r="3" ht="9">',
    ));

  test('or of the row below', () =>
    expect(changedRows('+2@2b', styled)).toContain(
      '<row r="2" ht="9"><c r="B2" s="3"/></row><row r="3" ht="9"><c r="B3" s="3"/></row><row r="4" ht="9">',
    ));

  test('nothing is added where the neighbour does not exist', () => {
    expect(changedRows('+1@1', numberedRows(1))).toBe(
      '<sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>',
    );
    expect(changedRows('+1@9', numberedRows(1))).toBe(numberedRows(1));
    expect(changedRows('+1@1', NO_ROWS)).toBe(NO_ROWS);
  });

  test('keep prefixes', () =>
    expect(
      changedRows('+1@2', '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>', { prefix: 'x:' }),
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
  ])('%s (%s)', (_, text, before, after) =>
    expect(changedRows(text, NO_ROWS + before)).toBe(NO_ROWS + after),
  );

  test('the dimension takes new rows in', () => {
    expect(changedRows('+2@3', `<dimension ref="A1:B2"/>${numberedRows(1, 2)}`)).toContain(
      '<dimension ref="A1:B4"/>',
    );
    expect(changedRows('-2@1', `<dimension ref="A1:B2"/>${numberedRows(1, 2)}`)).toContain(
      '<dimension ref="A1"/>',
    );
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
      expect(changedRows(text, NO_ROWS + make(sqref, formula))).toBe(NO_ROWS + make(movedTo, reads)),
    );

    test('goes with its cells, and the list with it', () =>
      expect(changedRows('-2@3', NO_ROWS + make('A3 B3:B4', '1=1'))).toBe(NO_ROWS));
  });

  test('our own marks stay on their cell', () => {
    const mark = (sqref: string) => format(sqref, 'LEN("jixiao:error")&gt;0');
    expect(changedRows('+1@4', NO_ROWS + mark('A3'))).toBe(NO_ROWS + mark('A3'));
    expect(changedRows('+1@3', NO_ROWS + mark('A3'))).toBe(NO_ROWS + mark('A4'));
  });

  test('limits of scales are formulas too', () => {
    const scale = (limit: string) =>
      `<conditionalFormatting sqref="A1:A3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="5"/><cfvo type="formula" val="${limit}"/></colorScale></cfRule></conditionalFormatting>`;
    expect(changedRows('+1@2', NO_ROWS + scale('$B$5'))).toBe(
      NO_ROWS + scale('$B$6').replace('A1:A3', 'A1:A4'),
    );
  });
});

describe('sparklines', () => {
  const group = (...lines: [string, string][]) =>
    `<extLst><ext><x14:sparklineGroups xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:sparklineGroup><x14:colorSeries/><x14:sparklines>${lines
      .map(([f, at]) => `<x14:sparkline><xm:f>${f}</xm:f><xm:sqref>${at}</xm:sqref></x14:sparkline>`)
      .join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;
  test('move with source and place, and go with their cell', () => {
    expect(changedRows('+1@2', NO_ROWS + group(['数据!B3:D3', 'A3'], ['B1', 'A1']))).toBe(
      NO_ROWS + group(['数据!B4:D4', 'A4'], ['B1', 'A1']),
    );
    expect(changedRows('-1@3', NO_ROWS + group(['数据!B3:D3', 'A3'], ['B1', 'A1']))).toBe(
      NO_ROWS + group(['B1', 'A1']),
    );
    expect(changedRows('-1@3', NO_ROWS + group(['B3', 'A3']))).toBe(NO_ROWS);
  });
});

describe('views', () => {
  const view = (content: string, top = '') =>
    `<sheetViews><sheetView workbookViewId="0"${top}>${content}</sheetView></sheetViews>${NO_ROWS}`;
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
  ])('%s (%s)', (_, text, before, after) => expect(changedRows(text, view(before))).toBe(view(after)));

  test('the window keeps showing the same rows', () => {
    expect(changedRows('+1@2', view('', ' topLeftCell="A9"'))).toBe(view('', ' topLeftCell="A10"'));
    expect(changedRows('+1@9', view('', ' topLeftCell="A9"'))).toBe(view('', ' topLeftCell="A9"'));
  });
});
