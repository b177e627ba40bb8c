import { describe, expect, it, jest } from '@jest/globals';
import { keepIgnores } from '../../src/hosts/kept';
import { check, checkScope, recheck } from '../../src/taskpane/actions/check';
import { clearMarks, remark, switchMarks } from '../../src/taskpane/actions/mark';
import { cancel, run } from '../../src/taskpane/actions/run';
import { createPane } from '../../src/taskpane/pane';
import { progressTeller, shareDone } from '../../src/taskpane/checking/progress';
import type { CheckProgress } from '../../src/taskpane/state';
import { faultyWorkbook } from '../support/faulty-workbook';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';

function setUp() {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  return { host, pane, store: pane.store };
}

async function checked() {
  const setting = setUp();
  await check(setting.pane);
  return setting;
}

const textOf = ({ store }: ReturnType<typeof setUp>): string | null => {
  const { notice } = store.get();
  return notice?.kind === 'done' ? notice.text : null;
};

describe('the scope', () => {
  it('当前表 reads and checks the active sheet alone', async () => {
    const { host, pane, store } = setUp();
    host.userSelects({ sheet: '乙', top: 0, left: 0, bottom: 0, right: 0 });
    await checkScope(pane, 'sheet');
    const { checkedSheet, result, workbook, entries } = store.get();
    expect([host.reads, checkedSheet, result!.summary.tables]).toEqual([[['乙']], '乙', 1]);
    expect(workbook!.sheets.map(({ name }) => name)).toEqual(['乙']);
    expect(new Set(entries.map(({ finding }) => finding.address.sheet))).toEqual(new Set(['乙']));
    await checkScope(pane, 'workbook');
    expect([store.get().checkedSheet, store.get().result!.summary.tables]).toEqual([null, 2]);
  });

  it('当前表 does not call ignores of other sheets stale', async () => {
    const { host, pane, store } = setUp();
    await keepIgnores(host.storage, [
      { scope: 'table', rule: 'V04', reason: '表样如此', table: { sheet: '别处', name: '另一项目' } },
    ]);
    await checkScope(pane, 'sheet');
    expect(store.get().result!.ignoreProblems).toEqual([]);
    await checkScope(pane, 'workbook');
    expect(store.get().result!.ignoreProblems).toHaveLength(1);
  });

  it('stays as it is while something else goes on', async () => {
    const { pane, store } = setUp();
    const checking = check(pane);
    await checkScope(pane, 'sheet');
    expect(store.get().scope).toBe('workbook');
    await checking;
  });
});

describe('取消', () => {
  it('leaves the former results as they were, and says so', async () => {
    const setting = await checked();
    const { host, pane, store } = setting;
    const { result, entries, workbook, stale } = store.get();
    const plans = host.plans.length;
    const letGo = host.hold('readWorkbook');
    const checking = check(pane);
    cancel(pane);
    letGo();
    await checking;
    expect(store.get()).toMatchObject({ task: null, progress: null, stale });
    expect([store.get().result, store.get().entries, store.get().workbook]).toEqual([
      result,
      entries,
      workbook,
    ]);
    expect(store.get().result).toBe(result);
    expect([textOf(setting), store.get().announcement]).toEqual(
      Array(2).fill('检查已取消，仍显示上一次的结果。'),
    );
    expect(host.plans).toHaveLength(plans);
    await check(pane);
    expect([textOf(setting), store.get().result === result]).toEqual([null, false]);
  });

  it('of the first check leaves nothing', async () => {
    const setting = setUp();
    const checking = check(setting.pane);
    cancel(setting.pane);
    await checking;
    expect([setting.store.get().result, textOf(setting), setting.host.marks.size]).toEqual([
      null,
      '检查已取消。',
      0,
    ]);
  });

  it('within another task leaves results that are out of date; the task goes on', async () => {
    const setting = await checked();
    const { host, pane, store } = setting;
    const { result } = store.get();
    let after = false;
    const letGo = host.hold('readWorkbook');
    const task = run(pane, 'fix', async () => {
      await recheck(pane);
      after = true;
    });
    cancel(pane);
    letGo();
    await task;
    expect([after, store.get().stale, store.get().result === result]).toEqual([true, true, true]);
  });
});

