import { isWritable } from '../check';
import type { CellAddress, Edit, Finding, Fix, Plan, SetOp } from '../model';

/** Chooses the fix of a finding that is to be applied, if any. */
export type Pick = (finding: Finding) => Fix | undefined;

/** The fix that may be applied without asking. */
export const pickSafe: Pick = (finding) => finding.fixes.find((fix) => fix.kind === 'safe');

export const cellKey = (at: CellAddress): string => `${at.sheet}!${at.row},${at.col}`;

export const toOp = (edit: Edit): SetOp => ({
  op: 'set',
  address: edit.address,
  old: edit.old,
  oldFormula: edit.oldFormula,
  value: edit.new,
  ...(edit.format !== undefined && { format: edit.format }),
  ...(edit.oldFormat !== undefined && { oldFormat: edit.oldFormat }),
});

/** One plan of the fixes picked; see `planOf`. */
export const planFixes = (findings: readonly Finding[], pick: Pick): Plan =>
  planOf(findings.flatMap((finding) => pick(finding) ?? []));

/**
 * One plan of fixes, in the order of sheets, rows and columns. A fix is all or nothing: where two want to
 * change the same cell, the first stays and the other is left out.
 */
export function planOf(fixes: readonly Fix[]): Plan {
  const edits = new Map<string, Edit>();
  for (const fix of fixes) {
    if (!fix.edits.every((edit) => isWritable(edit) && !edits.has(cellKey(edit.address)))) continue;
    for (const edit of fix.edits) edits.set(cellKey(edit.address), edit);
  }
  return { ops: inOrder([...edits.values()].map(toOp)) };
}

/** Sorts by sheet (in order of appearance), row and column. */
export function inOrder(ops: readonly SetOp[]): readonly SetOp[] {
  const sheets = new Map<string, number>();
  for (const { address } of ops) if (!sheets.has(address.sheet)) sheets.set(address.sheet, sheets.size);
  return [...ops].sort(
    ({ address: a }, { address: b }) =>
      sheets.get(a.sheet)! - sheets.get(b.sheet)! || a.row - b.row || a.col - b.col,
  );
}
