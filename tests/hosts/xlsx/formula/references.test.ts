import { describe, expect, test } from '@jest/globals';
import { mapReferences, parseReference } from '../../../../src/hosts/xlsx/formula/references';

/** The references found in a formula, each as `scope|text`. */
function found(formula: string): string[] {
  const out: string[] = [];
  const unchanged = mapReferences(formula, (_, scope, text) => {
    out.push(`${scope.kind === 'sheet' ? scope.sheet : scope.kind}|${text}`);
    return null;
  });
  expect(unchanged).toBe(formula);
  return out;
}

describe('references in formulas', () => {
  test.each<[string, string[]]>([
    ['A1', ['own|A1']],
    ['$A$1+a2', ['own|$A$1', 'own|a2']],
    ['SUM(A1:B2,C3)', ['own|A1:B2', 'own|C3']],
    ['5:8', ['own|5:8']],
    ['SUM($5:8,A:C,$A:$XFD)', ['own|$5:8', 'own|A:C', 'own|$A:$XFD']],
    ['A1#', ['own|A1']],
    ['@A1', ['own|A1']],
    ['_xlfn.ANCHORARRAY(A1)', ['own|A1']],
    ['-A1%', ['own|A1']],
    ['A1 B1:C2', ['own|A1', 'own|B1:C2']],
    ['A1:INDEX(B:B,3)', ['own|A1', 'own|B:B']],
    ['A1:LOG10(3)', ['own|A1']],
    ['XFD1048576', ['own|XFD1048576']],
    ['{1,2;3,4}*A1', ['own|A1']],
    ['1.5*A1+2E5+1e-3', ['own|A1']],
    // Sheets
    ['Sheet1!A1', ['Sheet1|A1']],
    ['Sheet1!$A$1:$B$2', ['Sheet1|$A$1:$B$2']],
    ['项目绩效!A1*附表2!B2', ['项目绩效|A1', '附表2|B2']],
    ["'一 二'!A1", ['一 二|A1']],
    ["'it''s'!A1:B2", ["it's|A1:B2"]],
    ["'A1'!B2", ['A1|B2']],
    ['Q1!B2', ['Q1|B2']],
    ['2024年!B2', ['2024年|B2']],
    ['表.一!B2', ['表.一|B2']],
    ["'a\"b'!A1", ['a"b|A1']],
    ["'a(1)'!5:8", ['a(1)|5:8']],
    ['Sheet1!A1:Sheet1!B2', ['Sheet1|A1', 'Sheet1|B2']],
    ['A1:Sheet1!B2', ['own|A1', 'Sheet1|B2']],
    ['Sheet1!A1+B1', ['Sheet1|A1', 'own|B1']],
    ['(Sheet1!A1,Sheet1!A3)', ['Sheet1|A1', 'Sheet1|A3']],
    // Several sheets, other workbooks, deleted sheets
    ['SUM(Sheet1:Sheet3!A1)', ['elsewhere|A1']],
    ["SUM('一 月:三 月'!A1:B2)", ['elsewhere|A1:B2']],
    ["SUM('一':'三'!A1)", ['elsewhere|A1']],
    ['SUM(Sheet1:Sheet1!A1)', ['Sheet1|A1']],
    ['[1]Sheet1!A1', ['elsewhere|A1']],
    ["'[1]Sheet 1'!A1+A2", ['elsewhere|A1', 'own|A2']],
    ["'C:\\data\\[book.xlsx]Sheet1'!A1", ['elsewhere|A1']],
    ['#REF!A1+A2', ['elsewhere|A1', 'own|A2']],
    ['Sheet1!#REF!+A2', ['own|A2']],
    // What only looks like a reference
    ['"A1"&B1', ['own|B1']],
    ['"say ""A1"" "&B1', ['own|B1']],
    ['LOG10(100)+ATAN2(1,2)+BIN2DEC(1)', []],
    ['R1C1+R1C1:R2C2', []],
    ['XFE1+A1048577+AAAA1+A0', []],
    ['销售A1+A1销售+_A1+A1_x+A1.b+x.A1', []],
    ['\\A1+A1?', []],
    ['#N/A+#DIV/0!+#NAME?+#NULL!+#NUM!+#VALUE!+#SPILL!+#GETTING_DATA+A1', ['own|A1']],
    ['TRUE+FALSE', []],
    ['_xlfn.DISPIMG("ID_A1",1)', []],
    // Structured references
    ['表1[@列]+A1', ['own|A1']],
    ['[@A1]*2', []],
    ['SUM(表1[[#All],[A1]:[B2]],A3)', ['own|A3']],
    ["表1[a'[A1]+A2", ['own|A2']],
    ["表1['#A1]+A2", ['own|A2']],
    ['SUM(Table1[#Headers])', []],
    ['', []],
    ['"unclosed A1', []],
    ["'unclosed A1", ['own|A1']],
    ['[unclosed A1', []],
  ])('%s', (formula, expected) => expect(found(formula)).toEqual(expected));

  test('replaces only what the change returns', () =>
    expect(
      mapReferences('A1+"A1"+Sheet1!A1+A2', (_, scope, text) =>
        text === 'A1' && scope.kind === 'own' ? 'Z9' : null,
      ),
    ).toBe('Z9+"A1"+Sheet1!A1+A2'));
});

describe('one reference', () => {
  test('has zero-based corners and their anchors', () => {
    expect(parseReference('$B3')).toEqual([{ row: 2, col: 1, rowFixed: false, colFixed: true }]);
    expect(parseReference('5:$8')).toEqual([
      { row: 4, col: null, rowFixed: false, colFixed: false },
      { row: 7, col: null, rowFixed: true, colFixed: false },
    ]);
    expect(parseReference('$A:C')?.map(({ col, colFixed }) => [col, colFixed])).toEqual([
      [0, true],
      [2, false],
    ]);
  });
  test.each(['', 'A', '5', 'A1:', 'A1:B', 'XFE1', 'A0', 'Sheet1!A1', 'A1 B2'])('%j is none', (text) =>
    expect(parseReference(text)).toBeNull(),
  );
});
