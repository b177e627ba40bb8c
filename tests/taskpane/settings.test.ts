import { describe, expect, it } from '@jest/globals';
import { knownNames } from '../../src/check';
import { HostError } from '../../src/hosts/error';
import { keepIgnores, keepPreferences, keepSettings, readKept } from '../../src/hosts/kept';
import type { Ignore } from '../../src/model';
import { check } from '../../src/taskpane/actions/check';
import { giveReason, restore } from '../../src/taskpane/actions/ignore';
import { switchMarks } from '../../src/taskpane/actions/mark';
import {
  changePreferences,
  changeSettings,
  clearIgnores,
  clearSettings,
  openSettings,
  resetSettings,
} from '../../src/taskpane/actions/settings';
import { createPane } from '../../src/taskpane/pane';
import { setting, severity, word } from '../../src/taskpane/keeping/settings-changes';
import { faultyWorkbook } from '../support/faulty-workbook';
import { memoryHost } from '../support/memory-host';
import { memoryServices } from '../support/memory-services';

const setup = () => {
  const host = memoryHost(faultyWorkbook());
  const pane = createPane(host, memoryServices());
  return { host, pane, store: pane.store };
};
type Setting = ReturnType<typeof setup>;

async function checked() {
  const made = setup();
  await check(made.pane);
  return made;
}

const kept = ({ host }: Setting) => readKept(host.storage, knownNames);
const rulesFound = ({ store }: Setting) => new Set(store.get().entries.map(({ finding }) => finding.rule));
const noticeId = ({ store }: Setting) => {
  const { notice } = store.get();
  return notice?.kind === 'error' ? notice.id : null;
};

describe('a setting', () => {
  it('is stored at once, said, and the workbook is checked by it', async () => {
    const made = await checked();
    expect(rulesFound(made)).toContain('V04');
    await changeSettings(made.pane, severity('V04', 'off'));
    expect((await kept(made)).settings).toEqual({ severities: { V04: 'off' } });
    expect(rulesFound(made)).not.toContain('V04');
    const { savedAt, announcement, settings, stale, task } = made.store.get();
    expect([savedAt !== null, announcement, stale, task]).toEqual([true, '已保存在工作簿里。', false, null]);
    expect(settings).toEqual({ severities: { V04: 'off' } });
  });

  it('before any check: stored, nothing is checked', async () => {
    const made = setup();
    await changeSettings(made.pane, setting('preset', 'tianjin'));
    expect((await kept(made)).settings).toEqual({ preset: 'tianjin' });
    expect(made.store.get().result).toBeNull();
  });

  it('changes nothing else of what a colleague has stored since', async () => {
    const made = await checked();
    await changeSettings(made.pane, setting('preset', 'tianjin'));
    await keepSettings(made.host.storage, { preset: 'hebei', severities: { B01: 'off', V13: 'info' } });
    await changeSettings(made.pane, severity('V13', 'off'));
    const { settings } = await kept(made);
    expect(settings).toEqual({ preset: 'hebei', severities: { B01: 'off', V13: 'off' } });
    expect(made.store.get().settings).toEqual(settings);
  });

  it('several in one go: none is lost, the last has the say, checked once more', async () => {
    const made = await checked();
    let reads = 0;
    const { readWorkbook } = made.host;
    made.host.readWorkbook = (...args) => (reads++, readWorkbook(...args));
    await Promise.all([
      changeSettings(made.pane, severity('V04', 'warning')),
      changeSettings(made.pane, severity('V04', 'off')),
      changeSettings(made.pane, word('extraUnits', '床日')),
    ]);
    expect((await kept(made)).settings).toEqual({ severities: { V04: 'off' }, extraUnits: ['床日'] });
    expect(rulesFound(made)).not.toContain('V04');
    expect(reads).toBe(1);
  });

  it('while a check runs: the check ends, then it is checked by the setting', async () => {
    const made = await checked();
    const running = check(made.pane);
    await changeSettings(made.pane, severity('V04', 'off'));
    await running;
    expect(rulesFound(made)).not.toContain('V04');
    expect(made.store.get()).toMatchObject({ task: null, stale: false });
  });

  it('that can’t be stored is not shown, and said', async () => {
    const made = await checked();
    made.host.storage.set = async () => {
      throw new HostError('kept.settingsNewer', { version: 3 });
    };
    await changeSettings(made.pane, severity('V04', 'off'));
    expect(noticeId(made)).toBe('kept.settingsNewer');
    const { settings, savedAt, stale } = made.store.get();
    expect([settings, savedAt, stale]).toEqual([{}, null, false]);
    expect(rulesFound(made)).toContain('V04');
  });
});

