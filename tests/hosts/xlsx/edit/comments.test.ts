import { describe, expect, test } from '@jest/globals';
import { fromA1 } from '../../../../src/model';
import type { CommentOp, Op } from '../../../../src/model';
import { applyPlan } from '../../../../src/hosts/xlsx/edit';
import type { XlsxWorkbook } from '../../../../src/hosts/xlsx/workbook';
import {
  childNames,
  corpusBook,
  openpyxlDump,
  reopened,
  savedByLibreOffice,
  savedByOpenpyxl,
  sheetXml,
  smallBook,
} from '../support/small-books';
import type { SmallBook } from '../support/small-books';

const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const comment = (cell: string, text: string, sheet = 'S'): CommentOp => ({
  op: 'comment',
  address: { sheet, ...fromA1(cell)! },
  text,
});
const apply = (book: XlsxWorkbook, ...ops: Op[]) =>
  applyPlan(book, { ops }).skipped.map(({ reason }) => reason);
const commentsOf = (book: XlsxWorkbook, sheet = 'S') => openpyxlDump(book).sheets[sheet]!.comments;
const texts = (book: XlsxWorkbook) =>
  book.pkg.partNames
    .filter((part) => part !== '[Content_Types].xml')
    .map((part) => [part, book.pkg.text(part)]);

const OURS = (text: string) => `〔绩效表助手〕\n${text}\n〔完〕`;

