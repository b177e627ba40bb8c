import type { ChangedCount, KnownCounts } from '../../check';
import type { RuleCode, Settings, Severity } from '../../model';
import type { FailedFile, FileDigest, ReportFormat, SeverityCounts } from '../../report';
import type { LimitOptions } from '../workbook';

/** What holds for all files of a run. Plain data: it is sent to the workers. */
export interface CheckSetup extends LimitOptions {
  readonly format: ReportFormat;
  /** Colours in the text report. */
  readonly colours: boolean;
  readonly severity: Severity;
  readonly rules: readonly RuleCode[] | null;
  /** Worker threads; as many as are of use when absent. */
  readonly jobs?: number;
}

/** One file to be checked. */
export interface CheckJob {
  readonly path: string;
  /** Of its folder or of the file named; the workbook's own come before them. */
  readonly settings: Settings;
  /** What the baseline knows of it. */
  readonly known: KnownCounts;
}

/** A file's part of the report, and what counts for the whole run; or why there is none. */
export type FileOutcome =
  | { readonly failed: FailedFile }
  | {
      readonly part: string;
      readonly digest: FileDigest;
      /** Of all findings, listed or not: the exit code goes by them. */
      readonly all: SeverityCounts;
      /** Where it has more or fewer findings than the baseline knows. */
      readonly changed: readonly ChangedCount[];
    };
