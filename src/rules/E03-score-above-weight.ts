import { labelOf } from './execution-rate';
import { figureOf, scoresOf } from './figures';
import { report } from './rule';
import type { TableRule } from './rule';

/** 得分 above its 分值. */
export const E03: TableRule = {
  code: 'E03',
  slug: 'score-above-weight',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  scope: 'table',
  *check({ execution, indicators }) {
    for (const row of execution?.rows ?? []) {
      const { weight, score } = row;
      const [full, points] = [figureOf(weight), figureOf(score)];
      if (!score || !full || !points?.gt(full)) continue;
      const data = { name: labelOf(row), score: score.raw.trim(), weight: weight!.raw.trim() };
      yield report('E03.above', score, 'execution.score', data);
    }
    for (const { at, indicators: own, weight, weightShown } of scoresOf(indicators)) {
      if (!weight || !figureOf(at)?.gt(weight)) continue;
      const data = { name: own[0]!.name.value.trim(), score: at.raw.trim(), weight: weightShown };
      yield report('E03.above', at, 'indicator.score', data);
    }
  },
};
