import { checkWorkbook } from '../check';
import type { CheckOptions, CheckResult } from '../check';
import { sameValue, sheetNamed, storedAt } from '../model';
import type { Edit, Finding, Fix, Plan, SetOp, WorkbookSnapshot } from '../model';
import { cellKey, inOrder, pickSafe, planFixes } from './plan';
import { applyToSnapshot, isFollower } from './snapshot';

const MAX_PASSES = 10;

export interface SafeFixes {
  /** What to write; its preconditions are the workbook's present content. */
  readonly plan: Plan;
  /** The check of the workbook as it is now. */
  readonly before: CheckResult;
  /** The check after the plan has been applied. */
  readonly after: CheckResult;
  /** The workbook after the plan. */
  readonly workbook: WorkbookSnapshot;
}

/** Fixes what may be fixed without asking, again and again until nothing is left, at most ten times. */
export function safeFixes(workbook: WorkbookSnapshot, options: CheckOptions = {}): SafeFixes {
  const before = checkWorkbook(workbook, options);
  const merged = new Map<string, SetOp>();
  let fixed = workbook;
  let after = before;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const plan = planFixes(after.findings, (finding) => pickWritable(fixed, finding));
    const result = applyToSnapshot(fixed, plan);
    if (result.applied.length === 0) break;
    for (const op of result.applied) if (op.op === 'set') merge(merged, op);
    fixed = result.workbook;
    after = checkWorkbook(fixed, options);
  }
  const ops = [...merged.values()].filter(changes);
  return { plan: { ops: inOrder(ops) }, before, after, workbook: fixed };
}

/** The safe fix, if every cell it changes is still as the check saw it and may be written. */
function pickWritable(workbook: WorkbookSnapshot, finding: Finding): Fix | undefined {
  const fix = pickSafe(finding);
  return fix?.edits.every((edit) => isPresent(workbook, edit)) ? fix : undefined;
}

function isPresent(workbook: WorkbookSnapshot, edit: Edit): boolean {
  const { row, col } = edit.address;
  const sheet = sheetNamed(workbook, edit.address.sheet);
  return (
    sheet !== undefined &&
    !isFollower(sheet, row, col) &&
    sameValue(storedAt(sheet, row, col).value, edit.old)
  );
}

/** Joins a later op on the same cell to the first, whose old content stays the precondition. */
function merge(ops: Map<string, SetOp>, op: SetOp): void {
  const key = cellKey(op.address);
  const first = ops.get(key);
  const format = op.format ?? first?.format;
  const oldFormat = first?.oldFormat ?? op.oldFormat;
  ops.set(key, {
    ...op,
    old: (first ?? op).old,
    oldFormula: (first ?? op).oldFormula,
    ...(format !== undefined && { format }),
    ...(oldFormat !== undefined && { oldFormat }),
  });
}

const changes = (op: SetOp): boolean =>
  !sameValue(op.old, op.value) || (op.format !== undefined && op.format !== op.oldFormat);
