import { expect, test } from '@jest/globals';
import { translateFormula } from '../../../../src/hosts/xlsx/formula/translate';

test.each([
  ['A1', 'C4'],
  ['A1+$A1+A$1+$A$1', 'C4+$A4+C$1+$A$1'],
  ['SUM(A1:B2,5:8,A:C)', 'SUM(C4:D5,8:11,C:E)'],
  ['$A1', '$A4'],
  ['A$1', 'C$1'],
  ['$A$1', '$A$1'],
  ['a1+b2', 'C4+D5'],
  ['SUM(A1:B2,$C$3:D4)', 'SUM(C4:D5,$C$3:F7)'],
  ['A:C', 'C:E'],
  ['$A:C', '$A:E'],
  ['1:3', '4:6'],
  ['$1:3', '$1:6'],
  ['Sheet1!A1', 'Sheet1!C4'],
  ["'A1 B2''C3'!A1", "'A1 B2''C3'!C4"],
  ['表1!A1', '表1!C4'],
  ['AB1!A1', 'AB1!C4'],
  ['"A1 ""B2"""&A1', '"A1 ""B2"""&C4'],
  ['LOG10(A1)', 'LOG10(C4)'],
  ['A1(2)', 'A1(2)'],
  ['Q1_total+项目A1', 'Q1_total+项目A1'],
  ['Table1[A1]+A1', 'Table1[A1]+C4'],
  ['1.5E3+2', '1.5E3+2'],
  ['IF(A1>=1E5,TRUE,NA())', 'IF(C4>=1E5,TRUE,NA())'],
  ['A1#', 'C4#'],
  ['XFD1', 'B4'],
  ['A1048576', 'C3'],
])('%s → %s', (formula, expected) => {
  expect(translateFormula(formula, 3, 2)).toBe(expected);
});

test('up and to the left', () => {
  expect(translateFormula('C4+A1', -3, -2)).toBe('A1+XFC1048574');
  expect(translateFormula('C4', 0, 0)).toBe('C4');
});
