import type Big from 'big.js';
import { criterion } from './criteria';
import {
  decimal,
  failed,
  Failed,
  isBlock,
  isDecimal,
  isError,
  millionthsOf,
  NotKnown,
  numeric,
  single,
  textual,
  tidy,
  truth,
} from './operand';
import type { Block, Operand, Scalar } from './operand';

/** An argument, worked out when it is asked for; undefined where none is written. */
export type Argument = (() => Operand) | undefined;

type Implementation = (args: readonly Argument[]) => Operand;

/** Where a number is rounded to: half up, up (away from zero), down. */
const ROUNDING = { ROUND: 1, ROUNDUP: 3, ROUNDDOWN: 0 } as const;

const given = (args: readonly Argument[], index: number): Operand => {
  const argument = args[index];
  if (!argument) throw new NotKnown('an argument that is left out');
  return argument();
};

const takes = (args: readonly Argument[], least: number, most = least): void => {
  if (args.length < least || args.length > most) throw new NotKnown('the number of arguments');
};

/** Numbers of all arguments: in blocks text and truth values don't count, written out they do. */
function* numbers(args: readonly Argument[]): Generator<Big> {
  for (const [index] of args.entries()) {
    const operand = given(args, index);
    if (!isBlock(operand)) yield numeric(operand);
    else yield* numbersIn(operand);
  }
}

function* numbersIn(block: Block): Generator<Big> {
  for (const row of block.rows) {
    for (const value of row) {
      if (isDecimal(value)) yield value;
      else if (isError(value)) throw new Failed(value);
    }
  }
}

/** Adds numbers; those of few places as whole ones, since sheets may hold millions of them. */
function adder() {
  let total = decimal(0);
  let millionths = 0;
  const result = (): Big => total.plus(decimal(millionths).div(MILLION));
  return {
    result,
    add(value: Big): void {
      const quick = millionthsOf(value);
      if (quick === undefined) total = total.plus(value);
      else millionths += quick;
      if (Math.abs(millionths) < MAX_QUICK) return;
      total = result();
      millionths = 0;
    },
  };
}

function sum(values: Iterable<Big>): Big {
  const { add, result } = adder();
  for (const value of values) add(value);
  return result();
}

/** Many formulas take a part of the same total. */
const totals = new WeakMap<Block, Big>();

function totalOf(block: Block): Big {
  const present = totals.get(block);
  if (present) return present;
  const { add, result } = adder();
  for (const row of block.rows) {
    for (const value of row) {
      if (isDecimal(value)) add(value);
      else if (isError(value)) throw new Failed(value);
    }
  }
  const total = result();
  totals.set(block, total);
  return total;
}

const MILLION = 1e6;
/** Another number of this size can be added without a loss. */
const MAX_QUICK = 4e15;

function average(values: readonly Big[]): Big {
  if (values.length === 0) throw failed('#DIV/0!');
  return sum(values).div(values.length);
}

/** The first of them by `isBefore`; 0 when there is none. */
const extreme = (values: Iterable<Big>, isBefore: (a: Big, b: Big) => boolean): Big => {
  let found: Big | null = null;
  for (const value of values) if (found === null || isBefore(value, found)) found = value;
  return found ?? decimal(0);
};

function count(args: readonly Argument[], counts: (value: Scalar) => boolean): Big {
  let total = 0;
  for (const [index] of args.entries()) {
    const operand = given(args, index);
    if (!isBlock(operand)) throw new NotKnown('a count of single values');
    total += operand.rows.flat().filter(counts).length;
  }
  return decimal(total);
}

function round(args: readonly Argument[], name: keyof typeof ROUNDING): Big {
  takes(args, 2);
  const value = tidy(numeric(given(args, 0)));
  const places = Number(numeric(given(args, 1)));
  if (!Number.isInteger(places) || Math.abs(places) > 15) throw new NotKnown('the places of a rounding');
  if (places >= 0) return value.round(places, ROUNDING[name]);
  const unit = decimal(10).pow(-places);
  return value.div(unit).round(0, ROUNDING[name]).times(unit);
}

const block = (operand: Operand): Block => {
  if (!isBlock(operand)) throw new NotKnown('one value where a block is wanted');
  return operand;
};

const at = ({ rows }: Block, row: number, col: number): Scalar => rows[row]?.[col] ?? null;

/** The rows and columns that some of the blocks have. */
function extent(blocks: readonly Block[]): { readonly height: number; readonly width: number } {
  const most = (counts: readonly number[]) => counts.reduce((a, b) => Math.max(a, b), 0);
  return {
    height: most(blocks.map(({ rows }) => rows.length)),
    width: most(blocks.flatMap(({ rows }) => rows.map((row) => row.length))),
  };
}

/** Places of a block at which all conditions hold; the blocks are of one size. */
function* meeting(
  conditions: readonly (readonly [Block, Operand])[],
  like: Block,
): Generator<[number, number]> {
  const tests = conditions.map(([cells, wanted]) => [cells, criterion(wanted)] as const);
  if (tests.some(([cells]) => cells.height !== like.height || cells.width !== like.width)) {
    throw new NotKnown('blocks of different sizes');
  }
  const { height, width } = extent([like, ...tests.map(([cells]) => cells)]);
  for (let row = 0; row < height; row++) {
    for (let col = 0; col < width; col++) {
      if (tests.every(([cells, holds]) => holds(at(cells, row, col)))) yield [row, col];
    }
  }
}

