import { describe, expect, it } from '@jest/globals';
import { keepIgnores, keepSettings } from '../../../../src/hosts/kept';
import type { WorkbookSnapshot } from '../../../../src/model';
import { check, checkScope } from '../../../../src/taskpane/actions/check';
import { confirm } from '../../../../src/taskpane/actions/confirm';
import { clearMarks, markCount } from '../../../../src/taskpane/actions/mark';
import { createPane } from '../../../../src/taskpane/pane';
import { itemText } from '../../../../src/taskpane/views/submit/checklist-model';
import type { ItemId } from '../../../../src/taskpane/views/submit/checklist-model';
import { submissionOf } from '../../../../src/taskpane/views/submit/submission';
import { writtenList } from '../../../../src/taskpane/views/submit/written-list';
import { faultyWorkbook } from '../../../support/faulty-workbook';
import { sheetFromGrid } from '../../../support/grid';
import { embed } from '../../../support/healthy-table';
import { memoryHost } from '../../../support/memory-host';
import type { MemoryHost } from '../../../support/memory-host';
import { memoryServices } from '../../../support/memory-services';

const bookOf = (grids: Readonly<Record<string, string>>): WorkbookSnapshot => ({
  name: '测试.xlsx',
  date1904: false,
  sheets: Object.entries(grids).map(([name, grid]) => sheetFromGrid(grid, { name })),
});

/** A table without any fault. */
const HEALTHY = embed('').text;
/** With a warning and nothing worse. */
const WARNING = HEALTHY.replace('≥95%', '≥95百分比');

async function checked(workbook: WorkbookSnapshot, before?: (host: MemoryHost) => Promise<void>) {
  const host = memoryHost(workbook);
  await before?.(host);
  const pane = createPane(host, memoryServices());
  await check(pane);
  const submission = () => submissionOf(pane.store.get(), markCount(pane));
  return {
    host,
    pane,
    submission,
    verdict: () => submission().verdict,
    item: (id: ItemId) => submission().items.find((each) => each.id === id)!,
    /** `错误 ok`: the items that are not done. */
    left: () =>
      submission()
        .items.filter(({ state }) => state === 'open' || state === 'bad')
        .map(({ id }) => id),
  };
}

