const LIMIT = 5000;
/** Longer texts hardly come again. */
const LONGEST = 60;

/** Remembers what was read from a text, since the same texts stand in table after table. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = seen.get(text);
    if (known !== undefined) return known;
    if (seen.size >= LIMIT) seen.clear();
    const found = read(text);
    seen.set(text, found);
    return found;
  };
}
