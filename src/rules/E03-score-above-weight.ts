import type { FieldName, Located } from '../model';
import { figureOf, scored } from './figures';
import { report } from './rule';
import type { Report, TableRule } from './rule';

/** 得分 above its 分值. */
export const E03: TableRule = {
  code: 'E03',
  slug: 'score-above-weight',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2020〕10号'],
  scope: 'table',
  *check({ execution, indicators }) {
    for (const { label, weight, score } of execution?.rows ?? []) {
      const found = judge(label.value, weight, score, 'execution.score');
      if (found) yield found;
    }
    for (const [indicator] of scored(indicators)) {
      const { name, weight, score } = indicator!;
      // A score for several indicators together is compared with a weight for them all.
      if (weight?.address.row !== score?.address.row) continue;
      const found = judge(name.value, weight, score, 'indicator.score');
      if (found) yield found;
    }
  },
};

function judge(
  name: string,
  weight: Located<string> | null,
  score: Located<string> | null,
  field: FieldName,
): Report | null {
  const [full, points] = [figureOf(weight), figureOf(score)];
  if (!score || !full || !points?.gt(full)) return null;
  const data = { name: name.trim(), score: score.raw.trim(), weight: weight!.raw.trim() };
  return report('E03.above', score, field, data);
}