describe('results', () => {
  it('of a task whose check fails are out of date', async () => {
    const setting = await checked();
    setting.host.failNext('readWorkbook', new Error('boom'));
    await run(setting.pane, 'fix', () => recheck(setting.pane));
    expect(setting.store.get()).toMatchObject({ stale: true, notice: { kind: 'unexpected' } });
  });

  it('keep the entries that say the same', async () => {
    const { host, pane, store } = await checked();
    const before = store.get().entries;
    host.userEdits({ sheet: '乙', row: 9, col: 5 }, '≥90%');
    await check(pane);
    const onFirst = before.filter(({ finding }) => finding.address.sheet === '甲');
    expect(
      store
        .get()
        .entries.slice(0, onFirst.length)
        .every((entry, i) => entry === onFirst[i]),
    ).toBe(true);
  });
});

describe('marks', () => {
  const kinds = (plan: { readonly ops: readonly { readonly op: string }[] }) => plan.ops.map(({ op }) => op);

  it('are cleared of earlier sessions first, later written where they differ', async () => {
    const { host, pane } = await checked();
    expect(host.plans.map(kinds)).toEqual([['unmark', 'mark', 'mark']]);
    expect(host.plans[0]!.ops[0]).toEqual({ op: 'unmark' });
    await check(pane);
    expect(host.plans).toHaveLength(1);
    host.userEdits({ sheet: '乙', row: 9, col: 5 }, '≥90%');
    await check(pane);
    expect(host.plans).toHaveLength(2);
    const [unmark] = host.plans[1]!.ops;
    expect(unmark).toEqual({ op: 'unmark', sheets: ['乙'] });
  });

  it('of other sheets stay where one is checked', async () => {
    const { host, pane } = await checked();
    const before = [...host.marks].filter(([cell]) => cell.startsWith('乙!'));
    expect(before.length).toBeGreaterThan(0);
    await checkScope(pane, 'sheet');
    expect(host.plans).toHaveLength(1);
    host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户');
    await check(pane);
    expect([...host.marks].filter(([cell]) => cell.startsWith('乙!'))).toEqual(before);
    expect(host.marks.has('甲!F10')).toBe(false);
  });

  it('are set anew when they were switched off, or nobody knows what is left of them', async () => {
    const { host, pane } = await checked();
    const all = new Map(host.marks);
    await switchMarks(pane, false);
    await switchMarks(pane, true);
    expect(host.marks).toEqual(all);
    await clearMarks(pane);
    await switchMarks(pane, true);
    expect(host.marks).toEqual(all);
    host.userEdits({ sheet: '乙', row: 9, col: 5 }, '≥90%');
    host.failNext('apply', new Error('boom'));
    await check(pane);
    const plans = host.plans.length;
    await remark(pane);
    expect(host.plans[plans]!.ops[0]).toEqual({ op: 'unmark' });
    expect(host.marks.size).toBe(all.size - 1);
  });
});

describe('progress', () => {
  const at = (done: number): CheckProgress => ({ phase: 'read', done, total: 200, sheet: `表${done}` });

  it('is told after a while, then a few times a second', () => {
    const { pane, store } = setUp();
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    const told: number[] = [];
    store.subscribe(() => told.push(store.get().progress!.done));
    const tell = progressTeller(pane);
    for (; now < 1000; now += 10) tell(at(now / 10));
    clock.mockRestore();
    expect(told).toEqual([30, 40, 50, 60, 70, 80, 90]);
    expect(store.get().announcement).toBe('正在检查，可以取消。');
  });

  it('goes on through the phases', () => {
    const phases = (['read', 'recognise', 'judge'] as const).flatMap((phase) =>
      [0, 100, 200].map((done) => shareDone({ ...at(done), phase })),
    );
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect([phases[0], phases[8]]).toEqual([0, 1]);
  });

  it('leaves nothing behind', async () => {
    expect((await checked()).store.get().progress).toBeNull();
  });
});
