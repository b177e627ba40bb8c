import { expect, test } from '@jest/globals';
import { readWritten } from '../../../../src/taskpane/views/settings/written';
import type { WrittenKey } from '../../../../src/taskpane/views/settings/written';

test.each<[WrittenKey, string, unknown]>([
  ['budgetYear', '2026', 2026],
  ['budgetYear', ' ２０２６ ', 2026],
  ['tolerance', '0', '0'],
  ['tolerance', '０．０１', '0.01'],
  ['weightSum', '90', '90'],
  ['weightSum', '  ', undefined],
])('%s “%s” is read', async (key, text, value) => {
  expect(await readWritten(key, text)).toEqual({ value });
});

test.each<[WrittenKey, string, string]>([
  ['budgetYear', '26', '要写 2000 到 2099 的年份，如 2026'],
  ['budgetYear', '今年', '要写 2000 到 2099 的年份，如 2026'],
  ['tolerance', '-1', '要写 0 或正的数，如 0.01'],
  ['weightSum', '0', '要写大于 0 的数，如 100'],
  ['weightSum', '百分之百', '要写大于 0 的数，如 100'],
])('%s “%s” is refused in plain words', async (key, text, problem) => {
  expect(await readWritten(key, text)).toEqual({ problem });
});
