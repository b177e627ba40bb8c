import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { WorkbookSnapshot } from '../../../src/model';
import { check } from '../../../src/taskpane/actions/check';
import { groupBy, setAllOpen } from '../../../src/taskpane/actions/list';
import { follow, goTo, jump, showSelected } from '../../../src/taskpane/actions/select';
import { next, previous } from '../../../src/taskpane/actions/step';
import { leaveHidden, unhideAndGo } from '../../../src/taskpane/actions/unhide';
import { listOf } from '../../../src/taskpane/list/list-model';
import { createPane } from '../../../src/taskpane/pane';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';

afterEach(() => void jest.useRealTimers());

async function checked(workbook: WorkbookSnapshot = faultyWorkbook()) {
  const host = memoryHost(workbook);
  const pane = createPane(host, memoryServices());
  host.onSelection((range) => follow(pane, range));
  await check(pane);
  const { store } = pane;
  const entry = (rule: string, sheet = '甲') =>
    store.get().entries.find(({ finding }) => finding.rule === rule && finding.address.sheet === sheet)!;
  return { host, pane, store, entry };
}

const hiding = (name: string): WorkbookSnapshot => {
  const workbook = faultyWorkbook();
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, visibility: 'hidden' as const } : sheet,
  );
  return { ...workbook, sheets };
};

describe('a cell that is hidden', () => {
  it('is not shown without asking; the finding is opened', async () => {
    const { host, pane, store, entry } = await checked(hiding('乙'));
    await jump(pane, entry('V04', '乙'));
    const { question, selected } = store.get();
    expect(question).toEqual({ kind: 'unhide', address: { sheet: '乙', row: 9, col: 5 } });
    expect([selected, host.selected]).toEqual([entry('V04', '乙').key, []]);
  });

  it('is unhidden and shown, or left alone', async () => {
    const { host, pane, store, entry } = await checked(hiding('乙'));
    const { address } = entry('V04', '乙').finding;
    await goTo(pane, address);
    leaveHidden(pane);
    expect([store.get().question, host.unhidden, host.selected]).toEqual([null, [], []]);
    await goTo(pane, address);
    await unhideAndGo(pane, address);
    expect([store.get().question, host.unhidden, host.selected]).toEqual([null, ['乙!F10'], ['乙!F10']]);
  });

  it('is shown at once when somebody has unhidden it since the check', async () => {
    const { host, pane, store, entry } = await checked(hiding('乙'));
    const { readWorkbook } = host;
    host.readWorkbook = async (scope) => {
      const workbook = await readWorkbook(scope);
      return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, visibility: 'visible' })) };
    };
    await goTo(pane, entry('V04', '乙').finding.address);
    expect([store.get().question, host.selected]).toEqual([null, ['乙!F10']]);
  });

  it('raises no question when the list moves on by itself', async () => {
    const { host, pane, store, entry } = await checked(hiding('乙'));
    store.set({ selected: entry('V04', '乙').key });
    await showSelected(pane);
    expect([store.get().question, host.selected]).toEqual([null, []]);
  });
});

