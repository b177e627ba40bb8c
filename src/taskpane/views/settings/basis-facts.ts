import { budgetYearOf } from '../../../check';
import { settingsText } from '../../../messages/pane-settings';
import { presetTitle, regulations } from '../../../messages/presets';
import type { PresetId, Settings, TargetTable } from '../../../model';

type Tables = readonly TargetTable[];

/** The presets that the tables are checked by, each once, the most frequent first. */
export function presetsOf(tables: Tables): readonly PresetId[] {
  return byFrequency(tables.map(({ preset }) => preset));
}

/** What the choice 自动 means for the tables that were checked last; without a name where it was not the choice. */
export function describeAutoPreset({ preset }: Settings, tables: Tables): string {
  const titles = preset === undefined ? presetsOf(tables).map(presetTitle) : [];
  const presets = someOf(titles);
  return presets === null
    ? settingsText('basis.presetAuto')
    : settingsText('basis.presetAutoIs', { presets });
}

export function describeAutoProfile({ profile }: Settings, tables: Tables): string {
  const titles = profile === undefined ? byFrequency(tables.map((table) => regulations[table.profile])) : [];
  const chosen = someOf(titles);
  return chosen === null
    ? settingsText('basis.profileAuto')
    : settingsText('basis.profileAutoIs', { regulations: chosen });
}

export function describeAutoYear(tables: Tables): string {
  const year = budgetYearOf(tables);
  return year === null ? settingsText('basis.yearAuto') : settingsText('basis.yearAutoIs', { year });
}

function someOf([first, ...more]: readonly string[]): string | null {
  if (first === undefined) return null;
  return more.length === 0 ? first : settingsText('basis.several', { first, count: more.length + 1 });
}

function byFrequency<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, m], [, n]) => n - m).map(([value]) => value);
}
