/** Fields of a table that a repair may change. */
export const FRONT_FIELDS = [
  'title',
  'org',
  'superior',
  'duties',
  'unit',
  'code',
  'name',
  'total',
  'fiscal',
  'other',
  'purpose',
  'schedule1',
  'schedule2',
  'schedule3',
  'schedule4',
  'scheduleLabel',
  'goals',
] as const;

/** Fields of an indicator that a repair may change. */
export const ROW_FIELDS = ['duty', 'level1', 'level2', 'name', 'description', 'value', 'basis'] as const;

export type FrontField = (typeof FRONT_FIELDS)[number];
export type RowField = (typeof ROW_FIELDS)[number];

/** One repair of one table. Rows are numbered from 1, as they stand in the source. */
export type Repair =
  | { readonly kind: 'front'; readonly field: FrontField; readonly old: string; readonly new: string }
  | {
      readonly kind: 'row';
      readonly row: number;
      readonly field: RowField;
      readonly old: string;
      readonly new: string;
    }
  | { readonly kind: 'delete'; readonly row: number; readonly old: string }
  /** 二级指标 tells which of the row's fields come: level1, level2, name, description, value, basis. */
  | { readonly kind: 'insert'; readonly after: number; readonly cells: readonly string[] };

export interface TableRepair {
  /** Zero-based. */
  readonly table: number;
  /** For the reader, and as a check that the line is about this table. */
  readonly title: string;
  readonly repair: Repair;
}

const unescaped = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\t', '\t');

/**
 * Reads a file of repairs: a line each, cells separated by tabs: 表号, 标题, 行 (0: above the indicators),
 * what (a field, `delete`, `insert`), old text, new text. `\n` and `\t` are a line break and a tab; an inserted row's cells are
 * separated by ` | `. Throws where a line says something else.
 */
export function readRepairs(text: string): readonly TableRepair[] {
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [number = '', title = '', row = '', what = '', old = '', now = ''] = line
      .split('\t')
      .map(unescaped);
    const repair = readRepair(Number(row), what, old, now);
    if (!repair || !/^\d+$/.test(number)) throw new Error(`not a repair: ${line}`);
    return { table: Number(number) - 1, title, repair };
  });
}

function readRepair(row: number, what: string, old: string, now: string): Repair | null {
  if (what === 'delete') return { kind: 'delete', row, old };
  if (what === 'insert') return { kind: 'insert', after: row, cells: now.split(' | ') };
  const front = FRONT_FIELDS.find((field) => field === what);
  if (front && row === 0) return { kind: 'front', field: front, old, new: now };
  const cell = ROW_FIELDS.find((field) => field === what);
  return cell && row > 0 ? { kind: 'row', row, field: cell, old, new: now } : null;
}
