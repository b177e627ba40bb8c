import '../../../support/jsdom';
import { describe, expect, it } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { knownNames } from '../../../../src/check';
import { keepIgnores, keepSettings, readKept } from '../../../../src/hosts/kept';
import type { Ignore, Layout } from '../../../../src/model';
import { check } from '../../../../src/taskpane/actions/check';
import { PaneContext } from '../../../../src/taskpane/context';
import { createPane } from '../../../../src/taskpane/pane';
import { SettingsView } from '../../../../src/taskpane/views/settings/SettingsView';
import { faultyWorkbook } from '../../../support/faulty-workbook';
import { memoryHost } from '../../../support/memory-host';
import { memoryServices } from '../../../support/memory-services';
import { expectQuietConsole } from '../../../support/quiet-console';

expectQuietConsole();

const make = () => {
  const host = memoryHost(faultyWorkbook());
  const services = memoryServices();
  return { host, services, pane: createPane(host, services), user: userEvent.setup() };
};
type Made = ReturnType<typeof make>;

async function shown(made = make()) {
  render(
    <PaneContext.Provider value={made.pane}>
      <SettingsView />
    </PaneContext.Provider>,
  );
  await waitFor(() => expect(screen.getByText('面板')).toBeTruthy());
  return made;
}

const keptIn = ({ host }: Made) => readKept(host.storage, knownNames);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = ({ user }: Made, title: string) => user.click(button(new RegExp(`^${title}`)));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const note = () => screen.findByText(/^\d\d:\d\d 已保存在工作簿里$/);

describe('what is checked by', () => {
  it('begins with what is recognised; a choice is stored at once, and says so', async () => {
    const made = make();
    await check(made.pane);
    await shown(made);
    expect(screen.getByText('存在工作簿里，保存后同事打开也一样。')).toBeTruthy();
    const preset = screen.getByRole('combobox', { name: '地区/表样' });
    expect(within(preset).getByText('自动识别（河北省样式）')).toBeTruthy();
    await made.user.selectOptions(preset, '天津市样式');
    await note();
    expect((await keptIn(made)).settings).toEqual({ preset: 'tianjin' });
    expect(button(/^检查依据 ?改过 1 项/)).toBeTruthy();
    await made.user.selectOptions(preset, '');
    await waitFor(async () => expect((await keptIn(made)).settings).toEqual({}));
  });

  it('takes a year on Enter, says beside the field what is wrong with it, and lets it be taken back', async () => {
    const made = await shown();
    const year = field('预算年度');
    await made.user.type(year, '20{Enter}');
    expect(await screen.findByText('要写 2000 到 2099 的年份，如 2026')).toBeTruthy();
    expect(year.getAttribute('aria-invalid')).toBe('true');
    expect((await keptIn(made)).settings).toEqual({});
    await made.user.type(year, '26{Enter}');
    await note();
    expect((await keptIn(made)).settings).toEqual({ budgetYear: 2026 });
    await made.user.type(year, '9{Escape}');
    expect(year.value).toBe('2026');
    await made.user.clear(year);
    await made.user.tab();
    await waitFor(async () => expect((await keptIn(made)).settings).toEqual({}));
  });

  it('asks before all goes back to what is usual; Esc is no', async () => {
    const made = make();
    await keepSettings(made.host.storage, { preset: 'tianjin', severities: { V13: 'off' } });
    await shown(made);
    await made.user.click(await screen.findByRole('button', { name: '依据都恢复默认' }));
    expect(document.activeElement!.textContent).toBe('取消');
    await made.user.keyboard('{Escape}');
    expect(document.activeElement!.textContent).toBe('依据都恢复默认');
    await made.user.click(button('依据都恢复默认'));
    await made.user.click(button('恢复默认'));
    await waitFor(async () => expect((await keptIn(made)).settings).toEqual({ severities: { V13: 'off' } }));
  });
});

