import { useEffect } from 'react';
import { stepOnKey } from '../actions/step';
import { usePane } from '../context';

/** Keys that mean the same wherever the focus is: F8 and Shift+F8. */
export function usePaneKeys(): void {
  const pane = usePane();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => void stepOnKey(pane, event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [pane]);
}
