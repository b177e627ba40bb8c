import { throwIfAborted } from '../../src/hosts/error';
import type { SpreadsheetHost, WorkbookChange } from '../../src/hosts/host';
import { applyToSnapshot } from '../../src/fix';
import { toA1 } from '../../src/model';
import type {
  ApplyResult,
  CellAddress,
  CellRange,
  MarkSeverity,
  Op,
  Plan,
  SkipReason,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/model';

/** A host over a snapshot, for tests of what sees no more than the interface. */
export interface MemoryHost extends SpreadsheetHost {
  readonly workbook: () => WorkbookSnapshot;
  /** Our marks by cell, `Sheet1!F10`. */
  readonly marks: ReadonlyMap<string, MarkSeverity>;
  /** Cells that were selected through `select`, in order. */
  readonly selected: readonly string[];
  /** Cells that were made visible. */
  readonly unhidden: readonly string[];
  /** Plans that were applied, in order. */
  readonly plans: readonly Plan[];
  /** Sheets that were read, in order; null: all. */
  readonly reads: readonly (readonly string[] | null)[];
  /** The user selects cells in the grid. */
  userSelects(range: CellRange): void;
  /** Someone edits a cell by hand. */
  userEdits(address: CellAddress, value: string): void;
  /** Sheets come, go or are renamed. */
  userRearranges(sheets: (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[]): void;
  /** The method's next calls wait until they are let go. @returns lets them go */
  hold(method: HeldMethod): () => void;
  /** The host will not write the cell (`Sheet1!F10`); null: it will again. */
  refuse(cell: string, reason: SkipReason | null): void;
  /** Someone inserts a row before this one; merged areas stay where they are. */
  userInsertsRow(at: { readonly sheet: string; readonly row: number }): void;
  /** The next call of the method fails. */
  failNext(method: 'readWorkbook' | 'apply' | 'select', error: Error): void;
}

type HeldMethod = 'readWorkbook' | 'apply';

const nameOf = (at: CellAddress): string => `${at.sheet}!${toA1(at)}`;

export function memoryHost(initial: WorkbookSnapshot): MemoryHost {
  let workbook = initial;
  const kept = new Map<string, string>();
  const marks = new Map<string, MarkSeverity>();
  const selected: string[] = [];
  const unhidden: string[] = [];
  const selectionListeners = new Set<(range: CellRange) => void>();
  const changeListeners = new Set<(change: WorkbookChange) => void>();
  const failures = new Map<string, Error>();
  const refusals = new Map<string, SkipReason>();
  const plans: Plan[] = [];
  const reads: (readonly string[] | null)[] = [];
  const held = new Map<HeldMethod, Promise<void>>();
  let active = initial.sheets[0]!.name;

  function fail(method: string): void {
    const error = failures.get(method);
    failures.delete(method);
    if (error) throw error;
  }

  function applyPlan(plan: Plan): ApplyResult {
    const isSet = (op: Op) => op.op === 'set';
    const refused = plan.ops.flatMap((op) => {
      const reason = op.op === 'set' ? refusals.get(nameOf(op.address)) : undefined;
      return reason ? [{ op, reason }] : [];
    });
    const asked = plan.ops.filter((op) => isSet(op) && !refused.some((each) => each.op === op));
    const result = applyToSnapshot(workbook, { ops: asked });
    workbook = result.workbook;
    for (const op of plan.ops) {
      if (op.op === 'unmark') {
        const isMeant = (cell: string) =>
          !op.sheets || op.sheets.some((sheet) => cell.startsWith(`${sheet}!`));
        [...marks.keys()].filter(isMeant).forEach((cell) => marks.delete(cell));
      }
      if (op.op === 'mark') op.cells.forEach(({ address, severity }) => marks.set(nameOf(address), severity));
    }
    return {
      applied: [...plan.ops.filter((op) => !isSet(op)), ...result.applied],
      skipped: [...refused, ...result.skipped],
    };
  }

  const select = (range: CellRange) => {
    active = range.sheet;
    selectionListeners.forEach((listener) => listener(range));
  };

  return {
    capabilities: { comments: false, insertRows: false, copySheets: false, nativeUndo: false, events: true },
    storage: {
      get: async (key) => kept.get(key) ?? null,
      async set(key, value) {
        if (value === null) kept.delete(key);
        else kept.set(key, value);
      },
    },
    async readWorkbook({ sheets }, { signal } = {}) {
      await held.get('readWorkbook');
      throwIfAborted(signal);
      fail('readWorkbook');
      reads.push(sheets ?? null);
      return sheets
        ? { ...workbook, sheets: workbook.sheets.filter(({ name }) => sheets.includes(name)) }
        : workbook;
    },
    async apply(plan) {
      await held.get('apply');
      fail('apply');
      plans.push(plan);
      return applyPlan(plan);
    },
    activeSheet: async () => active,
    async select(target) {
      fail('select');
      const at = 'top' in target ? { sheet: target.sheet, row: target.top, col: target.left } : target;
      selected.push(nameOf(at));
      select({ sheet: at.sheet, top: at.row, left: at.col, bottom: at.row, right: at.col });
    },
    async unhide(target) {
      unhidden.push(nameOf(target));
    },
    unhidden,
    onSelection(listener) {
      selectionListeners.add(listener);
      return () => void selectionListeners.delete(listener);
    },
    onChange(listener) {
      changeListeners.add(listener);
      return () => void changeListeners.delete(listener);
    },
    workbook: () => workbook,
    marks,
    selected,
    plans,
    reads,
    userSelects: select,
    userEdits({ sheet, row, col }, value) {
      workbook = {
        ...workbook,
        sheets: workbook.sheets.map((each) =>
          each.name === sheet
            ? {
                ...each,
                values: replaced(each.values, row, col, value),
                texts: replaced(each.texts, row, col, value),
              }
            : each,
        ),
      };
      changeListeners.forEach((listener) => listener({ sheet }));
    },
    userRearranges(change) {
      workbook = { ...workbook, sheets: change(workbook.sheets) };
      changeListeners.forEach((listener) => listener({ sheet: null }));
    },
    hold(method) {
      let release = () => {};
      held.set(method, new Promise<void>((resolve) => (release = resolve)));
      return () => {
        held.delete(method);
        release();
      };
    },
    refuse(cell, reason) {
      if (reason) refusals.set(cell, reason);
      else refusals.delete(cell);
    },
    userInsertsRow({ sheet, row }) {
      const blank = <T>(block: readonly (readonly T[])[]) => [
        ...block.slice(0, row),
        [],
        ...block.slice(row),
      ];
      workbook = {
        ...workbook,
        sheets: workbook.sheets.map((each) =>
          each.name === sheet
            ? {
                ...each,
                used: each.used && { ...each.used, bottom: each.used.bottom + 1 },
                values: blank(each.values),
                texts: blank(each.texts),
                formulas: blank(each.formulas),
                formats: blank(each.formats),
              }
            : each,
        ),
      };
      changeListeners.forEach((listener) => listener({ sheet }));
    },
    failNext: (method, error) => void failures.set(method, error),
  };
}

/** The block with one value replaced; blocks begin at A1 in these tests. */
const replaced = <T>(block: readonly (readonly T[])[], row: number, col: number, value: T) =>
  block.map((line, i) => (i === row ? line.map((cell, j) => (j === col ? value : cell)) : line));