function sumWhere(wanted: Block, conditions: readonly (readonly [Block, Operand])[]): Big {
  return sum(
    Array.from(meeting(conditions, wanted), ([row, col]) => at(wanted, row, col)).flatMap((value) => {
      if (isError(value)) throw new Failed(value);
      return isDecimal(value) ? [value] : [];
    }),
  );
}

const pairs = (args: readonly Argument[], from: number): (readonly [Block, Operand])[] => {
  if (args.length <= from || (args.length - from) % 2 !== 0) throw new NotKnown('the number of arguments');
  return Array.from({ length: (args.length - from) / 2 }, (_, index) => [
    block(given(args, from + 2 * index)),
    given(args, from + 2 * index + 1),
  ]);
};

function countWhere(conditions: readonly (readonly [Block, Operand])[]): Big {
  const first = conditions[0]![0];
  const tests = conditions.map(([, wanted]) => criterion(wanted));
  // Blank cells at the end are not there to be looked at.
  if (tests.every((holds) => holds(null))) throw new NotKnown('a count of blank cells');
  return decimal([...meeting(conditions, first)].length);
}

/** What SUMIF adds up: of the size of the cells that are looked at. */
const sumIf: Implementation = (args) => {
  takes(args, 2, 3);
  const cells = block(given(args, 0));
  return sumWhere(args.length === 3 ? block(given(args, 2)) : cells, [[cells, given(args, 1)]]);
};

function sumProduct(args: readonly Argument[]): Big {
  const blocks = args.map((_, index) => block(given(args, index)));
  const [first] = blocks;
  if (!first || blocks.some(({ height, width }) => height !== first.height || width !== first.width)) {
    throw new NotKnown('blocks of different sizes');
  }
  const { height, width } = extent(blocks);
  const indices = (length: number) => Array.from({ length }, (_, index) => index);
  return sum(
    indices(height).flatMap((r) =>
      indices(width).map((c) =>
        blocks.reduce((product, each) => {
          const value = at(each, r, c);
          if (isError(value)) throw new Failed(value);
          return product.times(isDecimal(value) ? value : 0);
        }, decimal(1)),
      ),
    ),
  );
}

/** All of a list of truth values; in blocks text and blanks don't count. */
function truths(args: readonly Argument[]): boolean[] {
  return args.flatMap((_, index) => {
    const operand = given(args, index);
    if (!isBlock(operand)) return [truth(operand)];
    throw new NotKnown('truth values in a block');
  });
}

const implementations: Readonly<Record<string, Implementation>> = {
  SUM: (args) =>
    sum(
      args.map((_, index) => {
        const operand = given(args, index);
        return isBlock(operand) ? totalOf(operand) : numeric(operand);
      }),
    ),
  PRODUCT: (args) => {
    const values = [...numbers(args)];
    return values.length === 0 ? decimal(0) : values.reduce((product, value) => product.times(value));
  },
  AVERAGE: (args) => average([...numbers(args)]),
  MAX: (args) => extreme(numbers(args), (a, b) => a.gt(b)),
  MIN: (args) => extreme(numbers(args), (a, b) => a.lt(b)),
  COUNT: (args) => count(args, isDecimal),
  COUNTA: (args) => count(args, (value) => value !== null),
  ABS: (args) => {
    takes(args, 1);
    return numeric(given(args, 0)).abs();
  },
  INT: (args) => {
    takes(args, 1);
    const value = tidy(numeric(given(args, 0)));
    const whole = value.round(0, ROUNDING.ROUNDDOWN);
    return whole.gt(value) ? whole.minus(1) : whole;
  },
  ROUND: (args) => round(args, 'ROUND'),
  ROUNDUP: (args) => round(args, 'ROUNDUP'),
  ROUNDDOWN: (args) => round(args, 'ROUNDDOWN'),
  IF: (args) => {
    takes(args, 2, 3);
    if (truth(given(args, 0))) return given(args, 1);
    return args.length === 3 ? given(args, 2) : false;
  },
  IFERROR: (args) => {
    takes(args, 2);
    try {
      return single(given(args, 0));
    } catch (error) {
      if (error instanceof Failed) return given(args, 1);
      throw error;
    }
  },
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: (args) => {
    takes(args, 1);
    return !truth(given(args, 0));
  },
  SUMIF: sumIf,
  SUMIFS: (args) => sumWhere(block(given(args, 0)), pairs(args, 1)),
  COUNTIF: (args) => {
    takes(args, 2);
    return countWhere(pairs(args, 0));
  },
  COUNTIFS: (args) => countWhere(pairs(args, 0)),
  SUMPRODUCT: sumProduct,
  CONCATENATE: (args) => args.map((_, index) => textual(given(args, index))).join(''),
};

/**
 * The functions that sheets of amounts use, as Excel has them. Any other, and any use that Excel decides by its
 * settings or language, is NotKnown: better no figure than a wrong one.
 */
export const functions: ReadonlyMap<string, Implementation> = new Map(Object.entries(implementations));
