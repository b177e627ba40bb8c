import '../../support/jsdom';
import '../../support/later';
import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MARK_LOOKS } from '../../../src/model';
import type { WorkbookSnapshot } from '../../../src/model';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { sheetFromGrid } from '../../support/grid';
import { embed } from '../../support/healthy-table';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';
import { expectQuietConsole } from '../../support/quiet-console';

// Every test works its way through the whole pane.
jest.setTimeout(60_000);

expectQuietConsole();

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (text: RegExp) => screen.getByText(text, { selector: '[data-row] *' }).closest('button')!;
const said = (text: string | RegExp) => screen.findByText(text, { selector: '.fui-MessageBar *' });
// Without a layout the dialog's own guard takes it for hidden; the browser test sees it as it is.
const dialog = async () => within(await screen.findByRole('dialog', { hidden: true }));

async function checked(workbook: WorkbookSnapshot = faultyWorkbook(), nativeUndo = false) {
  const host = memoryHost(workbook);
  const user = userEvent.setup();
  const seen = { ...host, capabilities: { ...host.capabilities, nativeUndo } };
  render(<TaskPane host={seen} services={memoryServices()} />);
  await user.click(button('检查'));
  await screen.findByRole('button', { name: '重新检查' });
  return { host, user };
}

const text = ({ host }: Awaited<ReturnType<typeof checked>>, sheet: number, rowIndex: number): string =>
  host.workbook().sheets[sheet]!.texts[rowIndex]![5]!;

/** Sheets with so many faults that are safe to fix. */
const many = (sheets: number, rows: number): WorkbookSnapshot => ({
  ...faultyWorkbook(),
  sheets: Array.from({ length: sheets }, (_, index) => {
    const lines = Array.from({ length: rows }, (_, i) => `| 第${i + 1}类慰问品发放准确率 | ≥95百分比 |`);
    const picture = `| 三级指标 | 指标值 |\n${lines.join('\n')}`;
    return sheetFromGrid(embed(picture).text, { name: `表${index + 1}` });
  }),
});

describe('a fix', () => {
  it('is shown as old → new, written, reported, and taken back from the notice', async () => {
    const setting = await checked();
    const { host, user } = setting;
    await user.click(row(/待选项/));
    expect(document.querySelector('del')!.textContent).toBe('是/否');
    expect(document.querySelector('ins')!.textContent).toBe('是');
    await user.click(button('修复：改为“是”'));
    await said('已修复 1 格。');
    expect(text(setting, 0, 11)).toBe('是');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-current')).toBe('true'));
    expect(screen.queryByText(/待选项/)).toBeNull();
    // The grid shows the cell that is next in the list.
    const next = document.activeElement!.getAttribute('data-row')!;
    expect(next).toContain(host.selected[host.selected.length - 1]);
    expect(host.selected[host.selected.length - 1]).not.toBe('甲!F12');

    await user.click(button('撤销：修复 甲 F12'));
    await said('已撤销：修复 甲 F12。');
    expect(text(setting, 0, 11)).toBe('是/否');
    await waitFor(() => expect(row(/待选项/).getAttribute('aria-current')).toBe('true'));
    // The button has gone with its notice.
    await waitFor(() => expect(document.activeElement).toBe(row(/待选项/)));
    expect(host.selected[host.selected.length - 1]).toBe('甲!F12');
  });

  it('tells the counts before and after', async () => {
    const { user } = await checked();
    await user.click(row(/待选项/));
    await user.click(button('修复：改为“是”'));
    await said(/^(错误|警告|提示)\s\d+\s→\s\d+/);
  });

  it('says of a protected sheet that it may refuse, and when it has, where and what to do', async () => {
    const workbook = faultyWorkbook();
    const [first, ...others] = workbook.sheets;
    const { host, user } = await checked({
      ...workbook,
      sheets: [{ ...first!, isProtected: true }, ...others],
    });
    host.refuse('甲!F12', 'protected');
    await user.click(row(/待选项/));
    expect(screen.getByText(/工作表受保护，锁定的单元格写不进去/)).toBeTruthy();
    await user.click(button('修复：改为“是”'));
    await said('没有修复。');
    const where = await screen.findByRole('button', { name: '甲 F12' });
    expect(where.closest('li')!.textContent).toBe('甲 F12：工作表受保护，请先撤销保护');
    expect(where.closest('details')!.open).toBe(true);
    expect(screen.queryByRole('button', { name: /^撤销：/ })).toBeNull();
    await user.click(where);
    expect(host.selected[host.selected.length - 1]).toBe('甲!F12');
  });

  it('says of a formula why there is none', async () => {
    const workbook = faultyWorkbook();
    const [first, ...others] = workbook.sheets;
    const formulas = first!.texts.map((line, i) =>
      line.map((_, j) => (i === 10 && j === 5 ? '=B1&"百分比"' : null)),
    );
    const { user } = await checked({ ...workbook, sheets: [{ ...first!, formulas }, ...others] });
    await user.click(row(/≥95百分比/));
    expect(screen.getByText(/单元格里是公式 =B1&"百分比"，不会自动改写/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^修复：/ })).toBeNull();
  });
});

