import { expect, test } from '@jest/globals';
import { rules } from '../../../../src/rules';
import { ruleList } from '../../../../src/taskpane/views/settings/rule-list';

const all = { query: '', onlyChanged: false };
const codes = (...args: Parameters<typeof ruleList>) =>
  ruleList(...args).flatMap((family) => family.rules.map(({ code }) => code));

test('every rule once, by family, with its title', () => {
  const list = ruleList({}, [], all);
  expect(list.map(({ letter }) => letter)).toEqual(['B', 'S', 'V', 'I', 'C', 'E', 'F']);
  expect(codes({}, [], all)).toEqual(rules.map(({ code }) => code));
  expect(list.flatMap((family) => family.rules).filter(({ title }) => title === '')).toEqual([]);
});

test('found by code, title and family, in any order, in full width or not', () => {
  expect(codes({}, [], { ...all, query: 'v13' })).toEqual(['V13']);
  expect(codes({}, [], { ...all, query: 'Ｖ１３' })).toEqual(['V13']);
  expect(codes({}, [], { ...all, query: '满意度 位置' })).toEqual(['I14']);
  expect(codes({}, [], { ...all, query: '自评' })).toHaveLength(8);
  expect(codes({}, [], { ...all, query: '没有这样的' })).toEqual([]);
});

test('only those that are set', () => {
  const set = { V13: 'off', B01: 'warning' } as const;
  const list = ruleList(set, [], { ...all, onlyChanged: true });
  expect(list.flatMap((family) => family.rules)).toMatchObject([
    { code: 'B01', usual: 'error', set: 'warning' },
    { code: 'V13', set: 'off' },
  ]);
});

test('what is usual is the preset’s, where all tables have one', () => {
  const usual = (presets: readonly string[]) =>
    ruleList({}, presets, { ...all, query: 'B09' })[0]!.rules[0]!.usual;
  expect([usual(['shanghai']), usual([]), usual(['shanghai', 'hebei'])]).toEqual([
    'off',
    usual(['hebei']),
    usual(['hebei']),
  ]);
  expect(usual(['hebei'])).not.toBe('off');
});
