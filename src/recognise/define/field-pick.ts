import type { CellAddress, ColumnRole, FieldName, LabelRole, Located, SheetSnapshot } from '../../model';
import type { FormReading } from '../inspect';
import { anchorOf, locateLabel, mergeAt, viewOf } from '../view';
import type { LabelCell } from '../header';
import type { Position, SheetView } from '../view';

/** Labels that the user can point out, in the order of the forms. */
export const PICKED_LABELS = [
  'name',
  'code',
  'org',
  'superior',
  'duties',
  'budget.total',
  'budget.fiscal',
  'budget.other',
  'purpose',
  'schedule',
  'goals',
] as const satisfies readonly Extract<LabelRole, FieldName>[];

export type PickedLabel = (typeof PICKED_LABELS)[number];
export type PickedField = PickedLabel | ColumnRole;

/** What the user points out: a field's label and, where its place must be learnt, its value. */
export interface FieldPick {
  readonly field: PickedField;
  readonly label: CellAddress;
  /** null for columns, whose values stand below, and for the schedule, whose shares are found from its label. */
  readonly value: CellAddress | null;
}

export const isColumn = (field: PickedField): field is ColumnRole => field.startsWith('indicator.');

/** Whether the field's value is pointed out besides its label. */
export const hasValueCell = (field: PickedField): boolean => !isColumn(field) && field !== 'schedule';

/** The area of a cell: the merged one that it lies in, or itself. */
export function areaAt(view: SheetView, { row, col }: CellAddress) {
  return mergeAt(view, row, col) ?? { top: row, left: col, bottom: row, right: col };
}

/** The cell that shows something where the user clicked, with what it shows; merged cells count by their area. */
export function cellAt(sheet: SheetSnapshot, at: CellAddress): Located<string> {
  const view = viewOf(sheet);
  if (!view)
    return { value: '', raw: '', address: at, stored: { value: null, formula: null, format: 'General' } };
  return locateLabel(view, anchorOf(view, at.row, at.col));
}

export const isSameCell = (a: Position, b: Position): boolean => a.row === b.row && a.col === b.col;

/** All labels that a form shows. */
export const labelCells = ({ candidate: { front, heads, header } }: FormReading): readonly LabelCell[] => [
  ...front,
  ...heads,
  ...(header?.cells ?? []),
];

/** The form that shows most of the labels that were pointed out; of equals the one that shows most labels. */
export function formWith(forms: readonly FormReading[], picks: readonly FieldPick[]): FormReading | null {
  const score = (form: FormReading): number => {
    const cells = labelCells(form);
    const hits = picks.filter(({ label }) => cells.some((cell) => isSameCell(cell, label)));
    return hits.length * 1000 + cells.length;
  };
  return forms.reduce<FormReading | null>(
    (best, form) => (best === null || score(form) > score(best) ? form : best),
    null,
  );
}
