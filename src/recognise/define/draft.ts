import type { FieldName, Layout, Located, SheetSnapshot, TableKind } from '../../model';
import { COLUMN_ROLES } from '../../model';
import { inspectForms, inspectSheet } from '../inspect';
import type { FormReading, TableReading } from '../inspect';
import { cellAt, formWith, isColumn, PICKED_LABELS } from './field-pick';
import type { FieldPick, PickedField } from './field-pick';
import { looseHeader } from './loose-header';
import { layoutFromPicks } from './own-layout';
import type { AboutForm } from './own-layout';
import { outcomeOf } from './pick-problem';

/** How far a field is: found by itself, shown by the user, shown in vain (another cell is read, or none), missing. */
export type FieldState = 'found' | 'shown' | 'elsewhere' | 'nothing' | 'missing';

export interface FieldRow {
  readonly field: PickedField;
  readonly state: FieldState;
  readonly label: Located<string> | null;
  /** What is read; of a column the first indicator's. */
  readonly value: Located<unknown> | null;
}

/** What a layout must read before it can be kept; `header-row`: the columns' labels don't stand in one row. */
export type Missing =
  | Extract<FieldName, 'name' | 'indicator.level1' | 'indicator.name' | 'indicator.value'>
  | 'header-row'
  | 'rows'
  | 'values'
  | 'table';

/** A form that is being described, as far as it is. */
export interface Draft {
  readonly layout: Layout;
  readonly form: FormReading | null;
  /** What the layout reads from the sheet, as a check would. */
  readonly tables: readonly TableReading[];
  readonly fields: readonly FieldRow[];
  /** Empty: the layout can be kept. */
  readonly missing: readonly Missing[];
}

const NOT_FOR: Readonly<Record<TableKind, readonly PickedField[]>> = {
  project: ['duties', 'indicator.duty', 'indicator.actual', 'indicator.score', 'indicator.reason'],
  department: ['name', 'code', 'indicator.actual', 'indicator.score', 'indicator.reason'],
  // The amounts of a self-evaluation stand in a grid of their own.
  'self-evaluation': [
    'duties',
    'indicator.duty',
    'budget.total',
    'budget.fiscal',
    'budget.other',
    'schedule',
  ],
};

/** The fields of a form of this kind, in the order of the forms. */
export const fieldsFor = (kind: TableKind): readonly PickedField[] =>
  [...PICKED_LABELS, ...COLUMN_ROLES].filter((field) => !NOT_FOR[kind].includes(field));

/** What the forms can't do without. */
export const isVital = (field: PickedField, kind: TableKind): boolean =>
  field === 'indicator.level1' ||
  field === 'indicator.name' ||
  field === 'indicator.value' ||
  (kind === 'department' ? field === 'org' : field === 'name') ||
  (kind === 'project' && field === 'budget.total');

/** The layout of what was pointed out so far, and what it reads. */
export function draftOf(sheet: SheetSnapshot, picks: readonly FieldPick[], about: AboutForm): Draft {
  const layout = layoutFromPicks(picks, sheet, about);
  const forms = inspectForms(sheet, layout);
  const form = formWith(forms, picks);
  const columns = columnsOf(sheet, layout, form);
  const { tables } = inspectSheet(sheet, layout);
  const fieldOf = (field: PickedField): FieldRow => {
    const pick = picks.find((each) => each.field === field);
    const label = pick ? cellAt(sheet, pick.label) : null;
    if (isColumn(field)) {
      const found = columns.get(field) ?? null;
      const value = (found && form?.table.indicators[0]?.[COLUMNS[field]]) ?? null;
      const isRead = pick && columns.get(field) && !form?.candidate.header;
      if (pick)
        return { field, state: isRead ? 'shown' : stateOf(outcomeOf(forms, pick, picks)), label, value };
      return { field, state: found ? 'found' : 'missing', label: found, value };
    }
    const reading = form?.fields.find((each) => each.field === field);
    if (pick)
      return { field, state: stateOf(outcomeOf(forms, pick, picks)), label, value: reading?.value ?? null };
    if (!reading) return { field, state: 'missing', label: null, value: null };
    return { field, state: 'found', label: reading.label, value: reading.value };
  };
  const fields = fieldsFor(layout.kind).map(fieldOf);
  return { layout, form, tables, fields, missing: missingIn(fields, form, tables) };
}

const stateOf = (outcome: ReturnType<typeof outcomeOf>): FieldState =>
  outcome === 'read' ? 'shown' : outcome;

/** Where an indicator keeps its columns. */
const COLUMNS = {
  'indicator.duty': 'duty',
  'indicator.level1': 'level1',
  'indicator.level2': 'level2',
  'indicator.name': 'name',
  'indicator.description': 'description',
  'indicator.value': 'value',
  'indicator.basis': 'basis',
  'indicator.operator': 'operator',
  'indicator.unit': 'unit',
  'indicator.weight': 'weight',
  'indicator.type': 'type',
  'indicator.direction': 'direction',
  'indicator.actual': 'actual',
  'indicator.score': 'score',
  'indicator.reason': 'reason',
} as const;

/** The header's cells by column; while the header is not whole, those that stand together. */
function columnsOf(
  sheet: SheetSnapshot,
  layout: Layout,
  form: FormReading | null,
): ReadonlyMap<PickedField, Located<string>> {
  const cells = form?.candidate.header?.cells ?? [...looseHeader(sheet, layout).values()];
  return new Map(
    cells.flatMap(({ header, row, col }) =>
      header ? [[header, cellAt(sheet, { sheet: sheet.name, row, col })] as const] : [],
    ),
  );
}

function missingIn(
  fields: readonly FieldRow[],
  form: FormReading | null,
  tables: readonly TableReading[],
): readonly Missing[] {
  const has = (...names: readonly PickedField[]): boolean =>
    fields.some(({ field, state }) => names.includes(field) && state !== 'missing');
  const table = form?.table;
  const missing: Missing[] = [];
  if (!table?.name?.value && !table?.code?.value && !table?.title?.value) missing.push('name');
  if (!has('indicator.level1', 'indicator.level2')) missing.push('indicator.level1');
  if (!has('indicator.name')) missing.push('indicator.name');
  if (!has('indicator.value')) missing.push('indicator.value');
  if (missing.length > 0) return missing;
  if (!form?.candidate.header) return ['header-row'];
  if (table!.indicators.length === 0) return ['rows'];
  if (table!.indicators.every(({ value }) => value.raw.trim() === '')) return ['values'];
  return tables.length === 0 ? ['table'] : [];
}
