import { fieldLabels } from '../../messages/fields';
import { layoutText } from '../../messages/layouts';
import { areaToA1, toA1 } from '../../model';
import type { Amount, FieldName, Located, UnreadField } from '../../model';
import { inspectSheet } from '../../recognise/inspect';
import type { FieldReading, SheetReading, TableReading } from '../../recognise/inspect';
import { describeValue, failureText } from '../../report';
import { readLayoutFile } from '../config-file';
import { failureOf } from '../exit';
import type { ExitCode } from '../exit';
import { collectInputs } from '../inputs';
import { createProgress } from '../progress';
import { padDisplay } from '../terminal';
import type { Terminal } from '../terminal';
import { openWorkbook } from '../workbook';
import type { LimitOptions } from '../workbook';

const LABEL_WIDTH = 24;
const MOST_UNUSED = 12;

/**
 * Reads a layout's file and tries it on workbooks, field by field. 0: it fits and all was read; 1: it fits
 * nowhere, or not all was read, or a file failed.
 */
export async function checkLayout(
  file: string,
  paths: readonly string[],
  options: LimitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, err } = terminal;
  const layout = readLayoutFile(file);
  out.write(`${layoutText('valid', { file, id: layout.id, title: layout.title })}\n`);
  const { files, failed } = await collectInputs(paths);
  const failures = [...failed];
  const readings: SheetReading[] = [];
  const progress = createProgress(files.length, err);
  for (const { path } of files) {
    progress.file(path);
    try {
      const { snapshot } = await openWorkbook(path, options, progress);
      progress.clear();
      const found = snapshot.sheets.map((sheet) => inspectSheet(sheet, layout));
      readings.push(...found);
      out.write(found.map((reading) => describeSheet(path, reading, terminal)).join(''));
    } catch (error) {
      failures.push(failureOf(path, error));
    }
  }
  progress.clear();
  for (const failure of failures) err.write(`${failureText(failure)}\n`);
  if (readings.length === 0) return 2;
  out.write(`\n${summaryOf(readings)}\n`);
  const tables = tablesOf(readings);
  const isComplete = tables.length > 0 && tables.every(({ table }) => table.unread.length === 0);
  return isComplete && failures.length === 0 ? 0 : 1;
}

const tablesOf = (readings: readonly SheetReading[]): TableReading[] =>
  readings.flatMap((reading) => reading.tables);

function summaryOf(readings: readonly SheetReading[]): string {
  const tables = tablesOf(readings);
  const incomplete = tables.filter(({ table }) => table.unread.length > 0).length;
  const fitting = readings.filter((reading) => reading.tables.length > 0).length;
  const count = layoutText('summary', { sheets: readings.length, fitting, tables: tables.length });
  if (tables.length === 0) return count;
  return count + (incomplete > 0 ? layoutText('incomplete', { tables: incomplete }) : layoutText('complete'));
}

function describeSheet(file: string, { sheet, tables, others }: SheetReading, { painter }: Terminal): string {
  const lines = [painter.strong(layoutText('sheet', { file, sheet }))];
  for (const reading of tables) {
    lines.push(`  ${painter.good(layoutText('fits', { range: areaToA1(reading.table.range) }))}`);
    lines.push(...describeTable(reading).map((line) => `    ${line}`));
  }
  for (const { at, marks } of others) {
    lines.push(`  ${painter.severity('warning', layoutText('fitsNot', { cell: toA1(at.address) }))}`);
    const reasons = (['any', 'all', 'none'] as const).flatMap((kind) => {
      const named = marks[kind].map(markText).join('、');
      return named === '' ? [] : layoutText(`marks.${kind}`, { marks: named });
    });
    if (reasons.length === 0) reasons.push(layoutText('marks.columns'));
    lines.push(...reasons.map((reason) => `    ${reason}`));
  }
  if (tables.length + others.length === 0) lines.push(`  ${painter.dim(layoutText('none'))}`);
  return `\n${lines.join('\n')}\n`;
}

/** A role as the forms call it, a label as it is. */
const markText = (mark: string): string =>
  mark in fieldLabels ? `${mark}（${fieldLabels[mark as FieldName]}）` : quoted(mark);

const quoted = (raw: string): string => {
  const text = describeValue(raw);
  return raw.trim() === '' ? text : layoutText('quoted', { text });
};

const line = (name: string, text: string): string => padDisplay(name, LABEL_WIDTH) + text;

function describeTable({ table, fields, unused }: TableReading): string[] {
  const columns = Object.entries(table.headers).map(([field, at]) =>
    layoutText('column', { field: fieldLabels[field as FieldName], ...cellOf(at) }),
  );
  return [
    ...fields.map((reading) => line(fieldLabels[reading.field], fieldText(reading))),
    ...columns.map((text, i) => line(i === 0 ? layoutText('columns') : '', text)),
    line(layoutText('rows'), rowsText(table.indicators)),
    line(layoutText('preset'), layoutText('preset.value', { preset: table.preset, profile: table.profile })),
    ...table.unread.map((item, i) => line(i === 0 ? layoutText('unread') : '', unreadText(item))),
    ...(unused.length > 0 ? [line(layoutText('unused'), unusedText(unused))] : []),
  ];
}

function fieldText({ label, value }: FieldReading): string {
  const found = value
    ? layoutText('value', { ...cellOf(value), text: understood(value) })
    : layoutText('noValue');
  return label ? layoutText('field', { label: layoutText('label', cellOf(label)), value: found }) : found;
}

/** Of an amount what it was read as: it may stand in a sentence. */
function understood({ value, raw }: Located<unknown>): string {
  const isAmount = typeof value === 'object' && value !== null && 'number' in value && 'unit' in value;
  if (!isAmount) return quoted(raw);
  const { number, unit } = value as Amount;
  return number + (unit ?? '');
}

const cellOf = ({ address, raw }: Located<unknown>): { cell: string; text: string } => ({
  cell: toA1(address),
  text: quoted(raw),
});

function rowsText(indicators: TableReading['table']['indicators']): string {
  if (indicators.length === 0) return layoutText('rows.none');
  const rows = indicators.map(({ value }) => value.address.row + 1);
  const term = indicators.filter(({ half }) => half === 'term').length;
  const data = { count: indicators.length, first: Math.min(...rows), last: Math.max(...rows) };
  return term > 0
    ? layoutText('rows.halves', { ...data, year: indicators.length - term, term })
    : layoutText('rows.count', data);
}

const unreadText = ({ field, reason, address }: UnreadField): string =>
  layoutText(`unread.${reason}`, { field: fieldLabels[field], cell: toA1(address) });

function unusedText(unused: readonly Located<string>[]): string {
  const named = unused.slice(0, MOST_UNUSED).map((at) => `${toA1(at.address)} ${quoted(at.raw)}`);
  const rest = unused.length - named.length;
  return named.join('、') + (rest > 0 ? layoutText('more', { count: unused.length }) : '');
}
