import { areaToA1, toA1 } from '../../src/model';
import type { Located, TargetTable } from '../../src/model';

const isLocated = (item: object): item is Located<unknown> => 'address' in item && 'stored' in item;

/** 100万元, ≥5人, 25% …: what a field was read as. */
function understood(value: unknown): string {
  if (value === null) return '∅';
  if (typeof value !== 'object') return String(value);
  const { text, number, unit, form } = value as Record<string, unknown>;
  if (text !== undefined) return `${String(form)} ${String(text)}`;
  return `${String(number)}${unit === undefined ? '%' : String(unit ?? '')}`;
}

function linesOf(path: string, item: unknown): string[] {
  if (Array.isArray(item)) return item.flatMap((each, i) => linesOf(`${path}[${i}]`, each));
  if (item === null || item === '') return [];
  if (typeof item !== 'object') return [`${path}\t\t${String(item)}`];
  if (isLocated(item)) {
    const value = understood(item.value).replaceAll('\n', '\\n');
    return [`${path}\t${toA1(item.address)}\t${value}`];
  }
  if ('top' in item) return [`${path}\t${areaToA1(item as TargetTable['range'])}\t`];
  if ('reason' in item && 'field' in item) {
    const { field, reason } = item as TargetTable['unread'][number];
    return [`${path}\t\t${field} ${reason}`];
  }
  return Object.entries(item).flatMap(([key, part]) => linesOf(path ? `${path}.${key}` : key, part));
}

/** A table field by field: its name, its cell, what was read. Fields that are null are left out. */
export const tableLines = (table: TargetTable): string[] => linesOf('', table);
