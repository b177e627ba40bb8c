import type { CellAddress, CellValue } from './grid';
import type { CellInput } from './plan';
import type { FieldName } from './table';

export type Severity = 'error' | 'warning' | 'info';
/** The four headings of a review (财预〔2015〕88号). */
export type Dimension = '完整性' | '相关性' | '适当性' | '可行性';
/** `V01`, `B03` …: stable, never reused. */
export type RuleCode = string;

/** Parameters of a message, by name. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One cell's change within a fix. */
export interface Edit {
  readonly address: CellAddress;
  readonly old: CellValue;
  readonly oldFormula: string | null;
  readonly new: CellInput;
  /** Number format to give the cell along with the value. */
  readonly format?: string;
  /** The format that `format` replaces. */
  readonly oldFormat?: string;
}

/** safe: may be applied with all others at once; offer: the user picks. */
export interface Fix {
  readonly kind: 'safe' | 'offer';
  /** Message id of what it does, for buttons and previews. */
  readonly labelId: string;
  readonly labelData: MessageData;
  readonly edits: readonly Edit[];
}

/** A fault. Sentences are rendered at the edge from the message catalogue. */
export interface Finding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly messageId: string;
  readonly data: MessageData;
  readonly address: CellAddress;
  /** All cells of a collapsed finding (rules marked ∑); empty otherwise. */
  readonly cells: readonly CellAddress[];
  /** Index into the check's tables; null for a finding about the workbook. */
  readonly table: number | null;
  readonly field: FieldName | null;
  /** The value as read: what the cell shows. */
  readonly value: string;
  /** The fix, then its alternatives. */
  readonly fixes: readonly Fix[];
}
