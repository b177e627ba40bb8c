import { renderError } from '../messages/errors';
import { renderFinding } from '../messages/findings';
import { areaToA1, isCellError, toA1 } from '../model';
import type {
  CellAddress,
  CellValue,
  Edit,
  Finding,
  Fix,
  IgnoredFinding,
  IgnoreProblem,
  TargetTable,
} from '../model';
import type { CheckedFile, FailedFile } from './checked';
import { describeFix } from './describe';
// The types only: zod is not loaded to write a report.
import type { JsonReport } from './json-schema';
import { sumDigests } from './reporter';
import type { FileDigest } from './reporter';

type JsonFile = JsonReport['files'][number];
type JsonFinding = JsonFile['findings'][number];
type JsonIgnored = NonNullable<JsonFile['ignored']>[number];
type JsonProblem = NonNullable<JsonFile['ignoreProblems']>[number];
type JsonFix = NonNullable<JsonFinding['fix']>;
type JsonEdit = JsonFix['edits'][number];

/** A file without its findings. */
export const jsonHeader = (file: CheckedFile) => ({
  path: file.path,
  tables: file.tables.map(jsonTable),
  unrecognised: file.unrecognised.map(({ sheet, reason }) => ({ sheet, reason })),
  ...(file.unusable && { unusable: jsonError(file.unusable) }),
});

export const jsonIgnored = ({ reason, ...finding }: IgnoredFinding): JsonIgnored => ({
  ...jsonFinding(finding),
  ...(reason === undefined ? {} : { reason }),
});

export const jsonProblem = ({ ignore, problem }: IgnoreProblem): JsonProblem => ({
  problem,
  ...ignore,
});

export const jsonFailure = ({ path, ...error }: FailedFile): JsonReport['failed'][number] => ({
  path,
  ...jsonError(error),
});

function jsonError({ id, data }: Pick<FailedFile, 'id' | 'data'>): NonNullable<JsonFile['unusable']> {
  const { what, todo } = renderError(id, data);
  return { error: id, message: what, todo };
}

const jsonTable = (table: TargetTable): JsonFile['tables'][number] => ({
  sheet: table.range.sheet,
  range: areaToA1(table.range),
  layout: table.layout,
  profile: table.profile,
  preset: table.preset,
  kind: table.kind,
  title: table.title?.raw ?? null,
  name: table.name?.value ?? null,
  unit: table.amountUnit?.value ?? null,
});

export function jsonFinding(finding: Finding): JsonFinding {
  const { what, why, todo } = renderFinding(finding.messageId, finding.data);
  const { sheet } = finding.address;
  const [fix, ...alternatives] = finding.fixes.map((each) => jsonFix(each, sheet));
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet,
    cell: toA1(finding.address),
    table: finding.table,
    field: finding.field,
    message: what,
    why,
    todo,
    value: finding.value,
    ...(finding.cells.length > 0 ? { cells: finding.cells.map((at) => jsonCell(at, sheet)) } : {}),
    ...(fix ? { fix } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

const jsonFix = (fix: Fix, sheet: string): JsonFix => ({
  kind: fix.kind,
  label: describeFix(fix),
  edits: fix.edits.map((edit) => jsonEdit(edit, sheet)),
});

const jsonEdit = (edit: Edit, sheet: string): JsonEdit => ({
  ...jsonCell(edit.address, sheet),
  old: plainValue(edit.old),
  ...(edit.oldFormula === null ? {} : { oldFormula: edit.oldFormula }),
  new: edit.new,
});

const jsonCell = (at: CellAddress, sheet: string): { cell: string; sheet?: string } =>
  at.sheet === sheet ? { cell: toA1(at) } : { cell: toA1(at), sheet: at.sheet };

const plainValue = (value: CellValue): string | number | boolean | null =>
  isCellError(value) ? value.error : value;

export function jsonSummary(files: readonly FileDigest[]): JsonReport['summary'] {
  const { tables, counts } = sumDigests(files);
  return { tables, errors: counts.error, warnings: counts.warning, infos: counts.info };
}
