import type { TargetTable } from '../model';
import { readCode } from '../values/code';
import { yearsNamed } from '../values/year';

/** The one year a text names; several say nothing. */
function yearOf(text: string | undefined): number | null {
  const [year, ...more] = yearsNamed(text ?? '');
  return year === undefined || more.length > 0 ? null : year;
}

/** The year with the most votes; null when there is none, or a tie. */
function mostVoted(votes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of votes) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, m], [, n]) => n - m);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/**
 * The year that most of the tables name in title or name, project code and sheet; where none does, the one
 * that their goals name. Null when no year is named, or two are named as often.
 */
export function budgetYearOf(tables: readonly TargetTable[]): number | null {
  const sheets = new Set(tables.map(({ range }) => range.sheet));
  const votes = [
    ...tables.map(({ title, name }) => yearOf(title?.value) ?? yearOf(name?.value)),
    ...tables.map(({ code }) => code && readCode(code.value)?.year),
    ...Array.from(sheets, yearOf),
  ].flatMap((year) => year ?? []);
  return mostVoted(votes.length > 0 ? votes : tables.flatMap(({ goals }) => yearOf(goals?.value) ?? []));
}
