import '../../support/jsdom';
import '../../support/later';
import { describe, expect, it } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { knownNames } from '../../../src/check';
import { keepSettings, readKept } from '../../../src/hosts/kept';
import { fromA1 } from '../../../src/model';
import type { Layout, WorkbookSnapshot } from '../../../src/model';
import { layoutFromPicks } from '../../../src/recognise/define/own-layout';
import { define } from '../../../src/taskpane/actions/define';
import { keepLayout } from '../../../src/taskpane/actions/keep-layout';
import { PaneContext } from '../../../src/taskpane/context';
import { createPane } from '../../../src/taskpane/pane';
import { PaneBody } from '../../../src/taskpane/shell/PaneBody';
import { BELOW, BELOW_PICKS, picksOf, TWO_ROWS } from '../../recognise/define/forms';
import { HEBEI } from '../../recognise/forms';
import { sheetFromGrid } from '../../support/grid';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';
import { expectQuietConsole } from '../../support/quiet-console';

expectQuietConsole();

const book = (grids: Readonly<Record<string, string>>): WorkbookSnapshot => ({
  name: '测试.xlsx',
  date1904: false,
  sheets: Object.entries(grids).map(([name, grid]) => sheetFromGrid(grid, { name })),
});

const BOOK = {
  甲: BELOW,
  乙: BELOW.replace('冬季清洁取暖补贴', '农村厕所改造'),
  河北: HEBEI,
  别样: TWO_ROWS,
};

