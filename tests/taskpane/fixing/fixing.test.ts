import { describe, expect, it } from '@jest/globals';
import { fromA1, textAt, toA1 } from '../../../src/model';
import type { Fix } from '../../../src/model';
import { check } from '../../../src/taskpane/actions/check';
import { applyFix } from '../../../src/taskpane/actions/fix';
import {
  applyProposals,
  closeFixes,
  previewRuleFixes,
  previewSafeFixes,
} from '../../../src/taskpane/actions/fix-many';
import { undo } from '../../../src/taskpane/actions/undo';
import { createPane } from '../../../src/taskpane/pane';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';

async function checked() {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  await check(pane);
  return { host, pane, store: pane.store };
}

type Checked = Awaited<ReturnType<typeof checked>>;

const entryOf = ({ store }: Checked, rule: string, sheet = '甲') =>
  store.get().entries.find(({ finding }) => finding.rule === rule && finding.address.sheet === sheet)!;

const shown = ({ host }: Checked, cell: string): string => {
  const [sheet, name] = cell.split('!');
  const { row, col } = fromA1(name!)!;
  return textAt(
    host.workbook().sheets.find((each) => each.name === sheet)!,
    row,
    col,
  );
};

const edit = ({ host }: Checked, cell: string, value: string): void => {
  const [sheet, name] = cell.split('!');
  host.userEdits({ sheet: sheet!, ...fromA1(name!)! }, value);
};

const question = ({ store }: Checked) => {
  const asked = store.get().question;
  return asked?.kind === 'fixes' ? asked : null;
};

const done = ({ store }: Checked) => {
  const { notice } = store.get();
  if (notice?.kind !== 'done') throw new Error(JSON.stringify(notice));
  return {
    ...notice,
    skipped: notice.skipped.map(({ address, reason }) => [`${address.sheet}!${toA1(address)}`, reason]),
  };
};

const fixOne = async (setting: Checked, rule: string, sheet = '甲') => {
  const entry = entryOf(setting, rule, sheet);
  await applyFix(setting.pane, entry, entry.finding.fixes[0]!);
};

/** A fix by hand that writes these cells of sheet 甲. */
const fixOf = (...cells: readonly (readonly [cell: string, old: string, value: string])[]): Fix => ({
  kind: 'offer',
  labelId: 'set.value',
  labelData: { value: '' },
  edits: cells.map(([cell, old, value]) => ({
    address: { sheet: '甲', ...fromA1(cell)! },
    old,
    oldFormula: null,
    new: value,
  })),
});

describe('a rule over all sheets', () => {
  it('proposes the same fix everywhere, with names, old and new', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V04');
    previewRuleFixes(setting.pane, entry, entry.finding.fixes[0]!);
    const { rule, proposals, refused } = question(setting)!;
    expect([rule, refused]).toEqual(['V04', []]);
    expect(
      proposals.map(({ sheet, changes: [change] }) => [
        sheet,
        toA1(change!.address),
        change!.old,
        change!.new,
        change!.place,
      ]),
    ).toEqual([
      ['甲', 'F11', '≥95百分比', '≥95%', '指标值（慰问品发放准确率）'],
      ['乙', 'F10', '≥90百分比', '≥90%', '指标值（慰问品发放及时率）'],
    ]);
  });

  it('writes what was taken and leaves the rest', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V04');
    previewRuleFixes(setting.pane, entry, entry.finding.fixes[0]!);
    await applyProposals(setting.pane, question(setting)!.proposals.slice(1));
    expect([shown(setting, '甲!F11'), shown(setting, '乙!F10')]).toEqual(['≥95百分比', '≥90%']);
    expect(setting.store.get().journal.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^修复 V04 ./),
    ]);
    expect(question(setting)).toBeNull();
  });

  it('writes nothing when it is closed', async () => {
    const setting = await checked();
    await previewSafeFixes(setting.pane);
    closeFixes(setting.pane);
    expect([question(setting), setting.store.get().journal, shown(setting, '甲!F11')]).toEqual([
      null,
      [],
      '≥95百分比',
    ]);
  });

  it('names beforehand what can’t be written, and again afterwards', async () => {
    const workbook = faultyWorkbook();
    const [first, ...others] = workbook.sheets;
    // F11 stands inside a merged area: nobody would see what is written there.
    const sheets = [
      { ...first!, merges: [...first!.merges, { top: 9, left: 5, bottom: 10, right: 5 }] },
      ...others,
    ];
    const setting = await checked();
    setting.store.set({ workbook: { ...workbook, sheets } });
    const entry = entryOf(setting, 'V04', '乙');
    previewRuleFixes(setting.pane, entry, entry.finding.fixes[0]!);
    const { proposals, refused } = question(setting)!;
    expect(proposals.map(({ sheet }) => sheet)).toEqual(['乙']);
    expect(refused).toMatchObject([{ address: { sheet: '甲', row: 10, col: 5 }, reason: 'merged' }]);
    await applyProposals(setting.pane, proposals);
    expect(done(setting).skipped).toEqual([['甲!F11', 'merged']]);
  });

  it('goes on from what the user sees: after edits it checks first', async () => {
    const setting = await checked();
    edit(setting, '甲!F11', '≥95%');
    setting.store.set({ stale: true });
    await previewSafeFixes(setting.pane);
    const cells = question(setting)!.proposals.flatMap(({ changes }) =>
      changes.map(({ address }) => toA1(address)),
    );
    expect(cells).not.toContain('F11');
    expect(setting.store.get().stale).toBe(false);
  });
});

