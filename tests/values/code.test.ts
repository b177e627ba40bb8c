import { expect, test } from '@jest/globals';
import { literalFormula } from '../../src/values/literal-formula';
import { readCode } from '../../src/values/code';

test('a project code has division, year and serial', () => {
  expect(readCode('13030321033M82CPMGECI')).toEqual({
    division: '130303',
    year: 2021,
    serial: '033M82CPMGECI',
  });
  expect(readCode(' １3030322P00391410001H ')?.year).toBe(2022);
});

test.each(['', '130303', '13030321033m82CPMGECI', '13030321033M82CPMGECI1', '项目编码'])(
  '%j is no code',
  (text) => expect(readCode(text)).toBeNull(),
);

test.each([
  ['=100%', '=100%'],
  ['=50万元', '=50万元'],
  ['=１００', '=100'],
  ['=3元/人/天', '=3元/人/天'],
  ['=A1', null],
  ['=1+2', null],
  ['=SUM(A1:A2)', null],
  ['=100%*2', null],
  [null, null],
])('literalFormula(%j) is %j', (formula, literal) => {
  expect(literalFormula({ value: 1, formula, format: 'General' })).toBe(literal);
});
