import { expect, test } from '@jest/globals';
import type { Layout, Settings } from '../../../src/model';
import {
  setting,
  severity,
  withoutLayout,
  withoutSettings,
  withoutWord,
  word,
} from '../../../src/taskpane/keeping/settings-changes';

const OTHERS: Settings = { preset: 'hebei', tolerance: '0.01' };

test('a key is set and taken out; the others stay as they are', () => {
  const set = setting('budgetYear', 2026)(OTHERS);
  expect(set).toEqual({ ...OTHERS, budgetYear: 2026 });
  expect(setting('budgetYear', undefined)(set)).toEqual(OTHERS);
  expect(Object.keys(setting('budgetYear', undefined)(OTHERS))).toEqual(['preset', 'tolerance']);
});

test('severities by rule; nothing is left of the last one', () => {
  const one = severity('V13', 'off')(OTHERS);
  const two = severity('B01', 'warning')(one);
  expect(two.severities).toEqual({ V13: 'off', B01: 'warning' });
  expect(severity('V13', undefined)(two).severities).toEqual({ B01: 'warning' });
  expect(severity('V13', undefined)(one)).toEqual(OTHERS);
});

test('words are added once, and taken away', () => {
  const one = word('extraUnits', '床日')(OTHERS);
  expect(one).toEqual({ ...OTHERS, extraUnits: ['床日'] });
  expect(word('extraUnits', '床日')(one)).toBe(one);
  const two = word('extraUnits', '标台')(one);
  expect(withoutWord('extraUnits', '床日')(two).extraUnits).toEqual(['标台']);
  expect(withoutWord('extraUnits', '床日')(one)).toEqual(OTHERS);
  expect(withoutWord('genericBases', '会议纪要')(OTHERS)).toEqual(OTHERS);
});

test('a layout goes, the others stay', () => {
  const layout = (id: string) => ({ id, title: id }) as Layout;
  const kept = { ...OTHERS, layouts: [layout('a'), layout('b')] };
  expect(withoutLayout('a')(kept).layouts).toEqual([layout('b')]);
  expect(withoutLayout('b')(withoutLayout('a')(kept))).toEqual(OTHERS);
});

test('several keys at once', () => {
  expect(withoutSettings(['preset', 'weightSum'])(OTHERS)).toEqual({ tolerance: '0.01' });
});
