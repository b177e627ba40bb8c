import { applyToSnapshot } from '../../fix';
import { paneText } from '../../messages/pane';
import { sheetNamed, textAt } from '../../model';
import type { CellAddress, Plan, SetOp, WorkbookSnapshot } from '../../model';

/** A cell before and after a plan, as it is shown. */
export interface Change {
  readonly address: CellAddress;
  readonly old: string;
  readonly new: string;
  /** What the two texts don't show: another kind of content, another number format; '' for nothing. */
  readonly note: string;
}

/** What a plan would change, in its order; cells it would skip are left out. */
export function previewPlan(workbook: WorkbookSnapshot, plan: Plan): readonly Change[] {
  const { applied, workbook: after } = applyToSnapshot(workbook, plan);
  return applied.flatMap((op) => (op.op === 'set' ? [changeOf(workbook, after, op)] : []));
}

/** One cell's change between two states of a workbook. */
export const changeOf = (before: WorkbookSnapshot, after: WorkbookSnapshot, op: SetOp): Change => ({
  address: op.address,
  old: shownAt(before, op.address),
  new: shownAt(after, op.address),
  note: noteOf(op),
});

function shownAt(workbook: WorkbookSnapshot, { sheet: name, row, col }: CellAddress): string {
  const sheet = sheetNamed(workbook, name);
  return sheet ? textAt(sheet, row, col) : '';
}

function noteOf({ old, value, format, oldFormat }: SetOp): string {
  const notes = [
    typeof old === 'string' && typeof value === 'number' && paneText('fix.textToNumber'),
    typeof old === 'number' && typeof value === 'string' && paneText('fix.numberToText'),
    format !== undefined && format !== oldFormat && paneText('fix.format', { format: formatName(format) }),
  ];
  return notes.filter((note) => note !== false).join(paneText('fix.noteSeparator'));
}

/** The formats that cells here usually have, as a user of Excel calls them; others by their code. */
function formatName(format: string): string {
  if (format === 'General') return paneText('fix.formatGeneral');
  if (format === '@') return paneText('fix.formatText');
  return format;
}
