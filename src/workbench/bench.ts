import { HostError } from '../hosts/error';
import type { CellRange, MessageData } from '../model';
import { createStore } from '../taskpane/store';
import type { Store } from '../taskpane/store';
import type { OpenDocument, SheetContent } from './document';
import { download } from './download';

/** Why a file was not opened, or a sheet of it not shown. */
export interface OpenFailure {
  readonly id: string;
  readonly data: MessageData;
}

export interface BenchState {
  readonly document: OpenDocument | null;
  readonly failure: OpenFailure | null;
  /** Something was written since the file was opened or saved. */
  readonly unsaved: boolean;
  readonly selection: CellRange | null;
  /** The active sheet as it was read last. */
  readonly content: SheetContent | null;
}

/** The page's state and what can be done on it; all that it knows of a workbook comes from the host. */
export interface Bench {
  readonly store: Store<BenchState>;
  /** Shows the workbook that `load` gives; when it fails, the present one stays. */
  open(name: string, load: () => Promise<OpenDocument>): Promise<void>;
  save(): void;
  dismissFailure(): void;
  /** Shows a sheet with the cell that was selected on it last. */
  activate(sheet: string): Promise<void>;
  select(row: number, col: number): Promise<void>;
}

export function createBench(): Bench {
  const store = createStore<BenchState>({
    document: null,
    failure: null,
    unsaved: false,
    selection: null,
    content: null,
  });
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
        if (applied.some((op) => op.op === 'set')) store.set({ unsaved: true });
        void read(document);
      }),
      host.onChange(() => void read(document)),
    ];
    return () => stops.forEach((each) => each());
  }

  return {
    store,
    async open(name, load) {
      const mine = ++turn;
      try {
        const document = await load();
        if (mine !== turn) return;
        stop();
        reads++;
        stop = follow(document);
        lastCells.clear();
        store.set({ document, failure: null, unsaved: false, selection: null, content: null });
        await document.host.select({ sheet: await document.host.activeSheet(), row: 0, col: 0 });
      } catch (error) {
        if (mine === turn) store.set({ failure: failureOf(error, name) });
      }
    },
    save() {
      const { document } = store.get();
      if (!document) return;
      download(document.save(), document.name);
      store.set({ unsaved: false });
    },
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

const failureOf = (error: unknown, file: string): OpenFailure =>
  error instanceof HostError
    ? { id: error.id, data: error.data }
    : { id: 'workbench.unexpected', data: { file, details: String(error) } };
