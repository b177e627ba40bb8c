import { gridText } from '../messages/workbench-grid';
import { skipReasons } from '../messages/skips';
import { toA1 } from '../model';
import type { ApplyResult, CellRange, Op, Plan } from '../model';
import type { Store } from '../taskpane/store';
import type { BenchState } from './bench';
import type { OpenDocument } from './document';
import {
  inverseOf,
  isUnsaved,
  lastStep,
  nextStep,
  record,
  steppedBack,
  steppedForward,
  writtenOtherwise,
} from './history';
import type { History, Step } from './history';

type Skipped = ApplyResult['skipped'];

/** Writing by hand, and taking back whatever was written. */
export interface Edits {
  /** Writes a plan as one step; null when it failed, which is said. */
  write(plan: Plan, label: string, range: CellRange): Promise<ApplyResult | null>;
  /** Takes the last step back, a fix of the pane's too, and shows where it was. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

interface Tools {
  readonly store: Store<BenchState>;
  readonly fail: (error: unknown) => void;
  readonly show: (range: CellRange) => Promise<void>;
}

export function createEdits({ store, fail, show }: Tools): Edits {
  /** One after the other: what is written next is judged by what was written before. */
  async function inTurn<T>(work: (document: OpenDocument) => Promise<T>): Promise<T | null> {
    const { document } = store.get();
    try {
      return document && (await document.inTurn(() => work(document)));
    } catch (error) {
      fail(error);
      return null;
    }
  }

  /** null when another workbook has been opened meanwhile. */
  async function apply(document: OpenDocument, plan: Plan): Promise<ApplyResult | null> {
    const isOpen = () => store.get().document === document;
    const result = isOpen() && (await document.edit(plan));
    return result && isOpen() ? result : null;
  }

  async function go(
    document: OpenDocument,
    stepOf: (history: History) => Step | null,
    planOf: (step: Step) => Plan,
    moved: (history: History, part?: Plan) => History,
    say: (cells: string) => string,
  ): Promise<void> {
    const step = stepOf(store.get().history);
    const result = step && (await apply(document, planOf(step)));
    if (!step || !result) return;
    const { applied, skipped } = result;
    store.set((state) => ({
      ...withHistory(state, moved(state.history, skipped.length > 0 ? { ops: applied } : undefined)),
      said: skipped.length > 0 ? say(skippedText(skipped)) : null,
    }));
    if (step.range) await show(step.range);
  }

  return {
    write: (plan, label, range) =>
      inTurn(async (document) => {
        const result = await apply(document, plan);
        if (!result || result.applied.length === 0) return result;
        const written: Plan = { ops: result.applied };
        const inverse = inverseOf(written);
        store.set((state) => {
          const { history } = state;
          return {
            ...withHistory(
              state,
              inverse ? record(history, { label, plan: written, inverse, range }) : writtenOtherwise(history),
            ),
            said: inverse ? null : gridText('said.lost'),
          };
        });
        return result;
      }),
    undo: () =>
      inTurn((document) =>
        go(
          document,
          lastStep,
          (step) => step.inverse,
          steppedBack,
          (cells) => gridText('said.notUndone', { cells }),
        ),
      ).then(() => {}),
    redo: () =>
      inTurn((document) =>
        go(
          document,
          nextStep,
          (step) => step.plan,
          steppedForward,
          (cells) => gridText('said.notRedone', { cells }),
        ),
      ).then(() => {}),
  };
}

/** The bench after something was written. */
export const withHistory = ({ revision }: BenchState, history: History) => ({
  history,
  unsaved: isUnsaved(history),
  revision: revision + 1,
});

/** What the pane wrote, in the history's words. */
export function labelOf(applied: readonly Op[]): string {
  const sets = applied.filter((op) => op.op === 'set');
  const [first] = sets;
  if (!first) return gridText('step.change');
  if (sets.every(({ restores }) => restores)) return gridText('step.restore', { count: sets.length });
  if (sets.length > 1) return gridText('step.fixes', { count: sets.length });
  return gridText('step.fix', { cell: toA1(first.address) });
}

/** As many cells are named, the rest is counted. */
const NAMED = 5;

/** `F13、F14（工作表受保护，请先撤销保护）`. */
export function skippedText(skipped: Skipped): string {
  const byReason = new Map<Skipped[number]['reason'], string[]>();
  for (const { op, reason } of skipped) {
    if (op.op !== 'set') continue;
    byReason.set(reason, [...(byReason.get(reason) ?? []), toA1(op.address)]);
  }
  const groups = Array.from(byReason, ([reason, names]) => {
    const first = names.slice(0, NAMED).join('\u3001');
    const cells = names.length > NAMED ? gridText('said.more', { cells: first, count: names.length }) : first;
    return gridText('said.cells', { cells, reason: skipReasons[reason] });
  });
  return groups.join('\uff0c');
}
