import { describe, expect, test } from '@jest/globals';
import { storedAt, textAt, valueAt } from '../../../../src/model';
import { readRows } from '../support/packages';

const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;
const SHARED =
  '<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';

const styles = (...codes: string[]) =>
  `<numFmts count="${codes.length}">${codes
    .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`)
    .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>` +
  `<cellXfs><xf numFmtId="0"/>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs>`;

describe('values', () => {
  test.each([
    ['a number', '<c r="A1"><v>12.50</v></c>', 12.5, '12.5'],
    ['a number of type n', '<c r="A1" t="n"><v> 1e3 </v></c>', 1000, '1000'],
    ['a blank cell with a style', '<c r="A1" s="0"/>', null, ''],
    ['an element without value', '<c r="A1" t="n"></c>', null, ''],
    ['an empty value', '<c r="A1"><v/></c>', null, ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false, 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }, '#DIV/0!'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>是/否</t></is></c>', '是/否', '是/否'],
    [
      'white space kept',
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>',
      ' a ',
      ' a ',
    ],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t/></is></c>', '', ''],
    ['an inline string in v', '<c r="A1" t="inlineStr"><v>x</v></c>', 'x', 'x'],
    [
      'rich text, phonetic runs left out',
      '<c r="A1" t="inlineStr"><is><r><t>绩</t></r><r><rPr><b/></rPr><t>效</t></r><rPh sb="0" eb="1"><t>jì</t></rPh><phoneticPr fontId="1"/></is></c>',
      '绩效',
      '绩效',
    ],
    [
      'entities',
      '<c r="A1" t="str"><v>&lt;&amp;&#x4E2D;&#25991;&gt;&quot;&apos;</v></c>',
      '<&中文>"\'',
      '<&中文>"\'',
    ],
    ['an astral character', '<c r="A1" t="str"><v>&#x20BB7;</v></c>', '𠮷', '𠮷'],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[<b>&amp;]]>c</v></c>', 'a<b>&amp;c', 'a<b>&amp;c'],
    ['a comment within', '<c r="A1" t="str"><v>a<!-- <v>x</v> -->b</v></c>', 'ab', 'ab'],
    [
      "Excel's escapes",
      '<c r="A1" t="str"><v>a_x000A_b_x005F_x000A_c_x_</v></c>',
      'a\nb_x000A_c_x_',
      'a\nb_x000A_c_x_',
    ],
    ['line ends', '<c r="A1" t="str"><v>a\r\nb\rc&#13;d</v></c>', 'a\nb\nc\rd', 'a\nb\nc\rd'],
    ['single quotes, any order', "<c t='str' s='0' r='A1'><v>x</v></c>", 'x', 'x'],
    ['a > in an attribute', '<c r="A1" t="str" note="a>b"><v>x</v></c>', 'x', 'x'],
    ['an ISO date', '<c r="A1" t="d"><v>2024-03-05T12:00:00</v></c>', 45356.5, '45356.5'],
    ['text where a number belongs', '<c r="A1"><v>约5</v></c>', '约5', '约5'],
    ['an extension behind the value', '<c r="A1"><v>5</v><extLst><ext><v>6</v></ext></extLst></c>', 5, '5'],
    ['spaces in tags', '<c  r = "A1"\n><v >7</v ></c >', 7, '7'],
  ])('%s', async (_, cell, value, text) => {
    const sheet = await readRows(data(`<row r="1">${cell}<c r="C1"><v>1</v></c></row>`));
    expect(valueAt(sheet, 0, 0)).toEqual(value);
    expect(textAt(sheet, 0, 0)).toBe(text);
    expect(valueAt(sheet, 0, 2)).toBe(1);
  });

  test('shared strings: plain, rich, phonetic, empty, with prefix', async () => {
    for (const prefix of ['', 'x:']) {
      const items =
        '<si><t>甲</t></si><si><r><t xml:space="preserve">乙 </t></r><r><t>丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si><si><t/></si><si/><si><t>a_x000D_&#10;b</t></si>';
      const named = items.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
      const sheet = await readRows(
        data(`<row r="1">${[0, 1, 2, 3, 4].map((i) => `<c t="s"><v>${i}</v></c>`).join('')}</row>`),
        {
          workbookRelationships: SHARED,
          parts: { 'xl/sharedStrings.xml': `<${prefix}sst xmlns="m" xmlns:x="m">${named}</${prefix}sst>` },
        },
      );
      expect(sheet.values).toEqual([['甲', '乙 丙', '', '', 'a\r\nb']]);
    }
  });

  test('a namespace prefix and strict OOXML', async () => {
    const rows = data(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
    );
    const sheet = await readRows(`<cols><col min="2" max="2" hidden="1"/></cols>${rows}`, {
      prefix: 'x:',
      strict: true,
    });
    expect(sheet).toMatchObject({ values: [['甲', 2]], formulas: [[null, '=1+1']], hiddenCols: [1] });
  });
});

describe('rows and cells without addresses', () => {
  test('follow the one before', async () => {
    const sheet = await readRows(
      data(
        '<row><c><v>1</v></c><c><v>2</v></c></row>',
        '<row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row>',
        '<row><c><v>5</v></c></row>',
        '<row><c r="B9"><v>6</v></c></row>',
        '<row/>',
        '<row><c><v>7</v></c></row>',
      ),
    );
    const at = (row: number, col: number) => valueAt(sheet, row, col);
    expect([at(0, 0), at(0, 1), at(3, 2), at(3, 3), at(4, 0), at(8, 1), at(10, 0)]).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });

  test('comments, instructions and unknown elements between them', async () => {
    const sheet = await readRows(
      data(
        '<!-- <row r="1"><c r="A1"><v>9</v></c></row> --><?pi <row>?>',
        '<row r="1"><!-- x --><c r="A1"><v>1</v></c><?pi?><other><c r="B1"><v>8</v></c></other><comment r="C1"><v>7</v></comment></row>',
        '<columns/><rows r="2"><c><v>6</v></c></rows><rowBreaks><brk/></rowBreaks>',
      ),
    );
    expect(sheet.values).toEqual([[1]]);
  });
});

describe('formulas', () => {
  const formulasOf = async (...rows: string[]) => (await readRows(data(...rows))).formulas;

  test('are given with =, entities replaced', async () => {
    expect(await formulasOf('<row><c t="str"><f>IF(A2&lt;&gt;"",1,2)</f><v>x</v></c></row>')).toEqual([
      ['=IF(A2<>"",1,2)'],
    ]);
    expect(await formulasOf('<row><c><f>=1</f><v>1</v></c><c><f/><v>2</v></c></row>')).toEqual([['=1']]);
  });

  test('shared ones are moved to their cells', async () => {
    const sheet = await readRows(
      data(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>',
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
        '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c><c r="C3"><f t="shared" si="7"/></c></row>',
      ),
    );
    expect([0, 1, 2].map((row) => storedAt(sheet, row, 1).formula)).toEqual([
      '=A1*$C$1',
      '=A2*$C$1',
      '=A3*$C$1',
    ]);
    // The master of 7 is missing: the cell still counts as a formula.
    expect(storedAt(sheet, 2, 2).formula).toBe('=C3');
  });

  test('array, dynamic array and data table formulas', async () => {
    expect(
      await formulasOf(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c>',
        '<c r="B1"><f t="dataTable" ref="B1:C2" dt2D="1" r1="E1" r2="E2"/><v>1</v></c></row>',
        '<row r="2"><c r="A2"><v>2</v></c></row>',
      ),
    ).toEqual([['=_xlfn._xlws.SORT(B1:B3)', '=TABLE(E1,E2)'], []]);
  });
});

describe('formats and what cells show', () => {
  test('follow the style, a built-in number, or a code of the file', async () => {
    const sheet = await readRows(
      data(
        '<row r="1"><c r="A1" s="1"><v>0.25</v></c><c r="B1" s="2"><v>7</v></c><c r="C1" s="9"><v>3</v></c><c r="D1" s="3"><v>45356</v></c></row>',
      ),
      { styles: styles('0.00%', '0&quot;人&quot;', 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;') },
    );
    expect(sheet.texts).toEqual([['25.00%', '7人', '3', '2024年3月5日']]);
    expect(sheet.formats).toEqual([['0.00%', '0"人"', 'General', 'yyyy"年"m"月"d"日"']]);
  });

  test('1904 dates', async () => {
    const sheet = await readRows(
      data(
        '<row r="1"><c s="1"><v>43894</v></c><c s="1" t="d"><v>2024-03-05</v></c><c><v>43894</v></c></row>',
      ),
      { styles: styles('yyyy-mm-dd'), before: '<workbookPr date1904="1"/>' },
    );
    expect(sheet.texts).toEqual([['2024-03-05', '2024-03-05', '43894']]);
    expect(sheet.values).toEqual([[43894, 43894, 43894]]);
  });

  test('blank cells take the format of their row or column', async () => {
    const sheet = await readRows(
      '<cols><col min="2" max="16384" style="1"/></cols>' +
        data(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/><c r="D1"><v>2</v></c></row>',
          '<row r="3" s="2" customFormat="1"><c r="A3"><v>1</v></c></row>',
          '<row r="4" s="2"><c r="A4"><v>1</v></c></row>',
          '<row r="5" s="3" customFormat="1"><c r="A5"><v>1</v></c></row>',
        ),
      { styles: styles('0%', '0.0', 'General') },
    );
    const formats = (row: number) => [0, 1, 2, 3].map((col) => storedAt(sheet, row, col).format);
    expect(formats(0)).toEqual(['General', 'General', '0%', 'General']);
    expect(formats(1)).toEqual(['General', '0%', '0%', '0%']);
    expect(formats(2)).toEqual(['General', '0.0', '0.0', '0.0']);
    expect(formats(3)).toEqual(['General', '0%', '0%', '0%']);
    expect(formats(4)).toEqual(['General', 'General', 'General', 'General']);
  });
});
