/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export type Parsed =
  | { readonly value: unknown }
  /** `repeated`: the key that its object has already, where that is what is wrong. */
  | { readonly wrong: TextPlace; readonly repeated?: string };

/** The value of a JSON text, with or without a byte order mark; or where it stops being JSON. */
export function parseJson(text: string): Parsed {
  const json = text.replace(/^\ufeff/, '');
  const value = parsed(json);
  const { end, repeated } = readAlong(json);
  if (value === undefined) return { wrong: placeOf(json, end) };
  return repeated ? { wrong: placeOf(json, repeated.at), repeated: repeated.key } : { value };
}

/** undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function placeOf(text: string, index: number): TextPlace {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const MAX_DEPTH = 1000;

interface Way {
  /** Index of the first character that can't stand where it stands; engines don't all say where. */
  readonly end: number;
  /** The first key that is written twice in one object: engines take the last one without a word. */
  readonly repeated: { readonly key: string; readonly at: number } | null;
}

function readAlong(text: string): Way {
  let at = 0;
  let repeated: Way['repeated'] = null;
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
  const key = (known: Set<string>): boolean => {
    const start = at;
    if (!take(STRING)) return false;
    const name = JSON.parse(text.slice(start, at)) as string;
    if (known.has(name)) repeated ??= { key: name, at: start };
    known.add(name);
    return true;
  };
  const object = (depth: number): boolean => {
    const known = new Set<string>();
    return list('}', () => skip() && key(known) && sign(':') && value(depth + 1));
  };
  const value = (depth: number): boolean => {
    if (depth > MAX_DEPTH) return false;
    if (sign('{')) return object(depth);
    if (sign('[')) return list(']', () => value(depth + 1));
    return take(STRING) || take(SCALAR);
  };
  value(0);
  skip();
  return { end: at, repeated };
}
