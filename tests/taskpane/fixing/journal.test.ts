import { describe, expect, it } from '@jest/globals';
import { applyToSnapshot, invert } from '../../../src/fix';
import type { SetOp, WorkbookSnapshot } from '../../../src/model';
import { cellCount, isObsolete, pruned, pruneJournal, withStep } from '../../../src/taskpane/fixing/journal';
import type { JournalStep } from '../../../src/taskpane/state';
import { sheetFromGrid } from '../../support/grid';

const book = (picture: string): WorkbookSnapshot => ({
  name: '测试.xlsx',
  date1904: false,
  sheets: [sheetFromGrid(picture, { name: '甲' })],
});
const before = book('| a | b |\n| c | d |');

const set = (row: number, col: number, old: string, value: string, more: Partial<SetOp> = {}): SetOp => ({
  op: 'set',
  address: { sheet: '甲', row, col },
  old,
  oldFormula: null,
  value,
  ...more,
});
const step = (...ops: readonly SetOp[]): JournalStep => ({
  label: 'x',
  inverse: invert({ ops }),
  entry: undefined,
  at: 0,
});
const after = (...ops: readonly SetOp[]): WorkbookSnapshot => applyToSnapshot(before, { ops }).workbook;

describe('a step of the journal', () => {
  const ops = [set(0, 0, 'a', 'x'), set(1, 1, 'd', 'y')];

  it('counts its cells', () => {
    expect(cellCount(step(...ops))).toBe(2);
  });

  it('is obsolete when all its cells hold again what they held before it', () => {
    expect(isObsolete(step(...ops), after(...ops))).toBe(false);
    expect(isObsolete(step(...ops), after(ops[0]!))).toBe(false);
    expect(isObsolete(step(...ops), before)).toBe(true);
  });

  it('is not while a number format is still the new one', () => {
    const formatted = set(0, 0, 'a', 'a', { format: '0%', oldFormat: 'General' });
    expect(isObsolete(step(formatted), after(formatted))).toBe(false);
    expect(isObsolete(step(formatted), before)).toBe(true);
  });

  it('is not when its sheet was not read, or is gone', () => {
    expect(isObsolete(step(...ops), { ...before, sheets: [] })).toBe(false);
  });

  it('is not where other things were done than setting cells', () => {
    const inserted: JournalStep = {
      ...step(),
      inverse: { ops: [{ op: 'deleteRows', sheet: '甲', at: 1, count: 1 }] },
    };
    expect(isObsolete(inserted, before)).toBe(false);
  });

  it('after rows were inserted above, its cells are others', () => {
    expect(isObsolete(step(set(1, 0, 'c', 'x')), book('| a | b |\n|  |  |\n| x | d |'))).toBe(false);
  });
});

describe('pruned', () => {
  const first = set(0, 0, 'a', 'x');
  const second = set(1, 1, 'd', 'y');

  it('leaves the journal as it is while all of it is still there', () => {
    const journal = [step(first), step(second)];
    expect(pruned(journal, after(first, second))).toBe(journal);
  });

  it('drops what was taken back elsewhere, wherever it stands', () => {
    const journal = [step(first), step(second)];
    expect(pruned(journal, after(second))).toEqual([journal[1]]);
    expect(pruned(journal, after(first))).toEqual([journal[0]]);
    expect(pruned(journal, before)).toEqual([]);
  });

  it('keeps a step whose cell a later step has changed to what it was at first', () => {
    const journal = [step(first), step(set(0, 0, 'x', 'a'))];
    expect(pruned(journal, before)).toBe(journal);
  });

  it('takes the offer to undo out of the notice when its step is gone', () => {
    const journal = [step(first), step(second)];
    const notice = { kind: 'done', text: '', skipped: [], undoable: true } as const;
    const at = (workbook: WorkbookSnapshot) => pruneJournal({ journal, notice, workbook }).notice;
    expect(at(after(first, second))).toBe(notice);
    expect(at(after(second))).toBe(notice);
    expect(at(after(first))).toEqual({ ...notice, undoable: false });
  });

  it('keeps the last fifty steps', () => {
    const journal = Array.from({ length: 60 }, (_, i) => ({ ...step(first), label: String(i) })).reduce<
      readonly JournalStep[]
    >(withStep, []);
    expect([journal.length, journal[0]!.label, journal[49]!.label]).toEqual([50, '10', '59']);
  });
});
