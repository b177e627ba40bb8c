import type { CellAddress, CellRange, CellValue } from './grid';

export type MarkSeverity = 'error' | 'warning' | 'info';

/** A value to write. Text is always written as text, also when it begins with `=`. */
export type CellInput = string | number | boolean | null;

export interface SetOp {
  readonly op: 'set';
  readonly address: CellAddress;
  /** Precondition: the cell must still hold this, or the op is skipped. */
  readonly old: CellValue;
  readonly oldFormula: string | null;
  readonly value: CellInput;
  /** Writes a formula instead of the value (used by inverses); with its leading `=`. */
  readonly formula?: string;
  /** Number format to give the cell; the present one stays when absent. */
  readonly format?: string;
  /** The format that `format` replaces, for the inverse. */
  readonly oldFormat?: string;
  /** Puts back what stood there before: the cell's validation isn't asked. */
  readonly restores?: true;
}

/** New rows before row `at` (zero-based), styled as the row above (or below). */
export interface InsertRowsOp {
  readonly op: 'insertRows';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly formatFrom: 'above' | 'below';
}

export interface DeleteRowsOp {
  readonly op: 'deleteRows';
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** Set when the rows are blank ones of ours, so that the inverse may insert them anew. */
  readonly formatFrom?: 'above' | 'below';
}

export interface MergeOp {
  readonly op: 'merge' | 'unmerge';
  readonly range: CellRange;
}

/** Copies a sheet behind the last one, or behind `after`. */
export interface CopySheetOp {
  readonly op: 'copySheet';
  readonly from: string;
  readonly name: string;
  readonly after?: string;
}

export interface DeleteSheetOp {
  readonly op: 'deleteSheet';
  readonly sheet: string;
}

/** Highlights cells with conditional formats of our own. */
export interface MarkOp {
  readonly op: 'mark';
  readonly cells: readonly { readonly address: CellAddress; readonly severity: MarkSeverity }[];
}

/** Takes all our marks away, of earlier sessions too; on all sheets when `sheets` is absent. */
export interface UnmarkOp {
  readonly op: 'unmark';
  readonly sheets?: readonly string[];
}

/** Adds a comment of ours to a cell; an existing comment by others is kept and added to. */
export interface CommentOp {
  readonly op: 'comment';
  readonly address: CellAddress;
  readonly text: string;
}

/** Removes our comments; on all sheets when `sheets` is absent. */
export interface UncommentOp {
  readonly op: 'uncomment';
  readonly sheets?: readonly string[];
}

/** note: text without a frame, which may run over its column. */
export type ReportStyle = 'title' | 'header' | 'note' | 'text' | 'error' | 'warning' | 'info';

export interface ReportCell {
  readonly text: string;
  readonly style: ReportStyle;
  /** Stands in the cell in place of the text. */
  readonly number?: number;
  /** A cell of this workbook that a click leads to; in the report itself by the name that was asked for. */
  readonly link?: CellAddress;
}

/** Writes a sheet of plain rows (检查报告), replacing an earlier one of ours with that name. */
export interface ReportSheetOp {
  readonly op: 'reportSheet';
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Zero-based row of the header: filter and frozen pane stand there, and every printed page repeats it. */
  readonly headerRow: number;
  /** Zero-based last row that the filter works on; the last of all when absent. An empty row follows, then more. */
  readonly lastRow?: number;
}

export type Op =
  | SetOp
  | InsertRowsOp
  | DeleteRowsOp
  | MergeOp
  | CopySheetOp
  | DeleteSheetOp
  | MarkOp
  | UnmarkOp
  | CommentOp
  | UncommentOp
  | ReportSheetOp;

/** What to write, in order. Plain data: previewed, journalled, inverted. */
export interface Plan {
  readonly ops: readonly Op[];
}

export type SkipReason =
  'changed' | 'formula' | 'protected' | 'merged' | 'validation' | 'missing' | 'unsupported' | 'invalid';

/** What became of a plan, op by op. */
export interface ApplyResult {
  readonly applied: readonly Op[];
  readonly skipped: readonly { readonly op: Op; readonly reason: SkipReason }[];
}
