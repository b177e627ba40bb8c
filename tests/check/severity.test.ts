import { describe, expect, test } from '@jest/globals';
import { settingOf, severityOf } from '../../src/check/severity';
import type { Severity } from '../../src/model';
import { rules } from '../../src/rules';
import { tableFrom } from './tables';

const rule = (code: string) => rules.find((each) => each.code === code)!;

/** V10 is an error; of a count without a number it makes a warning. C04 is an error, or an info. */
const V10 = (own: Severity | undefined, set: Severity | 'off' | undefined) =>
  severityOf(rule('V10'), own, set);

describe('the severity set for a rule', () => {
  test('nothing set: as the rule says', () => {
    expect([V10(undefined, undefined), V10('warning', undefined)]).toEqual(['error', 'warning']);
  });

  test('takes the place of the rule’s own', () => {
    expect([V10(undefined, 'info'), V10('error', 'warning')]).toEqual(['info', 'warning']);
  });

  test('never makes a case worse that the rule judges milder', () => {
    expect([V10('warning', 'error'), V10('info', 'warning')]).toEqual(['warning', 'info']);
  });

  test('holds for milder cases too, where it is milder still', () => {
    expect(V10('warning', 'info')).toBe('info');
  });

  test('makes milder what the rule judges worse in single cases', () => {
    const V08 = rule('V08');
    expect(V08.severity).toBe('info');
    expect([severityOf(V08, 'error', 'warning'), severityOf(V08, undefined, 'warning')]).toEqual([
      'warning',
      'warning',
    ]);
  });

  test('off: the rule’s own, for whoever asks for the rule by its code', () => {
    expect(V10('warning', 'off')).toBe('warning');
  });
});

describe('whose word counts', () => {
  const shanghai = { ...tableFrom('| 单位：万元 |'), preset: 'shanghai' };

  test('the settings’, then the preset’s', () => {
    expect(settingOf('B09', shanghai, {})).toBe('off');
    expect(settingOf('B09', shanghai, { severities: { B09: 'error' } })).toBe('error');
    expect(settingOf('B09', { ...shanghai, preset: 'national' }, {})).toBeUndefined();
  });

  test('no preset holds for the workbook', () => {
    expect(settingOf('B09', null, {})).toBeUndefined();
    expect(settingOf('B09', null, { severities: { B09: 'info' } })).toBe('info');
  });
});
