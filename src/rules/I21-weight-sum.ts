import type Big from 'big.js';
import type { Located, TargetTable } from '../model';
import { isBlankCell } from './amounts';
import { columnHead } from './column-head';
import { sumOf } from './figures';
import { report } from './rule';
import type { Report, RuleContext, TableRule } from './rule';
import { weightsOf } from './weights';
import type { Weight } from './weights';

/** Sums in use where the preset names none; most provinces leave 10 for the execution of the budget. */
const USUAL = ['90', '100', '80'];
/** What is lost when a weight such as a third is rounded. */
const ROUNDING = '0.1';
/** 产出指标(50分). */
const STATED = /\((\d+(?:\.\d+)?)(?:%|分)?\)$/;

const totalOf = (weights: readonly Weight[]): Big => sumOf(weights.flatMap(({ number }) => number ?? []));
const isSum = (sum: Big, wanted: string): boolean => sum.minus(wanted).abs().lte(ROUNDING);
const shown = (sum: Big): string => sum.round(2).toString();

/** Weights that don't add up, under one 一级指标 or in all. In self-evaluation tables E04 asks. */
export const I21: TableRule = {
  code: 'I21',
  slug: 'weight-sum',
  severity: 'warning',
  dimension: '适当性',
  sources: ['财预〔2021〕101号'],
  scope: 'table',
  *check(table, context) {
    if (table.kind !== 'project') return;
    const weights = weightsOf(table);
    const odd = weights.filter(({ at, number }) => number === null && !isBlankCell(at));
    for (const { at } of odd) yield report('I21.noNumber', at, 'indicator.weight', { value: at.raw.trim() });
    if (weights.length === 0 || odd.length > 0) return;
    const levels = [...levelsOf(weights)].flatMap((level) => judgeLevel(table, level));
    yield* levels.length > 0 ? levels : judgeAll(table, weights, context);
  },
};

/** The weights by 一级指标, where its label tells what they add up to. */
function levelsOf(weights: readonly Weight[]): ReadonlyMap<string, readonly Weight[]> {
  const levels = new Map<string, Weight[]>();
  for (const weight of weights) {
    const label = weight.indicator.level1.value;
    if (!STATED.test(label)) continue;
    const known = levels.get(label);
    if (known) known.push(weight);
    else levels.set(label, [weight]);
  }
  return levels;
}

function judgeLevel(table: TargetTable, [label, weights]: readonly [string, readonly Weight[]]): Report[] {
  const stated = STATED.exec(label)![1]!;
  const sum = totalOf(weights);
  if (isSum(sum, stated) || weights.every(({ number }) => number === null)) return [];
  const data = { level1: label.replace(STATED, ''), stated, sum: shown(sum) };
  const own = table.indicators.find(({ level1 }) => level1.value === label && level1.raw.trim() !== '');
  const at = own?.level1 ?? columnHead(table, 'indicator.weight', weights[0]!.at);
  return [report('I21.level', at, 'indicator.level1', data)];
}

function* judgeAll(table: TargetTable, weights: readonly Weight[], context: RuleContext): Iterable<Report> {
  const at: Located<unknown> = columnHead(table, 'indicator.weight', weights[0]!.at);
  const blank = weights.filter(({ number }) => number === null).length;
  if (blank === weights.length) {
    yield report('I21.blank', at, 'indicator.weight', {}, { severity: 'info' });
    return;
  }
  const sum = totalOf(weights);
  const wanted = context.weightSum(table);
  if (addsUp(sum, weights, wanted)) return;
  const data = { sum: shown(sum), wanted: wanted ?? '80、90或100' };
  yield blank > 0
    ? report('I21.partly', at, 'indicator.weight', { ...data, count: blank })
    : report('I21.sum', at, 'indicator.weight', data);
}

/** With or without a row that weighs the execution of the budget itself. */
function addsUp(sum: Big, weights: readonly Weight[], wanted: string | null): boolean {
  const execution = totalOf(weights.filter(({ indicator }) => /执行/.test(indicator.level1.value)));
  const sums = wanted === null ? USUAL : [wanted];
  return [sum, sum.minus(execution)].some((one) => sums.some((each) => isSum(one, each)));
}
