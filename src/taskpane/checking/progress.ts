import { paneText } from '../../messages/pane';
import type { Pane } from '../pane';
import type { CheckProgress } from '../state';

/** Quick work says nothing: a bar that flashes disturbs more than it tells. */
const FIRST_MS = 300;
const EVERY_MS = 100;

/** Says how far the pane's task has come, a few times a second. */
export function progressTeller({ store }: Pane): (progress: CheckProgress) => void {
  let due = performance.now() + FIRST_MS;
  return (progress) => {
    const now = performance.now();
    if (now < due) return;
    due = now + EVERY_MS;
    store.set(({ progress: before }) => ({
      progress,
      ...(before === null && { announcement: paneText('check.announceBusy') }),
    }));
  };
}

const PHASES: readonly CheckProgress['phase'][] = ['read', 'recognise', 'judge'];

/** Of the whole check, 0 to 1. */
export const shareDone = ({ phase, done, total }: CheckProgress): number =>
  (PHASES.indexOf(phase) + (total > 0 ? done / total : 0)) / PHASES.length;
