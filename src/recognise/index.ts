import type {
  BudgetSummary,
  Layout,
  Recognition,
  SheetSnapshot,
  TargetTable,
  UnrecognisedReason,
  WorkbookSnapshot,
} from '../model';
import { readCandidate } from './candidate';
import { createReadings } from './reading';
import type { Reading } from './reading';
import { findCandidates } from './segment';
import { readSummaries } from './summary';
import { viewOf } from './view';
import type { SheetView } from './view';

export { layouts } from './layouts';

/** What recognition found on one sheet. */
export interface SheetRecognition {
  /** In reading order. */
  readonly tables: TargetTable[];
  /** Sums of a sheet without tables of its own. */
  readonly summaries?: readonly BudgetSummary[];
  /** Why there is none. */
  readonly reason?: UnrecognisedReason;
}

export interface RecogniseOptions {
  /** An office's own, tried before the built-in ones. */
  readonly layouts?: readonly Layout[];
}

function tablesOf(view: SheetView, { read, layouts }: Reading): TargetTable[] {
  const tables = findCandidates(view, read).flatMap((stack) => {
    let floor = view.used.top;
    return stack.flatMap((candidate) => {
      const found = readCandidate(view, candidate, floor, layouts);
      floor = Math.max(floor, ...found.map((table) => table.range.bottom + 1));
      return found;
    });
  });
  return tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

const isEmpty = (sheet: SheetSnapshot): boolean =>
  sheet.texts.every((row) => row.every((text) => text.trim() === ''));

function recognise(sheet: SheetSnapshot, readingFor: (view: SheetView) => Reading): SheetRecognition {
  const view = viewOf(sheet);
  const reading = view && readingFor(view);
  const tables = reading ? tablesOf(view, reading) : [];
  if (tables.length > 0) return { tables };
  const summaries = reading ? readSummaries(view, reading.read) : [];
  if (summaries.length > 0) return { tables, summaries };
  return { tables, reason: isEmpty(sheet) ? 'empty' : 'no-table' };
}

/** Recognises sheet after sheet; what the layouts bring is prepared once. */
export function createRecogniser({
  layouts = [],
}: RecogniseOptions): (sheet: SheetSnapshot) => SheetRecognition {
  const readingFor = createReadings(layouts);
  return (sheet) => recognise(sheet, readingFor);
}

/** Finds the target tables of a sheet by their labels, wherever they stand. */
export const recogniseSheet = (sheet: SheetSnapshot, options: RecogniseOptions = {}): SheetRecognition =>
  createRecogniser(options)(sheet);

/** Finds the target tables of a workbook; sheets without any are named with the reason. */
export const recogniseWorkbook = (
  { sheets }: WorkbookSnapshot,
  options: RecogniseOptions = {},
): Recognition => joinSheets(sheets, sheets.map(createRecogniser(options)));

/** A workbook's recognition from its sheets'. */
export function joinSheets(
  sheets: readonly SheetSnapshot[],
  found: readonly SheetRecognition[],
): Recognition {
  return {
    tables: found.flatMap(({ tables }) => tables),
    summaries: found.flatMap(({ summaries = [] }) => summaries),
    unrecognised: found.flatMap(({ reason }, i) => (reason ? [{ sheet: sheets[i]!.name, reason }] : [])),
  };
}
