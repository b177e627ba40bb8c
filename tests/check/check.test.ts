import { describe, expect, test } from '@jest/globals';
import { checkWorkbook, summarise } from '../../src/check';
import type { CheckOptions } from '../../src/check';
import { toA1 } from '../../src/model';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';

const workbook = (...pictures: string[]) =>
  workbookFromGrids(
    Object.fromEntries(pictures.map((picture, index) => [`表${index + 1}`, embed(picture).text])),
  );

const faulty = `
  | 预算数 | 20.00 | 其中：财政资金 | 15.00 | 其他资金 | 3.00 |
  | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
  | ^ | | 50% | 75% | 100% |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 成本指标 | 控制在年初预算内 | 是/否 |`;

const found = (options: CheckOptions = {}, ...pictures: string[]): string[] =>
  checkWorkbook(workbook(...(pictures.length > 0 ? pictures : [faulty])), options).findings.map(
    ({ rule, severity, address }) => `${rule} ${severity} ${address.sheet}!${toA1(address)}`,
  );

const ONLY = { rules: ['S01', 'B01', 'V01', 'I02'] };

test('a healthy table has no finding', () => {
  expect(found({}, '| 单位：万元 |')).toEqual([]);
});

test('findings come in reading order, sheet by sheet', () => {
  expect(found(ONLY, faulty, faulty)).toEqual([
    'B01 error 表1!C4',
    'S01 warning 表1!B7',
    'V01 error 表1!F10',
    'B01 error 表2!C4',
    'S01 warning 表2!B7',
    'V01 error 表2!F10',
  ]);
});

test('a finding carries its table, field and the value shown', () => {
  const [, , option] = checkWorkbook(workbook('| 单位：元 |', faulty), ONLY).findings;
  expect(option).toMatchObject({
    rule: 'V01',
    table: 1,
    field: 'indicator.value',
    value: '是/否',
    cells: [],
  });
});

describe('options', () => {
  test('rules', () => {
    expect(found({ rules: ['B01'] })).toEqual(['B01 error 表1!C4']);
    expect(found({ rules: [] })).toEqual([]);
  });

  test('severities', () => {
    const severities = { B01: 'info', S01: 'off' } as const;
    const cells = found({ severities }).filter((cell) => /^[BS]01/.test(cell));
    expect(cells).toEqual(['B01 info 表1!C4']);
  });

  test('a rule that is asked for is on, whatever else is set', () => {
    expect(found({ rules: ['S01'], severities: { S01: 'off' } })).toEqual(['S01 warning 表1!B7']);
  });

  test('a rule that is off still keeps the next one for its cause silent', () => {
    const cells = found({ ...ONLY, severities: { V01: 'off' } });
    expect(cells).not.toContain('I02 error 表1!F10');
    expect(found({ rules: ['I02'] })).toEqual([]);
  });

  test('minimal severity, after overrides', () => {
    expect(found({ ...ONLY, minimalSeverity: 'error' })).toEqual(['B01 error 表1!C4', 'V01 error 表1!F10']);
    expect(found({ rules: ['B01'], severities: { B01: 'info' }, minimalSeverity: 'warning' })).toEqual([]);
  });

  test('tolerance', () => {
    expect(found({ rules: ['B01'], tolerance: '2' })).toEqual([]);
    expect(found({ rules: ['B01'], tolerance: '1.999' })).toHaveLength(1);
  });
});

test('the summary counts by severity', () => {
  const { summary, findings } = checkWorkbook(workbook(faulty, faulty), ONLY);
  expect(summary).toEqual({ tables: 2, errors: 4, warnings: 2, infos: 0 });
  expect(summarise(2, findings)).toEqual(summary);
});

test('sheets without a table are named', () => {
  const book = workbookFromGrids({ 表1: embed(faulty).text, 说明: '| 填表说明 |', 空: '' });
  expect(checkWorkbook(book).unrecognised).toEqual([
    { sheet: '说明', reason: 'no-table' },
    { sheet: '空', reason: 'empty' },
  ]);
});

test('no fix is given that would overwrite a formula', () => {
  const schedule = (last: string) => `
    | 资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底 |
    | ^ | {0} | 50% | 75% | ${last} |`;
  const fixes = (last: string) =>
    checkWorkbook(workbook(schedule(last)), { rules: ['S05', 'S02'] }).findings.map(
      ({ fixes }) => fixes.length,
    );
  expect(fixes('100%')).toEqual([1]);
  expect(fixes('{=45/50; 0.9; 0%}')).toEqual([1, 0]);
});

test('findings are plain data', () => {
  const { findings } = checkWorkbook(workbook(faulty));
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
});
