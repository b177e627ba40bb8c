import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { HostError } from '../../src/hosts/error';
import { keepIgnores } from '../../src/hosts/kept';
import { fromA1, textAt, toA1 } from '../../src/model';
import type { ReportSheetOp } from '../../src/model';
import { reportSheetPlan } from '../../src/report';
import { rules } from '../../src/rules';
import { check } from '../../src/taskpane/actions/check';
import { applyFix } from '../../src/taskpane/actions/fix';
import { applyProposals, previewSafeFixes } from '../../src/taskpane/actions/fix-many';
import { toggleSeverity } from '../../src/taskpane/actions/list';
import { clearMarks, switchMarks } from '../../src/taskpane/actions/mark';
import { follow, jump } from '../../src/taskpane/actions/select';
import { undo } from '../../src/taskpane/actions/undo';
import { createPane } from '../../src/taskpane/pane';
import { faultyWorkbook } from '../support/faulty-workbook';
import { sheetFromGrid } from '../support/grid';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';

async function checked() {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  await check(pane);
  return { host, pane, store: pane.store };
}

type Checked = Awaited<ReturnType<typeof checked>>;

const shown = ({ host }: Checked, sheet: string, cell: string): string => {
  const { row, col } = fromA1(cell)!;
  return textAt(
    host.workbook().sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
};

const entryOf = ({ store }: Checked, rule: string, sheet = '甲') =>
  store.get().entries.find(({ finding }) => finding.rule === rule && finding.address.sheet === sheet)!;

const hasRule = (setting: Checked, rule: string, sheet = '甲') => entryOf(setting, rule, sheet) !== undefined;

const proposed = (store: Checked['store']) => {
  const { question } = store.get();
  return question?.kind === 'fixes' ? question.proposals : null;
};

const noticeOf = ({ store }: Checked) => store.get().notice;

describe('check', () => {
  it('finds the faults, says so, and marks each cell in its worst severity', async () => {
    const setting = await checked();
    const { task, result, announcement, checkedAt } = setting.store.get();
    expect([task, checkedAt === null]).toEqual([null, false]);
    expect(result!.unrecognised).toEqual([{ sheet: '说明', reason: 'no-table' }]);
    expect(announcement).toContain(`${result!.summary.errors} 处错误`);
    expect(setting.host.marks.get('甲!F10')).toBe('error');
    expect(setting.host.marks.get('甲!F11')).toBe('warning');
  });

  it('leaves alone what the workbook ignores; so do the safe fixes', async () => {
    const host = memoryHost(faultyWorkbook());
    const pane = createPane(host, memoryServices());
    await previewSafeFixes(pane);
    const ops = proposed(pane.store)!.length;
    await keepIgnores(host.storage, [{ scope: 'workbook', rule: 'V04', reason: '表样如此' }]);
    await check(pane);
    const { entries, result } = pane.store.get();
    expect(entries.map(({ finding }) => finding.rule)).not.toContain('V04');
    expect(result!.ignored.map(({ rule }) => rule)).toEqual(['V04', 'V04']);
    await previewSafeFixes(pane);
    expect(proposed(pane.store)).toHaveLength(ops - 2);
  });

  it('passes over our own report sheet, which holds no table of the user', async () => {
    const { workbook } = (await checked()).store.get();
    const checkedBook = checkWorkbook(workbook!);
    const { findings } = checkedBook;
    const [op] = reportSheetPlan(checkedBook, rules).ops;
    const rows = (op as ReportSheetOp).rows.map(
      (row) => `| ${row.map((cell) => cell.text.replaceAll('\n', '')).join(' | ')} |`,
    );
    const report = sheetFromGrid(rows.join('\n'), { name: '检查报告' });
    const pane = createPane(
      memoryHost({ ...workbook!, sheets: [...workbook!.sheets, report] }),
      memoryServices(),
    );
    await check(pane);
    expect(pane.store.get().result!.findings).toEqual(findings);
    expect(pane.store.get().result!.unrecognised.map(({ sheet }) => sheet)).not.toContain('检查报告');
  });

  it('leaves the marks alone when they are switched off', async () => {
    const host = memoryHost(faultyWorkbook());
    const pane = createPane(host, memoryServices());
    pane.store.set({ preferences: { live: true, marks: false } });
    await check(pane);
    expect([pane.store.get().entries.length > 0, host.marks.size]).toEqual([true, 0]);
  });

  it("shows a host's error with its sentence, and can be repeated", async () => {
    const setting = await checked();
    setting.host.failNext('readWorkbook', new HostError('xlsx.missingPart', { file: 'a', part: 'b' }));
    await check(setting.pane);
    expect(noticeOf(setting)).toEqual({
      kind: 'error',
      id: 'xlsx.missingPart',
      data: { file: 'a', part: 'b' },
    });
    await check(setting.pane);
    expect([noticeOf(setting), setting.store.get().task]).toEqual([null, null]);
  });

  it('keeps the details of what nobody expected', async () => {
    const setting = await checked();
    setting.host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户');
    setting.host.failNext('apply', new Error('boom'));
    await check(setting.pane);
    expect(noticeOf(setting)).toMatchObject({ kind: 'unexpected', details: expect.stringContaining('boom') });
  });
});

describe('fixing one finding', () => {
  it('writes the fix, checks again, moves on, and can be taken back', async () => {
    const setting = await checked();
    const { pane, store } = setting;
    const entry = entryOf(setting, 'V04');
    await jump(pane, entry);
    await applyFix(pane, entry, entry.finding.fixes[0]!);
    expect(shown(setting, '甲', 'F11')).toBe('≥95%');
    expect(hasRule(setting, 'V04')).toBe(false);
    expect(setting.host.marks.has('甲!F11')).toBe(false);
    expect(noticeOf(setting)).toMatchObject({ kind: 'done', skipped: [] });
    const { selected, entries, journal, focusRequest } = store.get();
    expect(entries.find(({ key }) => key === selected)!.finding.rule).toBe('V01');
    expect([journal.length, focusRequest]).toEqual([1, 1]);

    await undo(pane);
    expect(shown(setting, '甲', 'F11')).toBe('≥95百分比');
    expect(store.get().selected).toBe(entry.key);
    expect(store.get().journal).toEqual([]);
    expect(setting.host.marks.get('甲!F11')).toBe('warning');
  });

  it('moves on to a finding that is not filtered out', async () => {
    const setting = await checked();
    const { pane, store } = setting;
    toggleSeverity(pane, 'error');
    const fixed = entryOf(setting, 'V04');
    await applyFix(pane, fixed, fixed.finding.fixes[0]!);
    const { entries, selected } = store.get();
    expect(entries.find(({ key }) => key === selected)!.finding.severity).not.toBe('error');
  });

  it('does not overwrite what was changed since the check, and says so', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V04');
    setting.host.userEdits({ sheet: '甲', row: 10, col: 5 }, '≥80%');
    await applyFix(setting.pane, entry, entry.finding.fixes[0]!);
    expect(shown(setting, '甲', 'F11')).toBe('≥80%');
    const notice = noticeOf(setting);
    expect(notice).toMatchObject({ skipped: [{ reason: 'changed' }] });
    expect(notice?.kind === 'done' && notice.skipped.map(({ address }) => toA1(address))).toEqual(['F11']);
    expect(setting.store.get().journal).toEqual([]);
  });

  it('leaves a cell alone that was changed between fix and 撤销', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V04');
    await applyFix(setting.pane, entry, entry.finding.fixes[0]!);
    setting.host.userEdits({ sheet: '甲', row: 10, col: 5 }, '≥99%');
    await undo(setting.pane);
    expect(shown(setting, '甲', 'F11')).toBe('≥99%');
    expect(noticeOf(setting)).toMatchObject({ skipped: [{ reason: 'changed' }] });
  });

  it('takes several fixes back one by one', async () => {
    const setting = await checked();
    for (const rule of ['V04', 'V01']) {
      const entry = entryOf(setting, rule);
      await applyFix(setting.pane, entry, entry.finding.fixes[0]!);
    }
    expect(shown(setting, '甲', 'F12')).toBe('是');
    await undo(setting.pane);
    expect([shown(setting, '甲', 'F12'), shown(setting, '甲', 'F11')]).toEqual(['是/否', '≥95%']);
    await undo(setting.pane);
    expect(shown(setting, '甲', 'F11')).toBe('≥95百分比');
    await undo(setting.pane);
    expect(setting.store.get().journal).toEqual([]);
  });
});

