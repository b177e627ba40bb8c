import type { Shelf, ShelfKind } from '../../../src/workbench/files/shelf';

export interface MemoryShelf extends Shelf {
  keys(kind: ShelfKind): readonly string[];
}

/** A shelf without a browser. */
export function memoryShelf(): MemoryShelf {
  const values = new Map<string, unknown>();
  const keys = (kind: ShelfKind) =>
    [...values.keys()].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
  return {
    keys,
    list: async (kind) => keys(kind).map((key) => values.get(`${kind}/${key}`)),
    read: async (kind, key) => values.get(`${kind}/${key}`) ?? null,
    async write(changes) {
      for (const { kind, key, value } of changes) {
        if (value === null) values.delete(`${kind}/${key}`);
        else values.set(`${kind}/${key}`, value);
      }
      return true;
    },
  };
}
