import type { Shelf, ShelfChange } from './shelf';

/** A file of which a copy is kept. The browser tells no folder, so that a name is all there is to know it by. */
export interface RecentFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** When it was opened or saved; milliseconds since 1970. */
  readonly time: number;
}

/** So many copies are kept, none of them larger. */
const MOST = 6;
const MAX_BYTES = 20 * 2 ** 20;

/** The last files, the newest first. */
export async function listRecent(shelf: Shelf): Promise<readonly RecentFile[]> {
  const files = (await shelf.list('recent')) as readonly RecentFile[];
  return [...files].sort((a, b) => b.time - a.time);
}

/** Keeps a copy in place of an older one of this name, and gives up the oldest of too many. */
export async function keepRecent(
  shelf: Shelf,
  name: string,
  bytes: Uint8Array,
  time = Date.now(),
): Promise<void> {
  if (bytes.length > MAX_BYTES) return;
  const others = (await listRecent(shelf)).filter((file) => file.name !== name);
  const file: RecentFile = { name, size: bytes.length, time };
  await shelf.write([
    { kind: 'recent', key: name, value: file },
    { kind: 'recentBytes', key: name, value: bytes },
    ...others.slice(MOST - 1).flatMap((each) => removal(each.name)),
  ]);
}

/** null when the copy is gone. */
export const readRecent = async (shelf: Shelf, name: string): Promise<Uint8Array | null> =>
  (await shelf.read('recentBytes', name)) as Uint8Array | null;

/** Forgets a file. */
export const removeRecent = (shelf: Shelf, name: string): Promise<boolean> => shelf.write(removal(name));

/** Forgets all files. */
export const clearRecent = async (shelf: Shelf): Promise<boolean> =>
  shelf.write((await listRecent(shelf)).flatMap(({ name }) => removal(name)));

const removal = (key: string): readonly ShelfChange[] => [
  { kind: 'recent', key, value: null },
  { kind: 'recentBytes', key, value: null },
];
