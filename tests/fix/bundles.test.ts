import { describe, expect, test } from '@jest/globals';
import { bundleFixes, obstaclesOf, pickSafe, planBundles, planFixes, sameFix } from '../../src/fix';
import { joinBundles } from '../../src/fix/bundles';
import type { Bundle } from '../../src/fix';
import type { Edit, Finding, Fix, SetOp, WorkbookSnapshot } from '../../src/model';
import { sheetFromGrid } from '../support/grid';

const at = (row: number, col = 0, sheet = '甲') => ({ sheet, row, col });
const edit = (row: number, old: string | null, value: string): Edit => ({
  address: at(row),
  old,
  oldFormula: null,
  new: value,
});
const fix = (edits: readonly Edit[], more: Partial<Fix> = {}): Fix => ({
  kind: 'safe',
  labelId: 'set.value',
  labelData: { value: String(edits[0]?.new) },
  edits,
  ...more,
});
const finding = (row: number, fixes: readonly Fix[], more: Partial<Finding> = {}): Finding => ({
  rule: 'V04',
  severity: 'warning',
  messageId: 'V04.percentWord',
  data: {},
  address: at(row),
  cells: [],
  table: 0,
  field: null,
  value: '',
  fixes,
  ...more,
});
const op = (row: number, old: string, value: string): SetOp => ({
  op: 'set',
  address: at(row),
  old,
  oldFormula: null,
  value,
});

describe('bundleFixes', () => {
  test('a bundle is a fix: whole, in order, the first of two that want the same cell', () => {
    const findings = [
      finding(2, [fix([edit(2, 'a', 'b'), edit(1, 'c', 'd')])]),
      finding(1, [fix([edit(1, 'c', 'e'), edit(5, 'x', 'y')])]),
      finding(3, [fix([edit(3, 'f', 'g')])]),
    ];
    const bundles = bundleFixes(findings, pickSafe);
    expect(bundles.map(({ findings: [first] }) => first)).toEqual([findings[0], findings[2]]);
    expect(planBundles(bundles)).toEqual(planFixes(findings, pickSafe));
    expect(planBundles(bundles).ops.map((each) => each.op === 'set' && each.address.row)).toEqual([1, 2, 3]);
  });
});

describe('joinBundles', () => {
  const bundle = (ops: readonly SetOp[], about: Finding): Bundle => ({ findings: [about], ops });

  test('what changes a cell again goes with the first, whose old content stays the precondition', () => {
    const joiner = joinBundles();
    joiner.add([bundle([op(1, 'a', 'b')], finding(1, [])), bundle([op(2, 'c', 'd')], finding(2, []))]);
    joiner.add([bundle([op(1, 'b', 'z')], finding(1, []))]);
    expect(joiner.joined().map(({ ops }) => ops)).toEqual([[op(1, 'a', 'z')], [op(2, 'c', 'd')]]);
  });

  test('what was found on cells that were changed goes with all those changes', () => {
    const joiner = joinBundles();
    joiner.add([bundle([op(1, 'a', 'b')], finding(1, [])), bundle([op(2, 'c', 'd')], finding(2, []))]);
    joiner.add([bundle([op(7, 'x', 'y')], finding(7, [], { cells: [at(1), at(2)] }))]);
    expect(joiner.joined().map(({ ops }) => ops)).toEqual([
      [op(1, 'a', 'b'), op(2, 'c', 'd'), op(7, 'x', 'y')],
    ]);
  });

  test('changes that come to nothing are left out', () => {
    const joiner = joinBundles();
    joiner.add([bundle([op(1, 'a', 'b')], finding(1, []))]);
    joiner.add([bundle([op(1, 'b', 'a')], finding(1, []))]);
    expect(joiner.joined()).toEqual([]);
  });
});

describe('obstaclesOf', () => {
  const sheet = sheetFromGrid('| a | b |\n| c | d |', { name: '甲' });
  const workbook = (more: Partial<typeof sheet> = {}): WorkbookSnapshot => ({
    name: '测试.xlsx',
    date1904: false,
    sheets: [{ ...sheet, ...more }],
  });

  test('none where every cell is as the check saw it', () => {
    expect(obstaclesOf(workbook(), fix([edit(0, 'a', 'z'), edit(1, 'c', 'z')]))).toEqual([]);
  });

  test.each([
    ['changed', workbook(), 1, 'x'],
    ['merged', workbook({ merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] }), 1, 'c'],
    ['formula', workbook({ formulas: [[null], ['=B1']] }), 1, 'c'],
    ['formula', workbook({ values: [['a'], [{ error: '#N/A' }]] }), 1, null],
    ['missing', { ...workbook(), sheets: [] }, 1, 'c'],
  ] as const)('%s: the cell and why', (reason, book, row, old) => {
    expect(obstaclesOf(book, fix([edit(row, old, 'z')]))).toEqual([{ address: at(row), reason }]);
  });
});

describe('sameFix', () => {
  const one = finding(1, [fix([edit(1, 'a', 'b')])]);

  test('the fix of the same rule, kind and label, whatever it writes', () => {
    const other = finding(2, [fix([edit(2, 'c', 'd')])]);
    expect(sameFix(one, one.fixes[0]!)(other)).toBe(other.fixes[0]);
    expect(sameFix(one, one.fixes[0]!)({ ...other, rule: 'V05' })).toBeUndefined();
    const offer = finding(2, [fix([edit(2, 'c', 'd')], { kind: 'offer' })]);
    expect(sameFix(one, one.fixes[0]!)(offer)).toBeUndefined();
    const unlike = finding(2, [fix([edit(2, 'c', 'd')], { labelId: 'unit.move' })]);
    expect(sameFix(one, one.fixes[0]!)(unlike)).toBeUndefined();
  });

  test('of several alternatives with that label only the one that says the very same', () => {
    const choice = (row: number, ...values: readonly string[]) =>
      finding(
        row,
        values.map((value) => fix([edit(row, 'x', value)], { kind: 'offer' })),
      );
    const yes = choice(1, '是', '否');
    const [first, second] = yes.fixes;
    const other = choice(2, '是', '否');
    expect(sameFix(yes, second!)(other)).toBe(other.fixes[1]);
    expect(sameFix(yes, second!)(yes)).toBe(second);
    expect(sameFix(yes, first!)(choice(3, '高', '低'))).toBeUndefined();
    expect(sameFix(yes, first!)(choice(4, '高'))).toBeUndefined();
  });
});