describe('fixing all that is safe', () => {
  it('shows what it will write, writes it as one step, and takes it back as one', async () => {
    const setting = await checked();
    const { pane, store } = setting;
    await previewSafeFixes(pane);
    const proposals = proposed(store)!;
    const changes = proposals
      .flatMap((proposal) => proposal.changes)
      .map((change) => [`${change.address.sheet}!${toA1(change.address)}`, change.old, change.new]);
    expect(changes).toEqual(
      expect.arrayContaining([
        ['甲!F11', '≥95百分比', '≥95%'],
        ['乙!F10', '≥90百分比', '≥90%'],
      ]),
    );
    expect(shown(setting, '甲', 'F11')).toBe('≥95百分比');

    await applyProposals(pane, proposals);
    expect([shown(setting, '甲', 'F11'), shown(setting, '乙', 'F10')]).toEqual(['≥95%', '≥90%']);
    expect([proposed(store), store.get().journal.length]).toEqual([null, 1]);
    expect(shown(setting, '甲', 'F12')).toBe('是/否');

    await undo(pane);
    expect([shown(setting, '甲', 'F11'), shown(setting, '乙', 'F10')]).toEqual(['≥95百分比', '≥90百分比']);
  });
});

describe('marks', () => {
  it('go and come with the switch, and go for good with 清除标记', async () => {
    const { host, pane, store } = await checked();
    await switchMarks(pane, false);
    expect(host.marks.size).toBe(0);
    await switchMarks(pane, true);
    expect(host.marks.size).toBeGreaterThan(0);
    await clearMarks(pane);
    expect([host.marks.size, store.get().preferences.marks]).toEqual([0, false]);
    await check(pane);
    expect(host.marks.size).toBe(0);
  });
});

