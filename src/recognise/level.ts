import type { Level1, Level2, Located, Profile } from '../model';
import { foldLabel } from '../values/fold';
import { remembering } from '../values/memo';

/** Stems of 一级指标: without 指标, 值, 项目 around them. */
const LEVEL1: Readonly<Record<Level1, readonly string[]>> = {
  cost: ['成本'],
  output: ['产出', '完成', '产出完成'],
  benefit: ['效益', '效果', '影响力'],
  satisfaction: ['满意度', '服务对象满意度', '社会公众或服务对象满意度', '满意'],
};

const LEVEL2: Readonly<Record<Level2, readonly string[]>> = {
  quantity: ['数量', '产出数量'],
  quality: ['质量', '产出质量'],
  timeliness: ['时效', '产出时效', '进度', '时间'],
  cost: ['成本', '产出成本'],
  economicCost: ['经济成本'],
  socialCost: ['社会成本'],
  ecologicalCost: ['生态环境成本', '生态成本', '环境成本'],
  economic: ['经济效益', '经济效果', '经济'],
  social: ['社会效益', '社会效果', '社会'],
  ecological: ['生态效益', '生态环境效益', '环境效益', '生态效果', '生态'],
  sustainable: ['可持续影响', '可持续', '可持续发展', '可持续效益', '可持续性', '可持续发展影响'],
  satisfaction: [
    '满意度',
    '服务对象满意度',
    '社会公众满意度',
    '社会公众或服务对象满意度',
    '服务对象或社会公众满意度',
    '受益对象满意度',
    '公众满意度',
    '群众满意度',
    '满意',
  ],
};

const index = <T extends string>(names: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map((Object.keys(names) as T[]).flatMap((key) => names[key].map((name): [string, T] => [name, key])));

const FAMILIES = index(LEVEL1);
const KINDS = index(LEVEL2);
/** 1. / 1.1 / 一、 */
const NUMBERING = /^(?:\d+(?:\.\d+)*[.、]?|[一二三四五六七八九十]+[.、])/;

/** 数量指标, 数量值, 数量目标, 项目数量指标 and 1.1数量指标 have the stem 数量. */
const stem = (label: string): string =>
  foldLabel(label)
    .replace(NUMBERING, '')
    .replace(/^(?:项目|年度)/, '')
    .replace(/(?:绩效)?(?:指标|目标|值)等?$/, '');

/** 一级指标 after synonyms: 效果指标 → benefit; null when unknown or blank. */
export const familyOf = remembering((label): Level1 | null => FAMILIES.get(stem(label)) ?? null);

/** 二级指标 after synonyms: 数量值 → quantity; null when unknown or blank. */
export const kindOf = remembering((label): Level2 | null => KINDS.get(stem(label)) ?? null);

interface Levels {
  readonly family: Level1 | null;
  readonly kind: Level2 | null;
  readonly weight?: Located<string> | null;
}

const COST_KINDS: ReadonlySet<Level2 | null> = new Set(['economicCost', 'socialCost', 'ecologicalCost']);

/** What 财预〔2015〕88号 has and the later framework no more. */
const OLD_KINDS: ReadonlySet<Level2 | null> = new Set(['cost', 'sustainable']);

/**
 * 财预〔2021〕101号 has 成本指标 at level 1; where a project has no costs, it is told by its weights without
 * what only 财预〔2015〕88号 has. Everything else follows the latter.
 */
export function profileOf(rows: readonly Levels[]): Profile {
  if (rows.some(({ family, kind }) => family === 'cost' || COST_KINDS.has(kind))) return '2021';
  const isWeighted = rows.some(({ weight }) => weight && weight.value.trim() !== '');
  return isWeighted && !rows.some(({ kind }) => OLD_KINDS.has(kind)) ? '2021' : '2015';
}
