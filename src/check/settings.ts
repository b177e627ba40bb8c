import type { PresetId, RuleCode, Settings } from '../model';
import { rules } from '../rules';
import { presetIds } from './presets';

/** The names that settings may use. */
export const knownNames: { readonly rules: readonly RuleCode[]; readonly presets: readonly PresetId[] } = {
  rules: rules.map(({ code }) => code),
  presets: presetIds,
};

/**
 * One set of settings from several, the first having the say: severities by rule, lists added up, all else as a
 * whole.
 */
export function mergeSettings(...layers: readonly Settings[]): Settings {
  const merged: Settings = Object.assign({}, ...[...layers].reverse());
  return {
    ...merged,
    ...(merged.severities && { severities: Object.assign({}, ...layers.map(severitiesOf).reverse()) }),
    ...(merged.genericBases && { genericBases: all(layers, 'genericBases') }),
    ...(merged.extraUnits && { extraUnits: all(layers, 'extraUnits') }),
    ...(merged.layouts && { layouts: all(layers, 'layouts') }),
  };
}

const severitiesOf = ({ severities }: Settings): Settings['severities'] => severities ?? {};

const all = <Key extends 'genericBases' | 'extraUnits' | 'layouts'>(
  layers: readonly Settings[],
  key: Key,
): NonNullable<Settings[Key]> =>
  [
    ...new Set<unknown>(layers.flatMap((layer): readonly unknown[] => layer[key] ?? [])),
  ] as unknown as NonNullable<Settings[Key]>;
