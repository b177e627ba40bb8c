import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { jsonReportSchema } from '../../src/report/json-schema';
import type { JsonReport } from '../../src/report/json-schema';
import { edit, file, finding, reportIn, run, setValue } from './sample';
import type { Run } from './sample';

const jsonReport = (whole: Run) => JSON.parse(reportIn('json', whole)) as JsonReport;
const only = (report: JsonReport) => report.files[0]!.findings[0]!;

describe('JSON report', () => {
  test('has the documented form', () => {
    const unrecognised = [{ sheet: '说明', reason: 'no-table' as const }];
    const report = jsonReport(
      run([file([finding({ fixes: [setValue('safe', '≥3次')] })], { unrecognised })], {
        failed: [{ path: 'x.xlsx', id: 'file.notFound', data: { path: 'x.xlsx' } }],
      }),
    );
    expect(report).toEqual({
      version: 1,
      files: [
        {
          path: '上报/古城.xlsx',
          tables: [
            {
              sheet: '车辆保险费',
              range: 'A1:G15',
              layout: 'hebei-2021',
              profile: '2015',
              preset: 'hebei',
              kind: 'project',
              title: '1.车辆保险费\n绩效目标表',
              name: '车辆保险费',
              unit: '万元',
            },
          ],
          unrecognised,
          findings: [
            {
              rule: 'S01',
              severity: 'warning',
              sheet: '车辆保险费',
              cell: 'F10',
              table: 0,
              field: 'indicator.value',
              message: '资金支出计划到10月底已经是100%，后面的12月底却空着。',
              why: expect.stringContaining('累计数'),
              todo: '在12月底填100%。',
              value: '次',
              fix: {
                kind: 'safe',
                label: '改为“≥3次”',
                edits: [{ cell: 'F10', old: '次', new: '≥3次' }],
              },
            },
          ],
        },
      ],
      failed: [
        {
          path: 'x.xlsx',
          error: 'file.notFound',
          message: '找不到“x.xlsx”。',
          todo: expect.stringContaining('文件名'),
        },
      ],
      summary: { tables: 1, errors: 0, warnings: 1, infos: 0 },
    });
    expect(jsonReportSchema.parse(report)).toEqual(report);
  });

  test.each([
    ['no file', []],
    ['one file', [file([finding({ value: '一\n二' })])]],
    ['several', [file([]), file([finding(), finding()])]],
  ])('is laid out as a whole though it is written in parts: %s', (_, files) => {
    const text = reportIn('json', run(files));
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test('puts further fixes into alternatives', () => {
    const fixes = [setValue('offer', '≥3次'), setValue('offer', '=3次')];
    const { fix, alternatives } = only(jsonReport(run([file([finding({ fixes })])])));
    expect(fix!.label).toBe('改为“≥3次”');
    expect(alternatives!.map(({ label }) => label)).toEqual(['改为“=3次”']);
  });

  test('names a sheet only where it is not the finding’s', () => {
    const fix = { ...setValue('safe', '2'), edits: [edit(0, 0, '1', '2'), edit(0, 1, '1', '2', '乙')] };
    const cells = [edit(9, 5, '', '').address, edit(4, 5, '', '', '乙').address];
    const found = only(jsonReport(run([file([finding({ fixes: [fix], cells })])])));
    expect(found.fix!.edits).toEqual([
      { cell: 'A1', old: '1', new: '2' },
      { cell: 'B1', sheet: '乙', old: '1', new: '2' },
    ]);
    expect(found.cells).toEqual([{ cell: 'F10' }, { cell: 'F5', sheet: '乙' }]);
  });

  test('gives error values as text and formulas beside their values', () => {
    const edits = [
      { ...edit(0, 0, '', '1'), old: { error: '#DIV/0!' }, oldFormula: '=1/0' },
      { ...edit(0, 1, '', '1'), old: null },
    ];
    const found = only(jsonReport(run([file([finding({ fixes: [{ ...setValue('safe', '1'), edits }] })])])));
    expect(found.fix!.edits).toEqual([
      { cell: 'A1', old: '#DIV/0!', oldFormula: '=1/0', new: '1' },
      { cell: 'B1', old: null, new: '1' },
    ]);
  });

  test('lists what is ignored and which ignores want another look, where there are any', () => {
    const ignore = { scope: 'table' as const, rule: 'V13', reason: '', table: { sheet: '车辆保险费' } };
    const report = jsonReport(
      run([
        file([], {
          ignored: [{ ...finding(), reason: '局里统一口径' }, finding()],
          ignoreProblems: [{ ignore, problem: 'no-reason' }],
        }),
      ]),
    );
    const [{ ignored, ignoreProblems } = {}] = jsonReportSchema.parse(report).files;
    expect(ignored!.map(({ rule, cell, reason }) => [rule, cell, reason])).toEqual([
      ['S01', 'F10', '局里统一口径'],
      ['S01', 'F10', undefined],
    ]);
    expect(ignoreProblems).toEqual([{ problem: 'no-reason', ...ignore }]);
    expect(report.summary).toEqual({ tables: 1, errors: 0, warnings: 0, infos: 0 });
  });

  test('the schema refuses what is not documented', () => {
    const report = jsonReport(run([file([finding()])]));
    expect(jsonReportSchema.safeParse({ ...report, extra: 1 }).success).toBe(false);
    expect(jsonReportSchema.safeParse({ ...report, version: 2 }).success).toBe(false);
    report.files[0]!.findings[0]!.cell = '第十行';
    expect(jsonReportSchema.safeParse(report).success).toBe(false);
  });

  test('the example in the documentation is one', () => {
    const page = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8');
    const example = /```json\n([\s\S]*?)```/.exec(page)![1]!;
    expect(jsonReportSchema.parse(JSON.parse(example)).summary.tables).toBe(1);
  });
});
