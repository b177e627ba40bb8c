import type { FieldName, Layout, Located, SheetSnapshot, TargetTable } from '../model';
import { readCandidate } from './candidate';
import type { FrontRole } from './labels';
import { marksOf } from './layouts';
import type { MarksFound } from './layouts';
import { readFlatList } from './flat-list';
import { readingWith } from './reading';
import { findCandidates } from './segment';
import type { LabelCell } from './header';
import type { Candidate } from './segment';
import { readForm } from './table';
import { hasText, locateLabel, viewOf } from './view';
import type { SheetView } from './view';

/** A field, the label that led to it and the cell it was read from. */
export interface FieldReading {
  readonly field: FieldName;
  readonly label: Located<string> | null;
  readonly value: Located<unknown> | null;
}

/** What a layout makes of one table. */
export interface TableReading {
  readonly table: TargetTable;
  readonly fields: readonly FieldReading[];
  /** Texts above the indicators and in their header that nothing was read from. */
  readonly unused: readonly Located<string>[];
}

/** What a layout makes of a sheet. */
export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly TableReading[];
  /** Labels were found, but not those the layout goes by. */
  readonly others: readonly { readonly at: Located<string>; readonly marks: MarksFound }[];
}

/** Fields that have a label, with the labels' roles. */
const FIELDS: readonly {
  readonly field: FieldName;
  readonly roles: readonly FrontRole[];
  readonly of: (table: TargetTable) => Located<unknown> | null | undefined;
}[] = [
  { field: 'org', roles: ['org'], of: (table) => table.org },
  { field: 'superior', roles: ['superior'], of: (table) => table.superior },
  { field: 'code', roles: ['code'], of: (table) => table.code },
  { field: 'name', roles: ['name'], of: (table) => table.name },
  { field: 'duties', roles: ['duties'], of: (table) => table.duties },
  { field: 'budget.total', roles: ['budget.total', 'budget.project'], of: ({ budget }) => budget?.total },
  { field: 'budget.fiscal', roles: ['budget.fiscal'], of: ({ budget }) => budget?.fiscal },
  { field: 'budget.other', roles: ['budget.other'], of: ({ budget }) => budget?.other },
  { field: 'term.budget.total', roles: ['term.budget.total'], of: ({ term }) => term?.budget?.total },
  { field: 'term.budget.fiscal', roles: ['budget.fiscal'], of: ({ term }) => term?.budget?.fiscal },
  { field: 'term.budget.other', roles: ['budget.other'], of: ({ term }) => term?.budget?.other },
  { field: 'purpose', roles: ['purpose', 'budget'], of: (table) => table.purpose },
  { field: 'goals', roles: ['goals.year', 'goals'], of: (table) => table.goals },
  { field: 'term.goals', roles: ['term.goals'], of: ({ term }) => term?.goals },
];

/** The label of these roles that is next to the value: in its row to the left, else above it. */
function labelAt(
  front: readonly LabelCell[],
  roles: readonly FrontRole[],
  { address }: Located<unknown>,
): LabelCell | undefined {
  const isBefore = ({ row, bottom, col }: LabelCell): boolean =>
    row <= address.row && (bottom >= address.row ? col < address.col : col <= address.col);
  return front
    .filter((cell) => cell.front && roles.includes(cell.front) && isBefore(cell))
    .sort((a, b) => b.row - a.row || b.col - a.col)[0];
}

function fieldsOf(view: SheetView, candidate: Candidate, table: TargetTable): FieldReading[] {
  const front = [...candidate.front, ...candidate.heads];
  const heads = [
    { field: 'title' as const, label: null, value: table.title },
    { field: 'amountUnit' as const, label: null, value: table.amountUnit },
  ];
  const fields = FIELDS.filter(({ field }) => table.term !== null || !field.startsWith('term.'));
  const read = fields.map(({ field, roles, of }): FieldReading => {
    const value = of(table) ?? null;
    const label = value
      ? labelAt(front, roles, value)
      : front.find((cell) => cell.front !== null && roles.includes(cell.front));
    return { field, label: label ? locateLabel(view, label) : null, value };
  });
  const schedule: FieldReading[] = table.schedule
    ? [{ field: 'schedule', label: table.schedule.label, value: table.schedule.periods[0]?.share ?? null }]
    : [];
  return [...heads, ...read, ...schedule].filter(({ label, value }) => label !== null || value !== null);
}

