import type { Finding, Severity } from '../model';

export interface Summary {
  readonly tables: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts findings by severity. */
export function summarise(tables: number, findings: readonly Finding[]): Summary {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) count[finding.severity]++;
  return { tables, errors: count.error, warnings: count.warning, infos: count.info };
}
