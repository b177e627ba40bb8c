import '../support/jsdom';
import '../support/later';
import { describe, expect, it } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HostError } from '../../src/hosts/error';
import { keepIgnores, keepPreferences, keepSettings } from '../../src/hosts/kept';
import { ErrorBoundary } from '../../src/taskpane/shell/ErrorBoundary';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { faultyWorkbook } from '../support/faulty-workbook';
import { sheetFromGrid } from '../support/grid';
import { embed } from '../support/healthy-table';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';
import { expectQuietConsole } from '../support/quiet-console';

const console = expectQuietConsole();

const setup = (workbook = faultyWorkbook()) => {
  const host = memoryHost(workbook);
  const user = userEvent.setup();
  render(<TaskPane host={host} services={memoryServices()} />);
  return { host, user };
};

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (text: RegExp) => screen.getByText(text, { selector: '[data-row] *' }).closest('button')!;

async function checked(workbook = faultyWorkbook()) {
  const setting = setup(workbook);
  await setting.user.click(button('检查'));
  await screen.findByRole('button', { name: '重新检查' });
  return setting;
}

describe('the pane', () => {
  it('begins with one button and says what it does', () => {
    setup();
    expect(button('检查')).toBeTruthy();
    expect(screen.getByText('检查这个工作簿里的绩效目标表')).toBeTruthy();
    expect(document.querySelector('[lang="zh-CN"]')).toBeTruthy();
  });

  it('shows verdict, counts, findings by sheet, and what was not checked', async () => {
    await checked();
    expect(screen.getByText(/^还有 \d+ 处错误$/)).toBeTruthy();
    expect(button(/^错误 ?\d+$/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent![0])).toEqual([
      '甲',
      '乙',
    ]);
    expect(screen.getByText('没有检查的工作表（1）').closest('details')!.open).toBe(false);
    expect(screen.getByText(/检查了 2 张表，1 张工作表没有检查$/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^检查完成：\d+ 处错误/);
  });

  it('says what the tables are checked by, and nothing of ignores where there are none', async () => {
    await checked();
    expect(screen.getByText('按河北省样式、财预〔2015〕88号检查')).toBeTruthy();
    expect(screen.queryByText(/已忽略/)).toBeNull();
  });

  it('goes by the settings inside the workbook, counts what is ignored, and names stale ignores', async () => {
    const { host, user } = setup();
    await keepSettings(host.storage, { preset: 'tianjin' });
    await keepIgnores(host.storage, [
      { scope: 'workbook', rule: 'V03', reason: '上级统一口径' },
      { scope: 'workbook', rule: 'B01', reason: '已核对' },
    ]);
    await user.click(button('检查'));
    expect(await screen.findByText('按天津市样式、财预〔2015〕88号检查')).toBeTruthy();
    expect(screen.getByText('1 处已忽略')).toBeTruthy();
    expect(screen.getByText('不再需要的忽略：B01（整个工作簿）（理由：已核对）')).toBeTruthy();
    expect(screen.queryByText(/“户”/)).toBeNull();
  });

  it('says when the settings inside the workbook can’t be used', async () => {
    const { host, user } = setup();
    await host.storage.set('settings', '{"version":7}');
    await user.click(button('检查'));
    expect(await screen.findByText(/更新的版本（7）/)).toBeTruthy();
  });

  it('tells each finding in words: what, severity, cell, whose', async () => {
    await checked();
    const found = row(/“户”/);
    expect(found.textContent).toContain('错误');
    expect(found.textContent).toContain('F10');
    expect(found.textContent).toContain('指标值（走访慰问困难群众户数）');
  });

  it('opens a finding, jumps to its cell, and says why and what to do', async () => {
    const { host, user } = await checked();
    await user.click(row(/“户”/));
    expect(host.selected).toEqual(['甲!F10']);
    const details = row(/“户”/).closest('li')!;
    expect(within(details).getByText('原因')).toBeTruthy();
    expect(within(details).getByText('怎么改')).toBeTruthy();
    expect(within(details).getByText(/^V03/)).toBeTruthy();
    expect(row(/“户”/).getAttribute('aria-current')).toBe('true');
  });

  it('follows the selection in the grid without taking the focus', async () => {
    const { host } = await checked();
    const focused = document.activeElement;
    act(() => host.userSelects({ sheet: '甲', top: 9, left: 5, bottom: 9, right: 5 }));
    await waitFor(() => expect(row(/“户”/).getAttribute('aria-current')).toBe('true'));
    expect(document.activeElement).toBe(focused);
  });

  it('keeps up with edits, and does not take the focus', async () => {
    const { host } = await checked();
    const focused = document.activeElement;
    act(() => host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户'));
    await waitFor(() => expect(screen.queryByText(/“户”/)).toBeNull());
    expect(document.activeElement).toBe(focused);
    expect(screen.queryByText('已过期')).toBeNull();
  });

  it('says when the results are out of date', async () => {
    const { host, user } = setup();
    await keepPreferences(host.storage, { live: false, marks: true });
    await user.click(button('检查'));
    await screen.findByRole('button', { name: '重新检查' });
    act(() => host.userEdits({ sheet: '甲', row: 9, col: 5 }, '≥200户'));
    expect(await screen.findByText('已过期')).toBeTruthy();
  });

  it('hides a severity and says when nothing is left', async () => {
    const { user } = await checked();
    for (const name of ['错误', '警告', '提示']) await user.click(button(new RegExp(`^${name}`)));
    expect(screen.getByText('筛选之后没有问题可以显示')).toBeTruthy();
    await user.click(button(/^警告/));
    expect(screen.queryByText(/“户”/)).toBeNull();
    expect(screen.getAllByText(/百分比/).length).toBeGreaterThan(0);
  });

  it('opens and closes a sheet', async () => {
    const { user } = await checked();
    const heading = button(/^乙 \d+ 处错误/);
    await user.click(heading);
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/≥90百分比/)).toBeNull();
  });

  it('shows a long list page by page', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `| 走访慰问第${i + 1}批困难群众户数 | 户 |`).join('\n');
    const sheet = sheetFromGrid(embed(`| 三级指标 | 指标值 |\n${rows}`).text, { name: '甲' });
    const { user } = await checked({ name: '测试.xlsx', date1904: false, sheets: [sheet] });
    const items = () => document.querySelectorAll('li [data-row]').length;
    expect(items()).toBe(20);
    await user.click(button(/^再显示/));
    expect(items()).toBeGreaterThan(20);
  });

  it('says what went wrong and what to do', async () => {
    const { host, user } = await checked();
    host.failNext('readWorkbook', new HostError('xlsx.missingPart', { file: '甲.xlsx', part: 'xl/a.xml' }));
    await user.click(button('重新检查'));
    expect(await screen.findByText(/甲\.xlsx/)).toBeTruthy();
    await user.click(button('关闭提示'));
    expect(screen.queryByText(/甲\.xlsx/)).toBeNull();
  });

  it('says when all is well', async () => {
    await checked({ ...faultyWorkbook(), sheets: [sheetFromGrid(embed('').text, { name: '甲' })] });
    expect(screen.getByText('可以提交')).toBeTruthy();
    expect(screen.getByText('没有发现问题')).toBeTruthy();
  });

  it('gives no leave to submit where a sheet was not checked', async () => {
    const sheets = [
      sheetFromGrid(embed('').text, { name: '甲' }),
      sheetFromGrid('| 说明 |', { name: '说明' }),
    ];
    await checked({ ...faultyWorkbook(), sheets });
    expect(screen.getByText('检查过的表没有错误')).toBeTruthy();
    expect(screen.queryByText('可以提交')).toBeNull();
  });

  it('says when there is no table to check', async () => {
    await checked({ ...faultyWorkbook(), sheets: [sheetFromGrid('| 说明 |', { name: '说明' })] });
    expect(screen.getByText('没有找到可以检查的绩效目标表')).toBeTruthy();
    expect(screen.getByText('没有检查的工作表（1）').closest('details')!.open).toBe(true);
  });
});

describe('by keyboard', () => {
  it('is one tab stop with arrow keys inside; Enter jumps', async () => {
    const { host, user } = await checked();
    const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => rows()[0]!.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[1]]);
    await user.keyboard('{Enter}');
    expect(host.selected).toHaveLength(1);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(rows()[rows().length - 1]);
    await user.keyboard('{Home}{ArrowLeft}');
    expect(rows()[0]!.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{ArrowRight}');
    expect(rows()[0]!.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('the error boundary', () => {
  it('shows what broke instead of an empty pane, with details to copy', async () => {
    let broken = true;
    const { copied, copy } = memoryServices();
    const Part = () => {
      if (broken) throw new Error('boom');
      return <p>whole again</p>;
    };
    render(
      <ErrorBoundary copy={copy}>
        <Part />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('面板出错了');
    expect(screen.getByText(/boom/)).toBeTruthy();
    // React and jsdom tell of it, too.
    console.meant();
    await userEvent.click(button('复制详细信息'));
    expect(copied.join()).toContain('boom');
    expect(screen.getByText('已复制。')).toBeTruthy();
    broken = false;
    await userEvent.click(button('重新打开面板'));
    expect(screen.getByText('whole again')).toBeTruthy();
  });
});
