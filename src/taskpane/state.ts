import type { CheckResult, Summary } from '../check';
import type { Progress } from '../hosts/host';
import type { KeptError } from '../hosts/kept';
import { DEFAULT_PREFERENCES } from '../model';
import type {
  CellAddress,
  Ignore,
  IgnoreScope,
  MessageData,
  Plan,
  Preferences,
  RuleCode,
  Settings,
  Severity,
  SkipReason,
  WorkbookSnapshot,
} from '../model';
import type { Entry } from './list/entries';
import type { Proposal } from './fixing/proposals';

export type Task = 'check' | 'fix' | 'undo' | 'mark' | 'keep' | 'report';

/** The pages of the pane; `define` (指定表格区域) is reached from the check. */
export const VIEWS = ['check', 'overview', 'submit', 'settings', 'define'] as const;
export type View = (typeof VIEWS)[number];

/** 当前表 or 本工作簿. */
export const SCOPES = ['sheet', 'workbook'] as const;
export type Scope = (typeof SCOPES)[number];

export const GROUPINGS = ['sheet', 'rule', 'dimension'] as const;
/** How far a check has come; each phase counts the sheets, or the tables, anew. */
export interface CheckProgress extends Progress {
  readonly phase: 'read' | 'recognise' | 'judge';
}

export type Grouping = (typeof GROUPINGS)[number];

/** Something that was written, and how to take it back. */
export interface JournalStep {
  readonly label: string;
  readonly inverse: Plan;
  /** The finding to return to after 撤销. */
  readonly entry: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A cell that was not written; `together`: because another cell of the same fix was not. */
export interface SkippedCell {
  readonly address: CellAddress;
  readonly reason: SkipReason | 'together';
}

/** What the last action has to say. */
export type Notice =
  | {
      readonly kind: 'done';
      readonly text: string;
      /** The counts before and after, where they have changed. */
      readonly counts?: string;
      readonly skipped: readonly SkippedCell[];
      /** The user has called it off. */
      readonly cancelled?: boolean;
      /** The journal's last step is what was just done. */
      readonly undoable?: boolean;
      /** What was just ignored, and the finding to return to when it is restored. */
      readonly ignored?: { readonly ignore: Ignore; readonly entry: string };
    }
  | { readonly kind: 'error'; readonly id: string; readonly data: MessageData }
  | { readonly kind: 'unexpected'; readonly details: string };

/** A question over the pane that waits for an answer. */
export type Question =
  /** Fixes to be confirmed: all safe ones, or one rule's; and the cells that can't be among them. */
  | {
      readonly kind: 'fixes';
      readonly rule: RuleCode | null;
      readonly proposals: readonly Proposal[];
      readonly refused: readonly SkippedCell[];
    }
  /** The cell to go to stands in a hidden sheet, row or column. */
  | { readonly kind: 'unhide'; readonly address: CellAddress }
  /** An ignore wants its reason. */
  | { readonly kind: 'ignore'; readonly entry: Entry; readonly scope: IgnoreScope };

export interface PaneState {
  readonly view: View;
  readonly task: Task | null;
  /** Of a check that takes long enough to be spoken of. */
  readonly progress: CheckProgress | null;
  /** The workbook as it was checked; with the scope 当前表 only that sheet. */
  readonly workbook: WorkbookSnapshot | null;
  readonly result: CheckResult | null;
  /** Sheet of the last check with the scope 当前表; null: the workbook was checked. */
  readonly checkedSheet: string | null;
  /** What the workbook keeps, as the last check read it. */
  readonly settings: Settings;
  readonly ignores: readonly Ignore[];
  /** How the pane works just now: as kept in the workbook, or as switched since. */
  readonly preferences: Preferences;
  readonly keptPreferences: Preferences;
  /** Ignores inside the workbook that can't be read. */
  readonly unusable: KeptError | null;
  /** Preferences inside the workbook that can't be read. */
  readonly unusablePreferences: KeptError | null;
  /** Settings inside the workbook that can't be used: nothing is checked then. */
  readonly unusableSettings: KeptError | null;
  /** When the pane stored settings or ignores last; null: not in this session. */
  readonly savedAt: number | null;
  readonly entries: readonly Entry[];
  /** Milliseconds since 1970; null before the first check. */
  readonly checkedAt: number | null;
  /** The workbook was edited after the check. */
  readonly stale: boolean;
  /** Counts before the last fix or 撤销, beside those after it. */
  readonly before: Summary | null;

  /** Sheet on which the user selected last in the grid. */
  readonly gridSheet: string | null;
  readonly scope: Scope;
  readonly grouping: Grouping;
  readonly hiddenSeverities: readonly Severity[];
  /** Only findings of this rule. */
  readonly ruleFilter: RuleCode | null;
  /** Only findings that say this. */
  readonly query: string;
  /** Key of the entry that is opened and shown in the grid. */
  readonly selected: string | null;
  /** Counts up when the list should take the keyboard focus. */
  readonly focusRequest: number;
  /** Groups that the user opened or closed, by key. */
  readonly open: Readonly<Record<string, boolean>>;
  /** How many entries of a group are shown, by key, once it is more than the first few. */
  readonly shown: Readonly<Record<string, number>>;

  readonly journal: readonly JournalStep[];
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** Sheet whose table is shown to the pane by hand, in the view `define`. */
  readonly defining: string | null;
  /** What the user has looked at before submitting, by what it was. */
  readonly confirmed: readonly string[];
  /** What a screen reader is told. */
  readonly announcement: string;
}

export const initialState: PaneState = {
  view: 'check',
  task: null,
  progress: null,
  workbook: null,
  result: null,
  checkedSheet: null,
  settings: {},
  ignores: [],
  preferences: DEFAULT_PREFERENCES,
  keptPreferences: DEFAULT_PREFERENCES,
  unusable: null,
  unusablePreferences: null,
  unusableSettings: null,
  savedAt: null,
  entries: [],
  checkedAt: null,
  stale: false,
  before: null,
  gridSheet: null,
  scope: 'workbook',
  grouping: 'sheet',
  hiddenSeverities: [],
  ruleFilter: null,
  query: '',
  selected: null,
  focusRequest: 0,
  open: {},
  shown: {},
  journal: [],
  notice: null,
  question: null,
  defining: null,
  confirmed: [],
  announcement: '',
};
