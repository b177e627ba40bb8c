import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../../src/check';
import type { Ignore } from '../../../src/model';
import { ignoreList, keyOfIgnore, staleIgnores } from '../../../src/taskpane/keeping/ignore-list';
import { faultyWorkbook } from '../../support/faulty-workbook';

const cell: Ignore = { scope: 'cell', rule: 'V13', reason: '', value: '有效保障', date: '2026-11-20' };
const everywhere: Ignore = { scope: 'workbook', rule: 'V04', reason: '表样如此' };
const idle: Ignore = { scope: 'workbook', rule: 'B01', reason: '已核对' };
const ignores = [cell, everywhere, idle];

/** As they were read anew since: the same, not the same objects. */
const readAgain = (list: readonly Ignore[]): readonly Ignore[] => list.map((ignore) => ({ ...ignore }));
const statesOf = (list: ReturnType<typeof ignoreList>) =>
  list.map(({ scope, items }) => [scope, items.map(({ ignore, state }) => `${ignore.rule} ${state}`)]);

describe('the list of ignores', () => {
  test('from the widest scope to the narrowest; nothing is known of them before a check', () => {
    expect(statesOf(ignoreList(ignores, null))).toEqual([
      ['workbook', ['V04 open', 'B01 open']],
      ['cell', ['V13 open']],
    ]);
    expect(ignoreList([], null)).toEqual([]);
  });

  test('says what each leaves out, and which are needed no more', () => {
    const result = checkWorkbook(faultyWorkbook(), { ignores });
    const list = ignoreList(readAgain(ignores), result);
    expect(statesOf(list)).toEqual([
      ['workbook', ['V04 used', 'B01 stale']],
      ['cell', ['V13 stale']],
    ]);
    expect(list[0]!.items[0]!.uses.map(({ address }) => address.sheet)).toEqual(['甲', '乙']);
    expect(staleIgnores(list)).toEqual([idle, cell]);
  });

  test('one that was set since the check is neither needed nor stale', () => {
    const result = checkWorkbook(faultyWorkbook(), { ignores: [] });
    expect(statesOf(ignoreList([idle], result))).toEqual([['workbook', ['B01 open']]]);
  });
});

test('the same twice has two keys', () => {
  const [group] = ignoreList([idle, { ...idle, reason: '再次核对' }], null);
  expect(new Set(group!.items.map(({ key }) => key)).size).toBe(2);
});

test('an ignore is the same whatever its reason and date', () => {
  expect(keyOfIgnore({ ...cell, reason: '会议纪要', date: '2026-12-01' })).toBe(keyOfIgnore(cell));
  expect(keyOfIgnore({ ...cell, value: '保障' })).not.toBe(keyOfIgnore(cell));
});
