import { expect, test } from '@jest/globals';
import { byPrecedence } from '../../src/check/precedence';
import type { CellAddress, Finding } from '../../src/model';

const at = (row: number, sheet = '表1'): CellAddress => ({ sheet, row, col: 5 });
const finding = (rule: string, address = at(0), cells: CellAddress[] = []): Finding => ({
  rule,
  severity: 'error',
  messageId: '',
  data: {},
  address,
  cells,
  table: 0,
  field: null,
  value: '',
  fixes: [],
});
const kept = (...findings: Finding[]): string[] => byPrecedence(findings).map(({ rule }) => rule);

test('of the causes listed, the first speaks, whatever the order they were found in', () => {
  expect(kept(finding('V13'), finding('V15'), finding('V01'))).toEqual(['V01']);
  expect(kept(finding('V07'), finding('V09'))).toEqual(['V09']);
  expect(kept(finding('V02'), finding('I02'))).toEqual(['I02']);
  expect(kept(finding('V20'), finding('V02'))).toEqual(['V02']);
  expect(kept(finding('B01'), finding('E07'))).toEqual(['E07']);
  expect(kept(finding('I18'), finding('V09'))).toEqual(['V09']);
});

test('two rules of one rank: the first found', () => {
  expect(kept(finding('V10'), finding('V09'))).toEqual(['V10']);
});

test('independent causes both speak', () => {
  expect(kept(finding('V04'), finding('V11'), finding('I01'))).toEqual(['V04', 'V11', 'I01']);
});

test.each([
  ['V18', ['V20']],
  ['V10', ['V05']],
  ['V23', ['V09']],
] as const)('%s says what %j would repeat', (cause, repeated) => {
  const others = repeated.map((rule) => finding(rule));
  expect(kept(...others, finding(cause))).toEqual([cause]);
  expect(kept(...others.slice(-1), finding(cause, at(1)))).toEqual([repeated.at(-1), cause]);
});

test('a warning silences no error: a cost that is a percentage may also have the wrong limit', () => {
  expect(kept(finding('I01'), finding('I03'))).toEqual(['I01', 'I03']);
  expect(kept(finding('V09'), finding('V18'))).toEqual(['V09', 'V18']);
});

test('a value in the wrong row is only told to be there', () => {
  const shifted = finding('C10', at(0), [at(0), at(1)]);
  expect(kept(shifted, finding('V11', at(1)), finding('I03'), finding('V09'))).toEqual(['C10']);
  expect(kept(shifted, finding('V11', at(2)))).toEqual(['C10', 'V11']);
  expect(kept(shifted, finding('V06', at(1)))).toEqual(['C10', 'V06']);
});

test('other cells are not concerned', () => {
  expect(kept(finding('V01'), finding('V13', at(1)), finding('V13', at(0, '表2')))).toEqual([
    'V01',
    'V13',
    'V13',
  ]);
});

test('a finding about several cells speaks for all of them', () => {
  expect(kept(finding('V09', at(1)), finding('C10', at(0), [at(0), at(1)]))).toEqual(['C10']);
  expect(kept(finding('V04', at(1)), finding('C10', at(0), [at(0), at(1)]))).toEqual(['V04', 'C10']);
});

test('safe fixes that write the same into one cell mend one cause', () => {
  const mended = (rule: string, text: string, row = 0): Finding => ({
    ...finding(rule, at(row)),
    fixes: [
      {
        kind: 'safe',
        labelId: 'set.value',
        labelData: {},
        edits: [{ address: at(row), old: '≥ 95 %', oldFormula: null, new: text }],
      },
    ],
  });
  expect(kept(mended('V06', '≥95%'), mended('V21', '≥95%'))).toEqual(['V06']);
  expect(kept(mended('V06', '≥95%'), mended('V21', '≥95%', 1))).toEqual(['V06', 'V21']);
  expect(kept(mended('V06', '≥95 %'), mended('V21', '≥95%'))).toEqual(['V06', 'V21']);
});
