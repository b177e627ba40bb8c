import type { Indicator } from '../model';
import { achievementOf } from './achievement';
import { figureOf, scoresOf } from './figures';
import type { Score } from './figures';
import { isLate } from './lateness';
import { report } from './rule';
import type { Report, TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

/** Blank, 无 or a stroke. */
const NOTHING = /^(?:无|暂无|没有|[/\\]+|[-–—]+)?[。.]?$/;

/** A shortfall whose reason is not given. Forms without the column are not checked. */
export const E06: TableRule = {
  code: 'E06',
  slug: 'reason-missing',
  severity: 'error',
  dimension: '完整性',
  sources: ['财预〔2020〕10号'],
  scope: 'table',
  *check(table) {
    const cases = new Map(valueCases(table).map((one) => [one.indicator, one]));
    for (const score of scoresOf(table.indicators)) {
      if (score.indicators.some(hasReason)) continue;
      const missed = score.indicators.flatMap((indicator) => judge(cases.get(indicator)) ?? []);
      if (missed.length > 0) yield* missed;
      else yield* lowScore(score);
    }
  },
};

const hasReason = ({ reason }: Indicator): boolean => reason !== null && !NOTHING.test(reason.raw.trim());

function judge(one: ValueCase | undefined): Report | null {
  if (!one || (achievementOf(one)?.isReached !== false && !isLate(one.indicator))) return null;
  const { indicator, quoted } = one;
  const { reason, actual } = indicator;
  if (!reason) return null;
  const data = { name: quoted.name, target: quoted.value, actual: actual!.raw.trim() };
  return report('E06.missed', reason, 'indicator.reason', data);
}

function* lowScore({ at, indicators, weight, weightShown, isShared }: Score): Iterable<Report> {
  const { reason, name } = indicators[0]!;
  if (!reason || !weight || isShared || !figureOf(at)?.lt(weight)) return;
  const data = { name: name.value.trim(), score: at.raw.trim(), weight: weightShown };
  yield report('E06.lowScore', reason, 'indicator.reason', data);
}
