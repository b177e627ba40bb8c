import { expect, test } from '@jest/globals';
import type { Indicator } from '../../src/model';
import { exampleFor } from '../../src/values/example';

const named = (value: string, kind: Indicator['kind']): Indicator =>
  ({ kind, name: { value } }) as unknown as Indicator;

test.each([
  ['带动就业人数', 'social', '≥100人'],
  ['野生动物种群数量', 'ecological', '≥5个'],
  ['持续发挥作用年限', 'sustainable', '≥3年'],
  ['渗滤液超标排放次数', 'ecologicalCost', '=0次'],
  ['数据差错率', 'quality', '≤1%'],
  ['政策知晓率', 'social', '≥95%'],
  ['救助资金', 'economicCost', '≤5万元'],
  ['社会影响', 'social', '≥90%'],
] as const)('an example for %s', (name, kind, example) => {
  expect(exampleFor(named(name, kind))).toBe(example);
});
