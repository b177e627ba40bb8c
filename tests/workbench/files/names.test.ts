import { describe, expect, it } from '@jest/globals';
import { nameFault, proposedName, sizeText, splitName, timeText } from '../../../src/workbench/files/names';

const proposed = (name: string): string => {
  const { base, extension } = proposedName(name);
  return base + extension;
};

describe('the name that is proposed for saving', () => {
  it.each([
    ['绩效目标表.xlsx', '绩效目标表-已改.xlsx'],
    ['绩效目标表-已改.xlsx', '绩效目标表-已改2.xlsx'],
    ['绩效目标表-已改2.xlsx', '绩效目标表-已改3.xlsx'],
    ['绩效目标表-已改9.xlsx', '绩效目标表-已改10.xlsx'],
    ['绩效-已改后终稿.xlsx', '绩效-已改后终稿-已改.xlsx'],
    ['带宏.xlsm', '带宏-已改.xlsm'],
    ['大写.XLSX', '大写-已改.XLSX'],
    ['2021.预算.xlsx', '2021.预算-已改.xlsx'],
    ['没有扩展名', '没有扩展名-已改.xlsx'],
  ])('%s → %s', (name, expected) => expect(proposed(name)).toBe(expected));

  it('keeps the extension apart', () => {
    expect(splitName('a.b.xlsm')).toEqual({ base: 'a.b', extension: '.xlsm' });
  });
});

describe('what can be a file’s name', () => {
  it.each([
    ['绩效目标表', null],
    ['  ', 'blank'],
    ['..', 'blank'],
    ['上报/终稿', 'forbidden'],
    ['甲:乙', 'forbidden'],
    ['两\n行', 'forbidden'],
    ['长'.repeat(121), 'long'],
  ])('%j: %s', (name, fault) => expect(nameFault(name)).toBe(fault));
});

describe('a file’s facts', () => {
  it.each([
    [1, '1 KB'],
    [46_000, '45 KB'],
    [3_500_000, '3.3 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeText(bytes)).toBe(text));

  it('says the time as short as it can', () => {
    const now = new Date(2026, 4, 20, 16, 30).getTime();
    expect(timeText(new Date(2026, 4, 20, 9, 5).getTime(), now)).toBe('今天 09:05');
    expect(timeText(new Date(2026, 4, 19, 9, 5).getTime(), now)).toMatch(/5.19.*09:05/);
    expect(timeText(new Date(2025, 4, 19, 9, 5).getTime(), now)).toMatch(/^2025.5.19/);
  });
});
