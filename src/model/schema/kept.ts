import type { Ignore, Preferences, Settings } from '../settings';
import { ignoresSchema } from './ignores';
import { parseJson } from './json';
import { preferencesSchema } from './preferences';
import { problemsOf } from './problems';
import { readSettings } from './settings';
import type { KnownNames } from './settings';

export { readSettings };

/** Of what is kept inside a workbook. */
const VERSION = 1;

/** Why it can't be used: written by a later program, or spoilt at a place. */
export type Unusable =
  { readonly reason: 'newer'; readonly version: number } | { readonly reason: 'broken'; readonly at: string };

type Read<T> = { readonly value: T } | { readonly unusable: Unusable };

export const writeKept = (value: Settings | readonly Ignore[] | Preferences): string =>
  JSON.stringify({ version: VERSION, value });

export function readKeptSettings(text: string, known: KnownNames): Read<Settings> {
  const opened = open(text);
  if ('unusable' in opened) return opened;
  const read = readSettings(opened.value, known);
  return 'settings' in read ? { value: read.settings } : broken(read.problems[0]?.path);
}

export function readKeptIgnores(text: string): Read<readonly Ignore[]> {
  const opened = open(text);
  if ('unusable' in opened) return opened;
  const read = ignoresSchema.safeParse(opened.value);
  return read.success ? { value: read.data } : broken(problemsOf(read.error, ignoresSchema)[0]?.path);
}

export function readKeptPreferences(text: string): Read<Preferences> {
  const opened = open(text);
  if ('unusable' in opened) return opened;
  const read = preferencesSchema.safeParse(opened.value);
  return read.success ? { value: read.data } : broken(problemsOf(read.error, preferencesSchema)[0]?.path);
}

function open(text: string): Read<unknown> {
  const parsed = parseJson(text);
  if ('wrong' in parsed) return broken(`${parsed.wrong.line}:${parsed.wrong.column}`);
  const { version, value } = (parsed.value ?? {}) as { version?: unknown; value?: unknown };
  if (typeof version !== 'number') return broken('version');
  return version > VERSION ? { unusable: { reason: 'newer', version } } : { value };
}

const broken = (at = ''): { unusable: Unusable } => ({ unusable: { reason: 'broken', at } });
