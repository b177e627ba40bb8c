import { describe, expect, test } from '@jest/globals';
import { NotInvertibleError, applyToSnapshot, invert, planFixes, planOf } from '../../src/fix';
import { storedAt, textAt } from '../../src/model';
import type { CellValue, Edit, Finding, Fix, Op, SetOp } from '../../src/model';
import { workbookFromGrids } from '../support/grid';

const at = (row: number, col: number, sheet = '表1') => ({ sheet, row, col });
const edit = (
  row: number,
  col: number,
  old: CellValue,
  value: string | number,
  more: Partial<Edit> = {},
): Edit => ({
  address: at(row, col),
  old,
  oldFormula: null,
  new: value,
  ...more,
});
const fixOf = (...edits: Edit[]): Fix => ({
  kind: 'safe',
  labelId: 'set.value',
  labelData: { value: '' },
  edits,
});
const cells = (ops: readonly Op[]): string[] =>
  ops.map((op) =>
    op.op === 'set' ? `${op.address.sheet} ${op.address.row},${op.address.col}=${op.value}` : op.op,
  );

describe('planning', () => {
  test('edits are sorted by sheet, row and column', () => {
    const plan = planOf([
      fixOf(edit(3, 1, 'a', 'b')),
      fixOf({ ...edit(0, 0, 'a', 'b'), address: at(0, 0, '表2') }),
      fixOf(edit(1, 5, 'a', 'b'), edit(1, 2, 'a', 'b')),
    ]);
    expect(cells(plan.ops)).toEqual(['表1 1,2=b', '表1 1,5=b', '表1 3,1=b', '表2 0,0=b']);
  });

  test('of two fixes of a cell the first stays, and the other is dropped whole', () => {
    const plan = planOf([fixOf(edit(0, 0, 'a', 'b')), fixOf(edit(0, 0, 'a', 'c'), edit(1, 0, 'a', 'c'))]);
    expect(cells(plan.ops)).toEqual(['表1 0,0=b']);
  });

  test('formulas and error values are never overwritten', () => {
    const formula = edit(0, 0, 1, 2, { oldFormula: '=A2' });
    const error = edit(1, 0, { error: '#DIV/0!' }, 2);
    expect(planOf([fixOf(formula), fixOf(error), fixOf(edit(2, 0, 'a', 'b'), formula)]).ops).toEqual([]);
  });

  test('the caller picks', () => {
    const finding = {
      fixes: [fixOf(edit(0, 0, 'a', 'b')), fixOf(edit(0, 0, 'a', 'c'))],
    } as unknown as Finding;
    expect(cells(planFixes([finding], ({ fixes }) => fixes[1]).ops)).toEqual(['表1 0,0=c']);
    expect(planFixes([finding], () => undefined).ops).toEqual([]);
  });
});

