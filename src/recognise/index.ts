import type {
  Layout,
  Recognition,
  SheetSnapshot,
  TargetTable,
  UnrecognisedReason,
  WorkbookSnapshot,
} from '../model';
import { createReadings } from './reading';
import type { Reading } from './reading';
import { findCandidates } from './segment';
import { readTable } from './table';
import { viewOf } from './view';
import type { SheetView } from './view';

export { layouts } from './layouts';

interface SheetRecognition {
  /** In reading order. */
  readonly tables: TargetTable[];
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
      const table = readTable(view, candidate, floor, layouts);
      if (table) floor = table.range.bottom + 1;
      return table ?? [];
    });
  });
  return tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

const isEmpty = (sheet: SheetSnapshot): boolean =>
  sheet.texts.every((row) => row.every((text) => text.trim() === ''));

function recognise(sheet: SheetSnapshot, readingFor: (view: SheetView) => Reading): SheetRecognition {
  const view = viewOf(sheet);
  const tables = view ? tablesOf(view, readingFor(view)) : [];
  if (tables.length > 0) return { tables };
  return { tables, reason: isEmpty(sheet) ? 'empty' : 'no-table' };
}

/** Finds the target tables of a sheet by their labels, wherever they stand. */
export const recogniseSheet = (sheet: SheetSnapshot, options: RecogniseOptions = {}): SheetRecognition =>
  recognise(sheet, createReadings(options.layouts ?? []));

/** Finds the target tables of a workbook; sheets without any are named with the reason. */
export function recogniseWorkbook(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Recognition {
  const readingFor = createReadings(options.layouts ?? []);
  const tables: TargetTable[] = [];
  const unrecognised: { sheet: string; reason: UnrecognisedReason }[] = [];
  for (const sheet of workbook.sheets) {
    const found = recognise(sheet, readingFor);
    tables.push(...found.tables);
    if (found.reason) unrecognised.push({ sheet: sheet.name, reason: found.reason });
  }
  return { tables, summaries: [], unrecognised };
}