describe('what is said of a fix', () => {
  it('the counts before and after, and how to take it back', async () => {
    const setting = await checked();
    const { warnings } = setting.store.get().result!.summary;
    await fixOne(setting, 'V04');
    const { text, counts, undoable } = done(setting);
    expect([text, counts, undoable]).toEqual([
      '已修复 1 格。',
      `警告\u00a0${warnings}\u00a0→\u00a0${warnings - 1}`,
      true,
    ]);
    expect(setting.store.get().before).toMatchObject({ warnings });
    expect(setting.store.get().announcement).toContain('已修复 1 格。');
  });

  it.each(['protected', 'formula', 'validation'] as const)(
    'a cell that is refused (%s), with its reason',
    async (reason) => {
      const setting = await checked();
      setting.host.refuse('甲!F11', reason);
      await fixOne(setting, 'V04');
      const { text, counts, skipped, undoable } = done(setting);
      expect([text, counts, skipped, undoable]).toEqual(['没有修复。', '', [['甲!F11', reason]], false]);
      expect(setting.store.get().announcement).toContain('1 格没有写入');
      expect(setting.store.get().journal).toEqual([]);
    },
  );

  it('a fix is written whole or not at all, and both cells are named', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V04');
    const fix = fixOf(['F11', '≥95百分比', '≥95%'], ['F12', '是/否', '是']);
    const present = () => [shown(setting, '甲!F11'), shown(setting, '甲!F12')];
    setting.host.refuse('甲!F12', 'protected');
    await applyFix(setting.pane, entry, fix);
    expect(present()).toEqual(['≥95百分比', '是/否']);
    expect(done(setting)).toMatchObject({
      text: '没有修复。',
      skipped: [
        ['甲!F12', 'protected'],
        ['甲!F11', 'together'],
      ],
    });
    expect(setting.store.get().journal).toEqual([]);
    setting.host.refuse('甲!F12', null);
    await applyFix(setting.pane, entry, fix);
    expect(present()).toEqual(['≥95%', '是']);
    expect(done(setting)).toMatchObject({ text: '已修复 2 格。', skipped: [] });
  });
});

describe('撤销', () => {
  const fixedTwice = async () => {
    const setting = await checked();
    await fixOne(setting, 'V04');
    await fixOne(setting, 'V01');
    return setting;
  };

  it('takes back several steps in one go, the last first', async () => {
    const setting = await fixedTwice();
    await undo(setting.pane, 2);
    expect([shown(setting, '甲!F11'), shown(setting, '甲!F12')]).toEqual(['≥95百分比', '是/否']);
    expect(done(setting).text).toBe('已撤销 2 步，共 2 格。');
    expect(setting.store.get().journal).toEqual([]);
    expect(entryOf(setting, 'V04').key).toBe(setting.store.get().selected);
  });

  it('takes back two steps on one cell as they came', async () => {
    const setting = await checked();
    const entry = entryOf(setting, 'V01');
    await applyFix(setting.pane, entry, fixOf(['F12', '是/否', '是']));
    await applyFix(setting.pane, entry, fixOf(['F12', '是', '符合规定']));
    expect(setting.store.get().journal).toHaveLength(2);
    await undo(setting.pane, 2);
    expect(shown(setting, '甲!F12')).toBe('是/否');
    expect(done(setting).skipped).toEqual([]);
  });

  it('names a cell that was changed since, once, and takes the others back', async () => {
    const setting = await fixedTwice();
    edit(setting, '甲!F11', '≥99%');
    await undo(setting.pane, 2);
    expect([shown(setting, '甲!F11'), shown(setting, '甲!F12')]).toEqual(['≥99%', '是/否']);
    expect(done(setting).skipped).toEqual([['甲!F11', 'changed']]);
  });

  it('says so when every cell was changed since; the step goes', async () => {
    const setting = await fixedTwice();
    edit(setting, '甲!F12', '基本合规');
    await undo(setting.pane);
    expect(shown(setting, '甲!F12')).toBe('基本合规');
    expect(done(setting).text).toMatch(/^没有撤销“修复 甲 F12”/);
    expect(setting.store.get().journal).toHaveLength(1);
  });

  it('writes nothing into rows that have moved', async () => {
    const setting = await fixedTwice();
    setting.host.userInsertsRow({ sheet: '甲', row: 4 });
    const before = setting.host.workbook().sheets[0]!.texts;
    await undo(setting.pane, 2);
    expect(setting.host.workbook().sheets[0]!.texts).toEqual(before);
    expect(done(setting).skipped).toEqual([
      ['甲!F12', 'changed'],
      ['甲!F11', 'changed'],
    ]);
  });

  it('keeps what a protection holds back for another time', async () => {
    const setting = await fixedTwice();
    setting.host.refuse('甲!F12', 'protected');
    await undo(setting.pane);
    expect(setting.store.get().journal).toHaveLength(2);
    setting.host.refuse('甲!F12', null);
    await undo(setting.pane);
    expect(shown(setting, '甲!F12')).toBe('是/否');
    expect(setting.store.get().journal).toHaveLength(1);
  });

  it('does not offer what was taken back by other means', async () => {
    const setting = await fixedTwice();
    edit(setting, '甲!F12', '是/否');
    await check(setting.pane);
    expect(setting.store.get().journal.map(({ label }) => label)).toEqual(['修复 甲 F11']);
  });
});