describe('preferences', () => {
  it('are stored for whoever opens the workbook; marks follow at once', async () => {
    const made = await checked();
    expect(made.host.marks.size).toBeGreaterThan(0);
    await changePreferences(made.pane, { marks: false });
    expect((await kept(made)).preferences).toEqual({ live: true, marks: false });
    expect(made.host.marks.size).toBe(0);
    await changePreferences(made.pane, { live: false });
    expect((await kept(made)).preferences).toEqual({ live: false, marks: false });
    await check(made.pane);
    expect(made.host.marks.size).toBe(0);
  });

  it('are taken over by the first check of a colleague', async () => {
    const made = setup();
    await keepPreferences(made.host.storage, { live: false, marks: false });
    await check(made.pane);
    expect(made.store.get().preferences).toEqual({ live: false, marks: false });
    expect(made.host.marks.size).toBe(0);
  });

  it('what is switched for the session holds over a check; what someone stores later comes first', async () => {
    const made = await checked();
    await switchMarks(made.pane, false);
    await check(made.pane);
    expect(made.store.get()).toMatchObject({
      preferences: { marks: false },
      keptPreferences: { marks: true },
    });
    await keepPreferences(made.host.storage, { live: false, marks: true });
    await check(made.pane);
    expect(made.store.get().preferences).toEqual({ live: false, marks: true });
  });

  it('that can’t be read are told and stored anew; those of a later version stay as they are', async () => {
    const made = setup();
    await made.host.storage.set('preferences', 'x');
    await openSettings(made.pane);
    expect(made.store.get().unusablePreferences?.id).toBe('kept.preferencesBroken');
    await changePreferences(made.pane, { live: false });
    expect(made.store.get().unusablePreferences).toBeNull();
    expect((await kept(made)).preferences).toEqual({ live: false, marks: true });

    const later = '{"version":2,"value":{}}';
    await made.host.storage.set('preferences', later);
    await changePreferences(made.pane, { live: true });
    expect(noticeId(made)).toBe('kept.preferencesNewer');
    expect(await made.host.storage.get('preferences')).toBe(later);
  });
});

describe('what the workbook keeps', () => {
  it('is shown before anything is checked', async () => {
    const made = setup();
    await keepSettings(made.host.storage, { preset: 'tianjin' });
    await openSettings(made.pane);
    expect(made.store.get()).toMatchObject({ settings: { preset: 'tianjin' }, result: null });
  });

  it('settings that can’t be used are named; cleared, the workbook can be checked again', async () => {
    const made = setup();
    await made.host.storage.set('settings', '{"version":1,"value":{"weightSum":0}}');
    await openSettings(made.pane);
    expect(made.store.get().unusableSettings).toEqual({
      id: 'kept.settingsBroken',
      data: { at: 'weightSum' },
    });
    await check(made.pane);
    expect([made.store.get().result, noticeId(made)]).toEqual([null, 'kept.settingsBroken']);
    await openSettings(made.pane);
    // The page says it now.
    expect(made.store.get().notice).toBeNull();
    await clearSettings(made.pane);
    expect(await made.host.storage.get('settings')).toBeNull();
    await check(made.pane);
    expect(made.store.get().result).not.toBeNull();
  });

  it('ignores that can’t be read are cleared, the settings stay', async () => {
    const made = setup();
    await keepSettings(made.host.storage, { preset: 'tianjin' });
    await made.host.storage.set('ignores', 'x');
    await openSettings(made.pane);
    await restore(made.pane, []);
    expect(noticeId(made)).toBe('kept.ignoresBroken');
    await clearIgnores(made.pane);
    expect(made.store.get().unusable).toBeNull();
    expect(await kept(made)).toMatchObject({ settings: { preset: 'tianjin' }, ignores: [], unusable: null });
  });

  it('all back to what is usual; layouts and ignores stay', async () => {
    const made = await checked();
    const ignores: readonly Ignore[] = [{ scope: 'workbook', rule: 'V04', reason: '表样如此' }];
    const layouts = [
      { id: 'ours', title: '我局样式', kind: 'project', marks: {}, budget: 'cells', required: [] },
    ] as const;
    await keepIgnores(made.host.storage, ignores);
    await keepSettings(made.host.storage, { preset: 'tianjin', severities: { V13: 'off' }, layouts });
    await keepPreferences(made.host.storage, { live: false, marks: true });
    await resetSettings(made.pane);
    const { settings, preferences, ignores: left } = await kept(made);
    expect(settings).toEqual({ layouts });
    expect([preferences, left]).toEqual([{ live: true, marks: true }, ignores]);
  });
});

describe('ignores', () => {
  const everywhere: Ignore = { scope: 'workbook', rule: 'V04', reason: '' };
  const idle: Ignore = { scope: 'workbook', rule: 'B01', reason: '已核对' };

  it('are restored singly: what they left out is listed again', async () => {
    const made = setup();
    await keepIgnores(made.host.storage, [everywhere, idle]);
    await check(made.pane);
    expect(rulesFound(made)).not.toContain('V04');
    await restore(made.pane, [{ ...everywhere }]);
    expect((await kept(made)).ignores).toEqual([idle]);
    expect(rulesFound(made)).toContain('V04');
  });

  it('get a reason that was missing; one that a colleague has set meanwhile stays', async () => {
    const made = setup();
    await keepIgnores(made.host.storage, [everywhere]);
    await openSettings(made.pane);
    await keepIgnores(made.host.storage, [everywhere, idle]);
    await giveReason(made.pane, everywhere, '表样如此');
    expect((await kept(made)).ignores).toEqual([{ ...everywhere, reason: '表样如此' }, idle]);
    expect(made.store.get().ignores).toHaveLength(2);
  });

  it('and settings, changed at the same time: both are shown', async () => {
    const made = setup();
    await keepIgnores(made.host.storage, [everywhere, idle]);
    await openSettings(made.pane);
    await Promise.all([restore(made.pane, [idle]), changeSettings(made.pane, setting('preset', 'tianjin'))]);
    expect(made.store.get()).toMatchObject({ ignores: [everywhere], settings: { preset: 'tianjin' } });
  });
});
