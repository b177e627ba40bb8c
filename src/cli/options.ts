import { InvalidArgumentError } from 'commander';
import { cliText } from '../messages/cli';
import { rules } from '../rules';
import { fromA1 } from '../model';
import type { RuleCode } from '../model';

/** A cell as the user names it; without its sheet where there is only one. */
export interface CellChoice {
  readonly sheet: string | null;
  readonly row: number;
  readonly col: number;
}

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

/** 1, 2, 3 … */
export function positiveCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(cliText('usage.positiveCount'));
  return Number(value);
}

/** Above 0. */
export function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError(cliText('usage.positive'));
  return number;
}

/** `表1!F14`, `'1.车辆保险费'!F14` or `F14`. */
export function cell(value: string): CellChoice {
  const [, quoted, plain, a1 = ''] = /^(?:(?:'((?:[^']|'')+)'|([^']+?))!)?([^!]+)$/.exec(value.trim()) ?? [];
  const at = fromA1(a1.toUpperCase());
  if (!at) throw new InvalidArgumentError(cliText('usage.cell'));
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, ...at };
}
