import { expect, test } from '@jest/globals';
import { nearest } from '../../../src/model/schema/nearest';

const KEYS = ['preset', 'profile', 'budgetYear', 'severities', 'tolerance'];

test.each([
  ['perset', 'preset'],
  ['Preset', 'preset'],
  ['severity', 'severities'],
  ['budget_year', 'budgetYear'],
  ['tolerence', 'tolerance'],
  ['profil', 'profile'],
])('%s: %s is meant', (written, meant) => {
  expect(nearest(written, KEYS)).toBe(meant);
});

test.each(['语言', 'x', 'rules', 'colour', ''])('“%s” is like none of them', (written) => {
  expect(nearest(written, KEYS)).toBeNull();
});

test('of several as like as one another, the first', () => {
  expect(nearest('V99', ['V01', 'V09', 'V19'])).toBe('V09');
  expect(nearest('v1', ['V01', 'V10'])).toBe('V01');
});