/** Texts of the form that are neither labels nor values. */
function unusedIn(view: SheetView, candidate: Candidate, table: TargetTable): Located<string>[] {
  const { front, header } = candidate;
  const cells = [...front, ...(header?.cells ?? [])];
  const top = Math.min(...cells.map((cell) => cell.row));
  const bottom = header?.bottom ?? table.range.bottom;
  const known = new Set(cells.map(({ row, col }) => `${row},${col}`));
  JSON.stringify({ ...table, indicators: [] }, (_, item: unknown) => {
    if (typeof item === 'object' && item !== null && 'row' in item && 'col' in item) {
      known.add(`${String(item.row)},${String(item.col)}`);
    }
    return item;
  });
  const unused: Located<string>[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = table.range.left; col <= table.range.right; col++) {
      if (hasText(view, row, col) && !known.has(`${row},${col}`)) {
        unused.push(locateLabel(view, { row, col }));
      }
    }
  }
  return unused;
}

/** Tries one layout on a sheet, and says what came of it. */
export function inspectSheet(sheet: SheetSnapshot, layout: Layout): SheetReading {
  const view = viewOf(sheet);
  const tables: TableReading[] = [];
  const others: SheetReading['others'][number][] = [];
  if (!view) return { sheet: sheet.name, tables, others };
  for (const stack of findCandidates(view, readingWith([layout]).read)) {
    let floor = view.used.top;
    for (const candidate of stack) {
      const found = readCandidate(view, candidate, floor, [layout]);
      floor = Math.max(floor, ...found.map((table) => table.range.bottom + 1));
      for (const table of found) {
        const unused = candidate.heads.length > 0 ? [] : unusedIn(view, candidate, table);
        tables.push({ table, fields: fieldsOf(view, candidate, table), unused });
      }
      if (found.length === 0 && candidate.header) {
        others.push({ at: locateLabel(view, candidate.header.cells[0]!), marks: marksOf(layout, candidate) });
      }
    }
  }
  return { sheet: sheet.name, tables, others };
}

/** What a layout makes of one candidate, be it a table or only a part of one. */
export interface FormReading extends TableReading {
  readonly candidate: Candidate;
}

const isUnitOnly = ({ front, header }: Candidate): boolean =>
  header === null && front.every((cell) => cell.front === 'amountUnit');

/** As `inspectSheet` for a form that is still being described: the layout's marks don't count, parts are read too. */
export function inspectForms(sheet: SheetSnapshot, layout: Layout): readonly FormReading[] {
  const view = viewOf(sheet);
  if (!view) return [];
  return findCandidates(view, readingWith([layout]).read).flatMap((stack) => {
    let floor = view.used.top;
    return stack.flatMap((candidate) => {
      if (isUnitOnly(candidate)) return [];
      const isList = candidate.heads.length > 0;
      // Without a header the last label's value may stand below it.
      const end = candidate.header ? undefined : candidate.bottom;
      const form = isList ? null : readForm(view, candidate, floor, layout, end);
      const found = isList
        ? readFlatList(view, candidate, floor, [{ ...layout, list: true, marks: {} }])
        : form
          ? [form]
          : [];
      floor = Math.max(floor, ...found.map((table) => table.range.bottom + 1));
      return found.map((table) => ({
        candidate,
        table,
        fields: fieldsOf(view, candidate, table),
        unused: isList ? [] : unusedIn(view, candidate, table),
      }));
    });
  });
}
