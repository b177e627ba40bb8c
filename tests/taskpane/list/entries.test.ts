import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/model';
import { entriesAt, keptPlace, toEntries } from '../../../src/taskpane/list/entries';

const finding = (rule: string, row: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'error',
  messageId: `${rule}.x`,
  data: {},
  address: { sheet: '甲', row, col: 5 },
  cells: [],
  table: 0,
  field: null,
  value: '',
  fixes: [],
  ...more,
});

const cell = (row: number, col = 5) => ({ sheet: '甲', top: row, left: col, bottom: row, right: col });

describe('toEntries', () => {
  it('gives the same finding the same key in the next check, whatever came and went before it', () => {
    const [, first] = toEntries([finding('V01', 1), finding('V04', 2)]);
    const [second] = toEntries([finding('V04', 2)]);
    expect(second!.key).toBe(first!.key);
  });

  it('tells equal findings on one cell apart', () => {
    const keys = toEntries([finding('V01', 1), finding('V01', 1), finding('V04', 1)]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('entriesAt', () => {
  const entries = toEntries([
    finding('V01', 1),
    finding('V04', 1),
    finding('V08', 8, { cells: [{ sheet: '甲', row: 11, col: 5 }] }),
  ]);
  const rulesAt = (range: ReturnType<typeof cell>) =>
    entriesAt(entries, range).map((entry) => entry.finding.rule);

  it('finds all about the cell', () => {
    expect(rulesAt(cell(1))).toEqual(['V01', 'V04']);
  });

  it('finds collapsed findings by each of their cells', () => {
    expect(rulesAt(cell(11))).toEqual(['V08']);
  });

  it('finds nothing elsewhere, nor on another sheet', () => {
    expect(rulesAt(cell(2))).toEqual([]);
    expect(rulesAt({ ...cell(1), sheet: '乙' })).toEqual([]);
  });
});

describe('keptPlace', () => {
  const all = toEntries([finding('V01', 1), finding('V04', 2), finding('V05', 3)]);
  const key = (index: number) => all[index]!.key;

  it('stays where it is while the finding is there', () => {
    expect(keptPlace(all, all.slice(1), key(1))).toBe(key(1));
  });

  it('goes on to the next that is left', () => {
    expect(keptPlace(all, [all[0]!, all[2]!], key(1))).toBe(key(2));
  });

  it('goes back to the last when nothing follows', () => {
    expect(keptPlace(all, [all[0]!], key(2))).toBe(key(0));
  });

  it('leaves alone what was not listed: it may be filtered away', () => {
    expect(keptPlace(all.slice(1), all.slice(1), key(0))).toBe(key(0));
  });

  it('selects nothing of its own accord', () => {
    expect(keptPlace(all, all, null)).toBeNull();
    expect(keptPlace(all, [], key(0))).toBeNull();
  });
});
