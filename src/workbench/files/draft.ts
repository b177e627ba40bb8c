import type { Bench } from '../bench';
import type { Shelf, ShelfChange } from './shelf';

/** Unsaved changes of a window: kept while it is open, found again when it ended without an answer. */
export interface Draft {
  /** Of the window. */
  readonly id: string;
  readonly name: string;
  /** When it was kept; milliseconds since 1970. */
  readonly time: number;
}

/** In place of a revision. */
const NOT_KEPT = '';

/** After so much quiet the changes are kept, and after so long where it is never quiet; in ms. */
const QUIET_MS = 2000;
const LONGEST_MS = 10_000;

/** Tells which windows are alive: each holds a lock of its name for as long as it lives. */
export interface Windows {
  readonly own: string;
  alive(): Promise<readonly string[]>;
  /** Resolves when a window has gone. */
  gone(id: string): Promise<void>;
}

const LOCK = 'jixiao-window-';

/** Where the browser has no locks, all windows but this count as gone. */
export function browserWindows(): Windows {
  const own = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const locks = (navigator as Partial<Navigator>).locks;
  void locks?.request(LOCK + own, () => new Promise(() => {})).catch(() => {});
  return {
    own,
    async alive() {
      const held = (await locks?.query().catch(() => null))?.held ?? [];
      return held.flatMap(({ name }) => (name?.startsWith(LOCK) ? [name.slice(LOCK.length)] : []));
    },
    async gone(id) {
      // Its lock is given to whoever waits for it.
      await locks?.request(LOCK + id, () => {}).catch(() => {});
    },
  };
}

/** What windows that are gone left unsaved, the newest first. */
export async function listDrafts(shelf: Shelf, windows: Windows): Promise<readonly Draft[]> {
  const drafts = (await shelf.list('draft')) as readonly Draft[];
  if (drafts.length === 0) return [];
  const alive = await windows.alive();
  return drafts.filter(({ id }) => id !== windows.own && !alive.includes(id)).sort((a, b) => b.time - a.time);
}

/**
 * Calls the listener whenever one of the other windows of now goes: after a reload the page that was here before
 * may still be among them.
 */
export async function onGone(windows: Windows, listener: () => void): Promise<void> {
  for (const id of await windows.alive()) {
    if (id !== windows.own) void windows.gone(id).then(listener);
  }
}

/** null when it is gone. */
export const readDraft = async (shelf: Shelf, id: string): Promise<Uint8Array | null> =>
  (await shelf.read('draftBytes', id)) as Uint8Array | null;

export const dropDraft = (shelf: Shelf, id: string): Promise<boolean> => shelf.write(removal(id));

/** The changes of a window that is gone become this window's, in one step. */
export const adoptDraft = (
  shelf: Shelf,
  { id, name }: Draft,
  own: string,
  bytes: Uint8Array,
): Promise<boolean> => shelf.write([...record({ id: own, name, time: Date.now() }, bytes), ...removal(id)]);

const record = (draft: Draft, bytes: Uint8Array): readonly ShelfChange[] => [
  { kind: 'draft', key: draft.id, value: draft },
  { kind: 'draftBytes', key: draft.id, value: bytes },
];

const removal = (id: string): readonly ShelfChange[] => [
  { kind: 'draft', key: id, value: null },
  { kind: 'draftBytes', key: id, value: null },
];

/**
 * Keeps the bench's unsaved changes on the shelf after two quiet seconds, and at once when the function it gives is
 * called; who types on and on does not put it off for ever. Takes them away when they are saved or given up.
 */
export function keepDrafts({ store }: Bench, shelf: Shelf, id: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keptRevision: string | null = null;
  /** When what was changed since must be kept. */
  let latest: number | null = null;

  const keep = () => {
    clearTimeout(timer);
    latest = null;
    const { document: opened, name, unsaved, revision } = store.get();
    const present = unsaved && opened ? `${opened.id} ${revision}` : null;
    if (present === keptRevision) return;
    keptRevision = present;
    if (present === null) return void dropDraft(shelf, id);
    try {
      const draft = record({ id, name: name!, time: Date.now() }, opened!.bytes());
      void shelf.write(draft).then((isKept) => {
        // Full, perhaps: the next occasion is another try.
        if (!isKept && keptRevision === present) keptRevision = NOT_KEPT;
      });
    } catch {
      // What can't be written now is told when it is saved.
    }
  };
  let seen = store.get();
  store.subscribe(() => {
    const state = store.get();
    const isSame = state.document === seen.document && state.revision === seen.revision;
    if (isSame && state.unsaved === seen.unsaved) return;
    seen = state;
    clearTimeout(timer);
    if (!state.unsaved) return keep();
    const now = Date.now();
    latest ??= now + LONGEST_MS;
    timer = setTimeout(keep, Math.min(QUIET_MS, latest - now));
  });
  return keep;
}

/**
 * Calls the listener when the window may end: a page that is out of sight can be ended without a word, and what is
 * begun once the user is asked whether to leave has more time than what is begun when the page goes.
 */
export function onLeaving(listener: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') listener();
  });
  window.addEventListener('beforeunload', listener);
  window.addEventListener('pagehide', listener);
}
