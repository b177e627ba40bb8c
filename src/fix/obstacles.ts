import { isCellError, sameValue, sheetNamed, storedAt } from '../model';
import type { CellAddress, Edit, Fix, SkipReason, WorkbookSnapshot } from '../model';
import { isFollower } from './snapshot';

/** A cell that a fix can't write, and why. */
export interface Obstacle {
  readonly address: CellAddress;
  readonly reason: SkipReason;
}

/** Cells of a fix that can't be written, as far as the snapshot tells: it knows of no locks and validations. */
export const obstaclesOf = (workbook: WorkbookSnapshot, { edits }: Pick<Fix, 'edits'>): readonly Obstacle[] =>
  edits.flatMap((edit) => {
    const reason = obstacle(workbook, edit);
    return reason ? [{ address: edit.address, reason }] : [];
  });

function obstacle(workbook: WorkbookSnapshot, edit: Edit): SkipReason | null {
  const { row, col } = edit.address;
  const sheet = sheetNamed(workbook, edit.address.sheet);
  if (!sheet) return 'missing';
  if (isFollower(sheet, row, col)) return 'merged';
  const { value, formula } = storedAt(sheet, row, col);
  if (formula !== null || edit.oldFormula !== null || isCellError(value)) return 'formula';
  return sameValue(value, edit.old) ? null : 'changed';
}
