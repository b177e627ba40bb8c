import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromA1, storedAt, toA1 } from '../../../../src/model';
import type { CellInput, CellValue, SetOp, SheetSnapshot } from '../../../../src/model';
import { applyPlan } from '../../../../src/hosts/xlsx/edit';
import { readContext, readSheetPart } from '../../../../src/hosts/xlsx/read/workbook';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import {
  PLAIN_STYLES,
  openpyxlDump,
  reopened,
  savedByLibreOffice,
  sheetXml,
  smallBook,
} from '../support/small-books';

const read = (book: XlsxWorkbook, name = 'S'): SheetSnapshot =>
  readSheetPart(book, book.sheet(name)!, readContext(book));

const stored = (book: XlsxWorkbook, cell: string, name = 'S') => {
  const { row, col } = fromA1(cell)!;
  return storedAt(read(book, name), row, col);
};

type Extra = Partial<Pick<SetOp, 'formula' | 'format' | 'oldFormat' | 'oldFormula'>> & { sheet?: string };

const set = (cell: string, old: CellValue, value: CellInput, extra: Extra = {}): SetOp => {
  const { sheet = 'S', ...rest } = extra;
  return { op: 'set', address: { sheet, ...fromA1(cell)! }, old, oldFormula: null, value, ...rest };
};

const apply = (book: XlsxWorkbook, ...ops: SetOp[]) => {
  const { applied, skipped } = applyPlan(book, { ops });
  expect(applied.length + skipped.length).toBe(ops.length);
  return skipped.map(({ op, reason }) => [toA1((op as SetOp).address), reason]);
};

const data = (...rows: string[]) => `<sheetData>${rows.join('')}</sheetData>`;

