import { z } from 'zod';

const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const content = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const edit = z.strictObject({
  cell,
  /** Only where it is another sheet than the finding's. */
  sheet: z.string().optional(),
  /** Precondition: what the cell holds now; an error value as its text. */
  old: content,
  /** Present when the cell holds a formula; `old` is then its cached value. */
  oldFormula: z.string().optional(),
  new: content,
});

const fix = z.strictObject({
  kind: z.enum(['safe', 'offer']),
  label: z.string(),
  edits: z.array(edit),
});

const finding = z.strictObject({
  rule: z.string().regex(/^[A-Z]\d\d$/),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell,
  table: z.int().nonnegative().nullable(),
  field: z.string().nullable(),
  message: z.string().min(1),
  why: z.string(),
  todo: z.string(),
  value: z.string(),
  /** All cells of a finding that was collapsed over a table. */
  cells: z.array(z.strictObject({ cell, sheet: z.string().optional() })).optional(),
  fix: fix.optional(),
  alternatives: z.array(fix).optional(),
});

const ignored = z.strictObject({
  ...finding.shape,
  /** Absent where a baseline covers the finding. */
  reason: z.string().optional(),
});

const ignoreProblem = z.strictObject({
  problem: z.enum(['stale', 'no-reason']),
  scope: z.enum(['cell', 'table', 'workbook']),
  rule: z.string().regex(/^[A-Z]\d\d$/),
  reason: z.string(),
  table: z
    .strictObject({ sheet: z.string(), code: z.string().optional(), name: z.string().optional() })
    .optional(),
  field: z.string().optional(),
  indicator: z.string().optional(),
  value: z.string().optional(),
  date: z.string().optional(),
});

const table = z.strictObject({
  sheet: z.string(),
  range: z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/),
  layout: z.string(),
  profile: z.enum(['2015', '2021']),
  preset: z.string(),
  kind: z.enum(['project', 'department', 'self-evaluation']),
  title: z.string().nullable(),
  name: z.string().nullable(),
  unit: z.enum(['元', '万元', '亿元']).nullable(),
});

const error = z.strictObject({ error: z.string(), message: z.string(), todo: z.string() });
const failed = z.strictObject({ path: z.string(), ...error.shape });

const header = z.strictObject({
  path: z.string(),
  tables: z.array(table),
  unrecognised: z.array(
    z.strictObject({ sheet: z.string(), reason: z.enum(['empty', 'no-table', 'chart-sheet']) }),
  ),
  /** Ignores inside the workbook that can't be read. */
  unusable: error.optional(),
});

const count = z.int().nonnegative();
const summary = z.strictObject({ tables: count, errors: count, warnings: count, infos: count });

/** The JSON report (`jixiao check --format json`), documented in docs/json.md. */
export const jsonReportSchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      ...header.shape,
      findings: z.array(finding),
      ignored: z.array(ignored).optional(),
      ignoreProblems: z.array(ignoreProblem).optional(),
    }),
  ),
  failed: z.array(failed),
  summary,
});

export type JsonReport = z.infer<typeof jsonReportSchema>;

const file = z.string();

/** One line of the report by lines (`--format jsonl`). */
export const jsonLineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('file'), ...header.shape }),
  z.strictObject({ type: z.literal('finding'), file, ...finding.shape }),
  z.strictObject({ type: z.literal('ignored'), file, ...ignored.shape }),
  z.strictObject({ type: z.literal('ignoreProblem'), file, ...ignoreProblem.shape }),
  z.strictObject({ type: z.literal('failed'), ...failed.shape }),
  z.strictObject({ type: z.literal('summary'), files: count, failed: count, ...summary.shape }),
]);

export type JsonLine = z.infer<typeof jsonLineSchema>;
