import type Big from 'big.js';
import type { AmountUnit, ExecutionRow, TargetTable } from '../model';
import { achievementOf } from './achievement';
import { unitOf } from './amounts';
import { executionRatio, ratiosShown } from './execution-rate';
import { decimalsOf, figureOf, scoresOf, shows, writeFigure } from './figures';
import { edit, fix, report } from './rule';
import type { Report, TableRule } from './rule';
import { valueCases } from './value-rule';

/** A score that doesn't follow: 执行率 × 分值 for the money, target and actual value for an indicator. */
export const E02: TableRule = {
  code: 'E02',
  slug: 'score-basis',
  severity: 'warning',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  fixable: 'offer',
  scope: 'table',
  *check(table) {
    for (const row of table.execution?.rows ?? []) {
      const found = judgeExecution(row, unitOf(table));
      if (found) yield found;
    }
    yield* judgeIndicators(table);
  },
};

function judgeExecution(row: ExecutionRow, unit: AmountUnit | null): Report | null {
  const { rate, weight, score } = row;
  const [full, points] = [figureOf(weight), figureOf(score)];
  // Above the weight it is E03's.
  if (!full || !points || !score || points.gt(full)) return null;
  const ratio = executionRatio(row, unit);
  const ratios = [...(ratio ? [ratio] : []), ...(rate ? ratiosShown(rate) : [])];
  const exact = ratios.map((one) => full.times(one.gt(1) ? 1 : one));
  const [best] = exact;
  if (!best || exact.some((one) => shows(points, decimalsOf(score.raw), one))) return null;
  const written = writeFigure(best, score);
  return report(
    'E02.execution',
    score,
    'execution.score',
    {
      score: score.raw.trim(),
      weight: weight!.raw.trim(),
      rate: `${ratios[0]!.times(100).round(2).toFixed()}%`,
      expected: written.text,
    },
    { fixes: [fix('offer', 'set.value', { value: written.text }, [edit(score, written.value)])] },
  );
}

/** Full marks though the target was clearly missed, or none though it was reached. */
function* judgeIndicators(table: TargetTable): Iterable<Report> {
  const cases = new Map(valueCases(table).map((one) => [one.indicator, one]));
  for (const { at, indicators, weight, isShared } of scoresOf(table.indicators)) {
    const one = cases.get(indicators[0]!);
    const achievement = one && achievementOf(one);
    const points = figureOf(at);
    // A score for several indicators together follows from none of them.
    if (!achievement || !points || !weight?.gt(0) || isShared || indicators.length > 1) continue;
    const { indicator, quoted } = one;
    const actual = indicator.actual!.raw.trim();
    const data = { name: quoted.name, target: quoted.value, actual, score: at.raw.trim() };
    const { isReached, degree } = achievement;
    if (isReached && points.eq(0)) {
      yield report('E02.zero', at, 'indicator.score', data);
    } else if (!isReached && points.eq(weight) && !earnsAll(weight, decimalsOf(at.raw), degree)) {
      yield report('E02.full', at, 'indicator.score', data);
    }
  }
}

/** Whether so little was missed that the score in proportion is rounded up to the full weight. */
const earnsAll = (full: Big, decimals: number, degree: Big | null): boolean =>
  degree !== null && shows(full, decimals, full.times(degree));
