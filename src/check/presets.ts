import presetList from '../../assets/presets/presets.json';
import type { PresetId, Profile, RuleCode, Settings, Severity, TargetTable } from '../model';

/** The habits of a place or a form: `assets/presets/presets.json`. */
export interface Preset {
  readonly id: PresetId;
  readonly title: string;
  /** The framework its forms follow, where they all follow one. */
  readonly profile?: Profile;
  /** What all weights of a table add up to; null: 80, 90 and 100 are all fine. */
  readonly weightSum: string | null;
  /** Where it differs from the rules' own; `off` leaves the rule out. */
  readonly severities: Readonly<Record<RuleCode, Severity | 'off'>>;
  /** Where that is known from. */
  readonly note: string;
}

const PRESETS = new Map((presetList as readonly Preset[]).map((preset) => [preset.id, preset]));
const STANDARD = PRESETS.get('standard')!;

export const presetIds: readonly PresetId[] = [...PRESETS.keys()];

/** The preset of that name; the standard one for a name that is not known. */
export const presetOf = (id: PresetId): Preset => PRESETS.get(id) ?? STANDARD;

/**
 * A table with the preset and the profile that hold for it: those set, else those recognised. One without
 * 成本指标 at level 1 leaves its profile open, so that a preset's own comes before it.
 */
export function withPreset(table: TargetTable, settings: Settings): TargetTable {
  const preset = settings.preset ?? table.preset;
  const recognised = table.profile === '2021' ? table.profile : undefined;
  const profile = settings.profile ?? recognised ?? presetOf(preset).profile ?? table.profile;
  return preset === table.preset && profile === table.profile ? table : { ...table, preset, profile };
}