describe('the verdict', () => {
  it('is 可以提交 where all is well', async () => {
    const { verdict, left } = await checked(bookOf({ 甲: HEALTHY }));
    expect(verdict()).toEqual({ level: 'good', text: '可以提交' });
    expect(left()).toEqual([]);
  });

  it('counts the errors', async () => {
    const { verdict, item, submission } = await checked(faultyWorkbook());
    const count = submission().sheets.reduce((sum, { errors }) => sum + errors.length, 0);
    expect(count).toBeGreaterThan(1);
    expect(verdict()).toEqual({ level: 'bad', text: `还有 ${count} 处错误` });
    expect(item('errors').text).toMatch(new RegExp(`^还有 ${count} 处错误，在 \\d 张工作表上$`));
  });

  it('lets warnings pass, but not unseen', async () => {
    const { pane, verdict, item } = await checked(bookOf({ 甲: WARNING }));
    await clearMarks(pane);
    expect(verdict()).toMatchObject({ level: 'good' });
    expect(verdict().text).toMatch(/^可以提交，\d+ 处警告请再看一遍$/);
    expect(item('warnings')).toMatchObject({ state: 'open', required: false });
    confirm(pane, item('warnings').confirmation!, true);
    expect([verdict().text, item('warnings').state]).toEqual(['可以提交', 'ok']);
    confirm(pane, item('warnings').confirmation!, false);
    expect(item('warnings').state).toBe('open');
  });

  it('is not given while marks are in the sheets', async () => {
    const { pane, verdict, item, host } = await checked(bookOf({ 甲: WARNING }));
    expect(host.marks.size).toBeGreaterThan(0);
    expect(verdict()).toEqual({ level: 'open', text: '没有错误，还有 1 项要处理' });
    expect(item('marks').text).toBe(`${host.marks.size} 个单元格还带着标记，提交的文件里不应有标记`);
    await clearMarks(pane);
    expect([verdict().level, item('marks').text]).toEqual(['good', '标记已清除']);
  });

  it('does not claim to know of marks of earlier sessions', async () => {
    const host = memoryHost(bookOf({ 甲: HEALTHY }));
    const pane = createPane(host, memoryServices());
    pane.store.set({ preferences: { live: true, marks: false } });
    await check(pane);
    const { items } = submissionOf(pane.store.get(), markCount(pane));
    expect(items.find(({ id }) => id === 'marks')).toMatchObject({ state: 'none' });
  });

  it('is not given for sheets that nobody has looked at; their kind can be confirmed', async () => {
    const { pane, verdict, item } = await checked(bookOf({ 甲: HEALTHY, 说明: '| 填表说明 |', 空: '' }));
    expect(verdict()).toEqual({ level: 'open', text: '没有错误，还有 1 项要处理' });
    // An empty sheet is nothing to look at.
    expect(itemText(item('recognised'))).toBe('1 张工作表没有认出绩效目标表，没有检查：说明');
    confirm(pane, item('recognised').confirmation!, true);
    expect(verdict().text).toBe('可以提交');
    expect(itemText(item('recognised'))).toBe('1 张工作表不是绩效目标表：说明');
  });

  it('asks again when other sheets are unknown', async () => {
    const first = await checked(bookOf({ 甲: HEALTHY, 说明: '| 填表说明 |' }));
    const second = await checked(bookOf({ 甲: HEALTHY, 说明: '| 填表说明 |', 附: '| 附件 |' }));
    expect(first.item('recognised').confirmation).not.toBe(second.item('recognised').confirmation);
  });

  it('is not given where nothing could be checked', async () => {
    const { verdict } = await checked(bookOf({ 说明: '| 填表说明 |' }));
    expect(verdict()).toEqual({ level: 'bad', text: '没有找到可以检查的绩效目标表' });
  });

  it('needs the whole workbook as it is now', async () => {
    const { pane, verdict } = await checked(bookOf({ 甲: HEALTHY, 空: '' }));
    pane.store.set({ stale: true });
    expect(verdict()).toEqual({ level: 'unknown', text: '检查之后表格改动过，请重新检查' });
    await checkScope(pane, 'sheet');
    expect(verdict()).toEqual({ level: 'unknown', text: '上次只检查了“甲”，请检查整个工作簿' });
    await checkScope(pane, 'workbook');
    expect(verdict().level).toBe('good');
    expect(submissionOf(createPane(pane.host, pane.services).store.get(), null).verdict.level).toBe(
      'unknown',
    );
  });
});

describe('ignores', () => {
  const ignoring = (reason: string) => (host: MemoryHost) =>
    keepIgnores(host.storage, [{ scope: 'workbook', rule: 'V04', reason }]);

  it('with reasons are fine', async () => {
    const { pane, item, verdict, submission } = await checked(bookOf({ 甲: WARNING }), ignoring('表样如此'));
    await clearMarks(pane);
    expect(item('ignores')).toMatchObject({ state: 'ok', text: '忽略的 1 处都写了理由' });
    expect(verdict().text).toBe('可以提交');
    expect(submission().items.every(({ state }) => state === 'ok' || state === 'none')).toBe(true);
  });

  it('without a reason want one', async () => {
    const { item, verdict } = await checked(bookOf({ 甲: WARNING }), ignoring(' '));
    expect(item('ignores')).toMatchObject({ state: 'open', text: '忽略的 1 处里有 1 处没有写理由' });
    expect(verdict().level).toBe('open');
  });

  it('that are no longer needed are told of, and hold nothing up', async () => {
    const { item } = await checked(bookOf({ 甲: HEALTHY }), ignoring('表样如此'));
    expect(item('ignores')).toMatchObject({
      state: 'ok',
      text: '没有忽略任何问题；1 项忽略已不再需要',
    });
  });

  it('that can’t be read leave the verdict open', async () => {
    const { item, verdict } = await checked(bookOf({ 甲: HEALTHY }), (host) =>
      host.storage.set('ignores', '{'),
    );
    expect(item('ignores').state).toBe('open');
    expect(verdict().level).toBe('open');
  });
});

