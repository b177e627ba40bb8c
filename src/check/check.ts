import type { WorkbookSnapshot } from '../model';
import { createChecker } from './checker';
import type { CheckResult, CheckSteps } from './checker';
import type { CheckOptions } from './options';

/** Recognises the tables of a workbook and runs the rules over them. */
export const checkWorkbook = (workbook: WorkbookSnapshot, options: CheckOptions = {}): CheckResult =>
  finish(createChecker().steps(workbook, options));

/** Goes on to the end without a rest. */
export function finish(steps: CheckSteps): CheckResult {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
