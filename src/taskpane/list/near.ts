import { startTransition, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** So far beyond the edges of what is scrolled a part counts as near. */
const MARGIN = '600px 0px';

export interface Nearness<T extends Element> {
  readonly ref: RefObject<T>;
  readonly near: boolean;
  /** Its height in pixels when it was near last; null before. */
  readonly height: number | null;
}

/** Whether an element is near to what can be seen of the list. Always, where nobody can tell. */
export function useNear<T extends Element>(atFirst: boolean): Nearness<T> {
  const ref = useRef<T>(null);
  const canTell = typeof IntersectionObserver !== 'undefined';
  const [state, setState] = useState({ near: atFirst || !canTell, height: null as number | null });
  useEffect(() => {
    const element = ref.current;
    if (!canTell || !element) return;
    const root = element.closest('[data-findings]');
    const observer = new IntersectionObserver(
      (seen) => {
        const { isIntersecting: near, boundingClientRect } = seen[seen.length - 1]!;
        const height = Math.round(boundingClientRect.height);
        // Scrolling goes on while it is drawn.
        startTransition(() =>
          setState((before) =>
            near === before.near ? before : { near, height: near ? before.height : height },
          ),
        );
      },
      { root, rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [canTell]);
  return { ref, ...state };
}
