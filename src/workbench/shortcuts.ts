import { useEffect, useRef } from 'react';

/** Runs what belongs to Ctrl (or ⌘) with a letter, in place of the browser's own answer to it. */
export function useShortcuts(byLetter: Readonly<Record<string, () => void>>): void {
  const present = useRef(byLetter);
  useEffect(() => {
    present.current = byLetter;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const run = present.current[event.key.toLowerCase()];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
