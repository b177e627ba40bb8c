import type { RuleCode, Settings, Severity } from '../../model';

/** Settings from present ones; all that it is not about stays as it is. */
export type SettingsChange = (present: Settings) => Settings;

/** The lists of words. */
export type WordsKey = 'genericBases' | 'extraUnits';

/** Sets one key; undefined takes it out. */
export const setting =
  <Key extends keyof Settings>(key: Key, value: Settings[Key] | undefined): SettingsChange =>
  (present) => {
    const { [key]: _before, ...others } = present;
    return value === undefined ? others : { ...others, [key]: value };
  };

/** Sets a rule's severity; undefined: as the rule or the preset has it. */
export const severity =
  (code: RuleCode, level: Severity | 'off' | undefined): SettingsChange =>
  (present) => {
    const { [code]: _before, ...others } = present.severities ?? {};
    const severities = level === undefined ? others : { ...others, [code]: level };
    return setting('severities', orNothing(severities, Object.keys(severities)))(present);
  };

export const word =
  (key: WordsKey, added: string): SettingsChange =>
  (present) => {
    const words = present[key] ?? [];
    return words.includes(added) ? present : setting(key, [...words, added])(present);
  };

export const withoutWord =
  (key: WordsKey, gone: string): SettingsChange =>
  (present) => {
    const words = (present[key] ?? []).filter((each) => each !== gone);
    return setting(key, orNothing(words, words))(present);
  };

/** Without a layout of the office's own. */
export const withoutLayout =
  (id: string): SettingsChange =>
  (present) => {
    const layouts = (present.layouts ?? []).filter((each) => each.id !== id);
    return setting('layouts', orNothing(layouts, layouts))(present);
  };

/** Without these keys. */
export const withoutSettings =
  (keys: readonly (keyof Settings)[]): SettingsChange =>
  (present) =>
    keys.reduce<Settings>((settings, key) => setting(key, undefined)(settings), present);

const orNothing = <T>(value: T, parts: readonly unknown[]): T | undefined =>
  parts.length > 0 ? value : undefined;
