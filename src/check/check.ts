import type { WorkbookSnapshot } from '../model';
import { createChecker } from './checker';
import type { CheckResult, CheckStep } from './checker';
import type { CheckOptions } from './options';

/** Recognises the tables of a workbook and runs the rules over them. */
export const checkWorkbook = (workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult =>
  finish(createChecker().steps(workbook, options));

/** Goes on to the end without a rest. */
export function finish<Result>(steps: Generator<CheckStep, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
