import type { Fix, Half, Indicator, Level1, Level2, Located, Profile, TargetTable } from '../model';
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
  *check(table, { isProfileSet }) {
    const isCostApart = table.profile === '2021' && (isProfileSet || table.indicators.some(isUnderCost));
    const seen = new Set<string>();
    for (const half of HALVES) {
      const rows = table.indicators.filter((one) => one.half === half);
      for (const row of rows.keys()) {
        const found = judge(table, rows, row, isCostApart);
        // 中期 and 年度 may share a label.
        const key = found && `${found.at.address.row},${found.at.address.col}`;
        if (!found || seen.has(key!)) continue;
        seen.add(key!);
        yield found;
      }
    }
  },
};

const HALVES: readonly Half[] = ['year', 'term'];
/** 预算执行率 stands beside the indicators with a weight of its own. */
const EXECUTION = /执行/;
const STEMS = ['数量', '质量', '时效', '成本', '经济', '社会', '生态', '可持续', '满意'];

/** Whether the row's own cell holds the label, not one above. */
const isOwn = ({ raw }: Located<string>): boolean => raw.trim() !== '';

/** Whether the cell is merged with rows above. */
const isFollower = (indicator: Indicator, cell: Located<string>): boolean =>
  cell.address.row < indicator.name.address.row;

/** Of a table where 成本 surely is a level 1 of its own. */
const isUnderCost = ({ family }: Indicator): boolean => family === 'cost';

function judge(
  table: TargetTable,
  rows: readonly Indicator[],
  row: number,
  isCostApart: boolean,
): Report | null {
  const indicator = rows[row]!;
  const { level1, level2, family, kind } = indicator;
  const name = indicator.name.value.trim();
  if (EXECUTION.test(level1.value)) return null;
  if (!family)
    return isOwn(level1) && !isFollower(indicator, level1) ? unknown(table, level1, 'level1') : null;
  if (isFirstOfFamily(indicator) && !isOwn(level2) && !isFollower(indicator, level2)) {
    const data = { level1: level1.value.trim(), name };
    const label = family === 'satisfaction' ? '服务对象满意度指标' : null;
    const fixes = label ? [fix('offer', 'level2.set', { value: label }, [edit(level2, label)])] : [];
    return report('I05.blank', level2, 'indicator.level2', data, { fixes });
  }
  if (!isOwn(level2) || isFollower(indicator, level2)) return null;
  if (!kind) return isVariant(level2.value, family) ? null : unknown(table, level2, 'level2');
  if (isCostApart && kind === 'cost' && family === 'output') {
    const data = { level2: level2.value.trim(), level1: level1.value.trim() };
    return report('I05.costApart', level2, 'indicator.level2', data, { severity: 'warning' });
  }
  const right = FAMILY[kind];
  if (right === family || alsoUnder(kind, table.profile).includes(family)) return null;
  const data = { level2: level2.value.trim(), level1: level1.value.trim(), right: LABELS[right] };
  return report('I05.wrong', level2, 'indicator.level2', data, {
    fixes: offerLevel1(table, rows, row, right),
  });
}

/** Departments may have frameworks of their own. */
function unknown(table: TargetTable, at: Located<string>, level: 'level1' | 'level2'): Report | null {
  if (table.kind === 'department') return null;
  const data = { label: at.raw.trim() };
  return level === 'level1'
    ? report('I05.unknownLevel1', at, 'indicator.level1', data)
    : report('I05.unknownLevel2', at, 'indicator.level2', data);
}

/** 受益群体满意度指标, or several in one (经济和社会效益指标): the office's own words for what is known. */
const isVariant = (label: string, family: Level1): boolean =>
  family === 'satisfaction'
    ? label.includes('满意')
    : STEMS.filter((stem) => label.includes(stem)).length > 1;

const isFirstOfFamily = (indicator: Indicator): boolean =>
  isOwn(indicator.level1) && !isFollower(indicator, indicator.level1);

/** Writes the right 一级指标, if that changes no row which belongs under the present one. */
function offerLevel1(
  { indicators }: TargetTable,
  rows: readonly Indicator[],
  row: number,
  right: Level1,
): Fix[] {
  // Where both halves of a form are filled, the label may be the other's, too.
  if (rows.length < indicators.length) return [];
  const { level1 } = rows[row]!;
  const own = isFollower(rows[row]!, level1)
    ? rows.filter((one) => one.level1.address.row === level1.address.row)
    : [rows[row]!, ...following(rows.slice(row + 1))];
  if (!own.every(({ kind }) => kind && FAMILY[kind] === right)) return [];
  return [fix('offer', 'level1.set', { value: LABELS[right] }, [edit(level1, LABELS[right])])];
}

/** Rows that take their 一级指标 from above. */
function following(indicators: readonly Indicator[]): readonly Indicator[] {
  const next = indicators.findIndex(({ level1 }) => isOwn(level1));
  return next < 0 ? indicators : indicators.slice(0, next);
}
