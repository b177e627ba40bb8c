import { expect, test } from '@jest/globals';
import type { Ignore } from '../../../../src/model';
import { describeIgnoredPlace } from '../../../../src/taskpane/views/settings/ignored-place';

const table = { sheet: '表1', code: '13030322P00397010017P', name: '车辆保险费' };
const base = { rule: 'V13', reason: '' };
const cell: Ignore = {
  ...base,
  scope: 'cell',
  table,
  field: 'indicator.value',
  indicator: '出车次数',
  value: '次',
};

test.each<[string, Ignore, string]>([
  ['the workbook', { ...base, scope: 'workbook' }, ''],
  ['a table', { ...base, scope: 'table', table }, '车辆保险费'],
  ['a table without a project', { ...base, scope: 'table', table: { sheet: '表1' } }, '表1'],
  ['a cell', cell, '车辆保险费 · 指标值（出车次数）“次”'],
  ['a blank cell', { ...cell, field: 'purpose', indicator: '', value: '' }, '车辆保险费 · 资金用途'],
  [
    'a long value',
    { ...cell, value: '保障\n'.repeat(20) },
    `车辆保险费 · 指标值（出车次数）“${'保障 '.repeat(8)}…”`,
  ],
  ['a cell of no table', { ...base, scope: 'cell', field: 'summary.total', value: '3' }, '汇总表合计数“3”'],
  ['a field of a later program', { ...cell, field: 'moon' as 'title' }, '车辆保险费'],
])('%s', (_, ignore, place) => {
  expect(describeIgnoredPlace(ignore)).toBe(place);
});
