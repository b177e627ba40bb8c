import type { Dimension, RuleCode } from '../model';
import type { RuleFacts } from './reporter';

/** The headings of a review, in its order. */
export const DIMENSIONS: readonly Dimension[] = ['完整性', '相关性', '适当性', '可行性'];

/** The heading under which a rule's findings stand. */
export function dimensionsOf(rules: readonly RuleFacts[]): (code: RuleCode) => Dimension {
  const known = new Map(rules.map(({ code, dimension }) => [code, dimension]));
  return (code) => known.get(code) ?? '完整性';
}
