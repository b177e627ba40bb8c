import type { CheckResult } from '../../check';
// Not by the room's index, which would bring the rules along.
import { leftOutBy } from '../../check/ignores';
import type { Ignore, IgnoredFinding, IgnoreScope } from '../../model';

/** An ignore as it is listed. */
export interface IgnoreItem {
  /** The same as long as it is there. */
  readonly key: string;
  readonly ignore: Ignore;
  /** What it leaves out, as checked last. */
  readonly uses: readonly IgnoredFinding[];
  /** `open`: not checked, or not known from what was checked. */
  readonly state: 'used' | 'stale' | 'open';
}

export interface IgnoreGroup {
  readonly scope: IgnoreScope;
  readonly items: readonly IgnoreItem[];
}

/** From the widest to the narrowest. */
const SCOPES = ['workbook', 'table', 'cell'] as const satisfies readonly IgnoreScope[];

/** What an ignore is about: the same again takes its place. */
export const keyOfIgnore = ({ reason: _reason, date: _date, ...what }: Ignore): string =>
  JSON.stringify(what);

/** The ignores by scope, with what the last check knows of each. */
export function ignoreList(
  ignores: readonly Ignore[],
  result: Pick<CheckResult, 'ignored' | 'ignoreProblems' | 'tables'> | null,
): readonly IgnoreGroup[] {
  const uses = result ? leftOutBy(ignores, result.ignored, result.tables) : new Map<Ignore, []>();
  const stale = new Set(
    (result?.ignoreProblems ?? [])
      .filter(({ problem }) => problem === 'stale')
      .map(({ ignore }) => keyOfIgnore(ignore)),
  );
  const seen = new Map<string, number>();
  const toItem = (ignore: Ignore): IgnoreItem => {
    const key = keyOfIgnore(ignore);
    const again = seen.get(key) ?? 0;
    seen.set(key, again + 1);
    const left = uses.get(ignore) ?? [];
    const isStale = left.length === 0 && stale.has(key);
    return {
      key: `${key} ${again}`,
      ignore,
      uses: left,
      state: left.length > 0 ? 'used' : isStale ? 'stale' : 'open',
    };
  };
  return SCOPES.map((scope) => ({
    scope,
    items: ignores.filter((each) => each.scope === scope).map(toItem),
  })).filter(({ items }) => items.length > 0);
}

/** Those that no finding needs any more. */
export const staleIgnores = (groups: readonly IgnoreGroup[]): readonly Ignore[] =>
  groups.flatMap(({ items }) => items.filter(({ state }) => state === 'stale').map(({ ignore }) => ignore));
