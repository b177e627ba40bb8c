import '../../../support/jsdom';
import '../../../support/later';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { WorkbookSnapshot } from '../../../../src/model';
import { TaskPane } from '../../../../src/taskpane/TaskPane';
import { faultyWorkbook } from '../../../support/faulty-workbook';
import { sheetFromGrid } from '../../../support/grid';
import { memoryHost } from '../../../support/memory-host';
import { memoryServices } from '../../../support/memory-services';

afterEach(cleanup);

async function opened(workbook: WorkbookSnapshot = faultyWorkbook()) {
  const host = memoryHost(workbook);
  const services = memoryServices();
  const user = userEvent.setup();
  render(<TaskPane host={host} services={services} />);
  await user.click(screen.getByRole('tab', { name: '概览' }));
  await screen.findByText('工作簿一览');
  return { host, services, user };
}

async function checked(workbook?: WorkbookSnapshot) {
  const setting = await opened(workbook);
  await setting.user.click(screen.getByRole('button', { name: '检查' }));
  await waitFor(() => expect(screen.queryByText('工作簿一览')).toBeNull());
  return setting;
}

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-stop="row"]')];
const tabOf = (name: string) => screen.getByRole('tab', { name });

describe('概览', () => {
  it('begins with what it is for and a button that checks', async () => {
    await opened();
    expect(screen.getByRole('button', { name: '检查' })).toBeTruthy();
    expect(rows()).toEqual([]);
  });

  it('shows the total, the figures, and a row for each table with words for each picture', async () => {
    await checked();
    expect(screen.getByText('40.00 万元')).toBeTruthy();
    expect(screen.getByText('没有汇总表，不能与汇总数核对。')).toBeTruthy();
    expect(rows()).toHaveLength(2);
    const item = rows()[0]!.closest('li')!;
    expect(within(item).getByRole('img', { name: '预算 20.00 万元，财政资金 20.00 万元' })).toBeTruthy();
    expect(within(item).getByRole('img', { name: /^支出计划：3月底 25%/ })).toBeTruthy();
    expect(within(item).getByRole('group', { name: /^问题：.*产出指标 \d 处，最重为错误/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /^\d+ 处错误、\d+ 处警告、\d+ 处提示$/ })).toBeTruthy();
    for (const img of screen.getAllByRole('img')) expect(img.getAttribute('aria-label')).not.toBe('');
  });

  it('goes to a table’s sheet and stays', async () => {
    const { host, user } = await checked();
    await user.click(rows()[1]!);
    expect(host.selected).toEqual(['乙!A1']);
    expect(tabOf('概览').getAttribute('aria-selected')).toBe('true');
  });

  it('leads from a field of the strip to the first of its worst findings', async () => {
    const { host, user } = await checked();
    await user.click(screen.getAllByRole('button', { name: /^产出指标 \d 处，最重为错误$/ })[0]!);
    expect(tabOf('检查').getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(host.selected).toEqual(['甲!F10']));
    expect(document.querySelector('[aria-current="true"]')!.textContent).toContain('“户”');
  });

  it('leads from a rule to its findings only', async () => {
    const { user } = await checked();
    await user.click(screen.getByTitle(/^V04 .*2 处，点击/));
    expect(tabOf('检查').getAttribute('aria-selected')).toBe('true');
    const texts = [...document.querySelectorAll('li [data-row]')].map(({ textContent }) => textContent);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text!.includes('百分比'))).toBe(true);
  });

  it('sorts', async () => {
    const { user } = await checked();
    const names = () => rows().map((row) => row.title);
    const before = names();
    await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '问题最多');
    expect(names()).toHaveLength(2);
    await user.selectOptions(screen.getByRole('combobox', { name: '排序' }), '按表格顺序');
    expect(names()).toEqual(before);
  });

  it('shows the same as a table, and copies it for cells', async () => {
    const { services, user } = await checked();
    await user.click(screen.getByRole('button', { name: '表格形式' }));
    const table = screen.getByRole('table', { name: '每张表的预算、支出计划和问题数' });
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(within(table).getAllByRole('rowheader')[0]!.textContent).toContain('春节走访慰问经费');
    await user.click(screen.getByRole('button', { name: '复制表格' }));
    const lines = services.copied[0]!.split('\r\n').map((line) => line.split('\t'));
    expect(lines.map(({ length }) => length)).toEqual(Array(3).fill(lines[0]!.length));
    expect(lines[1]!.slice(2, 4)).toEqual(['甲', '20.00']);
    expect(
      await screen.findByText(/^表格已复制/, { selector: '.fui-MessageBarBody *, .fui-MessageBarBody' }),
    ).toBeTruthy();
  });

  it('is one tab stop with arrow keys inside', async () => {
    const { host, user } = await checked();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[0]]);
    act(() => rows()[0]!.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[1]]);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement!.getAttribute('data-stop')).toBe('cell');
    await user.keyboard('{ArrowLeft}{Home}');
    expect(document.activeElement).toBe(rows()[0]);
    await user.keyboard('{Enter}');
    expect(host.selected).toEqual(['甲!A1']);
  });

  it('says when there is nothing to show', async () => {
    await checked({
      ...faultyWorkbook(),
      sheets: [sheetFromGrid('| 说明 |', { name: '说明' })],
    });
    expect(screen.getByText('没有找到绩效目标表，没有可以显示的内容。')).toBeTruthy();
  });
});
