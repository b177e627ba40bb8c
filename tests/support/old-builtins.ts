/** Runs inside a page before its scripts: takes away what came after Chromium 87. */
export function forgetNewBuiltins(): void {
  const later: readonly (readonly [object, readonly string[]])[] = [
    [Array, ['fromAsync']],
    [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [Promise, ['withResolvers', 'try']],
    [AbortSignal, ['any', 'timeout', 'abort']],
    [AbortSignal.prototype, ['throwIfAborted']],
    [Crypto.prototype, ['randomUUID']],
    [Element.prototype, ['role', 'checkVisibility']],
    [HTMLElement.prototype, ['inert', 'showPopover', 'hidePopover', 'togglePopover']],
    [HTMLInputElement.prototype, ['showPicker']],
    [window, ['structuredClone', 'scheduler', 'Iterator', 'showSaveFilePicker', 'reportError']],
  ];
  for (const [object, names] of later) for (const name of names) Reflect.deleteProperty(object, name);

  const { matches, querySelector, querySelectorAll, closest } = Element.prototype;
  const old = (real: (this: Element, selector: string) => unknown) =>
    function (this: Element, selector: string): unknown {
      if (/:(is|where|has)\(/.test(selector)) throw new SyntaxError(`Unknown selector ${selector}`);
      return real.call(this, selector.replace(/:-webkit-any\(/g, ':is('));
    };
  Object.assign(Element.prototype, {
    matches: old(matches),
    closest: old(closest),
    querySelector: old(querySelector),
    querySelectorAll: old(querySelectorAll),
  });
}
