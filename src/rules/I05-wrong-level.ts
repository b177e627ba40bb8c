import type { Fix, Indicator, Level1, Level2, Located, Profile, TargetTable } from '../model';
import { edit, fix, report } from './rule';
import type { Report, TableRule } from './rule';

const FAMILY: Readonly<Record<Level2, Level1>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economicCost: 'cost',
  socialCost: 'cost',
  ecologicalCost: 'cost',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustainable: 'benefit',
  satisfaction: 'satisfaction',
};

const LABELS: Readonly<Record<Level1, string>> = {
  cost: '成本指标',
  output: '产出指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};

/** Families that a kind may stand under besides its own. */
function alsoUnder(kind: Level2, profile: Profile): readonly Level1[] {
  if (kind === 'satisfaction') return ['benefit'];
  if (kind === 'cost') return ['cost'];
  return profile === '2015' && FAMILY[kind] === 'cost' ? ['output'] : [];
}

/** 二级指标 under the wrong 一级指标, blank in its first row, or labels nobody knows. */
export const I05: TableRule = {
  code: 'I05',
  slug: 'wrong-level',
  severity: 'error',
  dimension: '相关性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  fixable: 'offer',
  scope: 'table',
  *check(table) {
    for (const [row, indicator] of table.indicators.entries()) {
      const found = judge(table, indicator, row);
      if (found) yield found;
    }
  },
};

/** Whether the row's own cell holds the label, not one above. */
const isOwn = ({ raw }: Located<string>): boolean => raw.trim() !== '';

/** Whether the cell is merged with rows above. */
const isFollower = (indicator: Indicator, cell: Located<string>): boolean =>
  cell.address.row < indicator.name.address.row;

function judge(table: TargetTable, indicator: Indicator, row: number): Report | null {
  const { level1, level2, family, kind } = indicator;
  const name = indicator.name.value.trim();
  if (!family)
    return isOwn(level1) && !isFollower(indicator, level1) ? unknown(table, level1, 'level1') : null;
  if (isFirstOfFamily(table, row) && !isOwn(level2) && !isFollower(indicator, level2)) {
    const data = { level1: level1.value.trim(), name };
    const label = family === 'satisfaction' ? '服务对象满意度指标' : null;
    const fixes = label ? [fix('offer', 'level2.set', { value: label }, [edit(level2, label)])] : [];
    return report('I05.blank', level2, 'indicator.level2', data, { fixes });
  }
  if (!isOwn(level2) || isFollower(indicator, level2)) return null;
  if (!kind) return unknown(table, level2, 'level2');
  const right = FAMILY[kind];
  if (right === family || alsoUnder(kind, table.profile).includes(family)) return null;
  const data = { level2: level2.value.trim(), level1: level1.value.trim(), right: LABELS[right] };
  return report('I05.wrong', level2, 'indicator.level2', data, { fixes: offerLevel1(table, row, right) });
}

/** Departments may have frameworks of their own. */
function unknown(table: TargetTable, at: Located<string>, level: 'level1' | 'level2'): Report | null {
  if (table.kind === 'department') return null;
  const data = { label: at.raw.trim() };
  return level === 'level1'
    ? report('I05.unknownLevel1', at, 'indicator.level1', data)
    : report('I05.unknownLevel2', at, 'indicator.level2', data);
}

const isFirstOfFamily = ({ indicators }: TargetTable, row: number): boolean =>
  isOwn(indicators[row]!.level1) && !isFollower(indicators[row]!, indicators[row]!.level1);

/** Writes the right 一级指标, if that changes no row which belongs under the present one. */
function offerLevel1({ indicators }: TargetTable, row: number, right: Level1): Fix[] {
  const { level1 } = indicators[row]!;
  const own = isFollower(indicators[row]!, level1)
    ? indicators.filter((one) => one.level1.address.row === level1.address.row)
    : [indicators[row]!, ...following(indicators.slice(row + 1))];
  if (!own.every(({ kind }) => kind && FAMILY[kind] === right)) return [];
  return [fix('offer', 'level1.set', { value: LABELS[right] }, [edit(level1, LABELS[right])])];
}

/** Rows that take their 一级指标 from above. */
function following(indicators: readonly Indicator[]): readonly Indicator[] {
  const next = indicators.findIndex(({ level1 }) => isOwn(level1));
  return next < 0 ? indicators : indicators.slice(0, next);
}
