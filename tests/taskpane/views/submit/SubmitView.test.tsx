import '../../../support/jsdom';
import '../../../support/later';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { keepIgnores, keepPreferences } from '../../../../src/hosts/kept';
import { TaskPane } from '../../../../src/taskpane/TaskPane';
import type { PaneServices } from '../../../../src/taskpane/services';
import { faultyWorkbook } from '../../../support/faulty-workbook';
import { sheetFromGrid } from '../../../support/grid';
import { embed } from '../../../support/healthy-table';
import { memoryHost } from '../../../support/memory-host';
import type { MemoryHost } from '../../../support/memory-host';
import { memoryServices } from '../../../support/memory-services';

afterEach(cleanup);

interface Setting {
  readonly workbook?: ReturnType<typeof faultyWorkbook>;
  readonly services?: Partial<PaneServices>;
  readonly before?: (host: MemoryHost) => Promise<void>;
}

async function opened({ workbook = faultyWorkbook(), services = {}, before }: Setting = {}) {
  const host = memoryHost(workbook);
  await before?.(host);
  const own = memoryServices();
  const user = userEvent.setup();
  render(<TaskPane host={host} services={{ ...own, ...services }} />);
  await user.click(screen.getByRole('tab', { name: '提交前检查' }));
  const list = await screen.findByRole('region', { name: '提交前核对' });
  return { host, user, services: own, list };
}

const healthy = (more: readonly string[] = []) => ({
  ...faultyWorkbook(),
  sheets: [
    sheetFromGrid(embed('').text, { name: '甲' }),
    ...more.map((name) => sheetFromGrid('| 填表说明 |', { name })),
  ],
});

const wholeReads = ({ reads }: MemoryHost): number => reads.filter((sheets) => sheets === null).length;
const verdict = (): string => screen.getAllByRole('heading', { level: 2 })[0]!.textContent!;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('提交前检查', () => {
  it('checks of its own accord when it is opened, and says what it comes to', async () => {
    const { host, list } = await opened();
    expect(wholeReads(host)).toBe(1);
    expect(verdict()).toMatch(/^还有 \d+ 处错误$/);
    expect(screen.getByText('测试.xlsx')).toBeTruthy();
    expect(screen.getByText('按河北省样式、财预〔2015〕88号检查')).toBeTruthy();
    expect(screen.getByText('项目预算合计 40.00 万元（2 张表）')).toBeTruthy();
    expect(
      within(list)
        .getByText(/^未通过：/)
        .closest('li')!.textContent,
    ).toMatch(/还有 \d+ 处错误/);
  });

  it('checks anew each time it is opened', async () => {
    const { host, user } = await opened();
    await user.click(screen.getByRole('tab', { name: '检查' }));
    await user.click(screen.getByRole('tab', { name: '提交前检查' }));
    await waitFor(() => expect(wholeReads(host)).toBe(2));
  });

  it('leads from an error to where it is put right', async () => {
    const { host, user } = await opened();
    await user.click(button(/^去修改：甲 F10/));
    expect(screen.getByRole('tab', { name: '检查' }).getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(host.selected).toContain('甲!F10'));
  });

  it('shows the warnings only, and keeps that they were seen', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('checkbox', { name: '警告都看过了' }));
    expect(screen.getByText(/处警告已看过$/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '警告都看过了' }));
    await user.click(button('查看警告'));
    expect(button(/^错误/).getAttribute('aria-pressed')).toBe('false');
    expect(button(/^警告/).getAttribute('aria-pressed')).toBe('true');
  });

  it('says 可以提交 when sheets without a table were looked at', async () => {
    const { user } = await opened({ workbook: healthy(['说明']) });
    expect(verdict()).toBe('没有错误，还有 1 项要处理');
    expect(button('指定表格区域')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: '看过了，这些不是绩效目标表' }));
    expect(verdict()).toBe('可以提交');
  });

  it('clears the marks', async () => {
    const { host, user } = await opened();
    expect(host.marks.size).toBeGreaterThan(0);
    await user.click(button('清除标记'));
    await waitFor(() => expect(screen.getAllByText('标记已清除').length).toBeGreaterThan(0));
    expect(host.marks.size).toBe(0);
  });

  it('takes results that are out of date for none', async () => {
    const { host, user } = await opened({
      before: (host) => keepPreferences(host.storage, { live: false, marks: true }),
    });
    const before = verdict();
    act(() => host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户'));
    expect(verdict()).toBe('检查之后表格改动过，请重新检查');
    expect(screen.queryByRole('button', { name: '打印' })).toBeNull();
    await user.click(button('检查整个工作簿'));
    await waitFor(() => expect(verdict()).toMatch(/^还有 \d+ 处错误$/));
    expect(verdict()).not.toBe(before);
  });

  it('follows live checks', async () => {
    const { host } = await opened();
    const before = verdict();
    act(() => host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户'));
    await waitFor(() => expect(verdict()).not.toBe(before));
    expect(verdict()).toMatch(/^还有 \d+ 处错误$/);
  });

  it('lists what is ignored and why', async () => {
    await opened({
      before: (host) =>
        keepIgnores(host.storage, [
          { scope: 'workbook', rule: 'V03', reason: '上级统一口径' },
          { scope: 'workbook', rule: 'V04', reason: '' },
        ]),
    });
    expect(screen.getByText('忽略的问题（3）')).toBeTruthy();
    expect(screen.getByText('理由：上级统一口径')).toBeTruthy();
    expect(screen.getAllByText('没有写理由')).toHaveLength(2);
    expect(screen.getByText('忽略的 3 处里有 2 处没有写理由')).toBeTruthy();
  });

  it('prints and saves where the place can', async () => {
    const { services, user } = await opened();
    await user.click(button('打印'));
    await waitFor(() => expect(services.printed).toHaveLength(1));
    await user.click(button('保存为网页'));
    await waitFor(() => expect(services.files).toHaveLength(1));
    await user.click(button('复制清单'));
    expect(services.copied).toHaveLength(1);
  });

  it('has no buttons for what the place can’t do', async () => {
    await opened({ services: { print: null, saveFile: null } });
    expect(screen.queryByRole('button', { name: '打印' })).toBeNull();
    expect(screen.queryByRole('button', { name: '保存为网页' })).toBeNull();
    expect(button('写入检查报告工作表')).toBeTruthy();
  });
});
