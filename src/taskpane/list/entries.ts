import { toA1 } from '../../model';
import type { CellAddress, CellRange, Finding } from '../../model';

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

const inRange = (range: CellRange, at: CellAddress): boolean =>
  at.sheet === range.sheet &&
  at.row >= range.top &&
  at.row <= range.bottom &&
  at.col >= range.left &&
  at.col <= range.right;

const touches = (entry: Entry, range: CellRange): boolean =>
  inRange(range, entry.finding.address) || entry.finding.cells.some((cell) => inRange(range, cell));

/** The entries about the selected cells. */
export const entriesAt = (entries: readonly Entry[], range: CellRange): readonly Entry[] =>
  entries.filter((entry) => touches(entry, range));

/**
 * Where to go on after a new check: the same entry, or the one that took its place in the list; one that was not
 * listed stays what it is. null when nothing was selected or nothing is left.
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
  if (index < 0) return selected;
  const next = before.slice(index + 1).find((entry) => remaining.has(entry.key));
  return next?.key ?? after[after.length - 1]?.key ?? null;
}
