import { BLANK } from '../../src/model';
import type { Finding, Indicator, Located, Severity, TargetTable } from '../../src/model';
import { createReporter, digestFile, plainPainter } from '../../src/report';
import type { CheckedFile, FailedFile, Painter, Reporter, ReportFormat, RunTotals } from '../../src/report';
import { rules } from '../../src/rules';

const SHEET = '车辆保险费';

const located = <T>(value: T, row: number, col: number, raw = String(value)): Located<T> => ({
  value,
  raw,
  address: { sheet: SHEET, row, col },
  stored: { ...BLANK, value: raw },
});

const indicator = (row: number, name: string, value: string): Indicator => ({
  duty: null,
  level1: located('产出指标', row, 0),
  level2: located('数量指标', row, 1),
  family: 'output',
  kind: 'quantity',
  number: '',
  numberCell: null,
  name: located(name, row, 2),
  description: located('', row, 3),
  value: located(
    { text: value, form: 'text', operator: null, operatorText: '', number: null, upper: null, unit: '' },
    row,
    5,
    value,
  ),
  basis: located('', row, 6),
  operator: null,
  unit: null,
  weight: null,
  type: null,
  direction: null,
  actual: null,
  score: null,
  reason: null,
  half: 'year',
});

export const table: TargetTable = {
  kind: 'project',
  layout: 'hebei-2021',
  profile: '2015',
  preset: 'hebei',
  range: { sheet: SHEET, top: 0, left: 0, bottom: 14, right: 6 },
  title: located('1.车辆保险费\n绩效目标表', 0, 0),
  org: null,
  amountUnit: located('万元', 1, 6),
  code: null,
  name: located('车辆保险费', 2, 4),
  superior: null,
  budget: null,
  purpose: null,
  schedule: null,
  goals: null,
  duties: null,
  term: null,
  execution: null,
  headers: {},
  indicators: [indicator(9, '出车次数', '次'), indicator(10, '公车正常运行率', '≥95百分比')],
  unread: [],
};

export const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'S01',
  severity: 'warning',
  messageId: 'S01.after',
  data: { neighbour: '10月底', share: '100%', periods: '12月底' },
  address: { sheet: SHEET, row: 9, col: 5 },
  cells: [],
  table: 0,
  field: 'indicator.value',
  value: '次',
  fixes: [],
  ...more,
});

export const edit = (row: number, col: number, old: string, value: string, sheet = SHEET) => ({
  address: { sheet, row, col },
  old,
  oldFormula: null,
  new: value,
});

export const setValue = (kind: 'safe' | 'offer', value: string) => ({
  kind,
  labelId: 'set.value',
  labelData: { value },
  edits: [edit(9, 5, '次', value)],
});

export const file = (findings: readonly Finding[], more: Partial<CheckedFile> = {}): CheckedFile => ({
  path: '上报/古城.xlsx',
  tables: [table],
  unrecognised: [],
  findings,
  ignored: [],
  ignoreProblems: [],
  ...more,
});

export interface Run {
  readonly files: readonly CheckedFile[];
  readonly failed: readonly FailedFile[];
  readonly rules: readonly string[] | null;
  readonly severity: Severity;
  readonly excess?: NonNullable<RunTotals['excess']>;
}

export const run = (files: readonly CheckedFile[], more: Partial<Run> = {}): Run => ({
  files,
  failed: [],
  rules: null,
  severity: 'info',
  ...more,
});

/** The whole report, put together as the command does. */
function assemble(reporter: Reporter, { files, ...rest }: Run): string {
  const totals = { ...rest, files: files.map(digestFile) };
  const parts = files.map((each) => reporter.file(each)).filter((part) => part !== '');
  return [
    reporter.head?.(totals) ?? '',
    reporter.start(rest),
    parts.join(reporter.between),
    reporter.end(totals),
  ].join('');
}

/** The report in a format, with all rules known to it. */
export const reportIn = (format: ReportFormat, whole: Run, painter: Painter = plainPainter): string =>
  assemble(createReporter(format, { painter, rules }), whole);
