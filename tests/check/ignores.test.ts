import { describe, expect, test } from '@jest/globals';
import { checkWorkbook, ignoreFor, leftOutBy } from '../../src/check';
import type { CheckOptions, CheckResult } from '../../src/check';
import { toA1 } from '../../src/model';
import type { Finding, Ignore, IgnoreScope } from '../../src/model';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';

const CODES = ['13030322P00391410001H', '13030322P00391410002D'];

/** A table with a vague value; `more` are indicator rows below it. */
const vague = (code = CODES[0], name = '春节走访慰问经费', value = '有效保障', more = ''): string => `
  | 项目编码 | ${code} |
  | 项目名称 | ${name} |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 效益指标 | 社会效益指标 | 生活水平 | ${value} |
  ${more}`;

const checked = (sheets: Record<string, string>, options: CheckOptions = {}): CheckResult =>
  checkWorkbook(
    workbookFromGrids(
      Object.fromEntries(Object.entries(sheets).map(([name, grid]) => [name, embed(grid).text])),
    ),
    options,
  );

const say = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, address }) => `${rule} ${address.sheet}!${toA1(address)}`);
const V13 = ({ findings }: CheckResult): string[] => say(findings.filter(({ rule }) => rule === 'V13'));
const problems = ({ ignoreProblems }: CheckResult): string[] => ignoreProblems.map(({ problem }) => problem);

/** The ignore of the first V13 of a workbook. */
function ignoreIn(
  sheets: Record<string, string>,
  scope: IgnoreScope = 'cell',
  reason = '上级统一口径',
): Ignore {
  const { findings, tables } = checked(sheets);
  return ignoreFor(
    findings.find(({ rule }) => rule === 'V13')!,
    tables,
    scope,
    reason,
  );
}

test('each ignore knows what it leaves out', () => {
  const sheets = { 表1: vague(), 表2: vague(CODES[1], '困难职工帮扶经费') };
  const cell = ignoreIn(sheets);
  const everywhere: Ignore = { scope: 'workbook', rule: 'V13', reason: '上级统一口径' };
  const idle: Ignore = { ...everywhere, rule: 'B01' };
  const { ignored, tables } = checked(sheets, { ignores: [cell, everywhere, idle] });
  const uses = leftOutBy([cell, everywhere, idle], ignored, tables);
  expect([...uses.values()].map((findings) => findings.map(({ address }) => address.sheet))).toEqual([
    ['表1'],
    ['表1', '表2'],
    [],
  ]);
});

test('an ignore of a cell says which: table, field, indicator and value', () => {
  expect(ignoreIn({ 表1: vague() })).toEqual({
    scope: 'cell',
    rule: 'V13',
    reason: '上级统一口径',
    table: { sheet: '表1', code: CODES[0], name: '春节走访慰问经费' },
    field: 'indicator.value',
    indicator: '生活水平',
    value: '有效保障',
  });
});

test('what is ignored is left out and kept apart', () => {
  const before = checked({ 表1: vague() });
  const after = checked({ 表1: vague() }, { ignores: [ignoreIn({ 表1: vague() })] });
  expect(V13(before)).toHaveLength(1);
  expect(V13(after)).toEqual([]);
  expect(say(after.ignored)).toEqual(V13(before));
  expect(after.ignored.map(({ reason }) => reason)).toEqual(['上级统一口径']);
  expect(after.findings).toHaveLength(before.findings.length - 1);
  expect(after.summary.warnings).toBe(before.summary.warnings - 1);
  expect(after.ignoreProblems).toEqual([]);
});

describe('an ignore of a cell finds it again', () => {
  const ignores = [ignoreIn({ 表1: vague() })];
  const left = (sheets: Record<string, string>): string[] => V13(checked(sheets, { ignores }));

  test('in another row', () => {
    const row = '| 效益指标 | 经济效益指标 | 节约支出 | ≥2万元 |';
    const moved = vague().replace('| 效益指标', `${row}\n | 效益指标`);
    expect(left({ 表1: moved })).toEqual([]);
  });

  test('on a sheet of another name, on another place in the workbook', () => {
    expect(left({ 新: vague(CODES[1], '另一个项目', '≥3次'), 改名: vague() })).toEqual([]);
  });

  test('after white space and a stop at the end were tidied away', () => {
    const untidy = [ignoreIn({ 表1: vague(CODES[0], '春节走访慰问经费', '有效 保障。') })];
    expect(V13(checked({ 表1: vague() }, { ignores: untidy }))).toEqual([]);
  });

  test('after the code or the name was corrected on the same sheet', () => {
    expect(left({ 表1: vague(CODES[1]) })).toEqual([]);
    expect(left({ 表1: vague(CODES[0], '春节慰问困难群众经费') })).toEqual([]);
  });

  test('not where the value or the indicator is another', () => {
    expect(left({ 表1: vague(CODES[0], '春节走访慰问经费', '持续保障') })).toHaveLength(1);
    expect(left({ 表1: vague().replace('生活水平', '温暖程度') })).toHaveLength(1);
  });

  test('not in a table of another project', () => {
    expect(left({ 表1: vague(CODES[1], '另一个项目') })).toHaveLength(1);
    expect(left({ 表1: vague(), 表2: vague(CODES[1]) })).toEqual(['V13 表2!F10']);
  });

  test('not in a copy of its table on another sheet, as long as it is there itself', () => {
    expect(left({ 表1: vague(), 表2: vague() })).toEqual(['V13 表2!F10']);
    expect(left({ 表2: vague() })).toEqual([]);
  });

  test('not by its name alone, where the code is another and so is the sheet', () => {
    expect(left({ 表2: vague(CODES[1]) })).toHaveLength(1);
  });
});

