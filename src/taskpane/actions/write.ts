import { cellKey, invert, planBundles } from '../../fix';
import { paneText } from '../../messages/pane';
import type { ApplyResult, Op, SetOp } from '../../model';
import { withStep } from '../fixing/journal';
import { outcomeCounts } from '../fixing/outcome';
import type { Pane } from '../pane';
import type { PaneState, SkippedCell } from '../state';
import { recheck } from './check';
import { showSelected } from './select';

/** Fixes to write. */
export interface Writing {
  /** The ops of each fix: all of them are written, or none. */
  readonly fixes: readonly { readonly ops: readonly SetOp[] }[];
  /** What the journal calls it, by the count of cells. */
  readonly label: (count: number) => string;
  /** The finding to return to after 撤销. */
  readonly entry?: string;
  /** Cells that were known before not to be written. */
  readonly refused?: readonly SkippedCell[];
}

/** Writes fixes, keeps their inverse in the journal, checks again and says what was done. */
export async function write(pane: Pane, { fixes, label, entry, refused = [] }: Writing): Promise<void> {
  const { host, store } = pane;
  const before = store.get().result?.summary ?? null;
  const result = await host.apply(planBundles(fixes));
  const { applied, torn } = await takeBackTorn(pane, fixes, result);
  const count = applied.length;
  if (count > 0) {
    const step = { label: label(count), inverse: invert({ ops: applied }), entry, at: Date.now() };
    store.set((state) => ({ journal: withStep(state.journal, step) }));
  }
  await recheck(pane);
  const skipped = [...refused, ...skippedCells(result.skipped), ...torn];
  const text = count > 0 ? paneText('notice.fixed', { count }) : paneText('notice.notFixed');
  report(pane, { text, before, skipped, undoable: count > 0 });
  await showSelected(pane);
}

/** A fix of which only a part could be written is taken back: half of it would be wrong. */
async function takeBackTorn(
  { host }: Pane,
  fixes: Writing['fixes'],
  { applied, skipped }: ApplyResult,
): Promise<{ readonly applied: readonly Op[]; readonly torn: readonly SkippedCell[] }> {
  const missed = cellsOf(skipped.map(({ op }) => op));
  if (missed.size === 0) return { applied, torn: [] };
  const isTorn = ({ ops }: Writing['fixes'][number]) => ops.some((op) => missed.has(cellKey(op.address)));
  const half = cellsOf(fixes.filter(isTorn).flatMap(({ ops }) => ops));
  const written = applied.filter((op) => op.op === 'set' && half.has(cellKey(op.address)));
  if (written.length === 0) return { applied, torn: [] };
  const back = cellsOf((await host.apply(invert({ ops: written }))).applied);
  const isBack = (op: Op) => op.op === 'set' && back.has(cellKey(op.address));
  return {
    applied: applied.filter((op) => !isBack(op)),
    torn: written.flatMap((op) =>
      op.op === 'set' && isBack(op) ? [{ address: op.address, reason: 'together' as const }] : [],
    ),
  };
}

const cellsOf = (ops: readonly Op[]): ReadonlySet<string> =>
  new Set(ops.flatMap((op) => (op.op === 'set' ? [cellKey(op.address)] : [])));

export const skippedCells = (skipped: ApplyResult['skipped']): readonly SkippedCell[] =>
  skipped.flatMap(({ op, reason }) => (op.op === 'set' ? [{ address: op.address, reason }] : []));

interface Outcome extends Pick<PaneState, 'before'> {
  readonly text: string;
  readonly skipped: readonly SkippedCell[];
  readonly undoable?: boolean;
}

/** Shows and announces the outcome of a fix or of 撤销. */
export function report({ store }: Pane, { text, before, skipped, undoable = false }: Outcome): void {
  const after = store.get().result?.summary ?? null;
  const counts = before && after ? outcomeCounts(before, after) : '';
  const left = skipped.length > 0 ? paneText('notice.skipped', { count: skipped.length }) : '';
  store.set({
    before,
    notice: { kind: 'done', text, counts, skipped, undoable },
    announcement: [text, left, counts].filter((part) => part !== '').join(' '),
  });
}
