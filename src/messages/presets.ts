import presets from '../../assets/presets/presets.json';
import type { PresetId, Profile } from '../model';
import { fill } from './template';

const TITLES: ReadonlyMap<PresetId, string> = new Map(presets.map(({ id, title }) => [id, title]));

/** The regulation behind each framework, by name and number. */
export const regulations: Readonly<Record<Profile, string>> = {
  '2015': '财预〔2015〕88号',
  '2021': '财预〔2021〕101号',
};

const BASIS = '{preset}、{regulation}';

/** A preset's name, 河北省样式; that of the standard one for a preset that is not known. */
export const presetTitle = (id: PresetId): string => TITLES.get(id) ?? TITLES.get('standard')!;

/** What a table is checked by: `河北省样式、财预〔2015〕88号`. */
export const basisOf = (preset: PresetId, profile: Profile): string =>
  fill(BASIS, { preset: presetTitle(preset), regulation: regulations[profile] });
