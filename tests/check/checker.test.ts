import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkWorkbook, createChecker, finish, ignoreFor } from '../../src/check';
import type { Checker, CheckOptions, CheckResult, CheckStep } from '../../src/check';
import { applyToSnapshot } from '../../src/fix';
import { storedAt } from '../../src/model';
import type { WorkbookSnapshot } from '../../src/model';
import { corpusFile, readCorpus } from '../support/corpus';
import { workbookFromGrids } from '../support/grid';
import { embed } from '../support/healthy-table';

const run = (checker: Checker, workbook: WorkbookSnapshot, options?: CheckOptions): CheckResult =>
  finish(checker.steps(workbook, options));

/** The workbook with one cell's text replaced. */
function edited(workbook: WorkbookSnapshot, sheet: string, row: number, col: number, value: string | null) {
  const from = workbook.sheets.find(({ name }) => name === sheet)!;
  const { value: old, formula: oldFormula } = storedAt(from, row, col);
  return applyToSnapshot(workbook, {
    ops: [{ op: 'set', address: { sheet, row, col }, old, oldFormula, value }],
  }).workbook;
}

const vague = (name: string, code: string): string =>
  embed(`
    | 项目编码 | ${code} |
    | 项目名称 | ${name} |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 效益指标 | 社会效益指标 | 生活水平 | 有效保障 |`).text;

const book = (): WorkbookSnapshot =>
  workbookFromGrids({
    甲: vague('春节走访慰问经费', '13030322P00391410001H'),
    乙: vague('八一慰问经费', '13030322P00391410002D'),
    丙: vague('优抚对象补助', '13030322P00391410003A'),
  });

describe('with its memory a check finds what it finds without', () => {
  const books: WorkbookSnapshot[] = [];
  beforeAll(async () => {
    for (const part of ['古城', '退役军人事务局2021', '高新区'])
      books.push(await readCorpus(corpusFile(part)));
  });

  /** Values that mend, break or turn a cell into something else. */
  const VALUES = [null, '', '≥95%', '是/否', '户', '2023年', '100', '项目名称', '其他资金', '有效保障'];
  const SETTINGS: readonly CheckOptions[] = [
    {},
    { budgetYear: 2023 },
    { preset: 'national', severities: { V03: 'off', V13: 'error' } },
    { profile: '2021', minimalSeverity: 'warning' },
  ];
  const change = fc.record({
    kind: fc.constantFrom('edit', 'edit', 'edit', 'edit', 'remove', 'turn', 'settings'),
    sheet: fc.nat(),
    row: fc.nat({ max: 30 }),
    col: fc.nat({ max: 8 }),
    value: fc.constantFrom(...VALUES),
    settings: fc.constantFrom(...SETTINGS),
  });

  test('over real workbooks, edit after edit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.array(change, { minLength: 1, maxLength: 5 }), (index, changes) => {
        const checker = createChecker();
        let workbook = books[index]!;
        let options: CheckOptions = {};
        for (const { kind, sheet: at, row, col, value, settings } of changes) {
          const { sheets } = workbook;
          const sheet = sheets[at % sheets.length];
          if (kind === 'settings') options = settings;
          else if (kind === 'turn')
            workbook = { ...workbook, sheets: [...sheets.slice(1), ...sheets.slice(0, 1)] };
          else if (kind === 'remove')
            workbook = { ...workbook, sheets: sheets.filter((each) => each !== sheet) };
          else if (sheet) workbook = edited(workbook, sheet.name, row, col, value);
          expect(run(checker, workbook, options)).toEqual(checkWorkbook(workbook, options));
        }
      }),
      { numRuns: 12, seed: 4 },
    );
  }, 60_000);
});

describe('what has not changed is not looked at again', () => {
  const three = book();
  const tableNamed = ({ tables }: CheckResult, sheet: string) =>
    tables.find(({ range }) => range.sheet === sheet)!;
  const V13 = ({ findings }: CheckResult, sheet: string) =>
    findings.find(({ rule, address }) => rule === 'V13' && address.sheet === sheet)!;

  test('after an edit only its sheet is recognised and only its table judged', () => {
    const checker = createChecker();
    const before = run(checker, three);
    const after = run(checker, edited(three, '乙', 0, 0, '又一张绩效目标表'));
    // What is made anew is another object.
    for (const sheet of ['甲', '丙']) {
      expect(tableNamed(after, sheet)).toBe(tableNamed(before, sheet));
      expect(V13(after, sheet)).toBe(V13(before, sheet));
    }
    expect(tableNamed(after, '乙')).not.toBe(tableNamed(before, '乙'));
    expect(V13(after, '乙')).not.toBe(V13(before, '乙'));
    expect(V13(after, '乙')).toEqual(V13(before, '乙'));
  });

  test('tables that stand elsewhere among the others are not judged again, and know their place', () => {
    const checker = createChecker();
    const before = run(checker, three);
    const after = run(checker, { ...three, sheets: three.sheets.slice(1) });
    expect(V13(before, '丙').table).toBe(2);
    expect(V13(after, '丙')).toEqual({ ...V13(before, '丙'), table: 1 });
    expect(V13(after, '丙').data).toBe(V13(before, '丙').data);
  });

  test('all tables are judged again by other settings, and by another budget year', () => {
    const checker = createChecker();
    const before = run(checker, three);
    const ignoring = { ignores: [ignoreFor(V13(before, '甲'), before.tables, 'cell', '统一口径')] };
    expect(V13(run(checker, three, ignoring), '丙')).toBe(V13(before, '丙'));
    expect(V13(run(checker, three, { budgetYear: 2031 }), '丙')).not.toBe(V13(before, '丙'));
    const again = run(checker, three);
    // Two of three name another year: it is the workbook's now.
    const years = ['甲', '乙'].reduce(
      (workbook, sheet) => edited(workbook, sheet, 0, 0, '2031年项目绩效目标表'),
      three,
    );
    const later = run(checker, years);
    expect(V13(later, '丙')).not.toBe(V13(again, '丙'));
    expect(later).toEqual(checkWorkbook(years));
  });
});

describe('steps', () => {
  test('say before each what is to be done, sheet by sheet', () => {
    const steps: CheckStep[] = [...createChecker().steps(book())];
    const of = (phase: CheckStep['phase']) =>
      steps
        .filter((step) => step.phase === phase)
        .map(({ done, total, sheet }) => `${done}/${total} ${sheet ?? ''}`.trim());
    expect(of('recognise')).toEqual(['0/3 甲', '1/3 乙', '2/3 丙']);
    expect(of('judge')).toEqual(['0/3 甲', '1/3 乙', '2/3 丙']);
    expect(of('compare').length).toBeGreaterThan(0);
  });

  test('a check that is given up leaves nothing wrong behind', () => {
    const checker = createChecker();
    const steps = checker.steps(book());
    for (let i = 0; i < 4; i++) steps.next();
    steps.return(undefined as never);
    const workbook = book();
    expect(run(checker, workbook)).toEqual(checkWorkbook(workbook));
  });
});
