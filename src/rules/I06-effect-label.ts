import type { Indicator, Located } from '../model';
import { columnHead } from './column-head';
import { edit, fix, report } from './rule';
import type { TableRule } from './rule';

const EFFECT = '效果';
const BENEFITS: ReadonlySet<Indicator['kind']> = new Set(['economic', 'social', 'ecological', 'sustainable']);

/** 效果指标 where the regulations say 效益指标. */
export const I06: TableRule = {
  code: 'I06',
  slug: 'effect-label',
  severity: 'info',
  dimension: '适当性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  fixable: 'safe',
  scope: 'table',
  *check(table) {
    const labels = table.indicators.flatMap(labelled);
    const [first] = labels;
    if (!first) return;
    const data = { count: labels.length, label: first.raw.trim() };
    yield report('I06.effect', columnHead(table, 'indicator.level1', first), 'indicator.level1', data, {
      cells: labels.map(({ address }) => address),
      fixes: [fix('safe', 'labels.benefit', { count: labels.length }, labels.map(renamed))],
    });
  },
};

/** The row's own labels that say 效果; rows under a merged label have none. */
function labelled({ level1, level2, family, kind }: Indicator): Located<string>[] {
  const found: Located<string>[] = [];
  if (family === 'benefit' && saysEffect(level1)) found.push(level1);
  if (BENEFITS.has(kind) && saysEffect(level2)) found.push(level2);
  return found;
}

/** 效果目标 is Shanghai's own framework. */
const saysEffect = ({ raw, stored }: Located<string>): boolean =>
  raw.includes(EFFECT) && !raw.includes('目标') && typeof stored.value === 'string';

const renamed = (at: Located<string>) => edit(at, String(at.stored.value).replaceAll(EFFECT, '效益'));
