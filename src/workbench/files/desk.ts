import { HostError } from '../../hosts/error';
import { workbenchText } from '../../messages/workbench';
import { forgetWorkbooks } from '../../taskpane/keeping/last-workbooks';
import type { PaneServices } from '../../taskpane/services';
import { createStore } from '../../taskpane/store';
import type { Store } from '../../taskpane/store';
import type { Bench } from '../bench';
import { openDocument } from '../document';
import type { OpenDocument } from '../document';
import { adoptDraft, dropDraft, listDrafts, onGone, readDraft } from './draft';
import type { Draft, Windows } from './draft';
import { proposedName } from './names';
import type { FileName } from './names';
import { clearRecent, keepRecent, listRecent, readRecent, removeRecent } from './recent';
import type { RecentFile } from './recent';
import type { Shelf } from './shelf';

/** What to do with unsaved changes before another file is opened. */
export type LeaveAnswer = 'save' | 'discard' | 'cancel';

export type UnhideAnswer = 'unhide' | 'look' | 'cancel';

export interface SaveAnswer {
  readonly name: string;
  /** Our marks stay in the file. */
  readonly marks: boolean;
}

/** A dialog over the page that waits for an answer. */
export type FileQuestion =
  | { readonly kind: 'leave'; readonly name: string; readonly answer: (answer: LeaveAnswer) => void }
  | { readonly kind: 'unhide'; readonly sheet: string; readonly answer: (answer: UnhideAnswer) => void }
  | {
      readonly kind: 'save';
      /** Of the file as it is. */
      readonly original: string;
      readonly proposed: FileName;
      /** There are marks of ours in the workbook. */
      readonly marked: boolean;
      /** null: not saved. */
      readonly answer: (answer: SaveAnswer | null) => void;
    };

export interface DeskState {
  readonly recent: readonly RecentFile[];
  readonly drafts: readonly Draft[];
  readonly question: FileQuestion | null;
  /** What was kept has been looked at: the start page knows what to offer. */
  readonly ready: boolean;
}

/** Opening, saving, and what is kept of files on this machine: the same from buttons, menus, keys and drops. */
export interface Desk {
  readonly store: Store<DeskState>;
  /** The first time the sample is opened; later there is a start page. */
  start(): Promise<void>;
  openFiles(files: readonly File[]): Promise<void>;
  openSample(): Promise<void>;
  openRecent(name: string): Promise<void>;
  restore(draft: Draft): Promise<void>;
  discard(draft: Draft): Promise<void>;
  /** Forgets one file, or (null) all, with what the pane keeps of it. */
  forget(name: string | null): Promise<void>;
  /** false: not saved. */
  saveAs(): Promise<boolean>;
  /** Shows a sheet; asks first when it is hidden. */
  goToSheet(name: string): Promise<void>;
}

export interface DeskTools {
  readonly bench: Bench;
  readonly shelf: Shelf;
  readonly windows: Windows;
  /** The pane's. */
  readonly memory: PaneServices['memory'];
  readonly sample: () => Promise<Uint8Array>;
  readonly download: (bytes: Uint8Array, name: string) => void;
}