describe('wider scopes', () => {
  const two = { 表1: vague(), 表2: vague(CODES[1], '另一个项目') };

  test('a rule in a table', () => {
    expect(V13(checked(two, { ignores: [ignoreIn(two, 'table')] }))).toEqual(['V13 表2!F10']);
  });

  test('a rule in the workbook', () => {
    const ignores = [ignoreIn(two, 'workbook')];
    expect(ignores[0]).toEqual({ scope: 'workbook', rule: 'V13', reason: '上级统一口径' });
    expect(V13(checked(two, { ignores }))).toEqual([]);
  });

  test('a table without code and name is known by its sheet', () => {
    const nameless = { 表1: vague('', ''), 表2: vague('', '') };
    const ignore = ignoreIn(nameless, 'table');
    expect(ignore.table).toEqual({ sheet: '表1' });
    expect(V13(checked(nameless, { ignores: [ignore] }))).toEqual(['V13 表2!F10']);
  });

  test('a finding that stands for many cells is ignored as a whole', () => {
    const many = { 表1: vague(CODES[0], '春节走访慰问经费', '10人', '| ^ | ^ | 受益人数 | 20人 |') };
    const { findings, tables } = checked(many);
    const collapsed = findings.find(({ rule }) => rule === 'V08')!;
    expect(collapsed.cells.length).toBeGreaterThan(1);
    const ignore = ignoreFor(collapsed, tables, 'cell', '原表如此');
    expect(ignore).toMatchObject({ scope: 'table', rule: 'V08' });
    const after = checked(many, { ignores: [ignore] });
    expect(after.findings.filter(({ rule }) => rule === 'V08')).toEqual([]);
  });

  test('an ignore of a cell does not take a finding with it that stands for many', () => {
    const many = { 表1: vague(CODES[0], '春节走访慰问经费', '10人', '| ^ | ^ | 受益人数 | 20人 |') };
    const { findings, tables } = checked(many);
    const collapsed = findings.find(({ rule }) => rule === 'V08')!;
    const alone = ignoreFor({ ...collapsed, cells: [] }, tables, 'cell', '原表如此');
    expect(problems(checked(many, { ignores: [alone] }))).toEqual(['stale']);
  });

  test('a finding about the workbook is ignored in the workbook', () => {
    const { findings, tables } = checked(two);
    const about = { ...findings[0]!, table: null };
    expect(ignoreFor(about, tables, 'table', '已说明')).toMatchObject({ scope: 'workbook' });
    expect(ignoreFor(about, tables, 'cell', '已说明')).toMatchObject({ scope: 'cell' });
    expect(ignoreFor(about, tables, 'cell', '已说明')).not.toHaveProperty('table');
  });
});

describe('the order of things', () => {
  test('an ignored finding does not let the next rule for its cause speak', () => {
    const cost = `
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 成本指标 | 控制在年初预算内 | 是/否 |`;
    const before = checked({ 表1: cost });
    const V01 = before.findings.find(({ rule }) => rule === 'V01')!;
    const ignores = [ignoreFor(V01, before.tables, 'cell', '表样如此')];
    const at = (found: CheckResult): string[] => say(found.findings).filter((each) => each.endsWith('!F10'));
    expect(at(checked({ 表1: cost }, { ignores }))).toEqual(
      at(before).filter((each) => !each.startsWith('V01')),
    );
  });

  test('ignores come before the limit of severity and the choice of rules: they do not go stale by them', () => {
    const ignores = [ignoreIn({ 表1: vague() })];
    for (const options of [
      { minimalSeverity: 'error' },
      { rules: ['B01'] },
      { severities: { V13: 'off' } },
    ] as const) {
      const result = checked({ 表1: vague() }, { ...options, ignores });
      expect([result.ignoreProblems, result.ignored]).toEqual([[], []]);
    }
  });
});

describe('ignores that want another look', () => {
  test('stale: nothing needs it', () => {
    const ignores = [ignoreIn({ 表1: vague() })];
    const mended = checked({ 表1: vague(CODES[0], '春节走访慰问经费', '≥3次') }, { ignores });
    expect(mended.ignoreProblems).toEqual([{ ignore: ignores[0], problem: 'stale' }]);
    expect(problems(checked({ 表1: vague() }, { ignores: [{ ...ignores[0]!, rule: 'Z99' }] }))).toEqual([
      'stale',
    ]);
  });

  test('where only some sheets are given, those of the others are not called stale', () => {
    const others = { 表2: vague(CODES[1], '八一慰问经费') };
    const ignores = [
      ignoreIn(others),
      ignoreIn(others, 'table'),
      ignoreIn(others, 'workbook'),
      { ...ignoreIn({ 表1: vague() }), value: '大力保障' },
    ];
    const given = { 表1: vague(CODES[0], '春节走访慰问经费', '≥3次') };
    const stale = (options: CheckOptions) =>
      checked(given, { ignores, ...options }).ignoreProblems.map(({ ignore }) => ignores.indexOf(ignore));
    expect(stale({})).toEqual([0, 1, 2, 3]);
    expect(stale({ partial: true })).toEqual([3]);
  });

  test('without a reason: ignored all the same, and said', () => {
    const result = checked({ 表1: vague() }, { ignores: [ignoreIn({ 表1: vague() }, 'table', '  ')] });
    expect(V13(result)).toEqual([]);
    expect(problems(result)).toEqual(['no-reason']);
  });

  test('two for the same finding are both needed', () => {
    const ignores = [ignoreIn({ 表1: vague() }), ignoreIn({ 表1: vague() }, 'workbook')];
    expect(problems(checked({ 表1: vague() }, { ignores }))).toEqual([]);
  });
});
