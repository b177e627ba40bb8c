import type { TargetTable } from '../model';
import { readCode } from '../values/code';

/** 2022 in 2022年项目绩效目标表. */
const YEAR = /(?<!\d)(20\d{2})(?!\d)/;

function yearNamedBy({ code, title }: TargetTable): number | null {
  const named = YEAR.exec(title?.value ?? '')?.[1];
  return named ? Number(named) : ((code && readCode(code.value)?.year) ?? null);
}

/** The year that more of the tables name, in title or project code, than any other; null when none does. */
export function budgetYearOf(tables: readonly TargetTable[]): number | null {
  const counts = new Map<number, number>();
  for (const table of tables) {
    const year = yearNamedBy(table);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, m], [, n]) => n - m);
  return first && first[1] !== second?.[1] ? first[0] : null;
}
