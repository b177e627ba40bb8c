import type { TargetTable } from '../model';
import type { RuleContext } from '../rules/rule';
import { budgetYearOf } from './budget-year';
import type { CheckOptions } from './options';
import { presetOf } from './presets';

/** Of sums, in the table's unit, where nothing is set. */
export const DEFAULT_TOLERANCE = '0.005';

/** What holds for all rules of one check. */
export function contextOf(tables: readonly TargetTable[], options: CheckOptions): RuleContext {
  return {
    tolerance: options.tolerance ?? DEFAULT_TOLERANCE,
    budgetYear: options.budgetYear ?? budgetYearOf(tables),
    isYearSet: options.budgetYear !== undefined,
    isProfileSet: options.profile !== undefined,
    weightSum: (table) => options.weightSum ?? presetOf(table.preset).weightSum,
    genericBases: options.genericBases ?? [],
    extraUnits: options.extraUnits ?? [],
  };
}
