/**
 * What our libraries take for granted and Chromium 87, the oldest browser found inside WPS, does not have yet. Runs
 * before everything else of a page.
 */

/** Counts from the end below 0; without this `numfmt` and `@borgar/fx` read no workbook. */
function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}

for (const prototype of [Array.prototype, String.prototype]) {
  if (!('at' in prototype))
    Object.defineProperty(prototype, 'at', { value: at, configurable: true, writable: true });
}

/** Fluent looks for what can have the focus by `:is(…)`, which was `:-webkit-any(…)` before Chromium 88. */
function knowsIs(): boolean {
  try {
    document.createElement('a').matches(':is(a)');
    return true;
  } catch {
    return false;
  }
}

if (!knowsIs()) {
  const { matches, querySelector, querySelectorAll } = Element.prototype;
  const older = (selector: string): string => selector.replace(/:is\(/g, ':-webkit-any(');
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string) {
      return matches.call(this, older(selector));
    },
    querySelector(this: Element, selector: string) {
      return querySelector.call(this, older(selector));
    },
    querySelectorAll(this: Element, selector: string) {
      return querySelectorAll.call(this, older(selector));
    },
  });
}

// Fluent asks elements for their role; before Chromium 103 only the attribute told.
if (!('role' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'role', {
    configurable: true,
    get(this: Element) {
      return this.getAttribute('role');
    },
    set(this: Element, role: string | null) {
      if (role === null) this.removeAttribute('role');
      else this.setAttribute('role', role);
    },
  });
}

export {};
