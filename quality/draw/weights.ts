import Big from 'big.js';
import type { RepairedTable } from '../table';

const WEIGHTS: Readonly<Record<string, number>> = { 产: 50, 效: 30, 满: 10 };

/** 50, 30 and 10 shared out among the rows of each family; they add up to 90. */
export function weightsOf({ rows }: RepairedTable): readonly string[] {
  return rows.map(({ level1 }, i) => {
    const family = rows.flatMap((row, k) => (row.level1 === level1 ? [k] : []));
    const whole = new Big(WEIGHTS[level1.charAt(0)] ?? 0);
    const share = whole.div(family.length).round(1, Big.roundDown);
    const isLast = family[family.length - 1] === i;
    return (isLast ? whole.minus(share.times(family.length - 1)) : share).toFixed();
  });
}