describe('the dialog', () => {
  it('groups by sheet, names cells, leaves out what is not wanted', async () => {
    const setting = await checked();
    const { user } = setting;
    await user.click(button(/^修复全部可安全修复项（\d+ 格）$/));
    const shown = await dialog();
    expect(shown.getByText('≥90百分比')).toBeTruthy();
    expect(shown.getByText('指标值（慰问品发放及时率）')).toBeTruthy();
    expect(shown.getByText(/写入后可以用面板里的“撤销”恢复/)).toBeTruthy();
    await user.click(shown.getByLabelText(/^乙（\d+ 格）$/));
    expect((shown.getByLabelText(/^乙（选了 0\/\d+ 格）$/) as HTMLInputElement).checked).toBe(false);
    expect((shown.getByLabelText('全选') as HTMLInputElement).indeterminate).toBe(true);
    await user.click(shown.getByText(/^修复选中的 \d+ 格$/));
    await said(/^已修复 \d+ 格。$/);
    expect([text(setting, 0, 10), text(setting, 1, 9)]).toEqual(['≥95%', '≥90百分比']);
  });

  it('leaves out a single cell, and nothing is to be done when none is left', async () => {
    const setting = await checked();
    const { user } = setting;
    await user.click(button(/^修复全部可安全修复项/));
    const shown = await dialog();
    await user.click(shown.getByLabelText(/慰问品发放准确率/));
    expect((shown.getByLabelText(/^甲（选了/) as HTMLInputElement).indeterminate).toBe(false);
    await user.click(shown.getByLabelText('全选'));
    await user.click(shown.getByLabelText('全选'));
    const apply = shown.getByText('修复选中的 0 格');
    await user.click(apply);
    expect(text(setting, 0, 10)).toBe('≥95百分比');
    expect(apply.getAttribute('aria-disabled')).toBe('true');
  });

  it('opens for one rule over all sheets', async () => {
    const setting = await checked();
    const { user } = setting;
    await user.click(row(/≥95百分比/));
    await user.click(button('同一规则的 2 格一起修复…'));
    const shown = await dialog();
    expect(shown.getByText(/^V04 .+：2 格一起修复$/)).toBeTruthy();
    await user.click(shown.getByText('全部修复'));
    await said('已修复 2 格。');
    expect([text(setting, 0, 10), text(setting, 1, 9)]).toEqual(['≥95%', '≥90%']);
    // What opened the dialog is gone; the focus is not.
    await waitFor(() => expect(document.activeElement?.hasAttribute('data-row')).toBe(true));
  });

  it('says where the host itself takes a fix back in one step', async () => {
    const { user } = await checked(faultyWorkbook(), true);
    await user.click(button(/^修复全部可安全修复项/));
    expect((await dialog()).getByText(/Ctrl\+Z 一步撤销/)).toBeTruthy();
  });

  it('folds up a long list, and shows a sheet page by page', async () => {
    const { user } = await checked(many(2, 60));
    await user.click(button('修复全部可安全修复项（120 格）'));
    const shown = await dialog();
    expect(shown.queryByText('≥95百分比')).toBeNull();
    await user.click(shown.getByLabelText('展开或收起 表1'));
    expect(shown.getAllByText('≥95百分比')).toHaveLength(50);
    await user.click(shown.getByText('再显示 10 格（还有 10 格）'));
    expect(shown.getAllByText('≥95百分比')).toHaveLength(60);
  });
});

describe('撤销 in the tool row', () => {
  it('is off before anything was written', async () => {
    await checked();
    expect(button('撤销').getAttribute('aria-disabled')).toBe('true');
    expect(button('撤销的步骤').getAttribute('aria-disabled')).toBe('true');
  });

  it('lists the steps, the last first, and goes back to the one chosen', async () => {
    const setting = await checked();
    const { user } = setting;
    for (const [finding, label] of [
      [/≥95百分比/, /^修复：改为“≥95%”/],
      [/待选项/, '修复：改为“是”'],
    ] as const) {
      await user.click(row(finding));
      await user.click(button(label));
      await waitFor(() => expect(screen.queryByText(finding, { selector: '[data-row] *' })).toBeNull());
    }
    await user.click(button('撤销的步骤'));
    const steps = screen.getAllByRole('menuitem', { hidden: true });
    expect(steps.map((step) => step.textContent)).toEqual([
      expect.stringMatching(/^撤销到这一步（共 1 步）：修复 甲 F12.+，1 格$/),
      expect.stringMatching(/^撤销到这一步（共 2 步）：修复 甲 F11.+，1 格$/),
    ]);
    await user.click(steps[1]!);
    await said('已撤销 2 步，共 2 格。');
    expect([text(setting, 0, 10), text(setting, 0, 11)]).toEqual(['≥95百分比', '是/否']);
  });
});

describe('标记', () => {
  it('has a switch, a legend of each mark as it will look, and 清除标记', async () => {
    const { host, user } = await checked();
    expect(host.marks.size).toBeGreaterThan(0);
    await user.click(button('标记'));
    const legend = screen.getByText('图例').nextElementSibling!;
    const swatches = [...legend.querySelectorAll<HTMLElement>('[aria-hidden] , [aria-hidden=true]')];
    const looks = swatches.map(({ style }) => [
      style.borderStyle,
      style.fontWeight,
      style.textDecorationLine,
    ]);
    expect(new Set(looks.map(String)).size).toBe(Object.keys(MARK_LOOKS).length);
    expect(legend.textContent).toContain('错误');
    await user.click(screen.getByRole('switch', { name: '显示标记', hidden: true }));
    await waitFor(() => expect(host.marks.size).toBe(0));
    await user.click(screen.getByText('清除标记'));
    await said('标记已清除。');
  });
});
