import type { Finding, IgnoredFinding, IgnoreProblem, MessageData, Recognition, Severity } from '../model';

/** One workbook's result, as every report takes it. */
export interface CheckedFile extends Pick<Recognition, 'tables' | 'unrecognised'> {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Findings left out because the user ignores them. */
  readonly ignored: readonly IgnoredFinding[];
  readonly ignoreProblems: readonly IgnoreProblem[];
  /** Ignores inside the workbook that can't be read: names the sentence in the catalogue of errors. */
  readonly unusable?: Pick<FailedFile, 'id' | 'data'> | null;
}

/** A file that could not be read; `id` and `data` name the sentence in the catalogue of errors. */
export interface FailedFile {
  readonly path: string;
  readonly id: string;
  readonly data: MessageData;
}

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** From the worst to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}