describe('stepping through the list', () => {
  it('goes through closed groups, opens them, and says where it is', async () => {
    const { host, pane, store } = await checked();
    setAllOpen(pane, false);
    const { order } = listOf(store.get());
    for (const entry of order) {
      await next(pane);
      expect(store.get().selected).toBe(entry.key);
      expect(store.get().open[`sheet:${entry.finding.address.sheet}`]).toBe(true);
    }
    expect(host.selected).toHaveLength(order.length);
    expect(store.get().announcement).toContain(`第 ${order.length} 条，共 ${order.length} 条：乙 F10，`);
  });

  it('goes around the ends and says so', async () => {
    const { pane, store } = await checked();
    const { order } = listOf(store.get());
    await previous(pane);
    expect(store.get().selected).toBe(order[order.length - 1]!.key);
    await next(pane);
    expect([store.get().selected, store.get().announcement]).toEqual([
      order[0]!.key,
      expect.stringMatching(/^已到末尾，回到第一条。第 1 条/),
    ]);
    await previous(pane);
    expect(store.get().announcement).toMatch(/^已到开头，转到最后一条。/);
  });

  it('goes on from where the user has gone in the grid', async () => {
    const { pane, store } = await checked();
    const { order } = listOf(store.get());
    const first = order.findIndex(({ finding }) => finding.address.sheet === '乙');
    expect(first).toBeGreaterThan(1);
    const blank = { sheet: '乙', top: 0, left: 20, bottom: 0, right: 20 };
    await next(pane);
    follow(pane, blank);
    await next(pane);
    expect(store.get().selected).toBe(order[first]!.key);
    follow(pane, blank);
    await previous(pane);
    expect(store.get().selected).toBe(order[first - 1]!.key);
    follow(pane, { ...blank, top: 90, bottom: 90 });
    await next(pane);
    expect([store.get().selected, store.get().announcement]).toEqual([
      order[0]!.key,
      expect.stringMatching(/^已到末尾/),
    ]);
    // Once only: an entry that could not be gone to is passed the next time.
    await next(pane);
    expect(store.get().selected).toBe(order[1]!.key);
  });

  it('goes on in the list where that does not follow the sheets', async () => {
    const { pane, store } = await checked();
    groupBy(pane, 'rule');
    const { order } = listOf(store.get());
    await next(pane);
    follow(pane, { sheet: '乙', top: 0, left: 20, bottom: 0, right: 20 });
    await next(pane);
    expect(store.get().selected).toBe(order[1]!.key);
  });

  it('says when there is nothing to step through, and does nothing before a check', async () => {
    const { pane, store } = await checked();
    store.set({ query: '没有这个' });
    await next(pane);
    expect([store.get().selected, store.get().announcement]).toEqual([null, '没有可以查看的问题。']);
    const fresh = createPane(memoryHost(faultyWorkbook()), memoryServices());
    await next(fresh);
    expect(fresh.store.get().announcement).toBe('');
  });
});

describe('several findings about one cell', () => {
  const range = { sheet: '甲', top: 8, left: 1, bottom: 8, right: 1 };
  const both = async () => {
    const setting = await checked();
    const [first, second] = setting.store.get().entries;
    const entries = [first!, second!].map((entry) => ({
      ...entry,
      finding: { ...entry.finding, address: { sheet: '甲', row: 8, col: 1 }, cells: [] },
    }));
    setting.store.set({ entries });
    return { ...setting, keys: entries.map(({ key }) => key) };
  };

  it('are opened one after the other when the cell is selected again', async () => {
    const { host, store, keys } = await both();
    jest.useFakeTimers();
    const seen = [0, 1, 2].map(() => {
      jest.advanceTimersByTime(2000);
      host.userSelects(range);
      return store.get().selected;
    });
    expect(seen).toEqual([keys[0], keys[1], keys[0]]);
  });

  it('stay as they are at a double click, and when the grid only follows the list', async () => {
    const { host, pane, store, keys } = await both();
    jest.useFakeTimers();
    host.userSelects(range);
    jest.advanceTimersByTime(400);
    host.userSelects(range);
    expect(store.get().selected).toBe(keys[0]);
    jest.advanceTimersByTime(2000);
    await jump(pane, store.get().entries[1]!);
    expect(store.get().selected).toBe(keys[1]);
  });
});

describe('grouping anew', () => {
  it('keeps the selected entry in sight, and what was opened under each grouping', async () => {
    const { pane, store, entry } = await checked();
    setAllOpen(pane, false);
    store.set({ selected: entry('V04').key });
    groupBy(pane, 'rule');
    expect(store.get().open).toMatchObject({ 'sheet:甲': false, 'rule:V04': true });
    setAllOpen(pane, false);
    expect(store.get().open['rule:V04']).toBe(false);
    groupBy(pane, 'sheet');
    expect(store.get().open).toMatchObject({ 'sheet:甲': true, 'sheet:乙': false, 'rule:V04': false });
  });
});
