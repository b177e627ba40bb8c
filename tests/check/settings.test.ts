import { expect, test } from '@jest/globals';
import { knownNames, mergeSettings } from '../../src/check';

test('what is set first has the say', () => {
  const merged = mergeSettings({ preset: 'hebei', tolerance: '1' }, { preset: 'tianjin', budgetYear: 2026 });
  expect(merged).toEqual({ preset: 'hebei', tolerance: '1', budgetYear: 2026 });
});

test('severities are merged by rule', () => {
  const merged = mergeSettings({ severities: { V13: 'off' } }, { severities: { V13: 'error', V08: 'off' } });
  expect(merged.severities).toEqual({ V13: 'off', V08: 'off' });
});

test('lists add up, each word once', () => {
  const merged = mergeSettings({ extraUnits: ['床日', '标段'] }, { extraUnits: ['标段', '课时'] });
  expect(merged).toEqual({ extraUnits: ['床日', '标段', '课时'] });
});

test('nothing from nothing', () => {
  expect(mergeSettings({}, {})).toEqual({});
});

test('the names that settings may use', () => {
  expect(knownNames.rules).toContain('V01');
  expect(knownNames.presets).toContain('hebei');
});
