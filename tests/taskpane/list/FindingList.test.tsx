import '../../support/jsdom';
import '../../support/later';
import { describe, expect, it, jest } from '@jest/globals';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { sheetFromGrid } from '../../support/grid';
import { embed } from '../../support/healthy-table';
import { memoryHost } from '../../support/memory-host';
import { memoryServices } from '../../support/memory-services';
import { expectQuietConsole } from '../../support/quiet-console';

// Looking for roles takes its time where nothing is laid out.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 10_000 });

expectQuietConsole();

async function checked(workbook = faultyWorkbook()) {
  const host = memoryHost(workbook);
  const services = memoryServices();
  const user = userEvent.setup();
  render(<TaskPane host={host} services={services} />);
  await user.click(button('检查'));
  await screen.findByRole('button', { name: '重新检查' });
  return { host, services, user };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (text: RegExp) => screen.getByText(text, { selector: '[data-row] *' }).closest('button')!;
const details = () => document.querySelector<HTMLElement>('[aria-current="true"]')!.closest('li')!;
const entries = () =>
  [...document.querySelectorAll('li [data-row]')].map((each) => each.getAttribute('data-row'));
const search = () => screen.getByRole('searchbox');

async function fromMenu(user: ReturnType<typeof userEvent.setup>, menu: RegExp, item: string | RegExp) {
  await user.click(button(menu));
  // Without a layout the menu is taken for hidden.
  const roles = ['menuitem', 'menuitemradio'].flatMap((role) =>
    screen.queryAllByRole(role, { name: item, hidden: true }),
  );
  await user.click(roles[0]!);
}

describe('the filter', () => {
  it('finds by words, says how many, and is cleared', async () => {
    const { user } = await checked();
    const all = entries().length;
    await user.type(search(), '百分比 乙');
    expect(await screen.findByText(`显示 1 / 共 ${all}`)).toBeTruthy();
    // The list follows a little later than its counts.
    await waitFor(() => expect(entries()).toEqual([expect.stringMatching(/^V04 .*乙!F10$/)]));
    expect(screen.getByRole('status').textContent).toBe(`显示 1 条，共 ${all} 条`);
    await user.click(button('清除筛选'));
    await waitFor(() => expect(entries()).toHaveLength(all));
    expect((search() as HTMLInputElement).value).toBe('');
    expect(screen.queryByText(/^显示 /)).toBeNull();
  });

  it('has a state of its own when everything is filtered away', async () => {
    const { user } = await checked();
    await user.type(search(), '没有这个词');
    expect(await screen.findByText('筛选之后没有问题可以显示')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: '清除筛选' })[1]!);
    await waitFor(() => expect(entries().length).toBeGreaterThan(0));
  });

  it('shows one rule only, from a finding, until the chip is taken away', async () => {
    const { user } = await checked();
    await user.click(row(/≥95百分比/));
    await user.click(within(details()).getByText('只看这条规则'));
    await waitFor(() => expect(entries().map((key) => key!.slice(0, 3))).toEqual(['V04', 'V04']));
    expect(within(details()).queryByText('只看这条规则')).toBeNull();
    await user.click(button(/^只看 V04 用“百分比”代替%/));
    await waitFor(() => expect(entries().length).toBeGreaterThan(2));
  });

  it('keeps an entry selected that is filtered away, and opens it again', async () => {
    const { user } = await checked();
    await user.click(row(/“户”/));
    await user.click(button(/^错误/));
    await waitFor(() => expect(document.querySelector('[aria-current="true"]')).toBeNull());
    await user.click(button(/^错误/));
    await waitFor(() => expect(row(/“户”/).getAttribute('aria-current')).toBe('true'));
  });
});

describe('groupings', () => {
  it('by rule: code, title and count; the entries say cell and sheet', async () => {
    const { user } = await checked();
    await fromMenu(user, /^分组/, '按规则');
    expect(button(/^V04 用“百分比”代替% 2/).getAttribute('aria-expanded')).toBe('true');
    expect(row(/≥90百分比/).textContent).toContain('警告 · F10 · 乙 · 春节走访慰问经费');
  });

  it('by dimension: the headings of a review, the rules under them', async () => {
    const { user } = await checked();
    await fromMenu(user, /^分组/, '按评审方面');
    const headings = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent!.slice(0, 3));
    expect(headings).toEqual(['完整性', '相关性', '适当性']);
    expect(screen.getAllByRole('heading', { level: 3 })[0]!.textContent).toMatch(/^V01 待选项没有选定/);
  });

  it('closes and opens all', async () => {
    const { user } = await checked();
    const all = entries().length;
    await fromMenu(user, /^分组/, '全部折叠');
    expect(entries()).toEqual([]);
    await fromMenu(user, /^分组/, '全部展开');
    expect(entries()).toHaveLength(all);
  });

  it('copies what is listed', async () => {
    const { user, services } = await checked();
    await fromMenu(user, /^分组/, /^复制清单/);
    expect(services.copied[0]!.split('\r\n')).toHaveLength(entries().length + 1);
  });
});

