import type { Indicator, Level1, Level2, Located, Profile, TargetTable } from '../model';
import { report } from './rule';
import type { Report, TableRule } from './rule';

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

/** Projects that build, repair or buy; not 体系建设 or 党建. */
const BUILDS =
  /工程|改造|修缮|大修|维修|装修|购置|采购|新建|扩建|改建|(?<!体系|能力|队伍|制度|文明|文化|信用|作风|组织|机制|平安|环境|政权)建设/;
/** Those who are served directly. */
const SERVES =
  /补助|补贴|津贴|救助|慰问|供养|抚恤|优待|扶助|资助|奖励|养老|培训|受益|惠及|学生|幼儿|儿童|老年|老人|残疾|居民|农户|村民|患者|群众|职工/;

/** An 一级指标 or 二级指标 that every table must have is missing; of 中期 and of a self-evaluation nothing is asked. */
export const I07: TableRule = {
  code: 'I07',
  slug: 'level-missing',
  severity: 'error',
  dimension: '完整性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  scope: 'table',
  *check(table) {
    // A self-evaluation reports on the indicators that were approved; new ones can't be asked for.
    if (table.kind === 'self-evaluation') return;
    const named = table.indicators.filter(({ half, name }) => half === 'year' && name.value !== '');
    // A table that could not be read to its end lacks rows for another reason.
    if (named.length === 0 || table.unread.some(({ field }) => field.startsWith('indicator'))) return;
    // Under a label that is blank or unknown may stand what seems to be missing: I05 speaks of it.
    if (named.some((one) => one.family === null && one.kind === null && !isExecution(one))) return;
    yield* missingLevel1(table, named);
    if (table.profile === '2021') yield* missingSince2021(table, named);
    yield* missingLevel2(table, named);
  },
};

function* missingLevel1(table: TargetTable, named: readonly Indicator[]): Iterable<Report> {
  const missing = REQUIRED[table.profile].families.filter(
    (family) => !named.some((one) => isOf(one, family)),
  );
  const at = header(table, 'indicator.level1');
  if (missing.length === 0 || !at) return;
  const data = { missing: missing.map((family) => FAMILY_LABELS[family]).join('、') };
  yield report('I07.level1', at, 'indicator.level1', data);
}

/** 成本 and 满意度 are asked for only of some projects. */
function* missingSince2021(table: TargetTable, named: readonly Indicator[]): Iterable<Report> {
  const at = header(table, 'indicator.level1');
  const project = (table.name ?? table.title)?.value ?? '';
  if (!at || table.kind === 'department') return;
  if (BUILDS.test(project) && !named.some((one) => isOf(one, 'cost'))) {
    yield report('I07.cost', at, 'indicator.level1', {}, { severity: 'warning' });
  }
  const serves = [project, ...named.map(({ name }) => name.value)].some((text) => SERVES.test(text));
  if (serves && !named.some((one) => isOf(one, 'satisfaction'))) {
    yield report('I07.satisfaction', at, 'indicator.level1', {}, { severity: 'warning' });
  }
}

function* missingLevel2(table: TargetTable, named: readonly Indicator[]): Iterable<Report> {
  const output = named.filter((one) => isOf(one, 'output'));
  if (output.length === 0 || output.some(({ kind }) => kind === null)) return;
  const missing = REQUIRED[table.profile].kinds.filter((kind) => !named.some((one) => isKind(one, kind)));
  const at = header(table, 'indicator.level2');
  if (missing.length === 0 || !at) return;
  const data = { missing: missing.map((kind) => KIND_LABELS[kind]).join('、') };
  yield report('I07.level2', at, 'indicator.level2', data, { severity: 'warning' });
}

/** 预算执行率, which some forms weigh beside the indicators. */
const isExecution = ({ level1 }: Indicator): boolean => level1.value.includes('执行');

const isOf = ({ family, kind }: Indicator, wanted: Level1): boolean => {
  if (family === wanted) return true;
  // 成本 under 成本 is no output.
  const isOther = kind === 'cost' && family === 'cost';
  return kind !== null && !isOther && KINDS[wanted].includes(kind);
};

const isKind = (one: Indicator, wanted: Level2): boolean =>
  one.kind === wanted || (wanted === 'cost' && isOf(one, 'cost'));

const header = (table: TargetTable, field: 'indicator.level1' | 'indicator.level2'): Located<string> | null =>
  table.headers[field] ?? table.headers['indicator.name'] ?? table.title;
