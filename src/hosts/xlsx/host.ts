import type {
  ApplyResult,
  Area,
  CellAddress,
  CellRange,
  Op,
  Plan,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../model';
import { HostError, throwIfAborted } from '../error';
import type {
  Capabilities,
  HostOptions,
  HostStorage,
  SpreadsheetHost,
  Unsubscribe,
  WorkbookChange,
} from '../host';
import type { FormulaResult } from './edit/results';
import type { applyPlan as ApplyPlan } from './edit';
import type { OpenOptions as PackageOptions } from './opc';
import { Readings } from './readings';
import { inTurns, oneByOne } from './turns';
import { workbookStorage } from './storage';
import { XlsxWorkbook } from './workbook';
import type { SheetPart } from './workbook';

/** Cells of a sheet that were changed; the whole sheet without an area. */
export interface ChangedCells {
  readonly sheet: string;
  readonly area?: Area;
}

/**
 * Works out what depends on changed cells; gives the results that differ from the present ones. `arrays`: areas of
 * more than one cell that one array formula fills.
 */
export type Calculator = (
  workbook: WorkbookSnapshot,
  changed: readonly ChangedCells[],
  arrays: readonly CellRange[],
) => Promise<readonly FormulaResult[]>;

export interface OpenOptions extends PackageOptions {
  /** Without one, formulas keep the results that the file brought until a program works them out on opening. */
  readonly calculator?: Calculator;
}

/** Marks change no cell and can be set anew: they may be written in turns. */
const isMarking = ({ op }: Op): boolean => op === 'mark' || op === 'unmark';

/** Writing is a script of its own: what is opened is read first. */
const editor = () => import(/* webpackChunkName: "editor" */ './edit');

function listeners<T>() {
  const all = new Set<(event: T) => void>();
  return {
    add(listener: (event: T) => void): Unsubscribe {
      all.add(listener);
      return () => void all.delete(listener);
    },
    fire: (event: T) => all.forEach((listener) => listener(event)),
  };
}

/** An .xlsx file as a host: the workbench's and the command line's. */
export class XlsxHost implements SpreadsheetHost {
  readonly capabilities: Capabilities = {
    comments: true,
    insertRows: true,
    copySheets: true,
    nativeUndo: false,
    events: true,
  };
  readonly storage: HostStorage;
  private readonly readings: Readings;
  private readonly selections = listeners<CellRange>();
  private readonly changes = listeners<WorkbookChange>();
  private selected: CellRange;
  /** Results belong to what was written before them and to nothing else. */
  private readonly inOrder = oneByOne();

  private constructor(
    readonly workbook: XlsxWorkbook,
    private readonly calculator: Calculator | undefined,
  ) {
    this.storage = workbookStorage(workbook);
    this.readings = new Readings(workbook);
    const { sheets } = workbook;
    const sheet = (sheets.find((each) => each.visibility === 'visible') ?? sheets[0])?.name ?? '';
    this.selected = { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** @throws HostError when the bytes hold no workbook that can be read */
  static open(bytes: Uint8Array, options: OpenOptions): XlsxHost {
    return new XlsxHost(XlsxWorkbook.open(bytes, options), options.calculator);
  }

  /** The file's bytes as they are now; the very bytes that were opened while nothing has changed. */
  bytes(): Uint8Array {
    return this.workbook.pkg.save();
  }

  async readWorkbook(
    scope: { sheets?: readonly string[] },
    { signal, onProgress }: HostOptions = {},
  ): Promise<WorkbookSnapshot> {
    const { workbook } = this;
    const wanted = scope.sheets?.map((name) => this.requireSheet(name)) ?? workbook.sheets;
    const sheets: SheetSnapshot[] = [];
    const read = this.readings.reader();
    const steps = wanted.map((sheet, done) => () => {
      throwIfAborted(signal);
      onProgress?.({ done, total: wanted.length, sheet: sheet.name });
      sheets.push(read(sheet));
    });
    await inTurns(steps);
    return { name: workbook.pkg.fileName, date1904: workbook.date1904, sheets };
  }

  apply(plan: Plan, { signal }: HostOptions = {}): Promise<ApplyResult> {
    return this.inOrder(() => this.write(plan, signal));
  }

  private async write(plan: Plan, signal: AbortSignal | undefined): Promise<ApplyResult> {
    throwIfAborted(signal);
    const { workbook } = this;
    const { applyPlan } = await editor();
    try {
      if (plan.ops.every(isMarking)) return await this.mark(plan.ops, applyPlan);
      const written = new Set(plan.ops.flatMap((op) => (op.op === 'set' ? [op.address.sheet] : [])));
      await inTurns(this.unpacking(workbook.sheets.filter(({ name }) => written.has(name))));
      const result = workbook.pkg.transaction(() => applyPlan(workbook, plan));
      await this.recalculate(result.applied);
      return result;
    } catch (error) {
      workbook.reload();
      throw error;
    }
  }

  /** Applies what the user typed into the workbench's grid: as `apply`, and onChange tells of it. */
  edit(plan: Plan): Promise<ApplyResult> {
    return this.inOrder(async () => {
      const { pkg } = this.workbook;
      const before = new Map(this.workbook.sheets.map(({ part }) => [part, pkg.version(part)]));
      const result = await this.write(plan, undefined);
      for (const { name, part } of this.workbook.sheets) {
        if (pkg.version(part) !== (before.get(part) ?? 0)) this.changes.fire({ sheet: name });
      }
      return result;
    });
  }

  private async mark(ops: readonly Op[], applyPlan: typeof ApplyPlan): Promise<ApplyResult> {
    const { workbook } = this;
    const results: ApplyResult[] = [];
    const steps = ops.map((op) => () => void results.push(applyPlan(workbook, { ops: [op] })));
    await inTurns(this.unpacking(workbook.sheets));
    await inTurns(steps, (turn) => this.readings.keptThrough(() => workbook.pkg.transaction(turn)));
    return {
      applied: results.flatMap(({ applied }) => applied),
      skipped: results.flatMap(({ skipped }) => skipped),
    };
  }

  /** What takes longest of a first edit. */
  private unpacking(sheets: readonly SheetPart[]): readonly (() => void)[] {
    const { pkg } = this.workbook;
    return sheets
      .filter(({ kind }) => kind === 'worksheet')
      .map(
        ({ part }) =>
          () =>
            void pkg.text(part),
      );
  }

  private async recalculate(applied: readonly Op[]): Promise<void> {
    const { calculator, workbook } = this;
    const changed = changedBy(applied, workbook.sheets);
    if (!calculator || changed.length === 0) return;
    const { arrayRanges, hasFormulas, storeResults } = await editor();
    if (!hasFormulas(workbook)) return;
    const snapshot = await this.readable();
    // What is written is written, whatever becomes of it: without a calculator no result can be trusted.
    const results = await calculator(snapshot, changed, arrayRanges(workbook)).catch(() =>
      withoutResults(snapshot),
    );
    if (results.length > 0) workbook.pkg.transaction(() => storeResults(workbook, results));
  }

  /** All sheets that can be read: one that can't must not keep the others from being worked out. */
  private async readable(): Promise<WorkbookSnapshot> {
    const { workbook } = this;
    const sheets: SheetSnapshot[] = [];
    const read = this.readings.reader();
    const attempt = (sheet: SheetPart): void => {
      try {
        sheets.push(read(sheet));
      } catch {
        // Whoever looks at the sheet is told.
      }
    };
    await inTurns(workbook.sheets.map((sheet) => () => attempt(sheet)));
    return { name: workbook.pkg.fileName, date1904: workbook.date1904, sheets };
  }

  async activeSheet(): Promise<string> {
    return this.selected.sheet;
  }

  /** The selected range; its sheet is the active one. */
  get selection(): CellRange {
    return this.selected;
  }

  async select(target: CellAddress | CellRange): Promise<void> {
    this.requireSheet(target.sheet);
    const range =
      'top' in target ? target : { top: target.row, left: target.col, bottom: target.row, right: target.col };
    const { top, left, bottom, right } = range;
    this.selected = { sheet: target.sheet, top, left, bottom, right };
    this.selections.fire(this.selected);
  }

  async unhide(target: CellAddress): Promise<void> {
    this.requireSheet(target.sheet);
    const { workbook } = this;
    const { unhideCell } = await editor();
    try {
      workbook.pkg.transaction(() => unhideCell(workbook, target));
    } catch (error) {
      workbook.reload();
      throw error;
    }
  }

  onSelection(listener: (range: CellRange) => void): Unsubscribe {
    return this.selections.add(listener);
  }

  onChange(listener: (change: WorkbookChange) => void): Unsubscribe {
    return this.changes.add(listener);
  }

  private requireSheet(name: string): SheetPart {
    const sheet = this.workbook.sheet(name);
    if (sheet) return sheet;
    throw new HostError('xlsx.noSuchSheet', { file: this.workbook.pkg.fileName, sheet: name });
  }
}

/** All formulas, none with a result. */
const withoutResults = ({ sheets }: WorkbookSnapshot): readonly FormulaResult[] =>
  sheets.flatMap(({ name, used, formulas }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, col) =>
        formula === null || !used
          ? []
          : { address: { sheet: name, row: used.top + row, col: used.left + col }, value: null },
      ),
    ),
  );

/** Cells whose content a plan has changed; all sheets where what formulas refer to is gone. */
function changedBy(applied: readonly Op[], sheets: readonly SheetPart[]): readonly ChangedCells[] {
  if (applied.some(({ op }) => op === 'deleteRows' || op === 'deleteSheet')) {
    return sheets.map(({ name }) => ({ sheet: name }));
  }
  return applied.flatMap((op): readonly ChangedCells[] => {
    if (op.op === 'merge') return [{ sheet: op.range.sheet, area: op.range }];
    if (op.op !== 'set') return [];
    const { sheet, row, col } = op.address;
    return [{ sheet, area: { top: row, left: col, bottom: row, right: col } }];
  });
}
