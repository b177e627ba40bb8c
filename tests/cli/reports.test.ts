import { expect, test } from '@jest/globals';
import { jsonLineSchema } from '../../src/report/json-schema';
import { sarifLogSchema } from '../../src/report/sarif-schema';
import { GUCHENG, HUNYUAN, jixiao } from './jixiao';

const { run, copy } = jixiao();

/** Two real workbooks and a file that isn't there. */
function reported(format: string): string {
  copy(GUCHENG, '上报/一 号.xlsx');
  copy(HUNYUAN, '上报/2.xlsx');
  return run('check', '上报', '没有.xlsx', '--format', format).out;
}

test('JSON by lines of real workbooks has the documented form', () => {
  const lines = reported('jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => jsonLineSchema.parse(JSON.parse(line)));
  const found = lines.filter(({ type }) => type === 'finding').length;
  expect(lines.filter(({ type }) => type === 'file')).toHaveLength(2);
  expect(lines.at(-2)).toMatchObject({ type: 'failed', path: '没有.xlsx' });
  const last = lines.at(-1)!;
  if (last.type !== 'summary') throw new Error('no summary');
  expect(last.errors + last.warnings + last.infos).toBe(found);
});

test('SARIF of real workbooks has the form of the standard, its fingerprints differ', () => {
  const [log] = sarifLogSchema.parse(JSON.parse(reported('sarif'))).runs;
  const { version } = log!.tool.driver;
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(log!.results.length).toBeGreaterThan(100);
  const known = new Set(log!.tool.driver.rules.map(({ id }) => id));
  expect(log!.results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
  const uris = log!.results.map(({ locations: [at] }) => at!.physicalLocation.artifactLocation.uri);
  expect([...new Set(uris)].sort()).toEqual(
    ['%E4%B8%8A%E6%8A%A5/%E4%B8%80%20%E5%8F%B7.xlsx', '%E4%B8%8A%E6%8A%A5/2.xlsx'].sort(),
  );
  const prints = log!.results.map(
    ({ partialFingerprints }, index) => `${uris[index]} ${partialFingerprints['jixiaoFinding/v1']}`,
  );
  expect(new Set(prints).size).toBe(prints.length);
  expect(log!.invocations[0]!.executionSuccessful).toBe(false);
});

test('the page of real workbooks begins with the verdict and tells version, day and layouts', () => {
  const page = reported('html');
  const body = page.slice(page.indexOf('<body>'));
  expect(page.startsWith('<!doctype html>')).toBe(true);
  expect(page.endsWith('</html>\n')).toBe(true);
  expect(body).toMatch(/绩效表助手 \d+\.\d+\.\d+\s+\d{4}年\d+月\d+日/);
  expect(body).toContain('河北项目绩效目标表（2021），河北省样式');
  const verdict = body.search(/还有 \d+ 处错误/);
  expect(verdict).toBeGreaterThan(0);
  expect(verdict).toBeLessThan(body.indexOf('<section'));
  expect(body).toContain('没有.xlsx');
});
