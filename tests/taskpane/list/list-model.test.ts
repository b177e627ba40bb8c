import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/check';
import { toEntries } from '../../../src/taskpane/list/entries';
import { isFiltering, NO_FILTER } from '../../../src/taskpane/list/filter';
import { listOf, positionOf, stepFrom } from '../../../src/taskpane/list/list-model';
import { initialState } from '../../../src/taskpane/state';
import type { PaneState } from '../../../src/taskpane/state';
import { faultyWorkbook } from '../../support/faulty-workbook';

const result = checkWorkbook(faultyWorkbook());
// What a workbook of two like tables lacks is another matter.
const findings = result.findings.filter(({ rule }) => rule.startsWith('V'));
const state: PaneState = { ...initialState, result, entries: toEntries(findings) };
const cells = (change: Partial<PaneState>) =>
  listOf({ ...state, ...change }).order.map(({ finding: { rule, address } }) => `${rule} ${address.sheet}`);

const ALL = ['V03 甲', 'V04 甲', 'V01 甲', 'V04 乙'];

describe('the list', () => {
  it('lists all in reading order, or as the groups have them', () => {
    expect(cells({})).toEqual(ALL);
    expect(cells({ grouping: 'rule' })).toEqual(['V01 甲', 'V03 甲', 'V04 甲', 'V04 乙']);
    expect(listOf(initialState).order).toEqual([]);
  });

  it('is the same object as long as nothing changes', () => {
    const other: PaneState = { ...state, selected: 'x', open: {} };
    expect(listOf(other)).toBe(listOf(state));
  });

  it.each([
    ['a sheet', '乙', ['V04 乙']],
    ['a cell', 'f10', ['V03 甲', 'V04 乙']],
    ['sheet and cell', '乙!F10', ['V04 乙']],
    ['a word of the sentence', '待选项', ['V01 甲']],
    ['the table’s name', '春节走访慰问经费', ALL],
    ['an indicator', '发放准确率', ['V04 甲']],
    ['a rule’s code', 'v03', ['V03 甲']],
    ['a rule’s title', '有单位没有数字', ['V03 甲']],
    ['the value, in other widths', '＞ ９５百分比', []],
    ['the value, in other widths, for sure', '≥９５百分比', ['V04 甲']],
    ['several words, all of them', '甲 百分比', ['V04 甲']],
    ['several words in any order, over wide spaces', '百分比　乙', ['V04 乙']],
    ['nothing', '   ', ALL],
    ['something that isn’t there', '没有这个', []],
  ])('finds by %s', (_, query, expected) => {
    expect(cells({ query })).toEqual(expected);
  });

  it('filters by severity and rule, together with words', () => {
    expect(cells({ hiddenSeverities: ['warning'] })).toEqual(['V03 甲', 'V01 甲']);
    expect(cells({ ruleFilter: 'V04' })).toEqual(['V04 甲', 'V04 乙']);
    expect(cells({ ruleFilter: 'V04', query: '乙' })).toEqual(['V04 乙']);
    expect(cells({ ruleFilter: 'V04', hiddenSeverities: ['warning'] })).toEqual([]);
  });

  it('knows whether anything is filtered', () => {
    expect([NO_FILTER, { ...NO_FILTER, query: ' ' }].map(isFiltering)).toEqual([false, false]);
    expect(
      [
        { ...NO_FILTER, query: '甲' },
        { ...NO_FILTER, ruleFilter: 'V01' },
      ].map(isFiltering),
    ).toEqual([true, true]);
  });
});

describe('stepping', () => {
  const key = (index: number) => state.entries[index]!.key;
  const from = (selected: string | null, by: 1 | -1, change: Partial<PaneState> = {}) => {
    const found = stepFrom({ ...state, selected, ...change }, by);
    return found && [state.entries.indexOf(found.entry), found.wrapped];
  };

  it('goes on and back, and around the ends', () => {
    expect([from(key(0), 1), from(key(3), 1), from(key(1), -1), from(key(0), -1)]).toEqual([
      [1, false],
      [0, true],
      [0, false],
      [3, true],
    ]);
  });

  it('begins at the top, or at the end', () => {
    expect([from(null, 1), from(null, -1)]).toEqual([
      [0, false],
      [3, false],
    ]);
  });

  it('goes on from the place of an entry that is filtered away', () => {
    const filter = { ruleFilter: 'V04' };
    expect([from(key(2), 1, filter), from(key(2), -1, filter), from(key(0), 1, filter)]).toEqual([
      [3, false],
      [1, false],
      [1, false],
    ]);
    expect(from(key(0), -1, filter)).toEqual([3, true]);
  });

  it('goes in the order of the groups', () => {
    expect(from(key(2), 1, { grouping: 'rule' })).toEqual([0, false]);
  });

  it('goes nowhere where nothing is listed', () => {
    expect(from(key(0), 1, { query: '没有这个' })).toBeNull();
  });

  it('knows the position among those listed', () => {
    const position = (selected: string | null, change: Partial<PaneState> = {}) =>
      positionOf(listOf({ ...state, ...change }), selected);
    expect([position(key(1)), position(null), position(key(3), { ruleFilter: 'V04' })]).toEqual([2, 0, 2]);
    expect(position(key(0), { ruleFilter: 'V04' })).toBe(0);
  });
});
