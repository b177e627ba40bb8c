import { HostError } from '../hosts/error';
import type { Area, CellRange, MessageData } from '../model';
import { marksAfter } from '../taskpane/checking/marks';
import type { Marks } from '../taskpane/checking/marks';
import { createStore } from '../taskpane/store';
import type { Store } from '../taskpane/store';
import type { OpenDocument, SheetContent } from './document';
import { createEdits, labelOf, withHistory } from './edits';
import type { Edits } from './edits';
import type { Spot } from './grid/sheet-map';
import { isUnsaved, markSaved, newHistory, recordApplied, writtenOtherwise } from './history';
import type { History } from './history';

/** Why a file was not opened, or a sheet of it not shown. */
export interface OpenFailure {
  readonly id: string;
  readonly data: MessageData;
}

export interface BenchState {
  readonly document: OpenDocument | null;
  /** The file's name: as it was opened, later as it was saved last. */
  readonly name: string | null;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  readonly failure: OpenFailure | null;
  /** Something was written since the file was opened or saved. */
  readonly unsaved: boolean;
  /** Grows with whatever is written into the workbook. */
  readonly revision: number;
  /** What was written, by hand and by the pane: `lastStep` and `nextStep` name what 撤销 and 恢复 would do. */
  readonly history: History;
  /** The marks that the pane has set in this session. */
  readonly marks: Marks;
  readonly selection: CellRange | null;
  /** The cell of the selection that typing goes to. */
  readonly active: Spot | null;
  /** What became of the last edit, where that needs saying. */
  readonly said: string | null;
  /** Of the sheet, in per cent. */
  readonly zoom: number;
  /** The active sheet as it was read last. */
  readonly content: SheetContent | null;
}

/** The page's state and what can be done on it; all that it knows of a workbook comes from the host. */
export interface Bench extends Edits {
  readonly store: Store<BenchState>;
  /** Shows the workbook that `load` gives; when it fails, the present one stays. `unsaved`: it is nowhere in a file. */
  open(name: string, load: () => Promise<OpenDocument>, unsaved?: boolean): Promise<void>;
  /** The workbook of this revision is in a file of this name now. */
  saved(name: string, revision: number): void;
  /** Says what went wrong; `otherwise` names it where the error does not itself. */
  fail(error: unknown, otherwise: string): void;
  dismissFailure(): void;
  /** Shows a sheet with the cell that was selected on it last. */
  activate(sheet: string): Promise<void>;
  /** Selects on the active sheet; typing goes to `active`, by default the first cell. */
  select(range: Area, active?: Spot): Promise<void>;
  say(text: string | null): void;
  setZoom(percent: number): void;
}

export function createBench(): Bench {
  const store = createStore<BenchState>({
    document: null,
    name: null,
    opening: null,
    failure: null,
    unsaved: false,
    revision: 0,
    history: newHistory(true),
    marks: new Map(),
    selection: null,
    active: null,
    said: null,
    zoom: 100,
    content: null,
  });
  const setHistory = (change: (history: History) => History) =>
    store.set((state) => withHistory(state, change(state.history)));
  const lastCells = new Map<string, { readonly range: CellRange; readonly active: Spot }>();
  /** The active cell that a selection of ours is about to have. */
  let nextActive: Spot | null = null;
  let turn = 0;
  let reads = 0;
  let stop = () => {};

  /** A large sheet may be read later than a small one that was asked for after it. */
  async function read(document: OpenDocument): Promise<void> {
    const mine = ++reads;
    const shown = await document.host
      .activeSheet()
      .then((sheet) => document.read(sheet))
      .then(
        (content) => ({ content }),
        (error: unknown) => ({ content: null, failure: failureOf(error, document.name) }),
      );
    if (mine === reads) store.set(shown);
  }

  function follow(document: OpenDocument): () => void {
    const { host } = document;
    const stops = [
      host.onSelection((selection) => {
        const isOther = selection.sheet !== store.get().selection?.sheet;
        const active = nextActive ?? { row: selection.top, col: selection.left };
        lastCells.set(selection.sheet, { range: selection, active });
        store.set({ selection, active });
        if (isOther) void read(document);
      }),
      host.onApplied(({ applied }) => {
        if (applied.some(({ op }) => op === 'mark' || op === 'unmark')) {
          store.set(({ marks }) => ({ marks: marksAfter(marks, applied) }));
        }
        if (applied.some(({ op }) => op !== 'mark' && op !== 'unmark')) {
          setHistory((history) => recordApplied(history, applied, labelOf(applied)));
        }
        void read(document);
      }),
      host.onKept(() => setHistory(writtenOtherwise)),
      host.onUnhidden(() => {
        setHistory(writtenOtherwise);
        void read(document);
      }),
      host.onChange(({ sheet }) => {
        if (sheet === null || sheet === store.get().selection?.sheet) void read(document);
      }),
    ];
    return () => stops.forEach((each) => each());
  }

  async function show(range: CellRange, active?: Spot): Promise<void> {
    nextActive = active ?? null;
    const done = store.get().document?.host.select(range);
    // Its listeners have been told by now.
    nextActive = null;
    await done;
  }

  const fail = (error: unknown, otherwise: string) =>
    store.set(({ name }) => ({ failure: failureOf(error, name ?? '', otherwise) }));

  return {
    store,
    async open(name, load, unsaved = false) {
      const mine = ++turn;
      store.set({ opening: name });
      try {
        const document = await load();
        if (mine !== turn) return;
        stop();
        reads++;
        stop = follow(document);
        lastCells.clear();
        const fresh = {
          name,
          opening: null,
          failure: null,
          unsaved,
          revision: 0,
          said: null,
          marks: new Map(),
        };
        const history = newHistory(!unsaved);
        store.set({ document, ...fresh, history, selection: null, active: null, content: null });
        await document.host.select({ sheet: await document.host.activeSheet(), row: 0, col: 0 });
      } catch (error) {
        if (mine === turn) store.set({ opening: null, failure: failureOf(error, name) });
      }
    },
    saved: (name, revision) =>
      store.set((state) => {
        const history = state.revision === revision ? markSaved(state.history) : state.history;
        return { name, history, unsaved: isUnsaved(history) };
      }),
    fail,
    dismissFailure: () => store.set({ failure: null }),
    async activate(sheet) {
      const last = lastCells.get(sheet);
      await show(last?.range ?? { sheet, top: 0, left: 0, bottom: 0, right: 0 }, last?.active);
    },
    async select(range, active) {
      const { selection } = store.get();
      if (selection) await show({ sheet: selection.sheet, ...range }, active);
    },
    ...createEdits({ store, fail: (error) => fail(error, 'workbench.unexpected'), show }),
    say: (said) => store.set({ said }),
    setZoom: (percent) => store.set({ zoom: Math.max(50, Math.min(percent, 200)) }),
  };
}

const failureOf = (error: unknown, file: string, otherwise = 'workbench.unexpected'): OpenFailure =>
  error instanceof HostError
    ? { id: error.id, data: error.data }
    : { id: otherwise, data: { file, details: String(error) } };
