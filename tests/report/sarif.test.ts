import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/rules';
import { uriOf } from '../../src/report/sarif';
import { sarifLogSchema } from '../../src/report/sarif-schema';
import { edit, file, finding, reportIn, run, setValue, table } from './sample';
import type { Run } from './sample';

const parsed = (whole: Run) => sarifLogSchema.parse(JSON.parse(reportIn('sarif', whole))).runs[0]!;
const resultsOf = (...findings: Parameters<typeof file>[0]) => parsed(run([file(findings)])).results;
const prints = (...findings: Parameters<typeof file>[0]) =>
  resultsOf(...findings).map(({ partialFingerprints }) => partialFingerprints['jixiaoFinding/v1']);

describe('SARIF', () => {
  test('knows all rules, with level, dimension, sources and words of the catalogue', () => {
    const { driver } = parsed(run([])).tool;
    expect(driver.rules.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
    const V01 = driver.rules.find(({ id }) => id === 'V01')!;
    expect(V01).toMatchObject({
      name: 'options-left',
      shortDescription: { text: '待选项没有选定' },
      fullDescription: { text: expect.stringContaining('年底自评') },
      help: { text: expect.stringContaining('例如“…”') },
      defaultConfiguration: { level: 'error' },
      properties: { dimension: '完整性', sources: expect.arrayContaining(['财预〔2015〕88号']) },
    });
  });

  test('tells of a finding what, how bad, where and what to do', () => {
    const [first, ...none] = resultsOf(finding({ severity: 'info', fixes: [setValue('safe', '≥3次')] }));
    expect(none).toEqual([]);
    const ruleIndex = rules.findIndex(({ code }) => code === 'S01');
    expect(first).toMatchObject({
      ruleId: 'S01',
      ruleIndex,
      level: 'note',
      message: {
        text: '资金支出计划到10月底已经是100%，后面的12月底却空着。\n在12月底填100%。',
      },
      suppressions: [],
      properties: { value: '次', field: 'indicator.value', fixes: [{ kind: 'safe', label: '改为“≥3次”' }] },
    });
    expect(first!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: '%E4%B8%8A%E6%8A%A5/%E5%8F%A4%E5%9F%8E.xlsx' },
        },
        logicalLocations: [
          {
            name: 'F10',
            fullyQualifiedName: '车辆保险费!F10',
            kind: 'cell',
            properties: {
              sheet: '车辆保险费',
              cell: 'F10',
              table: '车辆保险费',
              place: '指标值（出车次数）',
            },
          },
        ],
      },
    ]);
  });

  test('gives the other cells of a collapsed finding as related locations', () => {
    const cells = [edit(9, 5, '', '').address, edit(4, 5, '', '', "乙's 表").address];
    const [{ relatedLocations = [] } = {}] = resultsOf(finding({ cells }));
    expect(relatedLocations.map(({ logicalLocations: [cell] }) => cell!.fullyQualifiedName)).toEqual([
      "'乙''s 表'!F5",
    ]);
  });

  test('lists what is ignored as suppressed, with its reason; all other results as not suppressed', () => {
    const ignored = [{ ...finding(), reason: '统一口径' }, { ...finding(), reason: '' }, finding()];
    const { results } = parsed(run([file([finding()], { ignored })]));
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: '统一口径' }],
      [{ kind: 'inSource', status: 'accepted' }],
      [{ kind: 'external', status: 'accepted' }],
    ]);
  });

  test('names the files that failed', () => {
    const failed = [{ path: 'a b/x.xlsx', id: 'file.notFound', data: { path: 'a b/x.xlsx' } }];
    expect(parsed(run([file([])])).invocations[0]!.executionSuccessful).toBe(true);
    const [{ executionSuccessful, toolExecutionNotifications } = parsed(run([])).invocations[0]!] = parsed(
      run([file([])], { failed }),
    ).invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'file.notFound' },
        message: { text: expect.stringMatching(/^找不到“a b\/x\.xlsx”。\n/) },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/x.xlsx' } } }],
      },
    ]);
  });

  test('tells of ignores inside a workbook that can’t be read', () => {
    const unusable = { id: 'file.notFound', data: { path: 'x' } };
    const [invocation] = parsed(run([file([], { unusable }), file([])])).invocations;
    expect(invocation).toMatchObject({
      executionSuccessful: true,
      toolConfigurationNotifications: [{ descriptor: { id: 'file.notFound' }, level: 'warning' }],
      toolExecutionNotifications: [],
    });
  });

  test('tells of ignores without a reason and of those no longer needed', () => {
    const ignore = { scope: 'workbook', rule: 'I17', reason: '' } as const;
    const ignoreProblems = [
      { problem: 'no-reason', ignore },
      { problem: 'stale', ignore: { ...ignore, reason: '今年不改' } },
    ] as const;
    const [invocation] = parsed(run([file([], { ignoreProblems })])).invocations;
    expect(invocation!.toolConfigurationNotifications).toMatchObject([
      { descriptor: { id: 'ignore.no-reason' }, level: 'note' },
      { descriptor: { id: 'ignore.stale' }, message: { text: expect.stringContaining('今年不改') } },
    ]);
  });

  test('leaves files without findings out, wherever they stand', () => {
    const empty = file([]);
    expect(parsed(run([empty, file([finding()]), empty, file([finding()]), empty])).results).toHaveLength(2);
    expect(parsed(run([empty, empty])).results).toEqual([]);
    expect(parsed(run([])).results).toEqual([]);
  });

  test('no value makes a placeholder or a link', () => {
    const data = { neighbour: '{0}', share: '[点这里](javascript:1)', periods: '}' };
    const [{ message: { text } } = { message: { text: '' } }] = resultsOf(finding({ data }));
    expect(text).toContain('{{0}}');
    expect(text).toContain('}}');
    expect(text).not.toContain('](');
  });
});