describe('list and grid follow each other', () => {
  it('jumping selects the cell and opens the groups around the finding', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V04', '乙');
    await jump(setting.pane, entry);
    const { selected, open } = setting.store.get();
    expect([selected, open['sheet:乙'], setting.host.selected]).toEqual([entry.key, true, ['乙!F10']]);
  });

  it('selecting a cell in the grid opens its finding, and only that', async () => {
    const setting = await checked();
    const range = { sheet: '甲', top: 9, left: 5, bottom: 9, right: 5 };
    follow(setting.pane, range);
    expect(setting.store.get().selected).toBe(entryOf(setting, 'V03').key);
    expect(setting.store.get().focusRequest).toBe(0);
    follow(setting.pane, { ...range, top: 0, bottom: 0 });
    expect(setting.store.get().selected).toBe(entryOf(setting, 'V03').key);
  });

  it('does not open findings that are filtered out', async () => {
    const setting = await checked();
    setting.store.set({ hiddenSeverities: ['error'] });
    follow(setting.pane, { sheet: '甲', top: 9, left: 5, bottom: 9, right: 5 });
    expect(setting.store.get().selected).toBeNull();
  });

  it('a cell that cannot be reached is a notice', async () => {
    const setting = await checked();
    setting.host.failNext('select', new HostError('xlsx.noSuchSheet', { file: 'a', sheet: '甲' }));
    await jump(setting.pane, entryOf(setting, 'V04'));
    expect(noticeOf(setting)).toMatchObject({ kind: 'error', id: 'xlsx.noSuchSheet' });
  });
});
