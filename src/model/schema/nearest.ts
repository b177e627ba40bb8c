/** How far apart two words may be, as a share of what was written. */
const REACH = 0.4;

/** The known word most like the one written, for 是不是想写 …; null when none is like it. */
export function nearest(written: string, known: readonly string[]): string | null {
  const word = written.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length * REACH));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    const distance = distanceOf(word, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

/** Letters to insert, leave out, replace or swap with their neighbour. */
function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? Infinity) + 1 : Infinity;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, replaced, swapped);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
