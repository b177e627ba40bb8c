import { describe, expect, it } from '@jest/globals';
import { invert } from '../../src/fix';
import type { Op, SetOp } from '../../src/model';
import {
  inverseOf,
  isUnsaved,
  lastStep,
  markSaved,
  newHistory,
  nextStep,
  record,
  recordApplied,
  steppedBack,
  steppedForward,
  writtenOtherwise,
} from '../../src/workbench/history';
import type { History, Step } from '../../src/workbench/history';

const set = (row: number, old: string | null, value: string | null): SetOp => ({
  op: 'set',
  address: { sheet: '甲', row, col: 0 },
  old,
  oldFormula: null,
  value,
});

const step = (label: string, ...ops: SetOp[]): Step => ({
  label,
  plan: { ops },
  inverse: invert({ ops }),
  range: null,
});

const typed = (history: History, ...labels: string[]) =>
  labels.reduce((all, label, row) => record(all, step(label, set(row, null, label))), history);

const empty = newHistory(true);

describe('the history', () => {
  it('goes back and forward through the steps', () => {
    let history = typed(empty, '一', '二');
    expect([lastStep(history)?.label, nextStep(history)]).toEqual(['二', null]);
    history = steppedBack(steppedBack(history));
    expect([lastStep(history), nextStep(history)?.label]).toEqual([null, '一']);
    history = steppedForward(history);
    expect([lastStep(history)?.label, nextStep(history)?.label]).toEqual(['一', '二']);
    expect(steppedBack(empty)).toBe(empty);
    expect(steppedForward(empty)).toBe(empty);
  });

  it('forgets what was taken back once something else is written', () => {
    const history = typed(steppedBack(typed(empty, '一')), '二');
    expect([lastStep(history)?.label, nextStep(history)]).toEqual(['二', null]);
  });

  it('keeps a hundred steps', () => {
    const history = typed(empty, ...Array.from({ length: 130 }, (_, i) => String(i)));
    expect([history.done.length, history.done[0]?.label]).toEqual([100, '30']);
  });

  it('keeps of a step what was really taken back', () => {
    const both = record(empty, step('两格', set(0, null, '甲'), set(1, null, '乙')));
    const history = steppedBack(both, { ops: [set(0, '甲', null)] });
    expect(nextStep(history)?.plan.ops).toMatchObject([set(0, null, '甲')]);
    expect(isUnsaved(history)).toBe(true);
    const none = steppedBack(both, { ops: [] });
    expect([lastStep(none), nextStep(none)]).toEqual([null, null]);
  });
});

describe('what is unsaved', () => {
  it('is told by the place in the history', () => {
    let history = typed(empty, '一', '二');
    expect([isUnsaved(empty), isUnsaved(history)]).toEqual([false, true]);
    expect(isUnsaved(steppedBack(steppedBack(history)))).toBe(false);
    history = markSaved(history);
    expect(isUnsaved(history)).toBe(false);
    history = steppedBack(history);
    expect([isUnsaved(history), isUnsaved(steppedForward(history))]).toEqual([true, false]);
  });

  it('never comes back to a saved state on another way', () => {
    const saved = markSaved(typed(empty, '一'));
    const other = typed(steppedBack(saved), '二');
    expect([isUnsaved(other), isUnsaved(steppedBack(other))]).toEqual([true, true]);
  });

  it('stays so after what is no step, until it is saved', () => {
    const history = writtenOtherwise(typed(empty, '一'));
    expect([isUnsaved(steppedBack(history)), isUnsaved(markSaved(history))]).toEqual([true, false]);
    expect(isUnsaved(newHistory(false))).toBe(true);
  });

  it('holds after more steps than are kept', () => {
    let history = typed(empty, ...Array.from({ length: 101 }, (_, i) => String(i)));
    while (lastStep(history)) history = steppedBack(history);
    expect(isUnsaved(history)).toBe(true);
  });
});

describe('what the pane applies', () => {
  const fix = [set(0, '甲', '乙'), set(3, '丙', '丁')];

  it('is a step; its marks and comments are none', () => {
    const mark: Op = { op: 'mark', cells: [] };
    const history = recordApplied(empty, [mark, ...fix], '修复');
    expect(lastStep(history)).toMatchObject({
      label: '修复',
      plan: { ops: fix },
      range: { sheet: '甲', top: 0, left: 0, bottom: 0, right: 0 },
    });
    expect(recordApplied(empty, [mark], '修复')).toBe(empty);
    expect(isUnsaved(recordApplied(empty, [{ op: 'uncomment' }], ''))).toBe(true);
  });

  it('takes the last step back when it is its inverse', () => {
    const fixed = recordApplied(empty, fix, '修复');
    const back = recordApplied(fixed, invert({ ops: fix }).ops, '修复');
    expect([lastStep(back), nextStep(back)?.label, isUnsaved(back)]).toEqual([null, '修复', false]);
    // Only of the last one, and only of all of it.
    const later = recordApplied(typed(fixed, '一'), invert({ ops: fix }).ops, '又');
    expect(lastStep(later)?.label).toBe('又');
    const part = recordApplied(fixed, invert({ ops: fix.slice(1) }).ops, '一半');
    expect([lastStep(part)?.label, part.done.length]).toEqual(['一半', 2]);
  });

  it('takes several steps back at once', () => {
    const again = [set(0, '乙', '丑')];
    const fixed = recordApplied(recordApplied(typed(empty, '一'), fix, '修复'), again, '再修复');
    const back = recordApplied(fixed, [...invert({ ops: again }).ops, ...invert({ ops: fix }).ops], '');
    expect([lastStep(back)?.label, nextStep(back)?.label, back.undone.length]).toEqual(['一', '修复', 2]);
  });

  it('is written otherwise when there is no way back', () => {
    const report: Op = { op: 'reportSheet', name: '检查报告', widths: [], rows: [], headerRow: 0 };
    const lost: SetOp = { ...set(0, null, '甲'), old: { error: '#N/A' } };
    for (const op of [report, lost, { op: 'deleteSheet', sheet: '甲' } as const]) {
      expect(inverseOf({ ops: [op] })).toBeNull();
      const history = recordApplied(empty, [op], '');
      expect([lastStep(history), isUnsaved(history)]).toEqual([null, true]);
    }
  });
});
