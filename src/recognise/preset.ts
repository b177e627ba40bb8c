import type { Layout, Located, PresetId } from '../model';
import { readCode } from '../values/code';
import { foldTight } from '../values/fold';

interface Place {
  readonly preset: PresetId;
  /** How the codes of its administrative divisions begin. */
  readonly division: string;
  /** How its organisations call it. */
  readonly names: readonly string[];
}

/** A part of another place stands before it. */
const PLACES: readonly Place[] = [
  { preset: 'tangshan', division: '1302', names: ['唐山市'] },
  { preset: 'hebei', division: '13', names: ['河北省'] },
  { preset: 'shanxi', division: '14', names: ['山西省'] },
  { preset: 'neimenggu', division: '15', names: ['内蒙古'] },
  { preset: 'tianjin', division: '12', names: ['天津市'] },
  { preset: 'shanghai', division: '31', names: ['上海市'] },
  { preset: 'sichuan', division: '51', names: ['四川省'] },
];
/** Presets of forms that are used in many places. */
const NOWHERE: ReadonlySet<PresetId> = new Set(['national', 'standard']);

const byCode = (code: string): Place | undefined => {
  const division = readCode(code)?.division;
  return PLACES.find((place) => division?.startsWith(place.division));
};

function byOrg(org: string): Place | undefined {
  const text = foldTight(org);
  // "610001某街道办事处": a budget code, no division.
  return PLACES.find(({ names }) => names.some((name) => text.includes(name)));
}

/**
 * The habits that a table follows: those of the place that its code or else its organisation names, where its
 * layout is not that of a part of it; else the layout's; else `standard`.
 */
export function presetOf(
  { preset = 'standard' }: Pick<Layout, 'preset'>,
  code: Located<string> | null,
  org: Located<string> | null,
): PresetId {
  const place = byCode(code?.value ?? '') ?? byOrg(org?.value ?? '');
  if (!place) return preset;
  if (NOWHERE.has(preset)) return place.preset;
  const own = PLACES.find((other) => other.preset === preset);
  return own?.division.startsWith(place.division) ? preset : place.preset;
}