async function opened(
  grids: Readonly<Record<string, string>> = BOOK,
  sheet = '甲',
  layouts: readonly Layout[] = [],
) {
  const host = memoryHost(book(grids));
  if (layouts.length > 0) await keepSettings(host.storage, { layouts });
  const pane = createPane(host, memoryServices());
  const user = userEvent.setup();
  render(
    <PaneContext.Provider value={pane}>
      <PaneBody />
    </PaneContext.Provider>,
  );
  await act(() => define(pane, sheet));
  await screen.findByRole('heading', { name: `指定表格区域：${sheet}` });
  /** The user clicks cells of the grid. */
  const click = (cells: string, on = sheet) =>
    act(() =>
      cells.split(' ').forEach((a1) => {
        const { row, col } = fromA1(a1)!;
        host.userSelects({ sheet: on, top: row, left: col, bottom: row, right: col });
      }),
    );
  return { host, pane, user, click };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** A field's line in the list. */
const row = (name: string) => {
  const item = screen
    .getAllByRole('listitem')
    .find((each) =>
      within(each).queryByText((_, element) => element?.textContent === name, { selector: 'b' }),
    );
  if (!item) throw new Error(`no field ${name}`);
  return within(item);
};
/** What is awaited while a field is pointed out. */
const asking = (text: string) => within(screen.getByRole('region', { name: /^正在指定/ })).getByText(text);
const status = () => screen.getByRole('status').textContent;

/** Shows all fields of the form 甲, one after the other. */
async function showAll({ user, click }: Awaited<ReturnType<typeof opened>>) {
  const order = screen
    .getAllByRole('button', { name: /^指定：/ })
    .map((each) => each.getAttribute('aria-label')!.slice(3));
  await user.click(button(/^依次指定没有找到的/));
  const cells: Record<string, string> = {
    项目名称: BELOW_PICKS.name,
    单位: BELOW_PICKS.org,
    预算数: BELOW_PICKS['budget.total'],
    财政资金: BELOW_PICKS['budget.fiscal'],
    其他资金: BELOW_PICKS['budget.other'],
    绩效目标: BELOW_PICKS.goals,
    一级指标: BELOW_PICKS['indicator.level1'],
    二级指标: BELOW_PICKS['indicator.level2'],
    三级指标: BELOW_PICKS['indicator.name'],
    绩效指标描述: BELOW_PICKS['indicator.description'],
    指标值: BELOW_PICKS['indicator.value'],
  };
  for (const field of order) {
    const known = cells[field];
    if (known) click(known);
    else await user.click(screen.queryByText('跳过') ?? screen.getByText('取消'));
  }
}

describe('指定表格区域', () => {
  it('says what is missing, and can’t be kept before', async () => {
    await opened();
    expect(row('项目名称*').getByText('没有找到')).toBeTruthy();
    expect(screen.getByText('还不能保存，还缺：项目名称、一级指标、三级指标、指标值')).toBeTruthy();
    expect(button('保存').getAttribute('aria-disabled')).toBe('true');
  });

  it('starts from what is found by itself', async () => {
    const { host, user } = await opened({
      甲: BELOW.replace('牵头科室', '实施单位').replace('考核值', '指标值').replace('小类', '二级指标'),
    });
    expect(row('单位').getByText(/^自动认出 · C2 实施单位/)).toBeTruthy();
    expect(row('指标值*').getByText('自动认出 · A8 指标值')).toBeTruthy();
    await user.click(row('指标值*').getByRole('button', { name: /自动认出/ }));
    expect(host.selected[host.selected.length - 1]).toBe('甲!A8');
  });

  it('is shown a label, then its value; says both and what is read', async () => {
    const { user, click } = await opened();
    await user.click(button('指定：项目名称'));
    expect(asking('请在表格里点“项目名称”的标签所在的单元格')).toBeTruthy();
    click('B2');
    expect(asking('标签是 A2，再点“项目名称”的内容所在的单元格')).toBeTruthy();
    click('B3');
    expect(row('项目名称*').getByText('由你指定 · A2 项目大名 → A3 冬季清洁取暖补贴')).toBeTruthy();
    expect(status()).toBe('项目名称已经读到。');
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    await user.click(button('取消指定：项目名称'));
    expect(row('项目名称*').getByText('没有找到')).toBeTruthy();
  });

  it('explains wrong cells and waits for another', async () => {
    const { user, click } = await opened();
    await user.click(button('指定：项目名称'));
    click('E3');
    expect(asking('E3 是数字“260”，标签应当是文字。')).toBeTruthy();
    click('A30');
    expect(asking('A30 是空白的，请点有文字的单元格。')).toBeTruthy();
    click('A2', '乙');
    expect(asking('请点工作表“甲”里的单元格。')).toBeTruthy();
    click('A2 A2 E3');
    expect(asking('E3 不在标签的右边，也不在标签的下面，这个位置读不了。')).toBeTruthy();
    await user.click(button('重来'));
    expect(asking('请在表格里点“项目名称”的标签所在的单元格')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/^正在指定/)).toBeNull();
    expect(row('项目名称*').getByText('没有找到')).toBeTruthy();
  });

  it('goes through what is missing, and says what is read and where else', async () => {
    const setting = await opened();
    await showAll(setting);
    expect(screen.getByText('读到的表')).toBeTruthy();
    expect(screen.getByText('A1:E14，6 个指标')).toBeTruthy();
    expect(button('数量指标：补贴发放户数，≥6500户')).toBeTruthy();
    expect(screen.getByText('还有 3 个指标')).toBeTruthy();
    expect(await screen.findByText('也适用于另外 1 张工作表')).toBeTruthy();
    expect(screen.getByText('乙：6 项，6 个指标')).toBeTruthy();
  });

  it('keeps the layout in the workbook beside what it keeps, and checks again', async () => {
    const setting = await opened();
    const { host, user, pane } = setting;
    await showAll(setting);
    await keepSettings(host.storage, { budgetYear: 2024 });
    await user.clear(screen.getByRole('textbox', { name: '表样名称' }));
    await user.type(screen.getByRole('textbox', { name: '表样名称' }), '平川表');
    await user.click(button('保存'));
    await waitFor(() => expect(status()).toBe('表样“平川表”已保存在工作簿里，2 张工作表按它检查。'));
    const { settings } = await readKept(host.storage, knownNames);
    expect(settings.budgetYear).toBe(2024);
    expect(settings.layouts).toMatchObject([{ id: 'own-1', title: '平川表', kind: 'project' }]);
    const { view, result } = pane.store.get();
    expect(view).toBe('check');
    expect(result!.tables.map((table) => [table.range.sheet, table.layout])).toEqual([
      ['甲', 'own-1'],
      ['乙', 'own-1'],
      ['河北', 'hebei-2021'],
    ]);
    expect(result!.unrecognised).toEqual([{ sheet: '别样', reason: 'no-table' }]);
  });

  it('extends the workbook’s own layout when its sheet is shown again', async () => {
    const sheet = sheetFromGrid(BELOW, { name: '甲' });
    const own = layoutFromPicks(picksOf(sheet, BELOW_PICKS), sheet, { id: 'own-1' });
    const { host, user, click, pane } = await opened(BOOK, '甲', [own]);
    expect(screen.getByText('这张表已经能读。读错了或者没读到的项目可以重新指定。')).toBeTruthy();
    await user.click(button('指定：主管部门'));
    click('A4 A5');
    await user.click(button('保存'));
    await waitFor(() => expect(pane.store.get().view).toBe('check'));
    const { layouts } = (await readKept(host.storage, knownNames)).settings;
    expect(layouts!.map(({ id }) => id)).toEqual(['own-1']);
    expect(layouts![0]!.labels).toMatchObject({ name: ['项目大名'], superior: ['其中：县财政出资'] });
  });

  it('by keyboard takes nothing but by its button', async () => {
    const { user, click } = await opened();
    button('指定：项目名称').focus();
    await user.keyboard('{Enter}');
    const take = button('用当前选中的单元格');
    expect(document.activeElement).toBe(take);
    click('A1 A2');
    expect(asking('当前选中：A2 项目大名')).toBeTruthy();
    await user.click(take);
    click('B2 A3');
    await user.click(take);
    expect(row('项目名称*').getByText('由你指定 · A2 项目大名 → A3 冬季清洁取暖补贴')).toBeTruthy();
  });

  it('does not keep what would change sheets that are read already', async () => {
    const ROWS =
      '| 一级指标 | 二级指标 | 三级指标 | 指标值 |\n| 产出指标 | 数量指标 | 修缮面积 | ≥300平方米 |';
    const { host, user, click, pane } = await opened({
      甲: `| 项目名称 | 公园 |\n${ROWS}`,
      乙: `| 项目名称 | 球场 |\n${ROWS}`,
    });
    await user.click(button('重新指定：项目名称'));
    click('A1 B1');
    expect(await screen.findByText(/^不能保存：已经能检查的工作表会读成别的样子（乙）/)).toBeTruthy();
    expect(button('保存').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('保存'));
    // Nor when the workbook has become so since it was tried last.
    await act(() => keepLayout(pane));
    expect(pane.store.get().view).toBe('define');
    expect((await readKept(host.storage, knownNames)).settings.layouts).toBeUndefined();
  });

  it('keeps what was stored while it was tried', async () => {
    const setting = await opened();
    const { host, pane } = setting;
    await showAll(setting);
    const { get } = host.storage;
    let reads = 0;
    // A colleague's settings arrive right after the first look at them.
    Object.assign(host.storage, {
      get: async (key: string) => {
        const found = await get(key);
        if (key === 'settings' && ++reads === 1) await keepSettings(host.storage, { budgetYear: 2031 });
        return found;
      },
    });
    await act(() => keepLayout(pane));
    const { settings } = await readKept(host.storage, knownNames);
    expect([settings.budgetYear, settings.layouts?.length]).toEqual([2031, 1]);
  });

  it('the check’s list does not follow meanwhile, and what was shown survives a look at another page', async () => {
    const { user, click, pane } = await opened();
    await user.click(button('指定：项目名称'));
    click('A2 A3');
    expect(pane.store.get().selected).toBeNull();
    await user.click(button('返回检查'));
    await act(() => define(pane, '甲'));
    expect(await screen.findByText('由你指定 · A2 项目大名 → A3 冬季清洁取暖补贴')).toBeTruthy();
  });

  it('reads anew what is edited meanwhile', async () => {
    const { host, user, click } = await opened();
    await user.click(button('指定：项目名称'));
    click('A2 A3');
    await act(async () => host.userEdits({ sheet: '甲', row: 2, col: 0 }, '公园修缮'));
    expect(await screen.findByText('由你指定 · A2 项目大名 → A3 公园修缮')).toBeTruthy();
  });

  it('a blank sheet says so', async () => {
    await opened({ 甲: BELOW, 空: '' }, '空');
    expect(await screen.findByText('这张工作表是空的，没有可以指定的内容。')).toBeTruthy();
  });

  it('a sheet that is gone says so', async () => {
    await opened({ 甲: BELOW }, '丙');
    expect(await screen.findByText('工作簿里没有“丙”这张工作表了，请返回检查。')).toBeTruthy();
  });
});
