import { describe, expect, test } from '@jest/globals';
import { describeBasis, describeIgnores } from '../../src/report';
import type { Ignore } from '../../src/model';
import { file, finding, reportIn, run, table } from './sample';

describe('what the tables are checked by', () => {
  test('once, where all are alike', () => {
    expect(describeBasis([table, table])).toEqual(['按河北省样式、财预〔2015〕88号检查']);
  });

  test('with counts, where they differ', () => {
    const other = { preset: 'national', profile: '2021' } as const;
    expect(describeBasis([table, other, table])).toEqual([
      '按河北省样式、财预〔2015〕88号检查：2 张表',
      '按全国通用样式、财预〔2021〕101号检查：1 张表',
    ]);
  });

  test('an unknown preset is the standard one; no table, nothing to say', () => {
    expect(describeBasis([{ preset: '别处', profile: '2015' }])).toEqual([
      '按通用样式、财预〔2015〕88号检查',
    ]);
    expect(describeBasis([])).toEqual([]);
  });
});

describe('what is ignored', () => {
  const cell: Ignore = {
    scope: 'cell',
    rule: 'V13',
    reason: '上级统一口径',
    table: { sheet: '表1', code: '1303', name: '车辆保险费' },
    field: 'indicator.value',
    indicator: '安全状况',
    value: '有效保障',
  };
  const say = (more: Parameters<typeof file>[1]): readonly string[] => describeIgnores(file([], more));

  test('nothing: not a word', () => {
    expect(say({})).toEqual([]);
  });

  test('how many; those of a baseline apart', () => {
    const ignored = [{ ...finding(), reason: '是' }, { ...finding(), reason: '' }, finding()];
    expect(say({ ignored })).toEqual(['2 处已忽略', '1 处是基线里已有的问题，没有列出']);
  });

  test('ignores that are stale or without a reason, in each scope', () => {
    const { table: key, reason } = cell;
    const ignoreProblems = [
      { ignore: cell, problem: 'stale' },
      { ignore: { scope: 'table', rule: 'V13', reason: '', table: key! }, problem: 'no-reason' },
      { ignore: { scope: 'table', rule: 'V13', reason: ' ', table: { sheet: '表1' } }, problem: 'stale' },
      { ignore: { scope: 'workbook', rule: 'I17', reason }, problem: 'stale' },
    ] as const;
    expect(say({ ignoreProblems })).toEqual([
      '不再需要的忽略：V13（车辆保险费 安全状况：有效保障）（理由：上级统一口径）',
      '没有写理由的忽略：V13（车辆保险费）',
      '不再需要的忽略：V13（表1）',
      '不再需要的忽略：I17（整个工作簿）（理由：上级统一口径）',
    ]);
  });

  test('ignores that can’t be read', () => {
    const [what, todo] = say({ unusable: { id: 'kept.ignoresNewer', data: { version: 2 } } });
    expect(what).toContain('更新的版本（2）');
    expect(todo).toContain('更新绩效表助手');
  });

  test('stands in the text report', () => {
    const text = reportIn('text', run([file([], { ignored: [{ ...finding(), reason: '是' }] })]));
    expect(text).toContain('\n  1 处已忽略\n');
  });
});
