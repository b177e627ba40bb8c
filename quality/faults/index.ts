import { budgetFaults } from './budget';
import { evaluationFaults } from './evaluation';
import type { BookFault, Fault } from './fault';
import { indicatorFaults } from './indicators';
import { scheduleFaults } from './schedule';
import { tableFaults } from './table';
import { valueFaults } from './values';
import { weightFaults } from './weights';
import { bookFaults } from './workbook';

export type { BookFault, Fault, Faulty } from './fault';
export { bookFaults };

/** Every fault of a single table. */
export const faults: readonly Fault[] = [
  ...valueFaults,
  ...indicatorFaults,
  ...weightFaults,
  ...budgetFaults,
  ...scheduleFaults,
  ...tableFaults,
  ...evaluationFaults,
];

/** Rules that no fault is injected for, and why. */
export const WITHOUT_FAULT: Readonly<Record<string, string>> = {
  F01: 'tells that a form could not be read, which is no fault of its contents; tests/recognise shows it',
};

/** All faults there are, of tables and of workbooks. */
export const allFaults: readonly (Fault | BookFault)[] = [...faults, ...bookFaults];
