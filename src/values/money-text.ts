import type { Amount } from '../model';
import { parseAmount } from './amount';
import { foldTight } from './fold';

const MONEY = /(?<![\d.])\d[\d,]*(?:\.\d+)?(?:亿元|万元|元)(?![/／])/g;

/** The amounts of money with a unit that a text mentions, as they stand there after folding; not 500元/人. */
export const moneyIn = (text: string): readonly { readonly text: string; readonly amount: Amount }[] =>
  [...foldTight(text).matchAll(MONEY)].flatMap(([found]) => {
    const amount = parseAmount(found);
    return amount ? [{ text: found, amount }] : [];
  });
