import { paneText } from '../../messages/pane';
import { markPlan } from '../../report';
import type { Pane } from '../pane';
import { run } from './run';

/** Replaces our marks by those of the present findings. */
export async function remark({ host, store }: Pane): Promise<void> {
  const findings = store.get().entries.map((entry) => entry.finding);
  await host.apply({ ops: [{ op: 'unmark' }, ...markPlan(findings).ops] });
}

/** 标记 on or off. */
export const switchMarks = (pane: Pane, on: boolean): Promise<void> =>
  run(pane, 'mark', async () => {
    pane.store.set(({ preferences }) => ({ preferences: { ...preferences, marks: on } }));
    if (on) await remark(pane);
    else await pane.host.apply({ ops: [{ op: 'unmark' }] });
  });

/** 清除标记: of earlier sessions too. */
export const clearMarks = (pane: Pane): Promise<void> =>
  run(pane, 'mark', async () => {
    await pane.host.apply({ ops: [{ op: 'unmark' }] });
    pane.store.set(({ preferences }) => ({
      preferences: { ...preferences, marks: false },
      notice: { kind: 'done', text: paneText('notice.cleared'), skipped: [] },
    }));
  });
