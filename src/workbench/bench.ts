import { HostError } from '../hosts/error';
import type { CellRange, MessageData } from '../model';
import { createStore } from '../taskpane/store';
import type { Store } from '../taskpane/store';
import { lastStep, newHistory, recordApplied, writtenOtherwise } from './history';
import type { History } from './history';
import { isUnsaved, markSaved } from './history';
import type { OpenDocument, SheetContent } from './document';
import { createEdits } from './edits';
import type { Edits } from './edits';
import type { Spot } from './grid/sheet-map';

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
  readonly selection: CellRange | null;
  /** The active sheet as it was read last. */
  readonly content: SheetContent | null;
}

/** The page's state and what can be done on it; all that it knows of a workbook comes from the host. */
export interface Bench {
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
  select(row: number, col: number): Promise<void>;
}

export function createBench(): Bench {
  const store = createStore<BenchState>({
    document: null,
    name: null,
    opening: null,
    failure: null,
    unsaved: false,
    revision: 0,
    selection: null,
    content: null,
  });
  const written = () => store.set(({ revision }) => ({ unsaved: true, revision: revision + 1 }));
  const lastCells = new Map<string, CellRange>();
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
        lastCells.set(selection.sheet, selection);
        store.set({ selection });
        if (isOther) void read(document);
      }),
      host.onApplied(({ applied }) => {
        if (applied.some(({ op }) => op !== 'mark' && op !== 'unmark')) written();
        void read(document);
      }),
      host.onKept(written),
      host.onUnhidden(() => {
        written();
        void read(document);
      }),
      host.onChange(() => void read(document)),
    ];
    return () => stops.forEach((each) => each());
  }

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
        const fresh = { name, opening: null, failure: null, unsaved, revision: 0 };
        store.set({ document, ...fresh, selection: null, content: null });
        await document.host.select({ sheet: await document.host.activeSheet(), row: 0, col: 0 });
      } catch (error) {
        if (mine === turn) store.set({ opening: null, failure: failureOf(error, name) });
      }
    },
    saved: (name, revision) =>
      store.set((state) => ({ name, unsaved: state.unsaved && state.revision !== revision })),
    fail: (error, otherwise) =>
      store.set(({ name }) => ({ failure: failureOf(error, name ?? '', otherwise) })),
    dismissFailure: () => store.set({ failure: null }),
    async activate(sheet) {
      await store.get().document?.host.select(lastCells.get(sheet) ?? { sheet, row: 0, col: 0 });
    },
    async select(row, col) {
      const { document, selection } = store.get();
      if (document && selection) await document.host.select({ sheet: selection.sheet, row, col });
    },
  };
}

const failureOf = (error: unknown, file: string, otherwise = 'workbench.unexpected'): OpenFailure =>
  error instanceof HostError
    ? { id: error.id, data: error.data }
    : { id: otherwise, data: { file, details: String(error) } };
