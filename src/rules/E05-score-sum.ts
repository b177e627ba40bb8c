import type Big from 'big.js';
import type { TargetTable } from '../model';
import { decimalsOf, distinct, figureOf, scoresOf, shows, sumOf, writeFigure } from './figures';
import { edit, fix, isUncalculated, report } from './rule';
import type { TableRule } from './rule';

/** 总分 is not the sum of the scores. */
export const E05: TableRule = {
  code: 'E05',
  slug: 'score-sum',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  fixable: 'offer',
  scope: 'table',
  *check(table) {
    const total = table.execution?.totalScore;
    const shown = total && figureOf(total);
    const scores = partsOf(table);
    if (!total || !shown || !scores || isUncalculated(total)) return;
    const [sum, ...others] = sumsOf(table, scores);
    if ([sum, ...others].some((one) => shows(shown, decimalsOf(total.raw), one))) return;
    const written = writeFigure(sum, total);
    const data = {
      total: total.raw.trim(),
      sum: written.text,
      indicators: scores.indicators.toFixed(),
      execution: scores.execution?.toFixed() ?? '0',
    };
    // More than 100 comes of a score that is too high: E03's.
    const isPossible = sum.lte(100);
    const fixes = isPossible
      ? [fix('offer', 'set.value', { value: written.text }, [edit(total, written.value)])]
      : [];
    yield report('E05.sum', total, 'execution.totalScore', data, { fixes });
  },
};

interface Scores {
  readonly indicators: Big;
  /** Of the money; null where the form has none. */
  readonly execution: Big | null;
}

/** Null while a score is missing. */
function partsOf({ indicators, execution }: TargetTable): Scores | null {
  const figures = scoresOf(indicators).map(({ at }) => figureOf(at));
  const first = execution?.rows[0];
  const money = figureOf(first?.score ?? null);
  const isOpen = money === null && figureOf(first?.weight ?? null) !== null;
  if (figures.length === 0 || isOpen || !figures.every((figure) => figure !== null)) return null;
  return { indicators: sumOf(figures), execution: money };
}

/** The sum; and that of the indicators alone where the form counts the money with them or not at all. */
function sumsOf({ indicators, execution }: TargetTable, scores: Scores): readonly [Big, ...Big[]] {
  if (!scores.execution) return [scores.indicators];
  const all = scores.indicators.plus(scores.execution);
  const printed = figureOf(execution?.totalWeight ?? null);
  const weights = distinct(indicators.map(({ weight }) => weight)).flatMap((cell) => figureOf(cell) ?? []);
  const isApart = printed !== null && printed.eq(sumOf(weights));
  const isAmong = indicators.some(({ name }) => /执行率/.test(name.value));
  return isApart || isAmong ? [all, scores.indicators] : [all];
}