describe('fingerprints', () => {
  const value = (more: Parameters<typeof finding>[0]) =>
    finding({ address: edit(9, 5, '', '').address, ...more });

  test('tell findings of one kind apart by indicator and value, and count those that are alike', () => {
    const all = prints(
      value({}),
      value({ value: '人' }),
      value({ address: edit(10, 5, '', '').address }),
      value({ rule: 'V03' }),
      value({}),
    );
    expect(new Set(all).size).toBe(5);
    expect(all[4]).toBe(all[0]!.replace(/:1$/, ':2'));
  });

  test('stay when rows are inserted, the sheet is renamed or the file moved', () => {
    const sheet = '改名';
    const moved = {
      ...table,
      range: { ...table.range, sheet },
      indicators: table.indicators.map((row) => ({
        ...row,
        name: { ...row.name, address: { ...row.name.address, sheet, row: row.name.address.row + 3 } },
      })),
    };
    const found = value({ address: { sheet, row: 12, col: 5 } });
    const { results } = parsed(run([file([found], { path: '别处/新.xlsx', tables: [moved] })]));
    expect(results.map(({ partialFingerprints }) => partialFingerprints['jixiaoFinding/v1'])).toEqual(
      prints(value({})),
    );
  });
});

test.each([
  ['a/b c.xlsx', 'a/b%20c.xlsx'],
  ['./100%#1?.xlsx', './100%25%231%3F.xlsx'],
  ['a:b.xlsx', 'a%3Ab.xlsx'],
  ['/home/x.xlsx', 'file:///home/x.xlsx'],
  ['C:\\上报\\x.xlsx', 'file:///C:/%E4%B8%8A%E6%8A%A5/x.xlsx'],
  ['\\\\server\\share\\x.xlsx', 'file://server/share/x.xlsx'],
  ['\ud800.xlsx', '%EF%BF%BD.xlsx'],
])('%s as a URI', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});
