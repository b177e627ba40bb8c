import { applyEdits } from '../xml';
import type { TextEdit } from '../xml';

/** Collects edits of one text and applies them in one pass. Offsets are those of the original. */
export interface SpliceBuffer {
  readonly size: number;
  /** Insertions at one offset keep their order and stand before a replacement that starts there. */
  insert(at: number, text: string): void;
  replace(start: number, end: number, text: string): void;
  /** The edited text. @throws RangeError when replacements overlap */
  apply(): string;
}

export function spliceBuffer(source: string): SpliceBuffer {
  const edits: TextEdit[] = [];
  return {
    get size() {
      return edits.length;
    },
    insert(at, text) {
      edits.push({ start: at, end: at, text });
    },
    replace(start, end, text) {
      edits.push({ start, end, text });
    },
    apply() {
      return applyEdits(
        source,
        edits.sort((a, b) => a.start - b.start || a.end - b.end),
      );
    },
  };
}
