import { describe, expect, it } from '@jest/globals';
import { checkWorkbook } from '../../src/check';
import { toEntries } from '../../src/taskpane/entries';
import { groupEntries, isOpen, shownRows } from '../../src/taskpane/groups';
import { sheetFromGrid } from '../support/grid';
import { faultyWorkbook } from '../support/faulty-workbook';
import { embed } from '../support/healthy-table';

const groupsOf = (workbook: ReturnType<typeof faultyWorkbook>) => {
  const result = checkWorkbook(workbook);
  return groupEntries(toEntries(result.findings), result);
};

describe('groupEntries', () => {
  it('groups by sheet, in the order of the workbook, and counts severities', () => {
    const groups = groupsOf(faultyWorkbook());
    expect(groups.map(({ sheet, stacked }) => [sheet, stacked])).toEqual([
      ['甲', false],
      ['乙', false],
    ]);
    const [first] = groups;
    expect(first!.tables).toHaveLength(1);
    expect(first!.tables[0]!.title).toBe('春节走访慰问经费');
    const { error, warning, info } = first!.counts;
    expect(error + warning + info).toBe(first!.tables[0]!.entries.length);
    expect(error).toBeGreaterThan(0);
  });

  it('gives every table of a sheet its own group when there are several', () => {
    const picture = '| 三级指标 | 指标值 |\n| 慰问品发放准确率 | ≥95百分比 |';
    const table = embed(picture).text;
    const sheet = sheetFromGrid(`${table}\n|  |\n${table}`, { name: '甲' });
    const [group] = groupsOf({ ...faultyWorkbook(), sheets: [sheet] });
    expect(group!.stacked).toBe(true);
    expect(group!.tables).toHaveLength(2);
    expect(new Set(group!.tables.map(({ key }) => key)).size).toBe(2);
  });

  it('puts what concerns the whole workbook in a group of its own', () => {
    const table = embed('| 走访慰问绩效目标表 |\n| 项目编码 | |').text;
    const sheet = sheetFromGrid(`${table}\n|  |\n${table}`, { name: '甲' });
    const [group] = groupsOf({ ...faultyWorkbook(), sheets: [sheet] });
    const book = group!.tables.find(({ title }) => title === '整个工作簿');
    expect(book!.entries.map(({ finding }) => finding.messageId)).toEqual(['C02.allBlank']);
  });
});

describe('isOpen', () => {
  it('opens all of a short list, the first group of a long one, and keeps what the user did', () => {
    expect([isOpen('a', false, 60, {}), isOpen('a', false, 61, {}), isOpen('a', true, 61, {})]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isOpen('a', true, 61, { a: false }), isOpen('a', false, 61, { a: true })]).toEqual([false, true]);
  });
});

describe('shownRows', () => {
  it('has headings, and the entries of what is open, page by page', () => {
    const groups = groupsOf(faultyWorkbook());
    const [first, second] = groups;
    const keys = first!.tables[0]!.entries.map(({ key }) => key);
    const rows = (state: Parameters<typeof shownRows>[2]) => shownRows(groups, 61, state);
    expect(rows({ open: {}, shown: {} })).toEqual([first!.key, ...keys, second!.key]);
    expect(rows({ open: {}, shown: { [first!.tables[0]!.key]: 1 } })).toEqual([
      first!.key,
      keys[0],
      second!.key,
    ]);
    expect(rows({ open: { [first!.key]: false }, shown: {} })).toEqual([first!.key, second!.key]);
  });
});
