import type { FieldName } from '../model';
import { foldLabel, foldTight } from '../values/fold';

/** What a label above the indicators introduces. */
export type FrontRole =
  | 'amountUnit'
  | 'org'
  | 'superior'
  | 'code'
  | 'name'
  | 'duties'
  | 'budget'
  | 'budget.total'
  | 'budget.fiscal'
  | 'budget.other'
  | 'purpose'
  | 'schedule'
  | 'goals';

/** Columns of the indicators; an actual value or a score tells a self-evaluation table. */
export type HeaderRole = Extract<FieldName, `indicator.${string}`>;

/** The roles a text can have: where it stands decides. */
interface Meaning {
  readonly front: FrontRole | null;
  readonly header: HeaderRole | null;
}

/** Synonyms (domain.md, section 2), folded by `foldLabel`. */
const FRONT: Readonly<Record<Exclude<FrontRole, 'amountUnit'>, readonly string[]>> = {
  org: ['单位名称', '部门名称', '预算单位', '填报单位', '申报单位', '实施单位', '项目单位', '项目实施单位'],
  superior: ['主管部门', '主管部门及代码', '上级主管部门'],
  code: ['项目编码', '项目代码'],
  name: ['项目名称'],
  duties: ['部门职能概述', '部门职责概述', '部门主要职能', '部门职能', '部门职责'],
  budget: ['预算规模及资金用途', '预算规模和资金用途', '预算规模', '项目资金', '资金情况'],
  'budget.total': ['预算数', '年度资金总额', '预算总额', '资金总额', '预算金额'],
  'budget.fiscal': ['其中财政资金', '财政资金', '其中财政拨款', '财政拨款'],
  'budget.other': ['其他资金', '其它资金', '其中其他资金'],
  purpose: ['项目资金主要用途', '资金主要用途', '资金用途', '项目资金用途', '主要用途'],
  schedule: ['资金支出计划', '支出计划', '资金支出进度', '资金支出进度计划', '支出进度计划'],
  goals: [
    '绩效目标',
    '项目绩效目标',
    '总体目标',
    '总体绩效目标',
    '项目总体目标',
    '年度目标',
    '年度总体目标',
    '年度绩效目标',
    '年度整体绩效目标',
    '整体绩效目标',
    '部门整体绩效目标',
  ],
};

const HEADER: Readonly<Record<HeaderRole, readonly string[]>> = {
  'indicator.duty': ['核心职能', '职能', '主要职责', '职责'],
  'indicator.level1': ['一级指标', '一级绩效指标'],
  'indicator.level2': ['二级指标', '二级绩效指标'],
  'indicator.name': ['三级指标', '三级绩效指标', '指标名称', '三级指标名称', '绩效指标名称'],
  'indicator.description': ['绩效指标描述', '指标描述', '指标解释', '指标内容', '指标说明'],
  'indicator.value': [
    '指标值',
    '年度指标值',
    '目标值',
    '年度目标值',
    '当年预期实现值',
    '预期指标值',
    '年度数值',
    '指标值及单位',
    '指标值/描述',
  ],
  'indicator.basis': [
    '指标值确定依据',
    '指标确定依据',
    '绩效标准',
    '评价标准确定依据',
    '指标值依据',
    '确定依据',
  ],
  'indicator.operator': ['指标性质', '计算符号', '运算符号'],
  'indicator.unit': ['度量单位', '计量单位', '指标单位', '单位'],
  'indicator.weight': ['权重', '分值', '指标权重', '权重/分值', '分值权重'],
  'indicator.type': ['指标类型', '指标类别', '定性定量'],
  'indicator.direction': ['指标方向性', '指标方向'],
  'indicator.actual': ['实际完成值', '实际完成情况', '全年实际完成值'],
  'indicator.score': ['得分', '自评得分'],
  'indicator.reason': ['偏差原因分析及改进措施', '偏差原因分析', '未完成原因及改进措施'],
};

const MEANINGS = new Map<string, Meaning>();
for (const [role, labels] of Object.entries(FRONT)) {
  for (const label of labels) MEANINGS.set(label, { front: role as FrontRole, header: null });
}
for (const [role, labels] of Object.entries(HEADER)) {
  for (const label of labels) {
    MEANINGS.set(label, { front: MEANINGS.get(label)?.front ?? null, header: role as HeaderRole });
  }
}

const UNIT_LABEL = /^\(?(?:金额|货币|计量)?单位(?::|\()(?:人民币)?([^:]*?)\)?$/;
const AMOUNT_UNIT: Meaning = { front: 'amountUnit', header: null };
const LONGEST = 40;

const FIRST_HANZI = 0x4e00;
const LAST_HANZI = 0x9fff;
/** By character: whether a label begins with it. */
const STARTS = new Uint8Array(LAST_HANZI - FIRST_HANZI + 1);
for (const label of [...MEANINGS.keys(), '单', '金', '货', '计'])
  STARTS[label.charCodeAt(0) - FIRST_HANZI] = 1;

/** Whether the first Chinese character could begin a label: spares most cells the folding. */
function mayBeLabel(text: string): boolean {
  const length = Math.min(text.length, 8);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_HANZI && code <= LAST_HANZI) return STARTS[code - FIRST_HANZI] === 1;
  }
  return false;
}

function meaningOf(text: string): Meaning | null {
  const known = MEANINGS.get(foldLabel(text));
  if (known) return known;
  const unit = text.includes('位') ? UNIT_LABEL.exec(foldTight(text))?.[1] : undefined;
  return unit !== undefined && (unit === '' || unit.endsWith('元')) ? AMOUNT_UNIT : null;
}

export type LabelReader = (text: string) => Meaning | null;

/** Reads labels and remembers them, since the same few stand in every table. */
export function createLabelReader(): LabelReader {
  const seen = new Map<string, Meaning | null>();
  return (text) => {
    if (text.length > LONGEST || text === '' || !mayBeLabel(text)) return null;
    let meaning = seen.get(text);
    if (meaning === undefined) {
      meaning = meaningOf(text);
      seen.set(text, meaning);
    }
    return meaning;
  };
}
