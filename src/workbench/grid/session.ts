import { gridText } from '../../messages/workbench-grid';
import { areaToA1, storedAt, toA1 } from '../../model';
import type { Area, CellAddress, SheetSnapshot } from '../../model';
import { createStore } from '../../taskpane/store';
import type { Store } from '../../taskpane/store';
import type { Bench } from '../bench';
import { skippedText } from '../edits';
import { sheetMap } from './sheet-map';
import type { Spot } from './sheet-map';
import { editText, readTyped } from './typed';
import { setOp } from './writing';

/** What is being typed into a cell. */
export interface Edit {
  readonly at: CellAddress;
  readonly text: string;
  /** What the editor would show of the cell as it is. */
  readonly original: string;
  /** Arrow keys move the caret; else they leave the cell, as after typing over it. */
  readonly isInText: boolean;
  /** Why it can't be written. */
  readonly problem: string | null;
}

/** The one cell that is being edited: in the grid and in the bar above it alike. */
export interface Session {
  readonly store: Store<{ readonly edit: Edit | null }>;
  /** Opens the active cell; `text` replaces its content. */
  begin(options?: { readonly text?: string; readonly isInText?: boolean }): void;
  change(text: string): void;
  setInText(isInText: boolean): void;
  /** Writes what was typed, into every cell of `fill` if given; false when it was refused and is still there. */
  commit(fill?: Area): Promise<boolean>;
  cancel(): void;
}

/** Whether a program will be able to read the formula. */
export type FormulaCheck = (formula: string) => Promise<boolean>;

export function createSession(bench: Bench, isFormula: FormulaCheck): Session {
  const store = createStore<{ readonly edit: Edit | null }>({ edit: null });
  let committing: Promise<boolean> | null = null;

  const change = (fields: Partial<Edit>) =>
    store.set(({ edit }) => ({ edit: edit && { ...edit, problem: null, ...fields } }));

  /** The sheet as it is now; what is drawn may not yet show what was written last. */
  async function sheetOf(name: string): Promise<SheetSnapshot | null> {
    const { document } = bench.store.get();
    const read = await document?.inTurn(() => document.host.readWorkbook({ sheets: [name] }));
    return read?.sheets[0] ?? null;
  }

  async function write(edit: Edit, fill: Area | undefined): Promise<string | null> {
    const { at, text } = edit;
    const sheet = await sheetOf(at.sheet);
    if (!sheet) return null;
    const date1904 = bench.store.get().document?.date1904 ?? false;
    const { formula } = readTyped(text, storedAt(sheet, at.row, at.col).format);
    if (formula !== undefined && !(await isFormula(formula))) return gridText('edit.badFormula');
    const range = fill ?? { top: at.row, left: at.col, bottom: at.row, right: at.col };
    const ops = spotsOf(sheet, range).flatMap(({ row, col }) => {
      const { format } = storedAt(sheet, row, col);
      return setOp(sheet, row, col, readTyped(text, format, date1904)) ?? [];
    });
    if (ops.length === 0) return null;
    const label = fill
      ? gridText('step.fill', { range: areaToA1(range) })
      : gridText('step.type', { cell: toA1(at), text: shortened(text) });
    const result = await bench.write({ ops }, label, { sheet: at.sheet, ...range });
    if (!result) return gridText('edit.failed');
    const cells = skippedText(result.skipped);
    if (cells === '') return null;
    if (result.applied.length === 0) return gridText('said.notWritten', { cells });
    bench.say(gridText('said.notWritten', { cells }));
    return null;
  }

  async function finish(fill: Area | undefined): Promise<boolean> {
    const { edit } = store.get();
    if (!edit || (edit.text === edit.original && !fill)) {
      store.set({ edit: null });
      return true;
    }
    const problem = await write(edit, fill);
    // Whatever was typed meanwhile is another edit.
    if (store.get().edit === edit) store.set({ edit: problem === null ? null : { ...edit, problem } });
    return problem === null;
  }

  return {
    store,
    begin({ text, isInText = text === undefined } = {}) {
      const { content, active, document } = bench.store.get();
      if (!content?.view || !active) return;
      const { snapshot } = content;
      const { top: row, left: col } = sheetMap(snapshot, [], []).areaAt(active);
      const original = editText(storedAt(snapshot, row, col), document?.date1904);
      const at = { sheet: snapshot.name, row, col };
      bench.say(null);
      store.set({ edit: { at, text: text ?? original, original, isInText, problem: null } });
    },
    change: (text) => change({ text }),
    setInText: (isInText) => change({ isInText }),
    commit(fill) {
      committing ??= finish(fill).finally(() => (committing = null));
      return committing;
    },
    cancel: () => store.set({ edit: null }),
  };
}

/** The cells of a range, of merged areas the first. */
function spotsOf(sheet: SheetSnapshot, range: Area): readonly Spot[] {
  const map = sheetMap(sheet, [], []);
  const spots: Spot[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      const { top, left } = map.areaAt({ row, col });
      if (top === row && left === col) spots.push({ row, col });
    }
  }
  return spots;
}

const MAX_LABEL = 12;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > MAX_LABEL ? `${line.slice(0, MAX_LABEL)}\u2026` : line;
};
