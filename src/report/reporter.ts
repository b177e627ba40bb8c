import type { CheckedFile, FailedFile, SeverityCounts } from './checked';
import type { RuleCode, Severity } from '../model';

/** What is known before the first file. */
export interface RunStart {
  /** The only rules that are run; null: all. */
  readonly rules: readonly RuleCode[] | null;
  /** Findings below it are left out. */
  readonly severity: Severity;
}

/** What is known after the last file. */
export interface RunTotals extends RunStart {
  readonly files: number;
  readonly tables: number;
  /** Of the findings listed. */
  readonly counts: SeverityCounts;
  /** Findings whose first fix is safe. */
  readonly safe: number;
  readonly failed: readonly FailedFile[];
  readonly excess?: { readonly warnings: number; readonly allowed: number };
}

/**
 * A report made part by part, so that no run needs to keep all its files in memory. The parts come in this
 * order: start, one for each file that could be checked (made in a worker, perhaps, which doesn't know how many
 * came before), end.
 */
export interface Reporter {
  start(run: RunStart): string;
  file(file: CheckedFile): string;
  /** What stands between the parts of two files: ',' in JSON. */
  readonly between: string;
  end(totals: RunTotals): string;
}
