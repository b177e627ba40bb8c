import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../src/hosts/error';
import { keepIgnores, keepPreferences, keepSettings, lookAtKept, readKept } from '../../src/hosts/kept';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { renderError } from '../../src/messages/errors';
import type { Ignore, Settings } from '../../src/model';
import { makeWorkbook } from '../cli/workbook';

const KNOWN = { rules: ['V01', 'V13'], presets: ['standard', 'hebei'] };
const SETTINGS: Settings = {
  preset: 'hebei',
  tolerance: '0.01',
  severities: { V13: 'off' },
  extraUnits: ['“床日”<&>'],
};
const IGNORES: readonly Ignore[] = [
  {
    scope: 'cell',
    rule: 'V13',
    reason: '上级统一口径，\n见会议纪要',
    table: { sheet: '表1', name: '车辆保险费' },
    field: 'indicator.value',
    value: '有效保障',
    date: '2026-11-20',
  },
];

const open = (bytes: Uint8Array): XlsxHost => XlsxHost.open(bytes, { codec: nodeCodec, fileName: '甲.xlsx' });
const fresh = (): XlsxHost => open(makeWorkbook('≥3次'));
/** The error's sentences. */
async function refusal(host: XlsxHost): Promise<string> {
  const error = await readKept(host.storage, KNOWN).catch((cause: unknown) => cause);
  if (!(error instanceof HostError)) throw new Error('nothing was refused');
  const { what, todo } = renderError(error.id, error.data);
  return what + todo;
}

test('a workbook that keeps nothing', async () => {
  expect(await readKept(fresh().storage, KNOWN)).toEqual({
    settings: {},
    ignores: [],
    preferences: { live: true, marks: true },
    unusable: null,
    unusablePreferences: null,
  });
});

test('what is kept comes back from the saved file', async () => {
  const host = fresh();
  await keepSettings(host.storage, SETTINGS);
  await keepIgnores(host.storage, IGNORES);
  await keepPreferences(host.storage, { live: false, marks: true });
  const again = open(host.bytes());
  expect(await readKept(again.storage, KNOWN)).toEqual({
    settings: SETTINGS,
    ignores: IGNORES,
    preferences: { live: false, marks: true },
    unusable: null,
    unusablePreferences: null,
  });
});

test('what is there already is not written again, and nothing stays of what is taken away', async () => {
  const host = fresh();
  await keepSettings(host.storage, SETTINGS);
  const bytes = host.bytes();
  const again = open(bytes);
  await keepSettings(again.storage, SETTINGS);
  await keepIgnores(again.storage, []);
  expect(again.bytes()).toBe(bytes);
  await keepPreferences(again.storage, { live: true, marks: true });
  expect(again.bytes()).toBe(bytes);
  await keepSettings(again.storage, {});
  expect(await again.storage.get('settings')).toBeNull();
});

describe('what can’t be used', () => {
  const put = async (key: string, text: string): Promise<XlsxHost> => {
    const host = fresh();
    await keepIgnores(host.storage, IGNORES);
    await keepSettings(host.storage, SETTINGS);
    await host.storage.set(key, text);
    return host;
  };

  test.each([
    ['no JSON', '{"version":1,', '1:14'],
    ['no version', '{}', 'version'],
    ['an unknown rule', '{"version":1,"value":{"severities":{"V99":"off"}}}', 'severities.V99'],
  ])('settings with %s: refused, with the place', async (_, text, place) => {
    expect(await refusal(await put('settings', text))).toContain(`设置读不出来（${place}）`);
  });

  test('settings of a later version: refused', async () => {
    expect(await refusal(await put('settings', '{"version":2,"value":{}}'))).toContain('更新的版本（2）');
  });

  test.each([
    ['no JSON', 'x', 'kept.ignoresBroken', { at: '1:1' }],
    ['another shape', '{"version":1,"value":[{"rule":1}]}', 'kept.ignoresBroken', { at: '[0].scope' }],
    ['a later version', '{"version":9,"value":{}}', 'kept.ignoresNewer', { version: 9 }],
  ])('ignores with %s: told, and the settings hold', async (_, text, id, data) => {
    const kept = await readKept((await put('ignores', text)).storage, KNOWN);
    expect(kept).toMatchObject({ settings: SETTINGS, ignores: [], unusable: { id, data } });
  });

  test('settings: looked at, the rest is there all the same', async () => {
    const { storage } = await put('settings', '{"version":7}');
    await keepPreferences(storage, { live: false, marks: false });
    expect(await lookAtKept(storage, KNOWN)).toMatchObject({
      settings: {},
      ignores: IGNORES,
      preferences: { live: false, marks: false },
      unusableSettings: { id: 'kept.settingsNewer', data: { version: 7 } },
    });
  });

  test.each([
    ['no JSON', '[', 'kept.preferencesBroken', { at: '1:2' }],
    ['another shape', '{"version":1,"value":{"live":"on"}}', 'kept.preferencesBroken', { at: 'live' }],
    ['a later version', '{"version":2,"value":{}}', 'kept.preferencesNewer', { version: 2 }],
  ])('preferences with %s: told, those of a workbook without any hold', async (_, text, id, data) => {
    const kept = await readKept((await put('preferences', text)).storage, KNOWN);
    expect(kept).toMatchObject({
      settings: SETTINGS,
      ignores: IGNORES,
      preferences: { live: true, marks: true },
      unusablePreferences: { id, data },
    });
    expect(renderError(id, data).todo).not.toBe('');
  });

  test('preferences that don’t say all, and say more than this version knows', async () => {
    const text = '{"version":1,"value":{"marks":false,"sound":true}}';
    const kept = await readKept((await put('preferences', text)).storage, KNOWN);
    expect(kept.preferences).toEqual({ live: true, marks: false });
  });

  test('ignores with more than this version knows of each are read all the same', async () => {
    const text = JSON.stringify({ version: 1, value: [{ ...IGNORES[0], by: '张三' }] });
    expect((await readKept((await put('ignores', text)).storage, KNOWN)).ignores).toEqual(IGNORES);
  });
});
