import { knownNames } from '../../../check';
import { renderProblem } from '../../../messages/config';
import { settingsText } from '../../../messages/pane-settings';
import type { Settings } from '../../../model';

/** The settings that are written into a field. */
export type WrittenKey = 'budgetYear' | 'tolerance' | 'weightSum';

/** What a field says: a value (undefined for an empty field), or why it can't be one. */
export type Written<Key extends WrittenKey> =
  { readonly value: Settings[Key] | undefined } | { readonly problem: string };

/** Reads what was typed, in full width or not, as the setting's own schema has it. */
export async function readWritten<Key extends WrittenKey>(key: Key, text: string): Promise<Written<Key>> {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { value: undefined };
  // The schemas are loaded where something is written only.
  const { readSettings } = await import('../../../model/schema/kept');
  const data = { [key]: key === 'budgetYear' && /^\d+$/.test(typed) ? Number(typed) : typed };
  const read = readSettings(data, knownNames);
  if ('settings' in read) return { value: read.settings[key] };
  const { id, data: words } = read.problems[0]!;
  // A file's sentence speaks of quotation marks.
  return { problem: id === 'year' ? settingsText('basis.yearProblem') : renderProblem(id, words) };
}