describe('F8', () => {
  it('goes on and back wherever the focus is, and leaves it there', async () => {
    const { host, user } = await checked();
    await user.click(search());
    await user.keyboard('{F8}{F8}');
    expect(document.querySelector('[aria-current="true"]')!.getAttribute('data-row')).toBe(entries()[1]);
    expect(document.activeElement).toBe(search());
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(host.selected).toHaveLength(3);
    expect(screen.getByText(`1/${entries().length}`)).toBeTruthy();
  });

  it('takes the focus along in the list', async () => {
    const { user } = await checked();
    await user.click(row(/“户”/));
    await user.keyboard('{F8}');
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector('[aria-current="true"]')));
    expect(document.activeElement).not.toBe(row(/“户”/));
  });

  it('is ours only where there is something to step through', async () => {
    const host = memoryHost(faultyWorkbook());
    render(<TaskPane host={host} services={memoryServices()} />);
    await userEvent.keyboard('{F8}');
    expect(host.selected).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('leads from an entry to its heading, and over pages', async () => {
    const { user } = await checked();
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    act(() => rows[2]!.focus());
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(rows[0]);
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toBe(rows[Math.min(10, rows.length - 1)]);
  });
});

describe('the details of a finding', () => {
  it('name the rule, its regulation, and how it is and isn’t done', async () => {
    const { user } = await checked();
    await user.click(row(/“户”/));
    const inside = within(details());
    expect(await inside.findByText(/《中央部门预算绩效目标管理办法》（财预〔2015〕88号）/)).toBeTruthy();
    expect(inside.getByText('错误示例').nextSibling!.textContent).toBe('补助发放人数|人');
    expect(inside.getByText('正确示例').nextSibling!.textContent).toBe('补助发放人数|≥39人');
    expect(inside.getByText('现在是').nextSibling!.textContent).toBe('户');
  });

  it('lead to each of the cells concerned', async () => {
    const picture = `
      | 三级指标 | 绩效指标描述 | 指标值 |
      | 走访户数 | 走访户数 | ≥30户 |
      | 走访人数 | 走访人数 | ≥90人 |`;
    const sheet = sheetFromGrid(embed(picture).text, { name: '甲' });
    const { host, user } = await checked({ ...faultyWorkbook(), sheets: [sheet] });
    await user.click(row(/^本表有.*描述/));
    const cells = within(details()).getAllByRole('button', { name: /^转到 / });
    expect(cells).toHaveLength(2);
    await user.click(cells[1]!);
    expect(host.selected[host.selected.length - 1]).toBe(`甲!${cells[1]!.textContent}`);
    expect(row(/^本表有.*描述/).getAttribute('aria-current')).toBe('true');
  });

  it('are copied', async () => {
    const { user, services } = await checked();
    await user.click(row(/“户”/));
    await user.click(within(details()).getByRole('button', { name: '复制' }));
    expect(services.copied[0]).toMatch(/^甲!F10 指标值/);
  });
});

describe('ignoring', () => {
  it('wants a reason, goes on to the next entry, counts, and is taken back', async () => {
    const { user } = await checked();
    await user.click(row(/“户”/));
    await fromMenu(user, /^忽略$/, '忽略此处');
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(within(dialog).getByText(/不再提示“V03 有单位没有数字”/)).toBeTruthy();
    await user.click(within(dialog).getByText('忽略'));
    expect(within(dialog).getByText('请写明理由，方便以后核对。')).toBeTruthy();
    expect(document.activeElement).toBe(within(dialog).getByLabelText(/^理由/));
    await user.click(within(dialog).getByText('上级统一口径'));
    await user.click(within(dialog).getByText('忽略'));
    expect(await screen.findByText('1 处已忽略')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText(/“户”/)).toBeNull());
    const undo = await screen.findByRole('button', { name: '撤销忽略' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-current')).toBe('true'));
    await user.click(undo);
    await waitFor(() => expect(row(/“户”/).getAttribute('aria-current')).toBe('true'));
    await waitFor(() => expect(screen.queryByText('1 处已忽略')).toBeNull());
  });

  it('says above the list that ignores can’t be read', async () => {
    const { host, user } = await checked();
    await host.storage.set('ignores', '{"version":99}');
    await user.click(button('重新检查'));
    expect(await screen.findByText(/工作簿里保存的忽略是更新的版本（99）/)).toBeTruthy();
  });
});

describe('what stands in place of the list', () => {
  it('a success, and the way to what comes next', async () => {
    const { user } = await checked({
      ...faultyWorkbook(),
      sheets: [sheetFromGrid(embed('').text, { name: '甲' })],
    });
    expect(screen.getByRole('heading', { name: '没有发现问题' })).toBeTruthy();
    expect(screen.getByText('1 张表都检查过了。')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await user.click(button('提交前检查'));
    expect(screen.getByRole('tab', { name: '提交前检查', selected: true })).toBeTruthy();
  });

  it('nothing recognised: why, and 指定表格区域', async () => {
    const { host, user } = await checked({
      ...faultyWorkbook(),
      sheets: [sheetFromGrid('| 说明 |', { name: '说明' })],
    });
    expect(screen.getByRole('heading', { name: '没有认出绩效目标表' })).toBeTruthy();
    await user.click(button('转到 说明'));
    expect(host.selected).toEqual(['说明!A1']);
    await user.click(button('指定表格区域：说明'));
    await waitFor(() => expect(screen.queryByRole('heading', { name: '没有认出绩效目标表' })).toBeNull());
  });
});

describe('a hidden cell', () => {
  it('is shown after a question only', async () => {
    const workbook = faultyWorkbook();
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === '乙' ? { ...sheet, hiddenRows: [9] } : sheet,
    );
    const { host, user } = await checked({ ...workbook, sheets });
    await user.click(row(/≥90百分比/));
    expect(await screen.findByText(/乙 的第 10 行是隐藏的/)).toBeTruthy();
    expect(host.selected).toEqual([]);
    await user.click(screen.getByText('取消隐藏并跳转'));
    await waitFor(() => expect(host.selected).toEqual(['乙!F10']));
    expect(host.unhidden).toEqual(['乙!F10']);
  });
});
