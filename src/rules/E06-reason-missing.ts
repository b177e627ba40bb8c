import type { Indicator } from '../model';
import { achievementOf } from './achievement';
import { figureOf, scored } from './figures';
import { report } from './rule';
import type { Report, TableRule } from './rule';
import { valueCases } from './value-rule';

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
    for (const group of scored(table.indicators)) {
      if (group.some(hasReason)) continue;
      const short = group.map((indicator) => {
        const one = cases.get(indicator);
        const isShort = one !== undefined && achievementOf(one)?.isReached === false;
        return isShort ? missed(indicator, one.quoted) : null;
      });
      const found = short.filter((each) => each !== null);
      if (found.length > 0) yield* found;
      else yield* lowScore(group[0]!);
    }
  },
};

const hasReason = ({ reason }: Indicator): boolean => reason !== null && !NOTHING.test(reason.raw.trim());

function missed(
  { reason, actual }: Indicator,
  { name, value }: { name: string; value: string },
): Report | null {
  if (!reason || !actual) return null;
  return report('E06.missed', reason, 'indicator.reason', { name, target: value, actual: actual.raw.trim() });
}

function* lowScore({ name, weight, score, reason }: Indicator): Iterable<Report> {
  const [full, points] = [figureOf(weight), figureOf(score)];
  // A score for several indicators together is compared with a weight for them all.
  if (!reason || !full || !points?.lt(full) || weight!.address.row !== score!.address.row) return;
  const data = { name: name.value.trim(), score: score!.raw.trim(), weight: weight!.raw.trim() };
  yield report('E06.lowScore', reason, 'indicator.reason', data);
}
