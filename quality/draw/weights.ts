import Big from 'big.js';
import type { RepairedTable } from '../table';

/** By the first character of 一级指标; with 成本 as a family of its own after 财预〔2021〕101号. */
const WEIGHTS: Readonly<Record<string, number>> = { 产: 50, 效: 30, 满: 10 };
const WITH_COST: Readonly<Record<string, number>> = { 成: 20, 产: 40, 效: 20, 满: 10 };

/** Each family's part shared out among its rows; they add up to 90. */
export function weightsOf({ rows }: RepairedTable): readonly string[] {
  const parts = rows.some(({ level1 }) => level1.startsWith('成')) ? WITH_COST : WEIGHTS;
  return rows.map(({ level1 }, i) => {
    const family = rows.flatMap((row, k) => (row.level1 === level1 ? [k] : []));
    const whole = new Big(parts[level1.charAt(0)] ?? 0);
    const share = whole.div(family.length).round(1, Big.roundDown);
    const isLast = family[family.length - 1] === i;
    return (isLast ? whole.minus(share.times(family.length - 1)) : share).toFixed();
  });
}
