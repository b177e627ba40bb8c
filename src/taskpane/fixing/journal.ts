import { cellKey } from '../../fix';
import { sameValue, sheetNamed, storedAt } from '../../model';
import type { Op, SetOp, WorkbookSnapshot } from '../../model';
import type { JournalStep, PaneState } from '../state';

/** Older steps can't be taken back any more. */
const MAX_STEPS = 50;

const setsOf = ({ inverse }: JournalStep): readonly SetOp[] => inverse.ops.filter((op) => op.op === 'set');

/** The cells that a step takes back. */
export const cellCount = (step: JournalStep): number => setsOf(step).length;

export const withStep = (journal: readonly JournalStep[], step: JournalStep): readonly JournalStep[] =>
  [...journal, step].slice(-MAX_STEPS);

/** Whether the cell already holds what the op would write. */
export function isDone(workbook: WorkbookSnapshot, op: Op): boolean {
  if (op.op !== 'set') return false;
  const { sheet: name, row, col } = op.address;
  const sheet = sheetNamed(workbook, name);
  if (!sheet) return false;
  const { value, formula, format } = storedAt(sheet, row, col);
  const wanted = op.formula ?? null;
  return (
    formula === wanted &&
    (wanted !== null || sameValue(value, op.value)) &&
    (op.format === undefined || op.format === format)
  );
}

/** Whether a step is taken back already: all its cells hold again what they held before it. */
export const isObsolete = (step: JournalStep, workbook: WorkbookSnapshot): boolean =>
  step.inverse.ops.length > 0 && step.inverse.ops.every((op) => isDone(workbook, op));

/**
 * The journal without what was taken back by other means (the host's own undo, by hand), so that 撤销 never
 * offers what is done already. A step whose cell a later one has changed again stays: it is needed after that.
 */
export function pruned(journal: readonly JournalStep[], workbook: WorkbookSnapshot): readonly JournalStep[] {
  const changedLater = new Set<string>();
  const kept = [...journal].reverse().filter((step) => {
    const keys = setsOf(step).map(({ address }) => cellKey(address));
    if (isObsolete(step, workbook) && !keys.some((key) => changedLater.has(key))) return false;
    for (const key of keys) changedLater.add(key);
    return true;
  });
  return kept.length === journal.length ? journal : kept.reverse();
}

type Pruned = Pick<PaneState, 'journal' | 'notice'>;

/** What becomes of the journal after a check; a notice no longer offers to take back what is gone from it. */
export function pruneJournal({ journal, notice, workbook }: Pruned & Pick<PaneState, 'workbook'>): Pruned {
  const kept = workbook ? pruned(journal, workbook) : journal;
  const isGone = journal[journal.length - 1] !== kept[kept.length - 1];
  return {
    journal: kept,
    notice: isGone && notice?.kind === 'done' ? { ...notice, undoable: false } : notice,
  };
}
