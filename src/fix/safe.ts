import { createChecker, finish } from '../check';
import type { Checker, CheckOptions, CheckResult, CheckStep } from '../check';
import type { Finding, Fix, Plan, WorkbookSnapshot } from '../model';
import { bundleFixes, joinBundles, planBundles } from './bundles';
import type { Bundle } from './bundles';
import { obstaclesOf } from './obstacles';
import { pickSafe } from './plan';
import { applyToSnapshot } from './snapshot';

const MAX_PASSES = 10;

export interface SafeFixes {
  /** What to write; its preconditions are the workbook's present content. */
  readonly plan: Plan;
  /** The plan in parts that can be left out singly. */
  readonly bundles: readonly Bundle[];
  /** The check of the workbook as it is now. */
  readonly before: CheckResult;
  /** The check after the plan has been applied. */
  readonly after: CheckResult;
  /** The workbook after the plan. */
  readonly workbook: WorkbookSnapshot;
}

/** Fixes what may be fixed without asking, again and again until nothing is left, at most ten times. */
export const safeFixes = (workbook: WorkbookSnapshot, options: CheckOptions = {}): SafeFixes =>
  finish(safeFixSteps(workbook, options, createChecker()));

/**
 * The same in steps, so that it can rest or be given up. `before`: what the checker has found in this very
 * workbook, when it has been asked already.
 */
export function* safeFixSteps(
  workbook: WorkbookSnapshot,
  options: CheckOptions,
  checker: Checker,
  before?: CheckResult,
): Generator<CheckStep, SafeFixes, void> {
  const first = before ?? (yield* checker.steps(workbook, options));
  const joiner = joinBundles();
  let fixed = workbook;
  let after = first;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const bundles = bundleFixes(after.findings, (finding) => pickWritable(fixed, finding));
    const result = applyToSnapshot(fixed, planBundles(bundles));
    if (result.applied.length === 0) break;
    joiner.add(bundles);
    fixed = result.workbook;
    after = yield* checker.steps(fixed, options);
  }
  const bundles = joiner.joined();
  return { plan: planBundles(bundles), bundles, before: first, after, workbook: fixed };
}

/** The safe fix, if every cell it changes is still as the check saw it and may be written. */
function pickWritable(workbook: WorkbookSnapshot, finding: Finding): Fix | undefined {
  const fix = pickSafe(finding);
  return fix && obstaclesOf(workbook, fix).length === 0 ? fix : undefined;
}