describe('applying to a snapshot', () => {
  const book = workbookFromGrids({ 表1: '| a | {0.5; 0%} |\n| 合并 | < |' });
  const set = (
    row: number,
    col: number,
    old: CellValue,
    value: SetOp['value'],
    more: Partial<SetOp> = {},
  ): SetOp => ({
    op: 'set',
    address: at(row, col),
    old,
    oldFormula: null,
    value,
    ...more,
  });
  const apply = (...ops: Op[]) => applyToSnapshot(book, { ops });

  test('values, formats and texts change; the original does not', () => {
    const { workbook, applied } = apply(
      set(0, 1, 0.5, 1),
      set(0, 0, 'a', 2, { format: '0.00', oldFormat: 'General' }),
    );
    const [sheet] = workbook.sheets;
    expect(applied).toHaveLength(2);
    expect([textAt(sheet!, 0, 0), textAt(sheet!, 0, 1)]).toEqual(['2.00', '100%']);
    expect(textAt(book.sheets[0]!, 0, 1)).toBe('50%');
  });

  test('text that begins with = stays text', () => {
    const [sheet] = apply(set(0, 0, 'a', '=5人')).workbook.sheets;
    expect(storedAt(sheet!, 0, 0)).toEqual({ value: '=5人', formula: null, format: 'General' });
  });

  test.each([
    ['changed', set(0, 0, 'b', 'c')],
    ['changed', set(0, 0, 'a', 'c', { oldFormula: '=A2' })],
    ['merged', set(1, 1, null, 'c')],
    ['missing', { ...set(0, 0, 'a', 'c'), address: at(0, 0, '表9') }],
    ['unsupported', { op: 'deleteSheet', sheet: '表1' }],
  ] as const)('%s: skipped', (reason, op) => {
    const result = apply(op);
    expect(result.skipped).toEqual([{ op, reason }]);
    expect(result.applied).toEqual([]);
    expect(result.workbook).toEqual(book);
  });

  test('a cell beside, above or below the used range can be written', () => {
    const far = workbookFromGrids({ 表1: '' });
    const ops = [set(5, 5, null, 'x'), set(2, 3, null, 'y'), set(7, 6, null, 'z')];
    const [sheet] = applyToSnapshot(far, { ops }).workbook.sheets;
    expect(sheet!.used).toEqual({ top: 2, left: 3, bottom: 7, right: 6 });
    expect([textAt(sheet!, 5, 5), textAt(sheet!, 2, 3), textAt(sheet!, 7, 6), textAt(sheet!, 5, 4)]).toEqual([
      'x',
      'y',
      'z',
      '',
    ]);
  });
});

describe('inverting', () => {
  test('values, formulas and formats are swapped, last op first', () => {
    const ops: Op[] = [
      { op: 'set', address: at(0, 0), old: 1, oldFormula: '=A2', value: 2 },
      { op: 'set', address: at(1, 0), old: 'a', oldFormula: null, value: 1, format: '0%', oldFormat: '@' },
    ];
    expect(invert({ ops }).ops).toEqual([
      {
        ...{
          op: 'set',
          address: at(1, 0),
          old: 1,
          oldFormula: null,
          value: 'a',
          format: '@',
          oldFormat: '0%',
        },
        restores: true,
      },
      { op: 'set', address: at(0, 0), old: 2, oldFormula: null, value: 1, formula: '=A2', restores: true },
    ]);
  });

  test('twice is the same again', () => {
    const range = { sheet: '表1', top: 0, left: 0, bottom: 0, right: 1 };
    const ops: Op[] = [
      { op: 'insertRows', sheet: '表1', at: 3, count: 2, formatFrom: 'above' },
      { op: 'set', address: at(3, 0), old: null, oldFormula: null, value: '新' },
      { op: 'merge', range },
      { op: 'unmerge', range },
    ];
    expect(invert(invert({ ops })).ops).toEqual(ops);
  });

  test('what was added is taken away', () => {
    const ops: Op[] = [
      { op: 'copySheet', from: '表1', name: '表2' },
      { op: 'reportSheet', name: '检查报告', widths: [], rows: [], headerRow: 0 },
      {
        op: 'mark',
        cells: [
          { address: at(0, 0), severity: 'error' },
          { address: at(1, 0), severity: 'info' },
        ],
      },
      { op: 'comment', address: at(0, 0), text: '…' },
    ];
    expect(invert({ ops }).ops).toEqual([
      { op: 'uncomment', sheets: ['表1'] },
      { op: 'unmark', sheets: ['表1'] },
      { op: 'deleteSheet', sheet: '检查报告' },
      { op: 'deleteSheet', sheet: '表2' },
    ]);
  });

  test.each<Op>([
    { op: 'deleteSheet', sheet: '表1' },
    { op: 'deleteRows', sheet: '表1', at: 1, count: 1 },
    { op: 'unmark' },
    { op: 'uncomment' },
    { op: 'set', address: at(0, 0), old: { error: '#N/A' }, oldFormula: null, value: 1 },
    { op: 'set', address: at(0, 0), old: 1, oldFormula: null, value: 1, format: '0%' },
  ])('what destroys has no inverse: %j', (op) => {
    expect(() => invert({ ops: [op] })).toThrow(NotInvertibleError);
  });
});
