/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type Parsed = { readonly value: unknown } | { readonly wrong: TextPlace };

/** The value of a JSON text, with or without a byte order mark; or where it stops being JSON. */
export function parseJson(text: string): Parsed {
  const json = text.replace(/^\ufeff/, '');
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    const before = json.slice(0, offendingIndex(json)).split('\n');
    return { wrong: { line: before.length, column: before.at(-1)!.length + 1 } };
  }
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 1000;

/** Engines don't all say where; the first character that can't stand where it stands, found by reading along. */
function offendingIndex(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const skip = (): boolean => take(SPACE);
  const sign = (char: string): boolean => skip() && text[at] === char && ++at > 0;
  const list = (end: string, item: () => boolean): boolean => {
    if (sign(end)) return true;
    do if (!item()) return false;
    while (sign(','));
    return sign(end);
  };
  const value = (depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    if (sign('{')) return list('}', () => skip() && take(STRING) && sign(':') && value(depth + 1));
    if (sign('[')) return list(']', () => value(depth + 1));
    return take(STRING) || take(SCALAR);
  };
  value(0);
  skip();
  return at;
}
