import { startTransition, useEffect, useState } from 'react';

/** Rows of a long list that are drawn at a time. */
const STEP = 20;

/** How many of `total` rows to draw: the first few at once, the others in slices that never hold the page up. */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(STEP);
  useEffect(() => {
    if (count >= total) return;
    const soon = setTimeout(() => startTransition(() => setCount(count + STEP)));
    return () => clearTimeout(soon);
  }, [count, total]);
  return count;
}
