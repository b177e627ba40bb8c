import { fieldLabels } from '../../messages/fields';
import { defineText } from '../../messages/pane-define';
import { toA1 } from '../../model';
import type { CellAddress, CellRange, Located } from '../../model';
import { cellAt, hasValueCell, isColumn, isSameCell } from '../../recognise/define/field-pick';
import type { FieldPick, PickedField } from '../../recognise/define/field-pick';
import { labelProblem, valueProblem } from '../../recognise/define/pick-problem';
import { defineStore, redraft, sheetOf } from '../define/define-store';
import type { Picking } from '../define/define-store';
import { describeRefusal } from '../define/sentences';
import type { Pane } from '../pane';

/** 指定 one field, then those of the queue. */
export function startPicking(
  pane: Pane,
  fields: readonly PickedField[],
  { byKeyboard }: Pick<Picking, 'byKeyboard'>,
): void {
  const [field, ...queue] = fields;
  const picking = field ? { field, label: null, refusal: null, byKeyboard, queue } : null;
  defineStore(pane).set({ picking });
  if (picking) say(pane, askFor(picking));
}

/** 重来: the label's cell again. */
export function restartPicking(pane: Pane): void {
  const { picking } = defineStore(pane).get();
  if (picking) startPicking(pane, [picking.field, ...picking.queue], picking);
}

/** 跳过: goes on to the next of the queue. */
export function skipField(pane: Pane): void {
  const { picking } = defineStore(pane).get();
  if (picking) startPicking(pane, picking.queue, picking);
}

/** 取消, Esc. */
export const cancelPicking = (pane: Pane): void => defineStore(pane).set({ picking: null });

/** Takes back what was pointed out for a field. */
export function forgetField(pane: Pane, field: PickedField): void {
  const store = defineStore(pane);
  redraft(store, { picks: store.get().picks.filter((pick) => pick.field !== field) });
}

/** The user selects a cell in the grid: it is taken at once, but for those who work by keyboard. */
export function followSelection(pane: Pane, { sheet, top, left }: CellRange): void {
  const store = defineStore(pane);
  const at = { sheet, row: top, col: left };
  store.set({ selection: at });
  const { picking } = store.get();
  if (!picking || picking.byKeyboard) return;
  // One click may be told twice.
  if (picking.label && isSameCell(cellIn(pane, at).address, picking.label.address)) return;
  takeCell(pane, at);
}

/** 用当前选中的单元格. */
export function takeSelection(pane: Pane): void {
  const { selection } = defineStore(pane).get();
  if (selection) takeCell(pane, selection);
}

function takeCell(pane: Pane, at: CellAddress): void {
  const store = defineStore(pane);
  const { picking, picks, sheet } = store.get();
  const snapshot = sheetOf(store.get());
  if (!picking || !snapshot) return;
  const cell = cellIn(pane, at);
  const { field, label } = picking;
  const problem =
    at.sheet !== sheet
      ? { id: 'other-sheet' as const }
      : label
        ? valueProblem(snapshot, { field, label: label.address, value: null }, at, picks)
        : labelProblem(snapshot, field, at, picks);
  if (problem) {
    const refusal = { problem, cell };
    store.set({ picking: { ...picking, refusal } });
    say(pane, describeRefusal(refusal));
  } else if (label) finish(pane, { field, label: label.address, value: cell.address });
  else if (!hasValueCell(field)) finish(pane, { field, label: cell.address, value: null });
  else {
    const next = { ...picking, label: cell, refusal: null };
    store.set({ picking: next });
    say(pane, askFor(next));
  }
}

const cellIn = (pane: Pane, at: CellAddress): Located<string> =>
  cellAt(sheetOf(defineStore(pane).get())!, at);

function finish(pane: Pane, pick: FieldPick): void {
  const store = defineStore(pane);
  const { picking, picks } = store.get();
  redraft(store, { picks: [...picks.filter(({ field }) => field !== pick.field), pick] });
  const { draft } = store.get();
  const row = draft?.fields.find(({ field }) => field === pick.field);
  const isRead = row?.state === 'shown';
  const name = fieldLabels[pick.field];
  say(pane, defineText(isRead ? 'say.read' : 'say.unread', { field: name }));
  // What the form can be read by now needs no showing any more.
  const missing = (field: PickedField) =>
    draft?.fields.some((each) => each.field === field && each.state === 'missing');
  if (picking) startPicking(pane, picking.queue.filter(missing), picking);
}

/** What the picking waits for, as a sentence. */
export function askFor({ field, label }: Picking): string {
  const name = fieldLabels[field];
  if (label) return defineText('ask.value', { field: name, cell: toA1(label.address) });
  return defineText(isColumn(field) ? 'ask.header' : 'ask.label', { field: name });
}

const say = ({ store }: Pane, announcement: string): void => store.set({ announcement });
