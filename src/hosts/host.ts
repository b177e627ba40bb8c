import type { ApplyResult, CellAddress, CellRange, Plan, WorkbookSnapshot } from '../model';

export type Unsubscribe = () => void;

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Sheet being worked on. */
  readonly sheet: string;
}

export interface HostOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What a host can do; features ask here, never which host it is. */
export interface Capabilities {
  readonly comments: boolean;
  readonly insertRows: boolean;
  readonly copySheets: boolean;
  /** A plan becomes one step of the host's own undo. */
  readonly nativeUndo: boolean;
  readonly events: boolean;
}

/** The settings kept inside the workbook, by key. */
export interface HostStorage {
  get(key: string): Promise<string | null>;
  /** null removes the key. */
  set(key: string, value: string | null): Promise<void>;
}

/** An edit of a sheet's cells; null: sheets came, went or were renamed, so that all may be different. */
export interface WorkbookChange {
  readonly sheet: string | null;
}

/**
 * The only way the pane and the commands see a workbook. Rejects with HostError, and with CancelledError when it
 * gives up because of the signal.
 */
export interface SpreadsheetHost {
  readonly capabilities: Capabilities;
  /** Reads the named sheets, or all. */
  readWorkbook(scope: { sheets?: readonly string[] }, options?: HostOptions): Promise<WorkbookSnapshot>;
  /** Applies a plan op by op; what could not be applied is reported, not thrown. */
  apply(plan: Plan, options?: HostOptions): Promise<ApplyResult>;
  activeSheet(): Promise<string>;
  select(target: CellAddress | CellRange): Promise<void>;
  /** Makes a cell's sheet, rows and columns visible, those of its merged area too. */
  unhide(target: CellAddress): Promise<void>;
  onSelection(listener: (range: CellRange) => void): Unsubscribe;
  /** Called after edits that this host did not make for us. */
  onChange(listener: (change: WorkbookChange) => void): Unsubscribe;
  readonly storage: HostStorage;
}
