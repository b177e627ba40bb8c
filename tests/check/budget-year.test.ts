import { describe, expect, test } from '@jest/globals';
import { budgetYearOf } from '../../src/check/budget-year';
import { recogniseWorkbook } from '../../src/recognise';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';

/** Year of a workbook of these sheets; each table says only what is drawn. */
function yearOf(sheets: Readonly<Record<string, string>>): number | null {
  const whole = Object.entries(sheets).map(([name, text]) => [
    name,
    embed(`| 走访慰问经费绩效目标表 |\n| 项目编码 | |\n| 项目名称 | 走访慰问经费 |\n${text}`).text,
  ]);
  const { tables } = recogniseWorkbook(workbookFromGrids(Object.fromEntries(whole)));
  expect(tables).toHaveLength(whole.length);
  return budgetYearOf(tables);
}

const code = (year: string): string => `| 项目编码 | 130303${year}P00391410001H |`;
const title = (text: string): string => `| ${text}绩效目标表 |`;

describe('budgetYearOf', () => {
  test('is named by the title', () => {
    expect(yearOf({ 表1: title('2024年走访慰问') })).toBe(2024);
  });

  test('is named by the name where the title names none', () => {
    expect(yearOf({ 表1: '| 项目名称 | 2024年走访慰问经费 |' })).toBe(2024);
  });

  test('is named by the sheet', () => {
    expect(yearOf({ '2024年': '' })).toBe(2024);
    expect(yearOf({ '2024年': code('23'), 表2: code('23') })).toBe(2023);
  });

  test('is the later year where several tables are carried over from an earlier one', () => {
    const old = `${title('2021年走访慰问')}\n${code('21')}`;
    expect(yearOf({ 表1: old, 表2: old, 表3: old, 表4: code('22'), 表5: code('22') })).toBe(2022);
    expect(yearOf({ 表1: old, 表2: code('22') })).toBeNull();
    expect(yearOf({ '2.2021年走访慰问': old, 表2: code('22') })).toBeNull();
    expect(yearOf({ 表1: code('21'), 表2: code('21'), 表3: code('22') })).toBe(2021);
  });

  test('is the year of most codes; two of an earlier year do not count', () => {
    expect(yearOf({ 表1: code('22'), 表2: code('21'), 表3: code('22') })).toBe(2022);
  });

  test('a document’s year and a span of years say nothing', () => {
    expect(yearOf({ 表1: title('走访慰问经费 秦财社〔2020〕83号') })).toBeNull();
    expect(yearOf({ 表1: title('2021-2023年走访慰问') })).toBeNull();
    expect(yearOf({ 表1: title('2020-2021年走访慰问（清算）') + '\n' + code('22') })).toBe(2022);
  });

  test('a tie says nothing', () => {
    expect(yearOf({ 表1: title('2023年走访慰问'), 表2: title('2024年走访慰问') })).toBeNull();
    expect(yearOf({ 表1: `${title('2023年走访慰问')}\n${code('24')}` })).toBeNull();
  });

  test('is named by the goals only where nothing else names one', () => {
    const goals = '| 绩效目标 | 1.完成2024年走访慰问 |';
    expect(yearOf({ 表1: goals })).toBe(2024);
    expect(yearOf({ 表1: `${goals}\n${code('23')}` })).toBe(2023);
  });

  test('is unknown where nothing names one', () => {
    expect(yearOf({ 表1: '' })).toBeNull();
  });
});
