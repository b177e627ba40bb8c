import type { CheckResult } from '../check';
import type { Progress } from '../hosts/host';
import type { KeptError } from '../hosts/kept';
import type { CellAddress, MessageData, Plan, Severity, SkipReason, WorkbookSnapshot } from '../model';
import type { Entry } from './entries';

export type Task = 'check' | 'fix' | 'undo' | 'mark';

/** A fix that was written, and how to take it back. */
interface JournalStep {
  readonly label: string;
  readonly inverse: Plan;
  /** The finding to return to after 撤销. */
  readonly entry: string | undefined;
}

/** A cell that was not written. */
export interface SkippedCell {
  readonly address: CellAddress;
  readonly reason: SkipReason;
}

/** What the last action has to say. */
export type Notice =
  | { readonly kind: 'done'; readonly text: string; readonly skipped: readonly SkippedCell[] }
  | { readonly kind: 'error'; readonly id: string; readonly data: MessageData }
  | { readonly kind: 'unexpected'; readonly details: string };

export interface PaneState {
  readonly task: Task | null;
  readonly progress: Progress | null;
  /** The workbook as it was checked. */
  readonly workbook: WorkbookSnapshot | null;
  readonly result: CheckResult | null;
  /** Ignores inside the workbook that can't be read. */
  readonly unusable: KeptError | null;
  readonly entries: readonly Entry[];
  /** Milliseconds since 1970; null before the first check. */
  readonly checkedAt: number | null;
  /** The workbook was edited after the check. */
  readonly stale: boolean;
  readonly hiddenSeverities: readonly Severity[];
  /** Key of the entry that is opened and shown in the grid. */
  readonly selected: string | null;
  /** Counts up when the list should take the keyboard focus. */
  readonly focusRequest: number;
  /** Groups that the user opened or closed, by key. */
  readonly open: Readonly<Record<string, boolean>>;
  /** How many entries of a group are shown, by key, once it is more than the first few. */
  readonly shown: Readonly<Record<string, number>>;
  readonly marksOn: boolean;
  readonly journal: readonly JournalStep[];
  readonly notice: Notice | null;
  /** The safe fixes, while they are shown for confirmation. */
  readonly safePlan: Plan | null;
  /** What a screen reader is told. */
  readonly announcement: string;
}

export const initialState: PaneState = {
  task: null,
  progress: null,
  workbook: null,
  result: null,
  unusable: null,
  entries: [],
  checkedAt: null,
  stale: false,
  hiddenSeverities: [],
  selected: null,
  focusRequest: 0,
  open: {},
  shown: {},
  marksOn: true,
  journal: [],
  notice: null,
  safePlan: null,
  announcement: '',
};
