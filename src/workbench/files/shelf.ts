/** What is kept: notes to be listed, and apart from them the bytes of the files. */
export type ShelfKind = 'recent' | 'recentBytes' | 'draft' | 'draftBytes';

export interface ShelfChange {
  readonly kind: ShelfKind;
  readonly key: string;
  /** null takes it away. */
  readonly value: unknown;
}

/** A place on this machine that outlives the page. What it can't do it does not do; it never rejects. */
export interface Shelf {
  list(kind: ShelfKind): Promise<readonly unknown[]>;
  /** null when there is no such thing. */
  read(kind: ShelfKind, key: string): Promise<unknown>;
  /** All of the changes, or (false) none. */
  write(changes: readonly ShelfChange[]): Promise<boolean>;
}

const NAME = 'jixiao-workbench';
const KINDS: readonly ShelfKind[] = ['recent', 'recentBytes', 'draft', 'draftBytes'];

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => KINDS.forEach((kind) => request.result.createObjectStore(kind));
  const database = await settled(request);
  // Another window with a newer version of the page must not wait for this one.
  database.onversionchange = () => database.close();
  return database;
}

/** The shelf in the browser's database; an empty one where the browser has none or refuses it. */
export function browserShelf(): Shelf {
  let opened: Promise<IDBDatabase> | undefined;
  /** `fallback` when anything goes wrong: full, forbidden, closed. */
  async function attempt<T>(work: (database: IDBDatabase) => Promise<T>, fallback: T): Promise<T> {
    try {
      return await work(await (opened ??= open()));
    } catch {
      opened = undefined;
      return fallback;
    }
  }
  return {
    list: (kind) => attempt((db) => settled(db.transaction(kind).objectStore(kind).getAll()), []),
    read: (kind, key) =>
      attempt(async (db) => (await settled(db.transaction(kind).objectStore(kind).get(key))) ?? null, null),
    write: (changes) =>
      attempt(async (db) => {
        const transaction = db.transaction(KINDS, 'readwrite');
        for (const { kind, key, value } of changes) {
          const store = transaction.objectStore(kind);
          if (value === null) store.delete(key);
          else store.put(value, key);
        }
        // By itself it would wait for an answer first, which a page that is ending does not get any more.
        transaction.commit();
        return new Promise<boolean>((resolve) => {
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        });
      }, false),
  };
}