describe('set', () => {
  test('writes each kind of value and keeps styles', () => {
    const book = smallBook({
      sheets: {
        S: data(
          '<row r="1" spans="1:2" ht="20"><c r="A1" s="0" t="s" cm="1" vm="2"><v>0</v></c><c r="B1"><v>5</v></c></row>',
          '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="str"><v>x</v></c></row>',
        ),
      },
      workbookRelationships:
        '<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
      parts: { 'xl/sharedStrings.xml': '<sst xmlns="m"><si><t>shared</t></si></sst>' },
    });
    expect(
      apply(
        book,
        set('A1', 'shared', '≥95%'),
        set('B1', 5, null),
        set('A2', true, 0.25, { format: '0%' }),
        set('B2', { error: '#N/A' }, false),
        set('C2', 'x', -1.5),
        set('D4', null, 'new'),
        set('E1', null, null),
      ),
    ).toEqual([]);
    const xml = sheetXml(book, 'S');
    expect(xml).toContain(
      '<row r="1" spans="1:2" ht="20"><c r="A1" t="inlineStr"><is><t xml:space="preserve">≥95%</t></is></c><c r="B1"/></row>',
    );
    expect(book.pkg.text('xl/sharedStrings.xml')).toContain('shared');
    const { cells, formats } = openpyxlDump(book).sheets['S']!;
    expect(cells).toEqual({ A1: '≥95%', A2: 0.25, B2: false, C2: -1.5, D4: 'new' });
    expect(formats).toEqual({ A2: '0%' });
  });

  test.each([
    ['white space', '  a\n b\t '],
    ['control characters', 'a\u0001b\u001f'],
    ['an escape typed as text', '_x000D_ and _x0041_'],
    ['markup', '<a & "b">\r'],
    ['astral characters', '𠮷😀'],
    ['a lone surrogate', 'a\ud800b'],
    ['nothing', ''],
    ['an apostrophe', "'=1"],
  ])('keeps %s', (_, text) => {
    const book = smallBook({ sheets: { S: data() } });
    apply(book, set('A1', null, text));
    expect(stored(reopened(book), 'A1').value).toBe(text);
  });

  test('text that begins with = stays text, also when it is edited by hand', () => {
    const book = smallBook({ sheets: { S: data('<row r="1"><c r="A1"><v>1</v></c></row>') } });
    apply(book, set('A1', 1, '=100%'));
    expect(stored(book, 'A1')).toMatchObject({ value: '=100%', formula: null });
    expect(book.pkg.text('xl/styles.xml')).toMatch(/<xf [^>]*quotePrefix="1"/);
    expect(stored(savedByLibreOffice(book), 'A1')).toMatchObject({ value: '=100%', formula: null });
    const styles = book.pkg.text('xl/styles.xml');
    apply(book, set('A1', '=100%', 1));
    expect(book.pkg.text('xl/styles.xml')).toBe(styles);
    expect(sheetXml(book, 'S')).toContain('<c r="A1"><v>1</v></c>');
  });

  test('a text format needs no quote prefix', () => {
    const styles = PLAIN_STYLES.replace(/numFmtId="0"([^>]*)xfId="0"/, 'numFmtId="49"$1xfId="0"');
    const book = smallBook({ sheets: { S: data() }, styles });
    apply(book, set('A1', null, '=1'));
    expect(book.pkg.text('xl/styles.xml')).not.toContain('quotePrefix');
  });

  test('works on any prefix, quotes, self-closing elements and missing references', () => {
    const book = smallBook({
      prefix: 'x:',
      sheets: {
        S: `<sheetData><row r='2'/><row><c><v>1</v></c><c/><c><v>3</v></c></row></sheetData>`,
        T: '<sheetData/>',
      },
    });
    expect(
      apply(
        book,
        set('B2', null, 'b2'),
        set('A2', null, 'a2'),
        set('B3', null, 'b3'),
        set('C3', 3, 33),
        set('D3', null, 'd3'),
        set('A1', null, 'a1'),
        set('C9', null, 'c9'),
        set('B9', null, 'b9'),
        set('B2', null, 't', { sheet: 'T' }),
      ),
    ).toEqual([]);
    expect(sheetXml(book, 'S')).not.toMatch(/<\/?(?:c|is|t|v|row)[ >/]/);
    const { sheets } = openpyxlDump(book);
    expect(sheets['S']!.cells).toEqual({
      ...{ A1: 'a1', A2: 'a2', B2: 'b2', A3: 1, B3: 'b3', C3: 33, D3: 'd3', B9: 'b9', C9: 'c9' },
    });
    expect(sheets['T']!.cells).toEqual({ B2: 't' });
  });

  test('new cells take the style of their row, else of their column; dimension and spans grow', () => {
    const xf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const styles = PLAIN_STYLES.replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs count="3">${xf}${xf.replace('"0"', '"9"')}${xf.replace('"0"', '"10"')}</cellXfs>`,
    );
    const book = smallBook({
      styles,
      sheets: {
        S:
          '<dimension ref="B2"/><cols><col min="2" max="3" style="1" width="9"/></cols>' +
          data(
            '<row r="2" s="2" customFormat="1" spans="2:2"><c r="B2"><v>1</v></c></row>',
            '<row r="3" s="2"/>',
          ),
      },
    });
    apply(book, set('C2', null, 1), set('C3', null, 1), set('E5', null, 1));
    expect(openpyxlDump(book).sheets['S']!.formats).toEqual({ C2: '0.00%', C3: '0%' });
    expect(sheetXml(book, 'S')).toContain('<dimension ref="B2:E5"/>');
    expect(sheetXml(book, 'S')).toContain('spans="2:3"');
  });

  test('number formats: built in, present, new; the old one restores the cell', () => {
    const book = smallBook({
      styles: `<numFmts count="1"><numFmt numFmtId="170" formatCode="0&quot;人&quot;"/></numFmts>${PLAIN_STYLES}`,
      sheets: {
        S: data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c></row>'),
      },
    });
    const before = sheetXml(book, 'S');
    apply(
      book,
      set('A1', 1, 2, { format: '0.00%' }),
      set('B1', 1, 2, { format: '0"人"' }),
      set('C1', 1, 2, { format: '0.0"万元"' }),
      set('D1', null, 2, { format: '0.0"万元"' }),
    );
    const styles = book.pkg.text('xl/styles.xml');
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<numFmt numFmtId="171" formatCode="0.0&quot;万元&quot;"/></numFmts>');
    expect(styles).toContain('<cellXfs count="4">');
    expect(openpyxlDump(book).sheets['S']!.formats).toEqual({
      ...{ A1: '0.00%', B1: '0"人"', C1: '0.0"万元"', D1: '0.0"万元"' },
    });
    const general = { format: 'General' };
    apply(book, set('A1', 2, 1, general), set('B1', 2, 1, general), set('C1', 2, 1, general));
    expect(sheetXml(book, 'S').replace(/<c r="D1".*?<\/c>/, '')).toBe(before);
  });

  test('numFmts is made where the schema has it', () => {
    const book = smallBook({ sheets: { S: data() }, prefix: 'x:' });
    apply(book, set('A1', null, 1, { format: '0.0' }));
    expect(book.pkg.text('xl/styles.xml')).toMatch(/<x:styleSheet [^>]*><x:numFmts><x:numFmt /);
    expect(openpyxlDump(book).sheets['S']!.formats).toEqual({ A1: '0.0' });
  });

  test('is skipped with its reason', () => {
    const unlocked =
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf>';
    const book = smallBook({
      styles: PLAIN_STYLES.replace('</cellXfs>', `${unlocked}</cellXfs>`).replace(
        '<cellXfs count="1">',
        '<cellXfs count="2">',
      ),
      sheets: {
        S:
          data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>') +
          '<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>',
        锁: `${data('<row r="1"><c r="A1"/><c r="B1" s="1"/></row>')}<sheetProtection sheet="1"/>`,
        未锁: `${data()}<sheetProtection sheet="0" objects="1"/>`,
      },
    });
    expect(
      apply(
        book,
        set('A1', 2, 3),
        set('A1', '1', 3),
        set('B1', 1, 3),
        set('B1', 1, 3, { oldFormula: '=A2' }),
        set('D4', null, 3),
        set('C3', null, 'merged'),
        set('A1', null, 3, { sheet: '锁' }),
        set('C9', null, 3, { sheet: '锁' }),
        set('B1', null, 3, { sheet: '锁' }),
        set('A1', null, 3, { sheet: '未锁' }),
        set('A1', null, 3, { sheet: '无' }),
        set('A7', null, Infinity),
        set('A7', null, 'x'.repeat(32768)),
      ),
    ).toEqual([
      ['A1', 'changed'],
      ['A1', 'changed'],
      ['B1', 'changed'],
      ['B1', 'changed'],
      ['D4', 'merged'],
      ['A1', 'protected'],
      ['C9', 'protected'],
      ['A1', 'missing'],
      ['A7', 'invalid'],
      ['A7', 'invalid'],
    ]);
  });

  test('an op sees what the ops before it have written', () => {
    const book = smallBook({ sheets: { S: data() } });
    expect(apply(book, set('A1', null, 'a'), set('A1', 'a', 'b'), set('A1', 'a', 'c'))).toEqual([
      ['A1', 'changed'],
    ]);
    expect(stored(book, 'A1').value).toBe('b');
  });

  test('a table header is left alone', () => {
    const book = smallBook({
      sheets: { S: data('<row r="1"><c r="A1" t="inlineStr"><is><t>列</t></is></c></row>') },
      relationships: {
        S: '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>',
      },
      parts: {
        'xl/tables/table1.xml': '<table xmlns="m" id="1" ref="A1:A5"><tableColumns count="1"/></table>',
      },
    });
    expect(apply(book, set('A1', '列', '行'), set('A2', null, 1))).toEqual([['A1', 'unsupported']]);
  });
});

describe('formulas', () => {
  const CHAIN = {
    workbookRelationships:
      '<Relationship Id="rId901" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    contentTypes: '<Override PartName="/xl/calcChain.xml" ContentType="application/calc"/>',
    parts: { 'xl/calcChain.xml': '<calcChain xmlns="m"><c r="B1" i="1"/></calcChain>' },
  };

  test('are written with their cached result, and the list of formula cells goes', () => {
    const book = smallBook({ sheets: { S: data('<row r="1"><c r="A1"><v>1</v></c></row>') }, ...CHAIN });
    apply(
      book,
      set('A1', 1, 3, { formula: '=1+2' }),
      set('A2', null, 'ab', { formula: '="a"&"b"' }),
      set('A3', null, true, { formula: '=1<2' }),
      set('A4', null, null, { formula: '=A1' }),
    );
    expect(sheetXml(book, 'S')).toContain('<c r="A1"><f>1+2</f><v>3</v></c>');
    expect(stored(book, 'A2')).toMatchObject({ value: 'ab', formula: '="a"&"b"' });
    expect(stored(book, 'A3')).toMatchObject({ value: true, formula: '=1<2' });
    expect(book.pkg.has('xl/calcChain.xml')).toBe(false);
    expect(book.relatedPart('calcChain')).toBeNull();
    expect(book.pkg.text('[Content_Types].xml')).not.toContain('calcChain');
    const again = savedByLibreOffice(book);
    expect(stored(again, 'A4')).toMatchObject({ value: 3, formula: '=A1' });
  });

  test('are replaced and restored; other formulas are worked out anew on opening', () => {
    const book = smallBook({
      sheets: {
        S: data('<row r="1"><c r="A1"><f>50%*2</f><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'),
      },
      after: '<definedNames><definedName name="n">1</definedName></definedNames><oleSize ref="A1"/>',
    });
    const before = sheetXml(book, 'S');
    apply(book, set('A1', 1, '=100%', { oldFormula: '=50%*2' }));
    expect(stored(book, 'A1')).toMatchObject({ value: '=100%', formula: null });
    expect(book.pkg.text('xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/><oleSize');
    apply(book, set('A1', '=100%', 1, { formula: '=50%*2' }));
    expect(sheetXml(book, 'S')).toBe(before);
  });

  test.each([
    ['<calcPr calcId="1"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
    ["<calcPr fullCalcOnLoad='0'/>", "<calcPr fullCalcOnLoad='1'/>"],
    ['<calcPr fullCalcOnLoad="1"></calcPr>', '<calcPr fullCalcOnLoad="1"></calcPr>'],
  ])('%s', (after, expected) => {
    const book = smallBook({ sheets: { S: data(), T: data('<row><c><f>S!A1</f></c></row>') }, after });
    apply(book, set('A1', null, 1));
    expect(book.pkg.text('xl/workbook.xml')).toContain(expected);
  });

  test('a workbook without formulas is not touched beyond the sheet', () => {
    const book = smallBook({ sheets: { S: data(), T: data() } });
    const workbook = book.pkg.text('xl/workbook.xml');
    apply(book, set('A1', null, 1));
    expect(book.pkg.text('xl/workbook.xml')).toBe(workbook);
  });

  test.each(['', 'x:'])('of a shared group stay right when its first cell is overwritten (%s)', (prefix) => {
    const follower = (cell: string) => `<c r="${cell}"><f t="shared" si="3"/><v>9</v></c>`;
    const book = smallBook({
      prefix,
      sheets: {
        S: data(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C3" si="3">A1*$A$1&amp;"A1"</f><v>9</v></c>' +
            `${follower('C1')}</row>`,
          `<row r="2"><c r="A2"><v>2</v></c>${follower('B2')}</row>`,
          `<row r="3"><c r="A3"><v>2</v></c>${follower('B3')}${follower('C3')}</row>`,
        ),
      },
    });
    const formula = (cell: string) => stored(book, cell).formula;
    const before = ['B2', 'B3', 'C3'].map(formula);
    expect(
      apply(
        book,
        set('B1', 9, 'x', { oldFormula: '=A1*$A$1&"A1"' }),
        set('C1', 9, 'y', { oldFormula: '=B1*$A$1&"A1"' }),
      ),
    ).toEqual([]);
    expect(['B2', 'B3', 'C3'].map(formula)).toEqual(before);
    expect(sheetXml(book, 'S')).toContain('ref="B2:C3"');
    expect(openpyxlDump(book).sheets['S']!.cells).toMatchObject({ B2: '=A2*$A$1&"A1"', B3: '=A3*$A$1&"A1"' });
  });

  test('of arrays, spill ranges and data tables are not torn', () => {
    const book = smallBook({
      sheets: {
        S: data(
          '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c><c r="C1"><f t=\'array\' ref="C1">SUM(B1)</f><v>1</v></c></row>',
          '<row r="2"><c r="A2"><v>1</v></c><c r="E2"><f t="dataTable" ref="E2:E9" r1="A1"/><v>1</v></c></row>',
        ),
      },
    });
    expect(
      apply(
        book,
        set('A1', 1, 2, { oldFormula: '=B1:B3' }),
        set('A2', 1, 2),
        set('E5', null, 2),
        set('C1', 1, 2, { oldFormula: '=SUM(B1)' }),
      ),
    ).toEqual([
      ['A1', 'formula'],
      ['A2', 'formula'],
      ['E5', 'formula'],
    ]);
  });
});

test('random sets read back as set', () => {
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1', '_x0041_', ' a ', '\r\n', ']]>', '&amp;'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const cell = fc.record({ row: fc.nat(12), col: fc.nat(8), value: content });
  fc.assert(
    fc.property(
      fc.constantFrom('', 'x:'),
      fc.array(cell, { maxLength: 30 }),
      fc.array(cell, { minLength: 1, maxLength: 30 }),
      (prefix, first, second) => {
        const book = smallBook({ prefix, sheets: { S: '<sheetData/>' } });
        const expected = new Map<string, CellInput>();
        for (const edits of [first, second]) {
          const ops = edits.map(({ row, col, value }): SetOp => {
            const key = toA1({ row, col });
            const old = expected.get(key) ?? null;
            // XML knows no negative zero.
            expected.set(key, Object.is(value, -0) ? 0 : value);
            return { op: 'set', address: { sheet: 'S', row, col }, old, oldFormula: null, value };
          });
          expect(applyPlan(book, { ops }).skipped).toEqual([]);
        }
        const sheet = read(reopened(book));
        for (const [key, value] of expected) {
          const { row, col } = fromA1(key)!;
          expect([key, storedAt(sheet, row, col).value]).toEqual([key, value]);
        }
        const numbers = [...sheetXml(book, 'S').matchAll(/<(?:x:)?row r="(\d+)"/g)].map((match) =>
          Number(match[1]),
        );
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        for (const [row] of sheetXml(book, 'S').matchAll(/<(?:x:)?row .*?<\/(?:x:)?row>/gs)) {
          const cols = [...row.matchAll(/<(?:x:)?c r="([A-Z])/g)].map((match) => match[1]!);
          expect(cols).toEqual([...cols].sort());
        }
      },
    ),
    { numRuns: 150 },
  );
});
