import { invert, NotInvertibleError } from '../fix';
import type { CellRange, Op, Plan } from '../model';

/** Something that was written, by hand or by the pane, and how to take it back. */
export interface Step {
  readonly label: string;
  readonly plan: Plan;
  readonly inverse: Plan;
  /** What to show when it is taken back or done again; null: nothing of it is a cell. */
  readonly range: CellRange | null;
}

/** A step between two states of the workbook, each named by a number of its own. */
interface Kept extends Step {
  readonly before: number;
  readonly after: number;
}

/** What was written into a workbook, in order; plain data, replaced, never changed. */
export interface History {
  readonly done: readonly Kept[];
  /** Taken back; the next to be done again stands last. */
  readonly undone: readonly Kept[];
  /** State of the workbook. */
  readonly present: number;
  /** The state that a file holds; null when no undo or redo leads there. */
  readonly saved: number | null;
  /** The highest number given to a state. */
  readonly states: number;
}

/** As many steps as Excel keeps. */
const MAX_STEPS = 100;

export const newHistory = (isSaved: boolean): History => ({
  done: [],
  undone: [],
  present: 0,
  saved: isSaved ? 0 : null,
  states: 0,
});

export const isUnsaved = ({ present, saved }: History): boolean => present !== saved;

/** The workbook as it is now is in a file. */
export const markSaved = (history: History): History => ({ ...history, saved: history.present });

/** Something was written that can't be taken back here: settings, a report sheet. */
export const writtenOtherwise = (history: History): History => ({ ...history, saved: null });

export const lastStep = ({ done }: History): Step | null => done[done.length - 1] ?? null;
export const nextStep = ({ undone }: History): Step | null => undone[undone.length - 1] ?? null;

/** Adds what was just written; what had been taken back can't be done again any more. */
export function record(history: History, step: Step): History {
  const after = history.states + 1;
  const kept = { ...step, before: history.present, after };
  return {
    ...history,
    done: [...history.done, kept].slice(-MAX_STEPS),
    undone: [],
    present: after,
    states: after,
  };
}

/** The last step was taken back; `inverse`: what of its inverse was applied, when not all. */
export function steppedBack(history: History, inverse?: Plan): History {
  const { done, undone } = history;
  const step = done[done.length - 1];
  if (!step) return history;
  const left = { ...history, done: done.slice(0, -1), present: step.before };
  if (!inverse) return { ...left, undone: [...undone, step] };
  const part = { ...step, inverse, plan: invert(inverse) };
  return { ...left, undone: inverse.ops.length > 0 ? [...undone, part] : undone, saved: null };
}

/** The next step was done again; `plan`: what of it was applied, when not all. */
export function steppedForward(history: History, plan?: Plan): History {
  const { done, undone } = history;
  const step = undone[undone.length - 1];
  if (!step) return history;
  const left = { ...history, undone: undone.slice(0, -1), present: step.after };
  if (!plan) return { ...left, done: [...done, step] };
  const part = { ...step, plan, inverse: invert(plan) };
  return { ...left, done: plan.ops.length > 0 ? [...done, part] : done, saved: null };
}

/** What the pane applied; its own undo of the last steps takes those back. Marks and comments are no steps. */
export function recordApplied(history: History, applied: readonly Op[], label: string): History {
  const ops = applied.filter(isContent);
  if (ops.length === 0) return applied.some(isComment) ? writtenOtherwise(history) : history;
  const count = stepsTakenBack(history, ops);
  if (count > 0) return Array.from({ length: count }).reduce<History>((left) => steppedBack(left), history);
  const inverse = inverseOf({ ops });
  if (!inverse) return writtenOtherwise(history);
  return record(history, { label, plan: { ops }, inverse, range: placeOf(ops) });
}

/** How many of the last steps these ops take back altogether; 0 when they do something else. */
function stepsTakenBack({ done }: History, ops: readonly Op[]): number {
  const inverse: Op[] = [];
  for (let count = 1; count <= done.length && inverse.length < ops.length; count++) {
    inverse.push(...done[done.length - count]!.inverse.ops);
    if (sameOps(inverse, ops)) return count;
  }
  return 0;
}

const isComment = ({ op }: Op): boolean => op === 'comment' || op === 'uncomment';
const isContent = (op: Op): boolean => op.op !== 'mark' && op.op !== 'unmark' && !isComment(op);

/** null where something can't be taken back; a report is written anew rather than undone. */
export function inverseOf(plan: Plan): Plan | null {
  if (plan.ops.some(({ op }) => op === 'reportSheet')) return null;
  try {
    return invert(plan);
  } catch (error) {
    if (error instanceof NotInvertibleError) return null;
    throw error;
  }
}

/** The first cell that was written. */
function placeOf(ops: readonly Op[]): CellRange | null {
  for (const op of ops) {
    if (op.op !== 'set') continue;
    const { sheet, row, col } = op.address;
    return { sheet, top: row, left: col, bottom: row, right: col };
  }
  return null;
}

/** Whatever their order: the ops of one plan set different cells. */
function sameOps(some: readonly Op[], others: readonly Op[]): boolean {
  if (some.length !== others.length) return false;
  const keys = new Set(some.map(keyOf));
  return others.every((op) => keys.has(keyOf(op)));
}

function keyOf(op: Op): string {
  if (op.op !== 'set') return JSON.stringify(op);
  const { address, old, oldFormula, value, formula, format } = op;
  const { sheet, row, col } = address;
  return JSON.stringify([sheet, row, col, old, oldFormula, value, formula ?? null, format ?? null]);
}
