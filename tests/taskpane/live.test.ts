import { afterEach, describe, expect, it } from '@jest/globals';
import { HostError } from '../../src/hosts/error';
import { check, checkScope } from '../../src/taskpane/actions/check';
import { keepLive } from '../../src/taskpane/actions/live';
import { run } from '../../src/taskpane/actions/run';
import { follow } from '../../src/taskpane/actions/select';
import { createPane } from '../../src/taskpane/pane';
import { faultyWorkbook } from '../support/faulty-workbook';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';
import { pass, until } from '../support/until';

let stop = () => {};
afterEach(() => stop());

function setUp() {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  stop = keepLive(pane);
  return { host, pane, store: pane.store };
}

async function checked() {
  const setting = setUp();
  await check(setting.pane);
  return setting;
}

type Setting = ReturnType<typeof setUp>;

const rulesOn = ({ store }: Setting, sheet: string): readonly string[] =>
  store
    .get()
    .entries.filter(({ finding }) => finding.address.sheet === sheet)
    .map(({ finding }) => finding.rule);
const has = (setting: Setting, rule: string, sheet = '甲'): boolean => rulesOn(setting, sheet).includes(rule);

/** Mends what 甲 says at F10 (V03), breaks it again, mends the value of 乙 (V04). */
const mend = ({ host }: Setting) => host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户');
const breakAgain = ({ host }: Setting) => host.userEdits({ sheet: '甲', row: 9, col: 5 }, '户');
const mendOther = ({ host }: Setting) => host.userEdits({ sheet: '乙', row: 9, col: 5 }, '≥90%');
/** Longer than edits are left to gather. */
const LONG = 200;

describe('an edit', () => {
  it('is checked soon; only its sheet is read, and nothing but the counts is said', async () => {
    const setting = await checked();
    const { host, store } = setting;
    const before = store.get();
    const other = before.entries.filter(({ finding }) => finding.address.sheet === '乙');
    mend(setting);
    expect(store.get().stale).toBe(false);
    await until(() => !has(setting, 'V03'));
    const { stale, notice, announcement, entries, result } = store.get();
    expect(host.reads).toEqual([null, ['甲']]);
    expect([stale, notice]).toEqual([false, null]);
    expect(announcement).toContain(`结果已更新：${result!.summary.errors} 处错误`);
    // Rows of the other sheet need not be drawn again.
    expect(other.length).toBeGreaterThan(0);
    for (const entry of other) expect(entries).toContain(entry);
  });

  it('that changes no counts is not spoken of', async () => {
    const setting = await checked();
    const { announcement, result } = setting.store.get();
    setting.host.userEdits({ sheet: '甲', row: 9, col: 5 }, '人次');
    await until(() => setting.store.get().result !== result);
    expect(has(setting, 'V03')).toBe(true);
    expect(setting.store.get().announcement).toBe(announcement);
  });

  it('is checked together with others that come right after it', async () => {
    const setting = await checked();
    mend(setting);
    breakAgain(setting);
    mendOther(setting);
    mend(setting);
    await until(() => !has(setting, 'V03'));
    expect(setting.host.reads).toEqual([null, ['甲', '乙']]);
    expect(has(setting, 'V04', '乙')).toBe(false);
  });

  it('moves its marks only', async () => {
    const setting = await checked();
    mend(setting);
    await until(() => setting.host.plans.length === 2);
    expect(setting.host.plans[1]!.ops.map((op) => [op.op, 'sheets' in op && op.sheets])).toEqual([
      ['unmark', ['甲']],
      ['mark', false],
    ]);
    expect([setting.host.marks.has('甲!F10'), setting.host.marks.has('乙!F10')]).toEqual([false, true]);
  });

  it('leaves the place in the list, and groups as the user left them', async () => {
    const setting = await checked();
    const { store } = setting;
    const selected = store.get().entries.find(({ finding }) => finding.rule === 'V01')!.key;
    const open = { 'sheet:甲': false };
    store.set({ selected, open });
    mend(setting);
    await until(() => !has(setting, 'V03'));
    expect(store.get()).toMatchObject({ selected, open, focusRequest: 0 });
  });

  it('shows what it has brought about in the cell that is selected', async () => {
    const setting = await checked();
    const { host, pane, store } = setting;
    mend(setting);
    await until(() => !has(setting, 'V03'));
    follow(pane, { sheet: '甲', top: 9, left: 5, bottom: 9, right: 5 });
    const { selected } = store.get();
    host.userEdits({ sheet: '甲', row: 9, col: 5 }, '户');
    await until(() => has(setting, 'V03'));
    const made = store.get().entries.find(({ finding }) => finding.rule === 'V03')!;
    expect(selected).not.toBe(made.key);
    expect(store.get().selected).toBe(made.key);
  });

  it('before the first check means nothing', async () => {
    const setting = setUp();
    mend(setting);
    await pass(LONG);
    expect([setting.host.reads, setting.store.get().stale]).toEqual([[], false]);
  });

  it('of another sheet does not matter where one sheet was checked', async () => {
    const setting = setUp();
    await checkScope(setting.pane, 'sheet');
    mendOther(setting);
    await pass(LONG);
    expect([setting.host.reads, setting.store.get().stale]).toEqual([[['甲']], false]);
    mend(setting);
    await until(() => !has(setting, 'V03'));
    expect(setting.host.reads).toEqual([['甲'], ['甲']]);
  });
});

