import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

interface Props {
  /** The active cell in words. */
  readonly text: string;
  readonly input: RefObject<HTMLElement>;
}

/** Tells a screen reader of the cell that keys have led to; silent while the focus is elsewhere. */
export function Spoken({ text, input }: Props) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (region.current && document.activeElement === input.current) region.current.textContent = text;
  }, [text, input]);
  return <div ref={region} role="status" className="wb-unseen" />;
}
