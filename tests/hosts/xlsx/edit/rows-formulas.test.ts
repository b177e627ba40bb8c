import { describe, expect, test } from '@jest/globals';
import { insertRows } from '../../../../src/hosts/xlsx/edit/rows';
import type { SkipReason } from '../../../../src/model';
import { bookOf, changedRows, changeRows, inner, NO_ROWS, numberedRows } from '../support/changed-rows';
import { sheetXml } from '../support/small-books';

describe('formulas in cells', () => {
  const cells = (...formulas: [string, string][]) =>
    `<sheetData>${formulas.map(([at, f]) => `<row r="${at.slice(1)}"><c r="${at}">${f}<v>0</v></c></row>`).join('')}</sheetData>`;

  test('keep their other attributes', () =>
    expect(changedRows('+1@2', cells(['A1', '<f ca="1">SUM(B1:B9)&amp;"&lt;B9&gt;"</f>']))).toBe(
      cells(['A1', '<f ca="1">SUM(B1:B10)&amp;"&lt;B9&gt;"</f>']),
    ));

  test('may stand in CDATA', () =>
    expect(changedRows('+1@2', cells(['A1', '<f><![CDATA[B9&"x"]]></f>']))).toBe(
      cells(['A1', '<f>B10&amp;"x"</f>']),
    ));

  test('stay shared while that says the same', () =>
    expect(
      changedRows(
        '+1@1',
        cells(['A1', '<f t="shared" ref="A1:A2" si="0">B1+C$9</f>'], ['A2', '<f t="shared" si="0"/>']),
      ),
    ).toBe(cells(['A2', '<f t="shared" ref="A2:A3" si="0">B2+C$10</f>'], ['A3', '<f t="shared" si="0"/>'])));

  test('are written out where it does not', () =>
    expect(
      changedRows(
        '+1@5',
        cells(['A1', '<f t="shared" ref="A1:A2" si="0">B4</f>'], ['A2', '<f t="shared" si="0"/>']),
      ),
    ).toBe(cells(['A1', '<f>B4</f>'], ['A2', '<f>B6</f>'])));

  test('are written out when the row with their text is deleted', () =>
    expect(
      changedRows(
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
      changedRows(
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
      changedRows(
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
    expect(changedRows('-1@1', cells(['B9', '<f t="dataTable" ref="B9:B10" r1="C1"/>']))).toBe(
      cells(['B8', '<f t="dataTable" ref="B8:B9" del1="1"/>']),
    ));

  test('spilling formulas grow', () =>
    expect(
      changedRows(
        '+1@2',
        '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f></c></row></sheetData>',
      ),
    ).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A4">B1:B4</f></c>'));

  test("follow on other sheets, shared ones too; the other sheets' own references stay", () => {
    const other = cells(
      ['A1', '<f t="shared" ref="A1:A2" si="0">数据!B4+B9</f>'],
      ['A2', '<f t="shared" si="0"/>'],
    );
    const book = bookOf(NO_ROWS, { others: { 汇总: other } });
    expect(changeRows(book, '+1@5')).toBeNull();
    expect(inner(sheetXml(book, '汇总'))).toBe(
      cells(['A1', '<f>数据!B4+B9</f>'], ['A2', '<f>数据!B6+B10</f>']),
    );
  });
});

describe('the workbook', () => {
  const names = (...list: [string, string][]) =>
    `<definedNames>${list.map(([name, text]) => `<definedName name="${name}">${text}</definedName>`).join('')}</definedNames>`;
  const workbook = (text: string, ...list: [string, string][]) => {
    const book = bookOf(NO_ROWS, { after: names(...list) });
    expect(changeRows(book, text)).toBeNull();
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
    changeRows(book, '+1@5');
    expect(book.pkg.text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('sheets that do not mention the changed one stay as they are', () => {
    const book = bookOf(numberedRows(1), { others: { 别的: numberedRows(1, 2) } });
    changeRows(book, '+1@1');
    expect(book.pkg.version('xl/worksheets/sheet2.xml')).toBe(0);
    expect(book.pkg.version('xl/workbook.xml')).toBe(0);
  });
});

describe('refusals', () => {
  const refused = (text: string, content: string): SkipReason | null => {
    const book = bookOf(content);
    const before = book.pkg.save();
    const reason = changeRows(book, text);
    if (reason) expect(book.pkg.save()).toEqual(before);
    return reason;
  };
  test('contents never leave the sheet', () => {
    const last = (cell: string) => `<sheetData><row r="1048576">${cell}</row></sheetData>`;
    expect(refused('+1@1', last('<c r="A1048576"><v>1</v></c>'))).toBe('invalid');
    expect(refused('+1@1', last('<c r="A1048576" s="0"/>'))).toBeNull();
    expect(refused('+2@1048576', NO_ROWS)).toBe('invalid');
    expect(refused('+1@1048576', NO_ROWS)).toBeNull();
    expect(refused('+0@1', NO_ROWS)).toBe('invalid');
    expect(refused('-1@0', NO_ROWS)).toBe('invalid');
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
    const book = bookOf(NO_ROWS);
    expect(insertRows(book, { op: 'insertRows', sheet: '没有', at: 0, count: 1, formatFrom: 'above' })).toBe(
      'missing',
    );
  });
});
