import { toA1 } from '../model';
import type { CellAddress, CellRange, Finding, Severity } from '../model';

/** A finding in the list, under a key that survives the next check as long as the fault stays. */
export interface Entry {
  readonly key: string;
  readonly finding: Finding;
}

export function toEntries(findings: readonly Finding[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, address, messageId } = finding;
    const base = `${rule} ${messageId} ${address.sheet}!${toA1(address)}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { key: count === 0 ? base : `${base} ${count}`, finding };
  });
}

/** Without those of the severities that are filtered out. */
export const visibleEntries = (entries: readonly Entry[], hidden: readonly Severity[]): readonly Entry[] =>
  entries.filter(({ finding }) => !hidden.includes(finding.severity));

const inRange = (range: CellRange, at: CellAddress): boolean =>
  at.sheet === range.sheet &&
  at.row >= range.top &&
  at.row <= range.bottom &&
  at.col >= range.left &&
  at.col <= range.right;

const touches = (entry: Entry, range: CellRange): boolean =>
  inRange(range, entry.finding.address) || entry.finding.cells.some((cell) => inRange(range, cell));

/** The entry about the selected cells; the present one when it is among them. */
export function entryAt(entries: readonly Entry[], range: CellRange, present: string | null): Entry | null {
  const matches = entries.filter((entry) => touches(entry, range));
  return matches.find((entry) => entry.key === present) ?? matches[0] ?? null;
}

/**
 * Where to go on after a new check: the same entry, or the one that took its place in the list.
 * null when nothing was selected or nothing is left.
 */
export function keptPlace(
  before: readonly Entry[],
  after: readonly Entry[],
  selected: string | null,
): string | null {
  if (selected === null) return null;
  const remaining = new Set(after.map((entry) => entry.key));
  if (remaining.has(selected)) return selected;
  const index = before.findIndex((entry) => entry.key === selected);
  const next = before.slice(index + 1).find((entry) => remaining.has(entry.key));
  return next?.key ?? after[after.length - 1]?.key ?? null;
}