/** A sheet with comments of others, as Excel writes them. */
const commented = (
  list: string,
  authors = '<author>王</author>',
  more: Partial<SmallBook> = {},
): SmallBook => ({
  sheets: { S: `${DATA}<pageMargins/><legacyDrawing r:id="rId2"/>` },
  relationships: {
    S:
      `<Relationship Id="rId1" Type="${REL}/comments" Target="../comments1.xml"/>` +
      `<Relationship Id="rId2" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/>`,
  },
  parts: {
    'xl/comments1.xml': `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors>${authors}</authors><commentList>${list}</commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
      '<v:shapetype id="_x0000_t202"></v:shapetype>\n <v:shape id="_x0000_s1025" type="#_x0000_t202"><v:textbox><div>a<br>b</div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  },
  contentTypes:
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>',
  ...more,
});

describe('comment', () => {
  test('is made with its parts; the second on a cell joins the first', () => {
    const book = smallBook({
      sheets: {
        S: `${DATA}<mergeCells count="1"><mergeCell ref="B2:C3"/></mergeCells><pageMargins/><tableParts count="0"/>`,
        T: DATA,
      },
    });
    expect(
      apply(
        book,
        comment('A1', '甲 <&> \u0001'),
        comment('A1', '乙'),
        comment('C3', '并'),
        comment('A1', '丙', 'T'),
        comment('A1', '无', 'Z'),
        comment('A1', ' '),
      ),
    ).toEqual(['missing', 'invalid']);
    expect(commentsOf(book)).toEqual({
      A1: { author: '绩效表助手', text: OURS('甲 <&> _x0001_\n乙') },
      B2: { author: '绩效表助手', text: OURS('并') },
    });
    expect(childNames(sheetXml(book, 'S'))).toEqual([
      ...['sheetData', 'mergeCells', 'pageMargins', 'legacyDrawing', 'tableParts'],
    ]);
    const saved = savedByLibreOffice(book);
    expect(commentsOf(saved)['B2']!.text).toBe(OURS('并'));
    expect(commentsOf(saved, 'T')['A1']!.text).toBe(OURS('丙'));
    apply(book, comment('A1', '丁'));
    expect(commentsOf(book)['A1']!.text).toBe(`${OURS('甲 <&> _x0001_\n乙')}\n${OURS('丁')}`);
    apply(book, { op: 'uncomment', sheets: ['S'] });
    expect(commentsOf(book)).toEqual({});
    expect(Object.keys(commentsOf(book, 'T'))).toEqual(['A1']);
  });

  test.each<[string, string]>([
    ['plain', '<comment ref="A1" authorId="0"><text><t>别人的</t></text></comment>'],
    [
      'plain with space kept',
      '<comment ref="A1" authorId="0"><text><t xml:space="preserve"> 别人的 </t></text></comment>',
    ],
    [
      'rich',
      '<comment ref="A1" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>王:</t></r><r><t xml:space="preserve">\n别人的</t></r></text></comment>',
    ],
    [
      'phonetic',
      '<comment ref="A1" authorId="0"><text><r><t>别人的</t></r><rPh sb="0" eb="1"><t>x</t></rPh></text></comment>',
    ],
    ['entities', '<comment ref="A1" authorId="0"><text><t>&#21035;&#10;&amp;</t></text></comment>'],
  ])('of others is kept and added to: %s', (_, list) => {
    const book = smallBook(commented(list));
    const before = texts(book);
    const old = commentsOf(book)['A1']!.text;
    expect(apply(book, comment('A1', '我们的'), comment('B2', '新的'))).toEqual([]);
    expect(commentsOf(book)).toEqual({
      A1: { author: '王', text: `${old}\n${OURS('我们的')}` },
      B2: { author: '绩效表助手', text: OURS('新的') },
    });
    // Programs read either one t or runs: the two are never mixed.
    expect(book.pkg.text('xl/comments1.xml')).not.toMatch(/<text><t.*?<\/t><r>/s);
    apply(book, comment('A1', '又'));
    apply(book, { op: 'uncomment' });
    expect(texts(book)).toEqual(before);
  });

  test('leaves no trace behind where there was none', () => {
    for (const book of [
      smallBook({ sheets: { S: DATA } }),
      smallBook({ sheets: { S: DATA }, prefix: 'x:' }),
      smallBook({ sheets: { S: DATA }, strict: true }),
    ]) {
      const before = texts(book);
      apply(book, comment('A1', '甲'), comment('D9', '乙'));
      const later = reopened(book);
      // openpyxl does not read strict OOXML: LibreOffice does.
      expect(commentsOf(later.strict ? savedByLibreOffice(later) : later)['D9']!.text).toBe(OURS('乙'));
      apply(later, { op: 'uncomment' });
      expect(texts(later)).toEqual(before);
    }
  });

  test('corpus: comment, uncomment', () => {
    const book = corpusBook('古城街道办事处2022项目绩效目标表');
    const before = texts(book);
    const ops = book.sheets.flatMap(({ name }) => [comment('E10', '甲', name), comment('A1', '乙', name)]);
    expect(apply(book, ...ops)).toEqual([]);
    apply(book, { op: 'uncomment' });
    expect(texts(book)).toEqual(before);
  });

  test('prefixed comments parts', () => {
    const made = commented('');
    const xml =
      '<x:comments xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:authors/><x:commentList/></x:comments>';
    const book = smallBook({ ...made, parts: { ...made.parts, 'xl/comments1.xml': xml } });
    expect(apply(book, comment('B2', '甲'))).toEqual([]);
    expect(commentsOf(book)['B2']).toEqual({ author: '绩效表助手', text: OURS('甲') });
    expect(book.pkg.text('xl/comments1.xml')).not.toMatch(/<\/?(?:author|comment|text|r|t)[ >/]/);
  });

  test('threads are left alone', () => {
    const thread = '<comment ref="A1" authorId="0"><text><t>[线程批注]</t></text></comment>';
    const book = smallBook(commented(thread, '<author>tc={9-1}</author>'));
    expect(apply(book, comment('A1', '甲'), comment('B1', '乙'))).toEqual(['unsupported']);
    expect(Object.keys(commentsOf(book))).toEqual(['A1', 'B1']);
    expect(book.pkg.text('xl/comments1.xml')).toContain(thread);
  });

  test("a header's picture is not taken for the notes' drawing", () => {
    const made = commented('');
    const picture = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="LH"></v:shape></xml>';
    const book = smallBook({
      ...made,
      sheets: { S: `${DATA}<legacyDrawingHF r:id="rId2"/>` },
      parts: { ...made.parts, 'xl/drawings/vmlDrawing1.vml': picture },
    });
    expect(apply(book, comment('A1', '甲'))).toEqual([]);
    expect(book.pkg.text('xl/drawings/vmlDrawing1.vml')).toBe(picture);
    expect(childNames(sheetXml(book, 'S'))).toEqual(['sheetData', 'legacyDrawing', 'legacyDrawingHF']);
    expect(book.pkg.text('xl/drawings/vmlDrawing2.vml')).toContain('ObjectType="Note"');
  });
});

describe('comments are found again after another program has saved the workbook', () => {
  test.each([
    ['openpyxl', savedByOpenpyxl],
    ['LibreOffice', savedByLibreOffice],
  ])('%s', (_, save) => {
    const book = smallBook(commented('<comment ref="A1" authorId="0"><text><t>别人的</t></text></comment>'));
    apply(book, comment('A1', '我们的\n两行'), comment('B2', '新的'));
    const saved = save(book);
    apply(saved, comment('C3', '再一个'));
    const all = commentsOf(saved);
    expect(Object.keys(all).sort()).toEqual(['A1', 'B2', 'C3']);
    expect(all['A1']!.text).toBe(`别人的\n${OURS('我们的\n两行')}`);
    apply(saved, { op: 'uncomment' });
    const left = commentsOf(savedByLibreOffice(saved));
    expect(Object.entries(left).map(([cell, { text }]) => [cell, text])).toEqual([['A1', '别人的']]);
  });
});
