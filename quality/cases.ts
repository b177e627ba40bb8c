import type { RuleCode } from '../src/model';
import type { DrawLayout } from './draw';
import type { BookFault, Fault, Faulty } from './faults/fault';
import { createRandom, seedOf } from './random';
import type { Random } from './random';
import { suited, suits } from './suit';
import type { RepairedTable } from './table';

/** Tables that can stand in one workbook: of one document, or of one year. */
export interface Group {
  readonly name: string;
  readonly tables: readonly RepairedTable[];
}

/** One table with one fault, to be drawn and checked. */
export interface Case {
  readonly code: RuleCode;
  readonly variant: string;
  readonly faulty: Faulty;
  /** Place in its group. */
  readonly index: number;
}

/** The tables of a group that a form can show, with all that it asks for. */
export function groupIn({ name, tables }: Group, layout: DrawLayout): Group {
  const fitting = tables.filter((table) => suits(table, layout));
  return { name, tables: fitting.map((table, i) => suited(table, layout, i)) };
}

/** A fault in some tables of a group; `isPossible` says whether the form has the places it needs. */
export function casesOf(
  fault: Fault,
  { name, tables }: Group,
  { seed, most, tries }: { readonly seed: number; readonly most: number; readonly tries: number },
  isPossible: (faulty: Faulty, fault: Fault) => boolean,
): readonly Case[] {
  const random = createRandom(seedOf(`${name}/${fault.code}/${fault.variant}`, seed));
  const cases: Case[] = [];
  const left = tables.map((_, index) => index);
  for (let i = 0; i < tries && left.length > 0 && cases.length < most; i++) {
    const [index = 0] = left.splice(random.below(left.length), 1);
    const faulty = fault.inject(tables[index]!, random);
    if (!faulty || !isPossible(faulty, fault)) continue;
    cases.push({ code: fault.code, variant: fault.variant, faulty, index });
  }
  return cases;
}

/** Mixed, so that a book does not get the same fault many times. */
function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const left = [...items];
  return items.map(() => left.splice(random.below(left.length), 1)[0]!);
}

/** Cases put together in books of so many tables, no table twice in one. */
export function inBooks(cases: readonly Case[], size: number, random: Random): readonly (readonly Case[])[] {
  const queues = new Map<number, Case[]>();
  for (const one of shuffled(cases, random)) {
    const queue = queues.get(one.index);
    if (queue) queue.push(one);
    else queues.set(one.index, [one]);
  }
  const books: Case[][] = [];
  for (let round = 0; ; round++) {
    const row = [...queues.values()].flatMap((queue) => queue[round] ?? []);
    if (row.length === 0) return books;
    for (let i = 0; i < row.length; i += size) books.push(row.slice(i, i + size));
  }
}

export const holdsIn = ({ layouts }: Fault | BookFault, layout: DrawLayout): boolean =>
  layouts?.includes(layout) ?? true;
