/** Remembers the last answer: as long as the arguments stay the same, so does the object that is given back. */
export function last<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let known: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (!known || args.some((arg, index) => arg !== known!.args[index])) {
      known = { args, result: compute(...args) };
    }
    return known.result;
  };
}