describe('rules', () => {
  it('are found, set, shown alone when changed, and reset', async () => {
    const made = await shown();
    await open(made, '规则和级别');
    await made.user.type(screen.getByRole('searchbox', { name: '查找规则' }), '笼统');
    const levels = screen.getAllByRole<HTMLSelectElement>('combobox', { name: /：级别$/ });
    expect(levels.map((level) => level.getAttribute('aria-label'))).toEqual([
      'V13 笼统的说法：级别',
      'I17 依据太笼统：级别',
    ]);
    expect(within(levels[0]!).getByText('默认（警告）')).toBeTruthy();
    await made.user.selectOptions(levels[0]!, '不检查');
    await note();
    expect((await keptIn(made)).settings).toEqual({ severities: { V13: 'off' } });
    await made.user.click(screen.getByRole('checkbox', { name: '只看改过的' }));
    expect(screen.getAllByRole('combobox', { name: /：级别$/ })).toHaveLength(1);
    await made.user.click(button('V13 恢复默认'));
    await waitFor(async () => expect((await keptIn(made)).settings).toEqual({}));
    expect(screen.getByText('没有这样的规则。')).toBeTruthy();
  });
});

describe('words', () => {
  it('are added by Enter, not twice, and taken away; the focus stays near', async () => {
    const made = await shown();
    await open(made, '补充词语');
    const unit = field('计量单位');
    await made.user.type(unit, '床日{Enter}标台{Enter}');
    await waitFor(async () =>
      expect((await keptIn(made)).settings).toEqual({ extraUnits: ['床日', '标台'] }),
    );
    await made.user.type(unit, '床日{Enter}');
    expect(screen.getByText('已经有“床日”')).toBeTruthy();
    await made.user.clear(unit);
    await made.user.click(button('删除“标台”'));
    await waitFor(() => expect(document.activeElement).toBe(button('删除“床日”')));
    await made.user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(field('计量单位')));
    await waitFor(async () => expect((await keptIn(made)).settings).toEqual({}));
  });
});

describe('layouts of the office’s own', () => {
  it('are listed by title and deleted after a question', async () => {
    const made = make();
    const layout = (id: string, title: string): Layout => ({
      ...{ id, title, kind: 'project', marks: {}, budget: 'cells', required: [] },
    });
    await keepSettings(made.host.storage, { layouts: [layout('a', '甲样式'), layout('b', '乙样式')] });
    await shown(made);
    await open(made, '自己的表样');
    await made.user.click(await screen.findByRole('button', { name: '删除表样“甲样式”' }));
    await made.user.click(within(screen.getByRole('group')).getByText('删除'));
    await waitFor(() => expect(screen.queryByText('甲样式')).toBeNull());
    expect((await keptIn(made)).settings.layouts?.map(({ id }) => id)).toEqual(['b']);
  });

  it('are pointed out anew on a sheet that they read', async () => {
    const made = make();
    const layout = (id: string, title: string, marks: Layout['marks']): Layout => ({
      ...{ id, title, kind: 'project', marks, budget: 'cells', required: [] },
    });
    const layouts = [
      layout('a', '甲样式', { any: ['项目名称'] }),
      layout('b', '乙样式', { any: ['没有的'] }),
    ];
    await keepSettings(made.host.storage, { layouts });
    await check(made.pane);
    await shown(made);
    await open(made, '自己的表样');
    await made.user.click(button('重新指定表样“甲样式”'));
    await waitFor(() => expect(made.pane.store.get()).toMatchObject({ view: 'define', defining: '甲' }));
    expect(screen.queryByRole('button', { name: '重新指定表样“乙样式”' })).toBeNull();
  });
});

describe('the pane', () => {
  it('stores whether it checks live and marks', async () => {
    const made = await shown();
    await open(made, '面板');
    await made.user.click(screen.getByRole('switch', { name: '实时检查' }));
    await waitFor(async () => expect((await keptIn(made)).preferences).toEqual({ live: false, marks: true }));
  });
});

