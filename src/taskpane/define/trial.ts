import { sheetNamed } from '../../model';
import type { Layout, TargetTable, WorkbookSnapshot } from '../../model';
import { recogniseSheet } from '../../recognise';
import { tellApart } from '../../recognise/define/tell-apart';

/** A sheet that a layout reads besides the one it was made from. */
export interface SheetTrial {
  readonly sheet: string;
  readonly tables: readonly TargetTable[];
}

/** What a layout would do to the workbook. */
export interface BookTrial {
  /** With marks that keep it from tables that are read already, where it needed any. */
  readonly layout: Layout;
  /** Sheets that would be read besides the sample. */
  readonly gained: readonly SheetTrial[];
  /** Sheets whose tables would be read otherwise than they are: the layout must not be kept. */
  readonly changed: readonly string[];
  /** The sample itself is not read by it, since another of the office's layouts takes it first. */
  readonly isHidden: boolean;
}

export interface TrialRun {
  readonly workbook: WorkbookSnapshot;
  /** The layouts that the workbook keeps. */
  readonly layouts: readonly Layout[];
  /** The sheet that the layout was made from. */
  readonly sample: string;
}

/** The workbook's layouts with this one, in the place of an earlier one of the same id. */
export const withLayout = (layouts: readonly Layout[], layout: Layout): readonly Layout[] =>
  layouts.some(({ id }) => id === layout.id)
    ? layouts.map((each) => (each.id === layout.id ? layout : each))
    : [...layouts, layout];

/**
 * Tries a layout on all sheets, a step each; tightens its marks once where it would take what is read already.
 */
export function* tryOnBook(layout: Layout, run: TrialRun): Generator<void, BookTrial, void> {
  const first = yield* tryOnce(layout, run);
  const sample = sheetNamed(run.workbook, run.sample);
  if (first.changed.length === 0 || !sample) return first;
  const taken = run.workbook.sheets.filter(({ name }) => first.changed.includes(name));
  const told = tellApart(layout, sample, taken);
  return told ? yield* tryOnce(told, run) : first;
}

function* tryOnce(layout: Layout, { workbook, layouts, sample }: TrialRun): Generator<void, BookTrial, void> {
  const after = withLayout(layouts, layout);
  const gained: SheetTrial[] = [];
  const changed: string[] = [];
  let isHidden = true;
  for (const sheet of workbook.sheets) {
    yield;
    const [old, now] = [recogniseSheet(sheet, { layouts }), recogniseSheet(sheet, { layouts: after })];
    const own = now.tables.filter((table) => table.layout === layout.id);
    if (sheet.name === sample) isHidden = own.length === 0;
    else if (isChanged(old, now, layout.id)) changed.push(sheet.name);
    else if (own.length > 0) gained.push({ sheet: sheet.name, tables: own });
  }
  return { layout, gained, changed, isHidden };
}

type Read = ReturnType<typeof recogniseSheet>;

/** Whether what was read before, but by the layout itself, is read otherwise; whether the layout lost a sheet. */
function isChanged(old: Read, now: Read, id: string): boolean {
  const others = ({ tables }: Read) => tables.filter((table) => table.layout !== id);
  if (old.summaries) return JSON.stringify(old.summaries) !== JSON.stringify(now.summaries);
  if (old.tables.length > 0 && now.tables.length === 0) return true;
  return others(old).length > 0 && JSON.stringify(others(old)) !== JSON.stringify(others(now));
}

/** Whether all that the layout asks for was read. */
export const isWhole = ({ unread, indicators }: TargetTable): boolean =>
  unread.length === 0 && indicators.length > 0;

/** How many fields above the indicators were read. */
export const countFields = (table: TargetTable): number =>
  [
    ...[table.name, table.code, table.org, table.superior, table.purpose, table.goals, table.duties],
    ...[table.budget?.total, table.budget?.fiscal, table.budget?.other],
    table.schedule?.label,
  ].filter((field) => field && field.raw.trim() !== '').length;
