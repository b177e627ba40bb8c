import { fieldLabels } from '../../../messages/fields';
import { settingsText } from '../../../messages/pane-settings';
import type { Ignore } from '../../../model';

/** A later program may know more of them. */
const labels: Readonly<Partial<Record<string, string>>> = fieldLabels;

/** So much of a long value is shown. */
const LENGTH = 24;

/** Where an ignore holds: `车辆保险费 · 指标值（出车次数）“次”`; '' for the whole workbook. */
export function describeIgnoredPlace({ scope, table, field, indicator, value = '' }: Ignore): string {
  if (scope === 'workbook') return '';
  const whose = table ? table.name || table.code || table.sheet : '';
  const name = field && labels[field];
  if (scope === 'table' || name === undefined) return whose;
  const label = indicator ? settingsText('ignored.indicator', { field: name, indicator }) : name;
  const place = whose === '' ? label : settingsText('ignored.place', { table: whose, field: label });
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? place : settingsText('ignored.value', { place, value: shortened(text) });
}

const shortened = (text: string): string =>
  text.length > LENGTH ? settingsText('ignored.longValue', { start: text.slice(0, LENGTH) }) : text;
