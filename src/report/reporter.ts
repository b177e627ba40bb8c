import { countSeverities, SEVERITIES } from './checked';
import type { Verdict } from './verdict';
import type { CheckedFile, FailedFile, SeverityCounts } from './checked';
import type { Dimension, RuleCode, Severity } from '../model';

/** What is known before the first file. */
export interface RunStart {
  /** The only rules that are run; null: all. */
  readonly rules: readonly RuleCode[] | null;
  /** Findings below it are left out. */
  readonly severity: Severity;
}

/** What the parts about the whole run need of each file. */
export interface FileDigest {
  readonly path: string;
  readonly tables: number;
  /** Of the findings listed. */
  readonly counts: SeverityCounts;
  /** Findings listed, by rule. */
  readonly rules: Readonly<Record<RuleCode, number>>;
  /** Findings listed that have a safe fix. */
  readonly safe: number;
  readonly ignored: number;
  /** Errors that a baseline covers. */
  readonly knownErrors: number;
  /** Ignores inside the workbook that can't be read. */
  readonly unusable: NonNullable<CheckedFile['unusable']> | null;
  readonly ignoreProblems: CheckedFile['ignoreProblems'];
}

/** What is known after the last file. */
export interface RunTotals extends RunStart {
  readonly files: readonly FileDigest[];
  readonly failed: readonly FailedFile[];
  readonly excess?: { readonly warnings: number; readonly allowed: number };
  /** What it comes to, where that is known better than from the counts; see verdictOf. */
  readonly verdict?: Verdict;
}

/**
 * A report made part by part, so that no run needs to keep all its files in memory. The parts come in this
 * order: start, one for each file that could be checked (made in a worker, perhaps, which doesn't know how many
 * came before), end. The part of a file may be empty; it is then left out, with what would stand between.
 */
export interface Reporter {
  start(run: RunStart): string;
  file(file: CheckedFile): string;
  /** What stands between the parts of two files: ',' in JSON. */
  readonly between: string;
  end(totals: RunTotals): string;
  /** What stands before all other parts although it is known last: they have to be kept until then. */
  head?(totals: RunTotals): string;
}

/** What a report needs to know of a rule besides its words. */
export interface RuleFacts {
  readonly code: RuleCode;
  readonly slug: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly sources: readonly string[];
}

/** A file in numbers. */
export function digestFile(file: CheckedFile): FileDigest {
  const { path, tables, findings, ignored, ignoreProblems, unusable } = file;
  const rules: Record<RuleCode, number> = {};
  for (const { rule } of findings) rules[rule] = (rules[rule] ?? 0) + 1;
  return {
    path,
    tables: tables.length,
    counts: countSeverities(findings),
    rules,
    safe: findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length,
    ignored: ignored.length,
    knownErrors: ignored.filter(({ reason, severity }) => reason === undefined && severity === 'error')
      .length,
    unusable: unusable ?? null,
    ignoreProblems,
  };
}

/** The numbers of all files together. */
export function sumDigests(
  files: readonly FileDigest[],
): Omit<FileDigest, 'path' | 'unusable' | 'ignoreProblems'> {
  const counts = { error: 0, warning: 0, info: 0 };
  const rules: Record<RuleCode, number> = {};
  let [tables, safe, ignored, knownErrors] = [0, 0, 0, 0];
  for (const file of files) {
    for (const severity of SEVERITIES) counts[severity] += file.counts[severity];
    for (const [rule, count] of Object.entries(file.rules)) rules[rule] = (rules[rule] ?? 0) + count;
    tables += file.tables;
    safe += file.safe;
    ignored += file.ignored;
    knownErrors += file.knownErrors;
  }
  return { tables, counts, rules, safe, ignored, knownErrors };
}
