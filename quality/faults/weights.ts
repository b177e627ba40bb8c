import Big from 'big.js';
import { weightsOf } from '../draw/weights';
import type { Fault, Faulty } from './fault';

/** Only the list has weights at target stage; they are written by its drawing. */
const LAYOUTS = ['flat-list'];

/** What weights add up to in one province or another. */
const SUMS = ['80', '90', '100'];

function isOff(weights: readonly string[], at: number, text: string): boolean {
  const sum = weights.reduce((total, own, i) => total.plus(i === at ? text : own), new Big(0));
  return weights.length > at && !SUMS.some((usual) => sum.eq(usual));
}

const weight = (variant: string, at: number, text: string): Fault => ({
  code: 'I21',
  variant,
  layouts: LAYOUTS,
  inject: (table): Faulty | null =>
    isOff(weightsOf(table), at, text)
      ? {
          table,
          cells: { [`row${at + 1}.weight`]: text },
          at: [...table.rows.map((_, i) => `row${i + 1}.weight`), 'header.weight', 'table', 'name'],
          severity: 'warning',
        }
      : null,
});

/** I21: weights. */
export const weightFaults: readonly Fault[] = [
  weight('one much too big', 0, new Big(45).toFixed()),
  weight('one much too small', 1, new Big('0.5').toFixed()),
  weight('one zero', 2, '0'),
];
