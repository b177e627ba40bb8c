import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { jsonLineSchema } from '../../src/report/json-schema';
import type { JsonReport } from '../../src/report/json-schema';
import { file, finding, reportIn, run, setValue } from './sample';
import type { Run } from './sample';

const parse = (text: string) => {
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => jsonLineSchema.parse(JSON.parse(line)));
};
const linesOf = (whole: Run) => parse(reportIn('jsonl', whole));

const ignore = { scope: 'workbook' as const, rule: 'V13', reason: '不再需要' };
const whole = run(
  [
    file([finding({ value: '一\n二', fixes: [setValue('safe', '≥3次')] }), finding({ table: null })]),
    file([], {
      path: '空.xlsx',
      unusable: { id: 'file.notFound', data: { path: 'y' } },
      tables: [],
      ignored: [{ ...finding({ rule: 'V13' }), reason: '统一口径' }],
      ignoreProblems: [{ ignore, problem: 'stale' }],
    }),
  ],
  { failed: [{ path: 'x.xlsx', id: 'file.notFound', data: { path: 'x.xlsx' } }] },
);

describe('JSON by lines', () => {
  test('has a line a file, a finding, an ignore, a failed file, and one for the sums', () => {
    expect(linesOf(whole).map(({ type }) => type)).toEqual([
      ...['file', 'finding', 'finding', 'file', 'ignored', 'ignoreProblem', 'failed', 'summary'],
    ]);
  });

  test('gives the same as the JSON report', () => {
    const { files, failed, summary } = JSON.parse(reportIn('json', whole)) as JsonReport;
    const lines = linesOf(whole);
    const { findings, ...header } = files[0]!;
    const path = { file: header.path };
    expect(lines.slice(0, 3)).toEqual([
      { type: 'file', ...header },
      { type: 'finding', ...path, ...findings[0]! },
      { type: 'finding', ...path, ...findings[1]! },
    ]);
    expect(lines[3]).toMatchObject({ unusable: { error: 'file.notFound', message: '找不到“y”。' } });
    expect(lines[4]).toEqual({ type: 'ignored', file: '空.xlsx', ...files[1]!.ignored![0]! });
    expect(lines[5]).toEqual({ type: 'ignoreProblem', file: '空.xlsx', ...files[1]!.ignoreProblems![0]! });
    expect(lines.at(-2)).toEqual({ type: 'failed', ...failed[0]! });
    expect(lines.at(-1)).toEqual({ type: 'summary', files: 2, failed: 1, ...summary });
  });

  test('ends with the sums also when nothing could be checked', () => {
    expect(linesOf(run([]))).toEqual([
      { type: 'summary', files: 0, failed: 0, tables: 0, errors: 0, warnings: 0, infos: 0 },
    ]);
  });

  test('the example in the documentation is one', () => {
    const page = readFileSync(join(__dirname, '../../docs/json.md'), 'utf8');
    const lines = parse(/```jsonl\n([\s\S]*?)```/.exec(page)![1]!);
    expect(lines.map(({ type }) => type)).toEqual(['file', 'finding', 'summary']);
  });
});
