import type { TargetTable } from '../model';
import { readCode } from '../values/code';
import { yearsNamed } from '../values/year';

/** The one year a text names; several say nothing. */
function yearOf(text: string | undefined): number | null {
  const [year, ...more] = yearsNamed(text ?? '');
  return year === undefined || more.length > 0 ? null : year;
}

/** The years that a table names in title, name or its sheet's, and in its project code, each once. */
function yearsNamedBy({ title, name, code, range }: TargetTable): Iterable<number> {
  const titled = yearOf(title?.value) ?? yearOf(name?.value) ?? yearOf(range.sheet);
  const coded = code && readCode(code.value)?.year;
  return new Set([titled, coded].flatMap((year) => year ?? []));
}

/** A project may be carried over from an earlier year, none comes from a later one: so few name the book's year. */
const SOME = { votes: 2, share: 0.2 };

/** The latest year with some votes, else the one with most; null when there is none, or a tie. */
function elected(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of votes) counts.set(year, (counts.get(year) ?? 0) + 1);
  const enough = [...counts].filter(([, n]) => n >= SOME.votes && n >= votes.length * SOME.share);
  if (enough.length > 0) return Math.max(...enough.map(([year]) => year));
  const [first, second] = [...counts].sort(([, m], [, n]) => n - m);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/**
 * The year that the tables name in title, name or project code, or their sheets; where none does, the one
 * that their goals name. Null when no year is named, or two are named as often.
 */
export function budgetYearOf(tables: readonly TargetTable[]): number | null {
  const votes = tables.flatMap((table) => [...yearsNamedBy(table)]);
  return elected(votes.length > 0 ? votes : tables.flatMap(({ goals }) => yearOf(goals?.value) ?? []));
}
