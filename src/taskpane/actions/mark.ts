import { paneText } from '../../messages/pane';
import { markPlan } from '../../report';
import { markOps, marksAfter, marksBySheet } from '../checking/marks';
import type { Marks } from '../checking/marks';
import type { Pane } from '../pane';
import { perPane } from '../per-pane';
import { run } from './run';

/** The marks that this pane has set; null: marks of earlier sessions may be there. */
const markedBy = perPane((): { marks: Marks | null } => ({ marks: null }));

/** Brings our marks to those of the present findings; sheets that were not checked keep theirs. */
export async function remark(pane: Pane): Promise<void> {
  const { host, store } = pane;
  const { entries, checkedSheet } = store.get();
  const known = markedBy(pane);
  const present: Marks = known.marks ?? new Map();
  const others = checkedSheet === null ? [] : [...present].filter(([sheet]) => sheet !== checkedSheet);
  const found = marksBySheet(markPlan(entries.map(({ finding }) => finding)).ops);
  const clear = known.marks ? [] : [{ op: 'unmark' } as const];
  const ops = [...clear, ...markOps(present, new Map([...others, ...found]))];
  if (ops.length === 0) return;
  // Nobody can tell what is left of them when the host fails.
  known.marks = null;
  const { applied } = await host.apply({ ops });
  known.marks = marksAfter(present, applied);
}

/** Cells that carry our marks; null where marks of earlier sessions may be there, too. */
export function markCount(pane: Pane): number | null {
  const { marks } = markedBy(pane);
  return marks && [...marks.values()].reduce((count, cells) => count + cells.length, 0);
}

/** Takes all our marks away, those of earlier sessions too. */
async function unmark(pane: Pane): Promise<void> {
  await pane.host.apply({ ops: [{ op: 'unmark' }] });
  markedBy(pane).marks = new Map();
}

/** Sheets came, went or were renamed, and their marks with them. */
export function forgetMarks(pane: Pane): void {
  markedBy(pane).marks = null;
}

/** 标记 on or off. */
export const switchMarks = (pane: Pane, on: boolean): Promise<void> =>
  run(pane, 'mark', async () => {
    pane.store.set(({ preferences }) => ({ preferences: { ...preferences, marks: on } }));
    if (on) await remark(pane);
    else await unmark(pane);
  });

/** 清除标记: of earlier sessions too. */
export const clearMarks = (pane: Pane): Promise<void> =>
  run(pane, 'mark', async () => {
    await unmark(pane);
    pane.store.set(({ preferences }) => ({
      preferences: { ...preferences, marks: false },
      notice: { kind: 'done', text: paneText('notice.cleared'), skipped: [] },
    }));
  });
