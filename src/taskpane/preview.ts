import { applyToSnapshot } from '../fix';
import { sheetNamed, textAt } from '../model';
import type { CellAddress, Plan, WorkbookSnapshot } from '../model';

/** A cell before and after a plan, as it is shown. */
export interface Change {
  readonly address: CellAddress;
  readonly old: string;
  readonly new: string;
}

/** What a plan would change, in its order; cells it would skip are left out. */
export function previewPlan(workbook: WorkbookSnapshot, plan: Plan): readonly Change[] {
  const { applied, workbook: after } = applyToSnapshot(workbook, plan);
  return applied.flatMap((op) =>
    op.op === 'set'
      ? [{ address: op.address, old: shownAt(workbook, op.address), new: shownAt(after, op.address) }]
      : [],
  );
}

function shownAt(workbook: WorkbookSnapshot, { sheet: name, row, col }: CellAddress): string {
  const sheet = sheetNamed(workbook, name);
  return sheet ? textAt(sheet, row, col) : '';
}
