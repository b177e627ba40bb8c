import type { Capabilities } from '../../../hosts/host';
import type { PaneState } from '../../state';

/** What a report needs of the place where the pane runs. */
export interface Surroundings {
  readonly version: string;
  readonly browser: string;
  readonly language: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly capabilities: Capabilities;
}

/**
 * Facts for whoever maintains this, line by line: versions, counts, capabilities; nothing of what stands in cells,
 * no name of a sheet or file. English words, since they are names of the code.
 */
export function diagnosticsOf(state: PaneState, place: Surroundings): string {
  const { result, workbook, settings, preferences } = state;
  const { tables = 0, errors = 0, warnings = 0, infos = 0 } = result?.summary ?? {};
  const facts: Readonly<Record<string, string | number>> = {
    version: place.version,
    browser: place.browser,
    language: place.language,
    pane: `${place.width}x${place.height}`,
    can: Object.entries(place.capabilities)
      .map(([name, can]) => `${name}=${can ? 'yes' : 'no'}`)
      .join(' '),
    checked: state.checkedAt === null ? 'no' : new Date(state.checkedAt).toISOString(),
    scope: state.scope,
    stale: state.stale ? 'yes' : 'no',
    sheets: workbook?.sheets.length ?? 0,
    unrecognised: result?.unrecognised.length ?? 0,
    tables,
    layouts: countsOf(result?.tables.map(({ layout }) => layout) ?? []),
    presets: countsOf(result?.tables.map(({ preset, profile }) => `${preset}/${profile}`) ?? []),
    findings: `errors=${errors} warnings=${warnings} infos=${infos}`,
    rules: countsOf(result?.findings.map(({ rule }) => rule) ?? []),
    ignores: state.ignores.length,
    settings: Object.keys(settings).join(' '),
    severities: Object.entries(settings.severities ?? {})
      .map((pair) => pair.join('='))
      .join(' '),
    preferences: `live=${preferences.live ? 'on' : 'off'} marks=${preferences.marks ? 'on' : 'off'}`,
    problems: [state.unusableSettings, state.unusable, state.unusablePreferences]
      .flatMap((error) => error?.id ?? [])
      .join(' '),
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${value === '' ? '-' : value}`)
    .join('\n');
}

/** `V03=2 V13=1`, the most frequent first. */
function countsOf(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, m], [, n]) => n - m)
    .map((pair) => pair.join('='))
    .join(' ');
}
