import { InvalidArgumentError } from 'commander';
import { cliText } from '../messages/cli';
import { rules } from '../rules';
import type { RuleCode } from '../model';

/** Takes one of the choices. */
export const oneOf =
  <T extends string>(...choices: readonly T[]) =>
  (value: string): T => {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      throw new InvalidArgumentError(cliText('usage.oneOf', { choices: choices.join('、') }));
    }
    return found;
  };

/** Collects rule codes over several uses; each may hold several, separated by commas. */
export function ruleCodes(value: string, present: readonly RuleCode[] = []): readonly RuleCode[] {
  const codes = value
    .split(/[,，、]/)
    .map((code) => code.trim().toUpperCase())
    .filter(Boolean);
  const known = new Set(rules.map((rule) => rule.code));
  const unknown = codes.length === 0 ? value : codes.find((code) => !known.has(code));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(cliText('usage.unknownRule', { code: unknown }));
  }
  return [...new Set([...present, ...codes])];
}

/** 0, 1, 2 … */
export function count(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(cliText('usage.count'));
  return Number(value);
}

/** Above 0. */
export function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError(cliText('usage.positive'));
  return number;
}
