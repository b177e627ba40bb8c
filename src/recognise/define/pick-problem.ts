import type { Area, CellAddress, SheetSnapshot } from '../../model';
import { foldLabel, foldTight } from '../../values/fold';
import { createLabelReader } from '../labels';
import { viewOf } from '../view';
import { areaAt, cellAt, formWith, isColumn, isSameCell } from './field-pick';
import type { FieldPick, PickedField } from './field-pick';
import type { FormReading } from '../inspect';

/** Why a cell can't be a label, or can't be the value of one. */
export type PickProblem =
  /** The label's cell is blank. */
  | { readonly id: 'blank' }
  /** The label is a number. */
  | { readonly id: 'number' }
  /** The label is a sentence. */
  | { readonly id: 'long' }
  /** Nothing is left of the label without its brackets. */
  | { readonly id: 'bracketed' }
  /** The cell is the label of this field already. */
  | { readonly id: 'taken'; readonly field: PickedField }
  /** Another label says the same. */
  | { readonly id: 'same-words'; readonly field: PickedField; readonly at: CellAddress }
  /** A header in another row than those before. */
  | { readonly id: 'other-row'; readonly field: PickedField; readonly at: CellAddress }
  /** The label of a field below the header of the indicators. */
  | { readonly id: 'below-header'; readonly at: CellAddress }
  /** The value is the label's own cell. */
  | { readonly id: 'label-itself' }
  /** The value is the label of another field. */
  | { readonly id: 'is-label' }
  /** The value stands neither to the right of its label nor below it. */
  | { readonly id: 'place' };

const NUMBER = /^[-+\d.,%¥/年月日:]+$/;
/** As `createLabelReader`. */
const LONGEST = 40;
/** As `findHeaders`: a header cell merged over more rows is none. */
const TALLEST = 3;

const known = createLabelReader();

/** What keeps a cell from being the label of a field; null: nothing. */
export function labelProblem(
  sheet: SheetSnapshot,
  field: PickedField,
  at: CellAddress,
  picks: readonly FieldPick[],
): PickProblem | null {
  const view = viewOf(sheet);
  const cell = cellAt(sheet, at);
  if (!view || cell.value === '') return { id: 'blank' };
  if (NUMBER.test(foldTight(cell.raw))) return { id: 'number' };
  if (cell.raw.length > LONGEST) return { id: 'long' };
  const label = foldLabel(cell.raw);
  if (label === '') return { id: 'bracketed' };
  const others = picks.filter((pick) => pick.field !== field && isColumn(pick.field) === isColumn(field));
  const taken = others.find((pick) => isSameCell(cellAt(sheet, pick.label).address, cell.address));
  if (taken) return { id: 'taken', field: taken.field };
  const same = others.find((pick) => foldLabel(cellAt(sheet, pick.label).raw) === label);
  if (same) return { id: 'same-words', field: same.field, at: cellAt(sheet, same.label).address };
  const headers = picks.filter((pick) => isColumn(pick.field) && pick.field !== field);
  const area = areaAt(view, cell.address);
  const last = (each: Area) => Math.min(each.bottom, each.top + TALLEST - 1);
  if (!isColumn(field)) {
    const above = headers.find((pick) => last(areaAt(view, pick.label)) < area.top);
    return above ? { id: 'below-header', at: cellAt(sheet, above.label).address } : null;
  }
  const apart = headers.find((pick) => {
    const other = areaAt(view, pick.label);
    return last(other) < area.top || other.top > last(area);
  });
  return apart ? { id: 'other-row', field: apart.field, at: cellAt(sheet, apart.label).address } : null;
}

/** What keeps a cell from being the value of a label; null: nothing. */
export function valueProblem(
  sheet: SheetSnapshot,
  { field, label }: FieldPick,
  at: CellAddress,
  picks: readonly FieldPick[],
): PickProblem | null {
  const view = viewOf(sheet);
  const cell = cellAt(sheet, at);
  const from = cellAt(sheet, label).address;
  if (isSameCell(from, cell.address)) return { id: 'label-itself' };
  const isPicked = picks.some(
    (pick) => pick.field !== field && isSameCell(cellAt(sheet, pick.label).address, cell.address),
  );
  const meaning = cell.value === '' ? null : known(cell.raw);
  if (isPicked || (meaning?.front && meaning.front !== 'amountUnit')) return { id: 'is-label' };
  if (!view) return { id: 'place' };
  const [a, b] = [areaAt(view, from), areaAt(view, cell.address)];
  const isRight = b.left > a.right && b.top <= a.bottom && b.bottom >= a.top;
  const isBelow = b.top > a.bottom && (field === 'purpose' || (b.left <= a.right && b.right >= a.left));
  return isRight || isBelow ? null : { id: 'place' };
}

/** What came of a pick: the value is read, another cell is, or none. */
export type PickOutcome = 'read' | 'elsewhere' | 'nothing';

/** Whether the layout reads from the sheet what the user pointed out. */
export function outcomeOf(
  forms: readonly FormReading[],
  pick: FieldPick,
  picks: readonly FieldPick[],
): PickOutcome {
  const form = formWith(forms, picks);
  if (isColumn(pick.field)) {
    const cells = form?.candidate.header?.cells.filter(({ header }) => header === pick.field) ?? [];
    if (cells.length === 0) return 'nothing';
    return cells.some(({ row, col }) => row === pick.label.row && col === pick.label.col)
      ? 'read'
      : 'elsewhere';
  }
  const reading = form?.fields.find(({ field }) => field === pick.field);
  if (!pick.value)
    return reading?.label && isSameCell(reading.label.address, pick.label) ? 'read' : 'nothing';
  if (!reading?.value) return 'nothing';
  return isSameCell(reading.value.address, pick.value) ? 'read' : 'elsewhere';
}
