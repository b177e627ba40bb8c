import type { ApplyResult, CommentOp, MarkOp, Op, Plan, SetOp, SkipReason } from '../../../model';
import type { XlsxWorkbook } from '../workbook';
import { setCells } from './cells';
import { addComments, removeComments } from './comments';
import { copySheet } from './copy-sheet';
import { deleteSheet } from './delete-sheet';
import { markCells, unmarkSheets } from './marks';
import { mergeOrUnmerge } from './merge';
import { isSheetProtected } from './protection';
import { writeReport } from './report-sheet';
import { deleteRows, insertRows } from './rows';
import { indexSheet } from './sheet-xml';

export { hasFormulas } from './calculation';
export { arrayRanges } from './formula-groups';
export { storeResults } from './results';
export { unhideCell } from './unhide';

interface Outcome {
  /** What was done, where that differs from what was asked for: part of it, or under another name. */
  readonly op: Op;
  readonly reason: SkipReason | null;
}

/** Applies a plan to the workbook's package, op by op in order. @throws HostError when a part cannot be read */
export function applyPlan(book: XlsxWorkbook, plan: Plan): ApplyResult {
  const outcomes = runs(plan.ops).flatMap((run) => applyRun(book, run));
  return {
    applied: outcomes.filter(({ reason }) => reason === null).map(({ op }) => op),
    skipped: outcomes.flatMap(({ op, reason }) => (reason === null ? [] : [{ op, reason }])),
  };
}

/** Neighbouring ops of one kind: they are done together where that is quicker. */
function runs(ops: readonly Op[]): Op[][] {
  const all: Op[][] = [];
  for (const op of ops) {
    const last = all.at(-1);
    if (last?.[0]?.op === op.op) last.push(op);
    else all.push([op]);
  }
  return all;
}

function applyRun(book: XlsxWorkbook, run: readonly Op[]): Outcome[] {
  const sets = run.filter((op) => op.op === 'set');
  if (sets.length > 0) return withReasons(sets, setCells(book, sets));
  const comments = run.filter((op) => op.op === 'comment');
  if (comments.length > 0) return withReasons(comments, addComments(book, comments));
  return run.flatMap((op) => (op.op === 'set' || op.op === 'comment' ? [] : applyOne(book, op)));
}

const withReasons = (ops: readonly Op[], reasons: readonly (SkipReason | null)[]): Outcome[] =>
  ops.map((op, i) => ({ op, reason: reasons[i]! }));

function applyOne(book: XlsxWorkbook, op: Exclude<Op, SetOp | CommentOp>): Outcome | Outcome[] {
  switch (op.op) {
    case 'mark':
      return mark(book, op);
    case 'unmark':
      unmarkSheets(book, op.sheets ?? namesOf(book));
      return { op, reason: null };
    case 'uncomment':
      removeComments(book, op.sheets ?? namesOf(book));
      return { op, reason: null };
    case 'insertRows':
      return { op, reason: protection(book, op.sheet) ?? insertRows(book, op) };
    case 'deleteRows':
      return { op, reason: protection(book, op.sheet) ?? deleteRows(book, op) };
    case 'merge':
    case 'unmerge':
      return { op, reason: mergeOrUnmerge(book, op) };
    case 'copySheet':
      return { op, reason: copySheet(book, op) };
    case 'deleteSheet':
      return { op, reason: deleteSheet(book, op) };
    case 'reportSheet': {
      const written = writeReport(book, op);
      // Under the name it has got, so that the inverse deletes this sheet and no other.
      return { op: { ...op, name: written.name }, reason: written.reason };
    }
  }
}

const namesOf = (book: XlsxWorkbook): string[] => book.sheets.map((sheet) => sheet.name);

/** Marks the cells of the sheets that there are; the others are told of. */
function mark(book: XlsxWorkbook, op: MarkOp): Outcome[] {
  const exists = ({ address }: MarkOp['cells'][number]) => book.sheet(address.sheet)?.kind === 'worksheet';
  const cells = op.cells.filter(exists);
  const lost = op.cells.filter((cell) => !exists(cell));
  markCells(book, cells);
  if (lost.length === 0) return [{ op, reason: null }];
  const skipped: Outcome = { op: { ...op, cells: lost }, reason: 'missing' };
  return cells.length === 0 ? [skipped] : [{ op: { ...op, cells }, reason: null }, skipped];
}

/** Why the sheet's structure may not be changed; null when it may. */
function protection(book: XlsxWorkbook, name: string): SkipReason | null {
  const sheet = book.sheet(name);
  if (!sheet) return 'missing';
  if (sheet.kind !== 'worksheet') return 'unsupported';
  const xml = book.pkg.guard(sheet.part, () => indexSheet(book.pkg.text(sheet.part)));
  return isSheetProtected(xml) ? 'protected' : null;
}
