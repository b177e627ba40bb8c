import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

const { at } = Array.prototype;
const { at: charAt } = String.prototype;
const { matches, querySelector, querySelectorAll } = Element.prototype;
const lastOf = (list: string | readonly string[]): string | undefined => list.at(-1);

/** Refuses what Chromium 87 refuses. */
function old<T>(real: (this: Element, selector: string) => T) {
  return function (this: Element, selector: string): T {
    if (selector.includes(':is(')) throw new SyntaxError(selector);
    return real.call(this, selector.replace(/:-webkit-any\(/g, ':is('));
  };
}

const load = (): Promise<unknown> =>
  jest.isolateModulesAsync(() => import('../../src/taskpane/old-browsers') as Promise<never>);

describe('a browser without what came after Chromium 87', () => {
  beforeEach(async () => {
    Reflect.deleteProperty(Array.prototype, 'at');
    Reflect.deleteProperty(String.prototype, 'at');
    Reflect.deleteProperty(Element.prototype, 'role');
    Object.assign(Element.prototype, {
      matches: old(matches),
      querySelector: old(querySelector),
      querySelectorAll: old(querySelectorAll),
    });
    await load();
  });
  afterEach(() => {
    for (const [prototype, value] of [
      [Array.prototype, at],
      [String.prototype, charAt],
    ] as const) {
      Object.defineProperty(prototype, 'at', { value, configurable: true, writable: true });
    }
    Object.assign(Element.prototype, { matches, querySelector, querySelectorAll });
  });

  it('counts from the end', () => {
    expect([lastOf(['a', 'b']), lastOf('ab'), lastOf([])]).toEqual(['b', 'b', undefined]);
    expect([['a', 'b'].at(0), ['a', 'b'].at(2), ['a', 'b'].at(-3), 'ab'.at(1.9)]).toEqual([
      'a',
      undefined,
      undefined,
      'b',
    ]);
    expect(Object.keys(Array.prototype)).toEqual([]);
  });

  it('finds by :is()', () => {
    const form = document.createElement('form');
    form.innerHTML = '<p></p><a></a><button></button>';
    expect(form.querySelector(':is(a,button)')?.tagName).toBe('A');
    expect(form.querySelectorAll(':is(a,button)')).toHaveLength(2);
    expect(form.matches(':is(a,button)')).toBe(false);
  });

  it("reflects an element's role", () => {
    const element = document.createElement('div');
    element.role = 'menu';
    expect(element.outerHTML).toBe('<div role="menu"></div>');
    expect(element.role).toBe('menu');
    element.role = null;
    expect(element.role).toBeNull();
  });
});

it('leaves a browser of today alone', async () => {
  await load();
  expect([].at).toBe(at);
  expect(document.body.matches).toBe(matches);
});
