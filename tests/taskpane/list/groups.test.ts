import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../../src/check';
import { toEntries } from '../../../src/taskpane/list/entries';
import { groupEntries, groupsAround, isOpen, shownRows } from '../../../src/taskpane/list/groups';
import type { Group } from '../../../src/taskpane/list/groups';
import type { Grouping } from '../../../src/taskpane/state';
import { faultyWorkbook } from '../../support/faulty-workbook';
import { sheetFromGrid } from '../../support/grid';
import { embed } from '../../support/healthy-table';

const groupsOf = (workbook: ReturnType<typeof faultyWorkbook>, grouping: Grouping = 'sheet') => {
  const result = checkWorkbook(workbook);
  // What a workbook of two like tables lacks is another matter.
  const findings = result.findings.filter(({ rule }) => /^V|C02/.test(rule));
  return groupEntries(toEntries(findings), result, grouping);
};

/** A sheet with the same table twice. */
const twice = (picture: string) => {
  const table = embed(picture).text;
  return { ...faultyWorkbook(), sheets: [sheetFromGrid(`${table}\n|  |\n${table}`, { name: '甲' })] };
};

const total = ({ counts }: Group): number => counts.error + counts.warning + counts.info;

describe('grouping by sheet', () => {
  it('goes in the order of the workbook, and counts severities', () => {
    const groups = groupsOf(faultyWorkbook());
    expect(groups.map(({ title, parts }) => [title, parts.length])).toEqual([
      ['甲', 0],
      ['乙', 0],
    ]);
    const [first] = groups;
    expect(total(first!)).toBe(first!.entries.length);
    expect(first!.counts.error).toBeGreaterThan(0);
  });

  it('gives every table of a sheet its own group when there are several', () => {
    const [group] = groupsOf(twice('| 三级指标 | 指标值 |\n| 慰问品发放准确率 | ≥95百分比 |'));
    expect(group!.parts).toHaveLength(2);
    expect(new Set(group!.parts.map(({ key }) => key)).size).toBe(2);
    expect(group!.parts[0]!.title).toBe('春节走访慰问经费');
    expect(group!.parts.flatMap(({ entries }) => entries)).toEqual(group!.entries);
  });

  it('puts what concerns the whole workbook in a group of its own', () => {
    const [group] = groupsOf(twice('| 走访慰问绩效目标表 |\n| 项目编码 | |'));
    const book = group!.parts.find(({ title }) => title === '整个工作簿');
    expect(book!.entries.map(({ finding }) => finding.messageId)).toEqual(['C02.allBlank']);
  });
});

describe('grouping by rule', () => {
  it('has a group a rule, the worst first, then as in the list of rules', () => {
    const groups = groupsOf(faultyWorkbook(), 'rule');
    expect(groups.map(({ rule }) => rule)).toEqual(['V01', 'V03', 'V04']);
    expect(groups[2]!.title).toBe('V04 用“百分比”代替%');
    expect(groups[2]!.entries.map(({ finding }) => finding.address.sheet)).toEqual(['甲', '乙']);
  });
});

describe('the order of rules', () => {
  it('is by the worst finding, whatever comes first in the list of rules', () => {
    const result = checkWorkbook(faultyWorkbook());
    const [found] = result.findings;
    const findings = (['info', 'warning', 'error'] as const).map((severity, i) => ({
      ...found!,
      ...{ severity, rule: ['B02', 'V04', 'I07'][i]! },
    }));
    const groups = groupEntries(toEntries(findings), result, 'rule');
    expect(groups.map(({ rule }) => rule)).toEqual(['I07', 'V04', 'B02']);
  });
});

describe('grouping by dimension', () => {
  it('has the headings of a review in their order, and the rules under each', () => {
    const groups = groupsOf(faultyWorkbook(), 'dimension');
    expect(groups.map(({ title, parts }) => [title, parts.map(({ rule }) => rule)])).toEqual([
      ['完整性', ['V01', 'V03']],
      ['适当性', ['V04']],
    ]);
  });

  it('opens and closes apart from the groups of other groupings', () => {
    const keys = (['sheet', 'rule', 'dimension'] as const).flatMap((grouping) =>
      groupsOf(faultyWorkbook(), grouping).flatMap((group) => [
        group.key,
        ...group.parts.map(({ key }) => key),
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('isOpen', () => {
  const many = (count: number) => {
    const result = checkWorkbook(faultyWorkbook());
    const [entry] = toEntries(result.findings);
    const entries = Array.from({ length: count }, (_, i) => ({
      key: String(i),
      finding: { ...entry!.finding, address: { ...entry!.finding.address, sheet: i % 2 ? '乙' : '甲' } },
    }));
    return groupEntries(entries, result, 'sheet');
  };

  it('opens all of a short list, the first group of a long one, and keeps what the user did', () => {
    const open = (count: number, by = {}) => many(count).map((group) => isOpen(group, by));
    expect([open(60), open(61)]).toEqual([
      [true, true],
      [true, false],
    ]);
    expect(open(61, { 'sheet:甲': false, 'sheet:乙': true })).toEqual([false, true]);
  });
});

describe('shownRows', () => {
  it('has headings, and the entries of what is open, page by page', () => {
    const groups = groupsOf(faultyWorkbook());
    const [first, second] = groups;
    const keys = first!.entries.map(({ key }) => key);
    const closed = { [second!.key]: false };
    const rows = (state: Parameters<typeof shownRows>[1]) => shownRows(groups, state);
    expect(rows({ open: closed, shown: {} })).toEqual([first!.key, ...keys, second!.key]);
    expect(rows({ open: closed, shown: { [first!.key]: 1 } })).toEqual([first!.key, keys[0], second!.key]);
    expect(rows({ open: { ...closed, [first!.key]: false }, shown: {} })).toEqual([first!.key, second!.key]);
  });

  it('has the headings inside a group', () => {
    const groups = groupsOf(faultyWorkbook(), 'dimension');
    const [first] = groups;
    expect(shownRows(groups, { open: {}, shown: {} }).slice(0, 3)).toEqual([
      first!.key,
      first!.parts[0]!.key,
      first!.entries[0]!.key,
    ]);
  });
});

describe('groupsAround', () => {
  it('leads from the outermost to the entry’s own, or to a heading', () => {
    const groups = groupsOf(faultyWorkbook(), 'dimension');
    const inner = groups[1]!.parts[0]!;
    const path = [groups[1]!.key, inner.key];
    const keys = (key: string) => groupsAround(groups, key).map((group) => group.key);
    expect([keys(inner.entries[1]!.key), keys(inner.key), keys('none')]).toEqual([path, path, []]);
  });
});
