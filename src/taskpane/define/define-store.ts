import { sheetNamed } from '../../model';
import type { CellAddress, Layout, Located, SheetSnapshot, TableKind, WorkbookSnapshot } from '../../model';
import { recogniseSheet } from '../../recognise';
import { draftOf } from '../../recognise/define/draft';
import type { Draft } from '../../recognise/define/draft';
import type { FieldPick, PickedField } from '../../recognise/define/field-pick';
import type { PickProblem } from '../../recognise/define/pick-problem';
import type { Pane } from '../pane';
import { createStore } from '../store';
import type { Store } from '../store';
import type { BookTrial } from './trial';

/** Why a cell was not taken. */
export interface Refusal {
  readonly problem: PickProblem | { readonly id: 'other-sheet' };
  readonly cell: Located<string>;
}

/** A field that the user is pointing out. */
export interface Picking {
  readonly field: PickedField;
  /** null: the label's cell is awaited; then the value's. */
  readonly label: Located<string> | null;
  readonly refusal: Refusal | null;
  /** Begun by keyboard: moving through the grid takes nothing, the button does. */
  readonly byKeyboard: boolean;
  /** Fields that come after this one. */
  readonly queue: readonly PickedField[];
}

/** What the page 指定表格区域 is about. */
export interface DefineState {
  readonly sheet: string;
  readonly workbook: WorkbookSnapshot | null;
  /** The layouts that the workbook keeps. */
  readonly layouts: readonly Layout[];
  readonly picks: readonly FieldPick[];
  /** As the user says; null: as the form does. */
  readonly title: string | null;
  readonly kind: TableKind | null;
  readonly draft: Draft | null;
  readonly trial: BookTrial | null;
  readonly picking: Picking | null;
  /** The cell selected in the grid. */
  readonly selection: CellAddress | null;
}

export type DefineStore = Store<DefineState>;

const blankDefine = (sheet: string): DefineState => ({
  sheet,
  workbook: null,
  layouts: [],
  picks: [],
  title: null,
  kind: null,
  draft: null,
  trial: null,
  picking: null,
  selection: null,
});

const stores = new WeakMap<Pane, DefineStore>();

/** What was pointed out survives a look at another page of the pane, until another sheet is described. */
export function defineStore(pane: Pane): DefineStore {
  const sheet = pane.store.get().defining ?? '';
  const store = stores.get(pane);
  if (store?.get().sheet === sheet) return store;
  const fresh = createStore(blankDefine(sheet));
  stores.set(pane, fresh);
  return fresh;
}

export const forgetDefine = (pane: Pane): void => void stores.delete(pane);

export const sheetOf = ({ workbook, sheet }: DefineState): SheetSnapshot | undefined =>
  workbook ? sheetNamed(workbook, sheet) : undefined;

/** Changes what the form is, and works out anew what it reads. */
export function redraft(store: DefineStore, change: Partial<DefineState>): void {
  const state = { ...store.get(), ...change };
  store.set({ ...change, trial: null, draft: draftFor(state) });
}

const OWN = /^own-(\d+)$/;

/** `own-1`, or the next that no layout has. */
function freeId(layouts: readonly Layout[]): string {
  const taken = layouts.map(({ id }) => Number(OWN.exec(id)?.[1] ?? 0));
  return `own-${Math.max(0, ...taken) + 1}`;
}

function draftFor(state: DefineState): Draft | null {
  const { picks, kind, layouts } = state;
  const sheet = sheetOf(state);
  if (!sheet?.used) return null;
  const read = recogniseSheet(sheet, { layouts }).tables;
  const base = layouts.find(({ id }) => read.some((table) => table.layout === id));
  return draftOf(sheet, picks, {
    id: base?.id ?? freeId(layouts),
    ...(base && { base }),
    ...(kind && { kind }),
  });
}
