import { describe, expect, it } from '@jest/globals';
import { forgetWorkbooks, keepWorkbook, openWorkbook } from '../../../src/taskpane/keeping/last-workbooks';
import { memoryServices } from '../../support/memory-services';

describe('what is kept of workbooks', () => {
  it('is found when one is opened again', () => {
    const { memory } = memoryServices();
    expect(openWorkbook(memory, '甲.xlsx')).toBeNull();
    keepWorkbook(memory, '甲.xlsx', 'a');
    openWorkbook(memory, '乙.xlsx');
    keepWorkbook(memory, '乙.xlsx', 'b');
    expect([openWorkbook(memory, '甲.xlsx'), openWorkbook(memory, '乙.xlsx')]).toEqual(['a', 'b']);
  });

  it('goes from the twentieth on, the oldest first', () => {
    const { memory } = memoryServices();
    const open = (name: string) => {
      openWorkbook(memory, name);
      keepWorkbook(memory, name, name);
    };
    for (let number = 1; number <= 20; number++) open(`${number}`);
    open('1');
    open('21');
    expect(openWorkbook(memory, '2')).toBeNull();
    expect(openWorkbook(memory, '1')).toBe('1');
    expect(openWorkbook(memory, '4')).toBe('4');
  });

  it('is forgotten without a trace, and not kept again before the workbook is opened again', () => {
    const { memory, kept } = memoryServices();
    openWorkbook(memory, '甲.xlsx');
    keepWorkbook(memory, '甲.xlsx', 'a');
    openWorkbook(memory, '乙.xlsx');
    keepWorkbook(memory, '乙.xlsx', 'b');
    forgetWorkbooks(memory, '甲.xlsx');
    keepWorkbook(memory, '甲.xlsx', 'a');
    expect([...kept.values()].join()).not.toContain('甲');
    expect(openWorkbook(memory, '乙.xlsx')).toBe('b');
    forgetWorkbooks(memory, null);
    keepWorkbook(memory, '乙.xlsx', 'b');
    expect([...kept.values()].join()).not.toContain('乙');
    expect(openWorkbook(memory, '乙.xlsx')).toBeNull();
  });

  it.each(['{', '7', '[["甲.xlsx"],7,["乙.xlsx",8]]'])('is nothing where it cannot be read: %s', (text) => {
    const { memory, kept } = memoryServices();
    openWorkbook(memory, '甲.xlsx');
    for (const key of kept.keys()) kept.set(key, text);
    expect([openWorkbook(memory, '甲.xlsx'), openWorkbook(memory, '乙.xlsx')]).toEqual([null, null]);
  });
});