describe('ignored items', () => {
  const everywhere: Ignore = { scope: 'workbook', rule: 'V04', reason: '', date: '2026-11-20' };
  const idle: Ignore = { scope: 'workbook', rule: 'B01', reason: '已核对' };

  async function ignoring() {
    const made = make();
    await keepIgnores(made.host.storage, [everywhere, idle]);
    await check(made.pane);
    await shown(made);
    await open(made, '已忽略');
    return made;
  }

  it('are listed with what they leave out; a click goes there', async () => {
    const { host, user } = await ignoring();
    expect(button(/^已忽略 ?2 项，1 项不再需要/)).toBeTruthy();
    expect(screen.getByText('V04 用“百分比”代替%')).toBeTruthy();
    expect(screen.getByText('用到 2 处')).toBeTruthy();
    expect(screen.getByText('2026-11-20')).toBeTruthy();
    expect(screen.getByText('理由：已核对')).toBeTruthy();
    await user.click(button('转到 甲!F11'));
    expect(host.selected).toEqual(['甲!F11']);
  });

  it('get the reason that is missing', async () => {
    const made = await ignoring();
    await made.user.click(button(/^补写理由/));
    const reason = screen.getByRole('textbox', { name: '理由' });
    expect(document.activeElement).toBe(reason);
    await made.user.keyboard('{Enter}');
    expect(screen.getByText('请写明为什么忽略')).toBeTruthy();
    await made.user.type(reason, '表样如此{Enter}');
    expect(await screen.findByText('理由：表样如此')).toBeTruthy();
    expect(document.activeElement!.textContent).toBe('修改');
    expect((await keptIn(made)).ignores[0]!.reason).toBe('表样如此');
  });

  it('leave the focus with the next one', async () => {
    const { user } = await ignoring();
    await user.click(button(/^恢复：V04/));
    expect(document.activeElement).toBe(button(/^恢复：B01/));
  });

  it('are restored singly, and the stale ones cleared together', async () => {
    const made = await ignoring();
    await made.user.click(button('清除不再需要的（1）'));
    await made.user.click(button('清除'));
    await waitFor(() => expect(screen.queryByText('理由：已核对')).toBeNull());
    expect(document.activeElement).toBe(button(/^已忽略/));
    await made.user.click(button(/^恢复：V04/));
    expect(await screen.findByText(/^没有忽略任何问题/)).toBeTruthy();
    expect((await keptIn(made)).ignores).toEqual([]);
    await waitFor(() =>
      expect(made.pane.store.get().entries.map(({ finding }) => finding.rule)).toContain('V04'),
    );
  });
});

describe('what can’t be read', () => {
  it('settings: says what is wrong, clears them after a question, and the page is there', async () => {
    const made = make();
    await made.host.storage.set('settings', '{"version":1,"value":{"weightSum":0}}');
    await shown(made);
    expect(await screen.findByText('工作簿里保存的设置读不出来（weightSum）。')).toBeTruthy();
    expect(screen.queryByText('检查依据')).toBeNull();
    await made.user.click(button('清除这些设置'));
    await made.user.click(button('清除'));
    expect(await screen.findByText('检查依据')).toBeTruthy();
    expect(await made.host.storage.get('settings')).toBeNull();
  });

  it('of a later version: explained, and nothing to overwrite it with', async () => {
    const made = make();
    await made.host.storage.set('settings', '{"version":2,"value":{}}');
    await made.host.storage.set('ignores', '{"version":2,"value":{}}');
    await shown(made);
    expect(await screen.findByText(/更新的版本（2）/)).toBeTruthy();
    await open(made, '已忽略');
    expect(screen.getAllByText(/以免丢掉新版本的内容/)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^清除|恢复默认/ })).toBeNull();
  });
});

describe('about', () => {
  it('copies facts without anything of the workbook', async () => {
    const made = await shown();
    await open(made, '关于');
    expect(screen.getByText(/^数据不出本机：/)).toBeTruthy();
    expect(screen.getByText('F8').closest('dl')!.textContent).toContain('下一个问题');
    await made.user.click(button('复制诊断信息'));
    expect(made.services.copied[0]).toMatch(/^version: \d+\.\d+\.\d+$/m);
    expect(made.services.copied[0]).toContain('nativeUndo=no');
  });
});
