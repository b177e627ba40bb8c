import type { StoredContent } from '../model';
import { foldText } from './fold';

const NUMBER_FIRST = /^=\s*[-+]?\d[\d,.]*\s*([%‰]|[^ -~]+(\/[^ -~]+)*)?$/;

/**
 * The text of a formula that is only a typed literal, such as `=100%` or `=50万元`, with its `=`:
 * an operator and a value that Excel took for a formula. Null for real formulas, and for a bare number
 * whose format shows more than it (`=0.95` as 95%).
 */
export function literalFormula(stored: StoredContent): string | null {
  if (stored.formula === null) return null;
  const formula = foldText(stored.formula);
  const match = NUMBER_FIRST.exec(formula);
  if (!match || (match[1] === undefined && stored.format !== 'General')) return null;
  return formula;
}