describe('what else is gone through', () => {
  it('names formulas without a result', async () => {
    const { item, verdict } = await checked(
      bookOf({ 甲: HEALTHY, 乙: '| 备注 | {=1+1} |\n| 合计 | {=2*2; 4} |' }),
    );
    expect(item('formulas')).toMatchObject({
      state: 'open',
      text: '1 个公式没有计算结果：乙 B1',
      at: { sheet: '乙', row: 0, col: 1 },
    });
    expect(verdict().level).toBe('open');
  });

  it('names the rules that the settings leave out', async () => {
    const { item, submission } = await checked(bookOf({ 甲: HEALTHY }), (host) =>
      keepSettings(host.storage, { severities: { V13: 'off', V04: 'info' } }),
    );
    expect(item('rules').text).toBe('按设置没有检查：V13 笼统的说法');
    expect(submission().verdict.level).toBe('good');
    const others = await checked(bookOf({ 甲: HEALTHY }));
    expect(others.item('rules')).toBeUndefined();
  });

  const summary = (total: string, project = '春节走访慰问经费'): string => `
    | 2022年项目绩效目标汇总表 | < | < |
    | | | 单位：万元 |
    | 项目编码 | 项目名称 | 预算数 |
    | | ${project} | 20.00 |
    | 合计 | | ${total} |`;

  it('compares with the summary sheet as rule B08 does', async () => {
    const good = await checked(bookOf({ 甲: HEALTHY, 汇总: summary('20.00') }));
    expect(good.item('summary')).toMatchObject({ state: 'ok', text: '与汇总表“汇总”一致' });
    const bad = await checked(bookOf({ 甲: HEALTHY, 汇总: summary('30.00') }));
    expect(bad.item('summary')).toMatchObject({
      state: 'bad',
      text: '与汇总表“汇总”的合计相差 10.00 万元',
      at: { sheet: '汇总', row: 4, col: 2 },
    });
    expect(bad.verdict().level).toBe('bad');
    const none = await checked(bookOf({ 甲: HEALTHY }));
    expect(none.item('summary').state).toBe('none');
  });

  it('leaves to the user what a summary of other projects says', async () => {
    const { pane, item, verdict } = await checked(
      bookOf({ 甲: HEALTHY, 汇总: summary('20.00', '老旧小区改造') }),
    );
    expect([item('summary').state, verdict().level]).toEqual(['open', 'open']);
    confirm(pane, item('summary').confirmation!, true);
    expect(verdict().text).toBe('可以提交');
    expect(item('summary').text).toMatch(/（已另行核对）$/);
  });
});

it('is written down as plain text: verdict, facts, list, errors with their cells', async () => {
  const { submission } = await checked(faultyWorkbook());
  const { verdict, ...rest } = submission();
  const lines = writtenList({ ...rest, verdict: verdict.text }).split('\r\n');
  expect(lines[0]).toBe(verdict.text);
  expect(lines).toContain('工作簿：测试.xlsx');
  expect(lines).toContain('依据：按河北省样式、财预〔2015〕88号检查');
  expect(lines).toContain('预算：项目预算合计 40.00 万元（2 张表）');
  expect(lines).toContain('! 1 张工作表没有认出绩效目标表，没有检查：说明');
  expect(lines.some((line) => line.startsWith('甲 F10：'))).toBe(true);
});
