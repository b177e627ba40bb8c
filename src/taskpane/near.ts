import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** So far beyond the edges of what is scrolled a part counts as near. */
const MARGIN = '600px 0px';

/** Whether an element has come near to what can be seen of the list; it stays so. At once where nobody can tell. */
export function useNear<T extends Element>(atFirst: boolean): readonly [boolean, RefObject<T>] {
  const ref = useRef<T>(null);
  const [near, setNear] = useState(atFirst || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near || !ref.current) return;
    const root = ref.current.closest('[data-findings]');
    const observer = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { root, rootMargin: MARGIN },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [near]);
  return [near, ref];
}
