import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Bench } from '../bench';

const STEP = 10;

/** Ctrl and the wheel zoom the sheet, not the page. */
export function useWheelZoom(box: RefObject<HTMLElement>, bench: Bench): void {
  useEffect(() => {
    const element = box.current;
    const turn = (event: WheelEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.deltaY !== 0) bench.setZoom(bench.store.get().zoom - Math.sign(event.deltaY) * STEP);
    };
    // React's own listeners are passive ones.
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [box, bench]);
}
