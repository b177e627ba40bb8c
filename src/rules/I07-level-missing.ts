import type { Indicator, Level1, Level2, Located, Profile, TargetTable } from '../model';
import { report } from './rule';
import type { TableRule } from './rule';

interface Required {
  readonly families: readonly Level1[];
  readonly kinds: readonly Level2[];
}

const REQUIRED: Readonly<Record<Profile, Required>> = {
  '2015': {
    families: ['output', 'benefit', 'satisfaction'],
    kinds: ['quantity', 'quality', 'timeliness', 'cost'],
  },
  '2021': { families: ['output', 'benefit'], kinds: ['quantity', 'quality'] },
};

const FAMILY_LABELS: Readonly<Record<Level1, string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};
const KIND_LABELS: Readonly<Partial<Record<Level2, string>>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
};
const OUTPUT: readonly Level2[] = ['quantity', 'quality', 'timeliness', 'cost'];
const COST: readonly Level2[] = ['cost', 'economicCost', 'socialCost', 'ecologicalCost'];
const BENEFIT: readonly Level2[] = ['economic', 'social', 'ecological', 'sustainable'];
const KINDS: Readonly<Record<Level1, readonly Level2[]>> = {
  cost: COST,
  output: OUTPUT,
  benefit: BENEFIT,
  satisfaction: ['satisfaction'],
};

/** An 一级指标 or 二级指标 that every table must have is missing. */
export const I07: TableRule = {
  code: 'I07',
  slug: 'level-missing',
  severity: 'error',
  dimension: '完整性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  scope: 'table',
  *check(table) {
    const named = table.indicators.filter((indicator) => indicator.name.value !== '');
    // A table that could not be read to its end lacks rows for another reason.
    if (named.length === 0 || table.unread.some(({ field }) => field.startsWith('indicator'))) return;
    const { families, kinds } = REQUIRED[table.profile];
    // Under a label that is blank or unknown may stand what seems to be missing: I05 speaks of it.
    if (named.some(({ family, kind }) => family === null && kind === null)) return;
    const missingFamilies = families.filter((family) => !named.some((one) => isOf(one, family)));
    if (missingFamilies.length > 0) {
      const missing = missingFamilies.map((family) => FAMILY_LABELS[family]).join('、');
      const at = header(table, 'indicator.level1');
      if (at) yield report('I07.level1', at, 'indicator.level1', { missing });
    }
    if (missingFamilies.includes('output') || named.some((one) => one.family === 'output' && !one.kind))
      return;
    const missingKinds = kinds.filter((kind) => !named.some((one) => isKind(one, kind)));
    if (missingKinds.length > 0) {
      const missing = missingKinds.map((kind) => KIND_LABELS[kind]).join('、');
      const at = header(table, 'indicator.level2');
      if (at) yield report('I07.level2', at, 'indicator.level2', { missing }, { severity: 'warning' });
    }
  },
};

const isOf = ({ family, kind }: Indicator, wanted: Level1): boolean =>
  family === wanted || (kind !== null && KINDS[wanted].includes(kind));

const isKind = (one: Indicator, wanted: Level2): boolean =>
  one.kind === wanted || (wanted === 'cost' && isOf(one, 'cost'));

const header = (table: TargetTable, field: 'indicator.level1' | 'indicator.level2'): Located<string> | null =>
  table.headers[field] ?? table.headers['indicator.name'] ?? table.title;
