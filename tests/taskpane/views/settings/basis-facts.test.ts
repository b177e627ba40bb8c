import { expect, test } from '@jest/globals';
import type { TargetTable } from '../../../../src/model';
import {
  describeAutoPreset,
  describeAutoProfile,
  describeAutoYear,
  presetsOf,
} from '../../../../src/taskpane/views/settings/basis-facts';

const table = (preset: string, sheet = '表'): TargetTable =>
  ({ preset, profile: '2015', range: { sheet } }) as unknown as TargetTable;

test('自动 says what was recognised, where it was the choice', () => {
  const tables = [table('shanxi'), table('hebei'), table('hebei')];
  expect(presetsOf(tables)).toEqual(['hebei', 'shanxi']);
  expect(describeAutoPreset({}, [])).toBe('自动识别');
  expect(describeAutoPreset({}, [table('hebei')])).toBe('自动识别（河北省样式）');
  expect(describeAutoPreset({}, tables)).toBe('自动识别（河北省样式等 2 种）');
  expect(describeAutoPreset({ preset: 'tianjin' }, tables)).toBe('自动识别');
  expect(describeAutoProfile({}, tables)).toBe('自动（财预〔2015〕88号）');
  expect(describeAutoProfile({ profile: '2021' }, tables)).toBe('自动');
});

test('the year that is recognised', () => {
  expect(describeAutoYear([])).toBe('空着：自动识别');
  expect(describeAutoYear([table('hebei', '2022年预算'), table('hebei', '2022年追加')])).toBe(
    '空着：自动（识别为 2022）',
  );
});
