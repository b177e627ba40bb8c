import { presetOf } from '../../../check';
import { ruleFamilies } from '../../../messages/rule-families';
import { ruleTitles } from '../../../messages/rules';
import type { PresetId, RuleCode, Severity, Settings } from '../../../model';
import { rules } from '../../../rules';

export type Level = Severity | 'off';

/** A rule as its severity can be set. */
export interface RuleItem {
  readonly code: RuleCode;
  readonly title: string;
  /** Where nothing is set. */
  readonly usual: Level;
  /** undefined: nothing is set. */
  readonly set: Level | undefined;
}

export interface RuleFamily {
  readonly letter: string;
  readonly title: string;
  readonly rules: readonly RuleItem[];
}

/** Which rules are listed. */
export interface RuleChoice {
  /** Words of code, title or family, all of them. */
  readonly query: string;
  readonly onlyChanged: boolean;
}

/** The rules by family, in their order; `presets`: those that the workbook's tables are checked by. */
export function ruleList(
  severities: Settings['severities'] = {},
  presets: readonly PresetId[],
  { query, onlyChanged }: RuleChoice,
): readonly RuleFamily[] {
  const words = query.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  const families = new Map<string, RuleItem[]>();
  for (const { code, severity } of rules) {
    const letter = code.charAt(0);
    const title = ruleTitles[code] ?? '';
    const text = `${code} ${title} ${ruleFamilies[letter] ?? ''}`.toLowerCase();
    const item = { code, title, usual: usualLevel(code, severity, presets), set: severities[code] };
    const isWanted = words.every((each) => text.includes(each)) && !(onlyChanged && item.set === undefined);
    if (isWanted) families.set(letter, [...(families.get(letter) ?? []), item]);
  }
  return Array.from(families, ([letter, items]) => ({
    letter,
    title: ruleFamilies[letter] ?? letter,
    rules: items,
  }));
}

/** What the tables' one preset says, else the rule itself. */
function usualLevel(code: RuleCode, own: Severity, presets: readonly PresetId[]): Level {
  const [preset, ...more] = presets;
  return (preset !== undefined && more.length === 0 && presetOf(preset).severities[code]) || own;
}