describe('live checking switched off', () => {
  it('leaves the results out of date until it is switched on', async () => {
    const setting = await checked();
    setting.store.set({ preferences: { live: false, marks: true } });
    mend(setting);
    expect(setting.store.get().stale).toBe(true);
    await pass(LONG);
    expect(has(setting, 'V03')).toBe(true);
    setting.store.set({ preferences: { live: true, marks: true } });
    await until(() => !has(setting, 'V03'));
    expect(setting.store.get().stale).toBe(false);
  });
});

describe('sheets that come, go or are renamed', () => {
  it('are read with all others, and marked anew', async () => {
    const setting = await checked();
    setting.host.userRearranges((sheets) => sheets.filter(({ name }) => name !== '乙'));
    await until(() => rulesOn(setting, '乙').length === 0);
    expect(setting.host.reads).toEqual([null, null]);
    await until(() => setting.host.plans.length === 2);
    expect(setting.host.plans[1]!.ops[0]).toEqual({ op: 'unmark' });
  });

  it('leave the results out of date where the one that was checked has gone', async () => {
    const setting = setUp();
    await checkScope(setting.pane, 'sheet');
    setting.host.failNext('readWorkbook', new HostError('xlsx.noSuchSheet', { file: 'a', sheet: '甲' }));
    setting.host.userRearranges((sheets) => sheets.slice(1));
    await until(() => setting.store.get().stale);
    expect(setting.store.get().notice).toBeNull();
  });
});

describe('edits while something goes on', () => {
  it('are not lost when they come during a check', async () => {
    const setting = setUp();
    const letGo = setting.host.hold('apply');
    const checking = check(setting.pane);
    // All sheets have been read.
    await until(() => setting.store.get().result !== null);
    mend(setting);
    letGo();
    await checking;
    await until(() => !has(setting, 'V03'));
    expect(setting.host.reads).toEqual([null, ['甲']]);
  });

  it('are not lost when a check comes to nothing', async () => {
    const setting = await checked();
    const letGo = setting.host.hold('readWorkbook');
    setting.host.failNext('readWorkbook', new Error('boom'));
    const checking = check(setting.pane);
    mend(setting);
    letGo();
    await checking;
    await until(() => !has(setting, 'V03'));
  });

  it('wait for the task to end', async () => {
    const setting = await checked();
    let end = () => {};
    const task = run(setting.pane, 'mark', () => new Promise((resolve) => (end = resolve)));
    mend(setting);
    await pass(LONG);
    expect(has(setting, 'V03')).toBe(true);
    end();
    await task;
    await until(() => !has(setting, 'V03'));
  });

  it('are gone over again when more come', async () => {
    const setting = await checked();
    const letGo = setting.host.hold('readWorkbook');
    mend(setting);
    await pass(LONG);
    mendOther(setting);
    letGo();
    await until(() => !has(setting, 'V03') && !has(setting, 'V04', '乙'));
    expect(setting.host.reads).toEqual([null, ['甲'], ['乙']]);
  });

  it('give way to a task, which waits for nothing but the present slice', async () => {
    const setting = await checked();
    const letGo = setting.host.hold('readWorkbook');
    mend(setting);
    await pass(LONG);
    const checking = check(setting.pane);
    letGo();
    await checking;
    expect(has(setting, 'V03')).toBe(false);
    await pass(LONG);
    // What was begun for the edit came to nothing, and there was nothing left to do.
    expect(setting.host.reads).toEqual([null, null]);
    expect(setting.store.get().stale).toBe(false);
  });
});

describe('a live check that fails', () => {
  it('is no notice: the results are out of date until the next edit', async () => {
    const setting = await checked();
    setting.host.failNext('readWorkbook', new HostError('xlsx.missingPart', { file: 'a', part: 'b' }));
    mend(setting);
    await until(() => setting.store.get().stale);
    await pass(LONG);
    expect([setting.store.get().notice, has(setting, 'V03')]).toEqual([null, true]);
    mendOther(setting);
    await until(() => !has(setting, 'V03') && !has(setting, 'V04', '乙'));
    expect(setting.store.get().stale).toBe(false);
  });

  it('is one with settings that can no longer be used', async () => {
    const setting = await checked();
    await setting.host.storage.set('settings', '{"version":7}');
    await check(setting.pane);
    expect(setting.store.get().notice).toMatchObject({ kind: 'error' });
    mend(setting);
    await until(() => setting.store.get().stale);
    expect(has(setting, 'V03')).toBe(true);
  });

  it('that takes long says so meanwhile', async () => {
    const setting = await checked();
    const letGo = setting.host.hold('readWorkbook');
    mend(setting);
    await until(() => setting.store.get().stale);
    letGo();
    await until(() => !setting.store.get().stale);
    expect(has(setting, 'V03')).toBe(false);
  });
});
