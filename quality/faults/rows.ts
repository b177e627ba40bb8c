import Big from 'big.js';
import type { FieldKey } from '../draw';
import type { RepairedRow, RepairedTable } from '../table';
import type { Random } from '../random';

/** A value in normal form: sign, figures, unit. */
export interface Measure {
  readonly sign: string;
  readonly figures: string;
  readonly unit: string;
}

export interface Place {
  readonly index: number;
  readonly row: RepairedRow;
  /** Null for dates, deadlines and words. */
  readonly measure: Measure | null;
}

const MEASURE = /^([=≥≤]?)(-?\d[\d,]*(?:\.\d+)?)([^\d:~–年月日前后内]*|[^\d:~–]*\/[^:~–]*)$/;

function measureOf(value: string): Measure | null {
  if (/[年月日]\d|[月日年]底|前$/.test(value)) return null;
  const match = MEASURE.exec(value);
  return match ? { sign: match[1]!, figures: match[2]!, unit: match[3]! } : null;
}

/** What one expects of a row by its labels, name and value. */
export const isCost = ({ row }: Place): boolean => /成本/.test(row.level1) || /成本/.test(row.level2);
export const isTimely = ({ row }: Place): boolean => row.level2.includes('时效');
export const isBenefit = ({ row }: Place): boolean => /效益|效果/.test(row.level1) && !isPleased(row);
export const isRate = ({ row, measure }: Place): boolean =>
  measure?.unit === '%' && /(?:率|比例|占比|比重|满意度)$/.test(row.name);
export const isCount = ({ row, measure }: Place): boolean =>
  measure !== null && /(?:人数|人次|次数|数量|户数|个数)$/.test(row.name) && measure.unit !== '%';
/** Named after a count or a share, whatever its unit: 班次, 死亡率, 床位数. */
export const isNamedByMeasure = ({ row }: Place): boolean =>
  /(?:数|次|量|率|比|例|占比|比重|满意度|程度)$/.test(row.name.replace(/[（(][^（）()]*[）)]$/, ''));
/** A share that can't be more than the whole. */
export const isCapped = (place: Place): boolean =>
  isRate(place) &&
  /满意度|(?:合格|准确|及时|达标|覆盖|知晓|合规|到位|验收|足额|通过|规范|完好|入户|接种)率$/.test(
    place.row.name,
  ) &&
  !/增|提高|下降|降低|完成率|执行率/.test(place.row.name);
export const isMoney = ({ measure }: Place): boolean => /^万?元/.test(measure?.unit ?? '');
/** Something that ought not to happen at all: 无 would be an answer. */
export const isHarm = ({ row }: Place): boolean =>
  /事故|投诉|差错|隐患|问题|案件|信访|上访|火灾|死亡|返贫|纠纷|中断|违规|违纪/.test(row.name);
export const isPleased = (row: RepairedRow): boolean => /满意/.test(row.level1 + row.level2);

export const placesOf = (table: RepairedTable): readonly Place[] =>
  table.rows.map((row, index) => ({ index, row, measure: measureOf(row.value) }));

/** One of the rows for which the fault makes sense. */
export function pickRow(
  table: RepairedTable,
  random: Random,
  suits: (place: Place) => boolean,
): Place | null {
  const fitting = placesOf(table).filter(suits);
  return fitting.length > 0 ? random.pick(fitting) : null;
}

export const keyOf = (
  { index }: Place,
  field: keyof RepairedRow | 'actual' | 'score' | 'weight' | 'reason',
): FieldKey => `row${index + 1}.${field}`;

export const withRows = (table: RepairedTable, rows: readonly RepairedRow[]): RepairedTable => ({
  ...table,
  rows,
});

export const withRow = (table: RepairedTable, index: number, change: Partial<RepairedRow>): RepairedTable =>
  withRows(
    table,
    table.rows.map((row, i) => (i === index ? { ...row, ...change } : row)),
  );

/** The table with another row behind the one of that index. */
export const withRowAfter = (table: RepairedTable, index: number, row: RepairedRow): RepairedTable =>
  withRows(table, [...table.rows.slice(0, index + 1), row, ...table.rows.slice(index + 1)]);

/** Without thousands separators; null where it is no plain amount. */
export function decimalOf(text: string): Big | null {
  const plain = text.replaceAll(',', '').trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? new Big(plain) : null;
}

/** An amount written as `like` is: as many decimals, thousands separators where it has them. */
export function writeLike(amount: Big, like: string): string {
  const decimals = like.split('.')[1]?.length ?? 0;
  const needed = amount.toFixed().split('.')[1]?.length ?? 0;
  const text = amount.toFixed(Math.max(decimals, needed));
  return like.includes(',') ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
}

/** The measure's money in 元 or 万元; null where it is none, or one of something (元/人). */
export function amountIn({ figures, unit }: Measure, to: '元' | '万元'): Big | null {
  const amount = unit === '元' || unit === '万元' ? decimalOf(figures) : null;
  if (!amount || unit === to) return amount;
  return to === '元' ? amount.times(10_000) : amount.div(10_000);
}
