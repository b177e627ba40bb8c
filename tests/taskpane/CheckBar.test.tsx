import '../support/jsdom';
import '../support/later';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { check } from '../../src/taskpane/actions/check';
import { PaneContext } from '../../src/taskpane/context';
import { createPane } from '../../src/taskpane/pane';
import { CheckBar } from '../../src/taskpane/views/check/CheckBar';
import { faultyWorkbook } from '../support/faulty-workbook';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';

afterEach(cleanup);

function setUp() {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>
        <CheckBar />
      </PaneContext.Provider>
    </FluentProvider>,
  );
  return { host, pane, store: pane.store, user: userEvent.setup() };
}

async function checked() {
  const setting = setUp();
  await act(() => check(setting.pane));
  return setting;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the bar', () => {
  it('tells when what was checked', async () => {
    const { store } = await checked();
    expect(button('重新检查')).toBeTruthy();
    expect(screen.getByText(/^\d\d:\d\d 检查了 2 张表，1 张工作表没有检查$/)).toBeTruthy();
    act(() => store.set({ checkedSheet: '甲' }));
    expect(screen.getByText(/^\d\d:\d\d 只检查了“甲”，没有与其他工作表比对$/)).toBeTruthy();
  });

  it('says when that no longer holds, and why', async () => {
    const { store } = await checked();
    act(() => store.set({ stale: true }));
    expect(screen.getByText('已过期')).toBeTruthy();
    expect(screen.getByText(/检查之后的改动还没有检查到/)).toBeTruthy();
    act(() => store.set({ preferences: { live: false, marks: true } }));
    expect(screen.getByText(/检查之后表格改动过，请重新检查/)).toBeTruthy();
  });

  it('checks one sheet or the workbook, by keyboard', async () => {
    const { host, store, user } = setUp();
    act(() => button('检查范围：本工作簿').focus());
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitemradio', { name: '本工作簿', checked: true });
    // Arrow keys want a layout, which only a browser has.
    act(() => screen.getByRole('menuitemradio', { name: '当前表' }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.get().checkedSheet).toBe('甲'));
    expect([host.reads, store.get().scope]).toEqual([[['甲']], 'sheet']);
    expect(button('检查范围：当前表')).toBeTruthy();
  });

  it('shows how far a long check has come, and calls it off', async () => {
    const { host, pane, store, user } = await checked();
    const { result } = store.get();
    const letGo = host.hold('readWorkbook');
    await user.click(button('重新检查'));
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => store.set({ progress: { phase: 'recognise', done: 1, total: 4, sheet: '乙' } }));
    expect(screen.getByText('正在识别 2/4：乙')).toBeTruthy();
    const bar = screen.getByRole('progressbar', { name: '检查进度' });
    expect(Number(bar.getAttribute('aria-valuenow'))).toBeCloseTo(5 / 12);
    expect(button('正在检查…').getAttribute('aria-disabled')).toBe('true');

    await user.click(button('取消'));
    letGo();
    await waitFor(() => expect(store.get().task).toBeNull());
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(store.get().result).toBe(result);
    // 取消 is gone; the focus is not.
    expect(document.activeElement).toBe(button('重新检查'));
    expect(pane.store.get().notice).toMatchObject({ cancelled: true });
  });
});