export function createDesk({ bench, shelf, windows, memory, sample, download }: DeskTools): Desk {
  const store = createStore<DeskState>({ recent: [], drafts: [], question: null, ready: false });

  const refresh = async () => store.set({ recent: await listRecent(shelf) });
  const offerDrafts = async () => store.set({ drafts: await listDrafts(shelf, windows) });

  /** Shows a dialog until it is answered. */
  const ask = <T>(question: (answer: (answer: T) => void) => FileQuestion): Promise<T> =>
    new Promise((resolve) => {
      const answer = (given: T) => {
        store.set({ question: null });
        resolve(given);
      };
      store.set({ question: question(answer) });
    });

  async function mayLeave(): Promise<boolean> {
    const { unsaved, name } = bench.store.get();
    if (!unsaved || name === null) return true;
    const answer = await ask<LeaveAnswer>((reply) => ({ kind: 'leave', name, answer: reply }));
    return answer === 'save' ? saveAs() : answer === 'discard';
  }

  interface Opening {
    readonly name: string;
    readonly read: () => Promise<Uint8Array>;
    /** Whether a copy is kept among the last files. */
    readonly keep: boolean;
    readonly unsaved?: boolean;
  }

  /** Whether it was opened. */
  async function open({ name, read, keep, unsaved }: Opening): Promise<boolean> {
    let document: OpenDocument | undefined;
    const load = async () => {
      const bytes = await read();
      await painted(bytes);
      document = openDocument(bytes, name);
      if (keep) void keepRecent(shelf, name, bytes).then(refresh);
      return document;
    };
    await bench.open(name, load, unsaved);
    return document !== undefined && bench.store.get().document === document;
  }

  async function saveAs(): Promise<boolean> {
    const { document, name } = bench.store.get();
    if (!document || name === null || store.get().question) return false;
    const answer = await ask<SaveAnswer | null>((reply) => ({
      kind: 'save',
      original: name,
      proposed: proposedName(name),
      marked: document.isMarked(),
      answer: reply,
    }));
    if (!answer) return false;
    try {
      // What is being written has to be written, with the formulas that depend on it.
      const { bytes, revision } = await document.inTurn(async () => ({
        revision: bench.store.get().revision,
        bytes: await (answer.marks ? document.bytes() : document.bytesWithoutMarks()),
      }));
      download(bytes, answer.name);
      bench.saved(answer.name, revision);
      void keepRecent(shelf, answer.name, bytes).then(refresh);
      return true;
    } catch (error) {
      bench.fail(error, 'workbench.notSaved');
      return false;
    }
  }

  const withoutDraft = (id: string) =>
    store.set(({ drafts }) => ({ drafts: drafts.filter((each) => each.id !== id) }));

  const openSample = async () => {
    if (await mayLeave()) await open({ name: workbenchText('sample.name'), read: sample, keep: false });
  };

  return {
    store,
    async start() {
      const [recent, drafts, all] = await Promise.all([
        listRecent(shelf),
        listDrafts(shelf, windows),
        shelf.list('draft'),
      ]);
      store.set({ recent, drafts, ready: true });
      void onGone(windows, () => void offerDrafts());
      // What a window that is about to go has left is offered on the start page, which the sample would hide.
      if (recent.length === 0 && all.length === 0 && !bench.store.get().opening) await openSample();
    },
    async openFiles([file, ...more]) {
      if (!file || store.get().question) return;
      // Which of them was meant can't be known.
      const several = () => Promise.reject(new HostError('workbench.severalFiles', {}));
      if (more.length > 0) return bench.open(file.name, several);
      if (!(await mayLeave())) return;
      const read = async () => new Uint8Array(await file.arrayBuffer());
      await open({ name: file.name, read, keep: true });
    },
    openSample,
    async openRecent(name) {
      if (!(await mayLeave())) return;
      const read = () => present(readRecent(shelf, name), name);
      await open({ name, read, keep: true });
      await refresh();
    },
    async restore(draft) {
      if (!(await mayLeave())) return;
      const { id, name } = draft;
      const bytes = readDraft(shelf, id);
      const read = () => present(bytes, name);
      if (!(await open({ name, read, keep: false, unsaved: true }))) return;
      await adoptDraft(shelf, draft, windows.own, (await bytes)!);
      withoutDraft(id);
    },
    async discard({ id }) {
      withoutDraft(id);
      await dropDraft(shelf, id);
    },
    async forget(name) {
      forgetWorkbooks(memory, name);
      await (name === null ? clearRecent(shelf) : removeRecent(shelf, name));
      await refresh();
    },
    saveAs,
    async goToSheet(sheet) {
      const { document } = bench.store.get();
      const found = document?.sheets().find(({ name }) => name === sheet);
      if (!document || !found || store.get().question) return;
      if (found.visibility !== 'visible') {
        const answer = await ask<UnhideAnswer>((reply) => ({ kind: 'unhide', sheet, answer: reply }));
        if (answer === 'cancel') return;
        if (answer === 'unhide') await document.host.unhide({ sheet, row: 0, col: 0 });
      }
      await bench.activate(sheet);
    },
  };
}

/** From so many bytes on, opening may take longer than a blink. */
const LARGE = 200_000;

/** Lets the page show what is going on before it is busy. */
const painted = ({ length }: Uint8Array): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, length > LARGE ? 40 : 0));

/** @throws HostError when there is no copy any more */
async function present(copy: Promise<Uint8Array | null>, file: string): Promise<Uint8Array> {
  const bytes = await copy;
  if (!bytes) throw new HostError('workbench.copyGone', { file });
  return bytes;
}
