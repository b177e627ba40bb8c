import type { Recognition, SheetSnapshot, TargetTable, UnrecognisedReason, WorkbookSnapshot } from '../model';
import { createLabelReader } from './labels';
import type { LabelReader } from './labels';
import { findCandidates } from './segment';
import { readTable } from './table';
import { viewOf } from './view';
import type { SheetView } from './view';

interface SheetRecognition {
  /** In reading order. */
  readonly tables: TargetTable[];
  /** Why there is none. */
  readonly reason?: UnrecognisedReason;
}

function tablesOf(view: SheetView, read: LabelReader): TargetTable[] {
  const tables = findCandidates(view, read).flatMap((stack) => {
    let floor = view.used.top;
    return stack.flatMap((candidate) => {
      const table = readTable(view, candidate, floor);
      if (table) floor = table.range.bottom + 1;
      return table ?? [];
    });
  });
  return tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

const isEmpty = (sheet: SheetSnapshot): boolean =>
  sheet.texts.every((row) => row.every((text) => text.trim() === ''));

/** Finds the target tables of a sheet by their labels, wherever they stand. */
export function recogniseSheet(
  sheet: SheetSnapshot,
  read: LabelReader = createLabelReader(),
): SheetRecognition {
  const view = viewOf(sheet);
  const tables = view ? tablesOf(view, read) : [];
  if (tables.length > 0) return { tables };
  return { tables, reason: isEmpty(sheet) ? 'empty' : 'no-table' };
}

/** Finds the target tables of a workbook; sheets without any are named with the reason. */
export function recogniseWorkbook(workbook: WorkbookSnapshot): Recognition {
  const read = createLabelReader();
  const tables: TargetTable[] = [];
  const unrecognised: { sheet: string; reason: UnrecognisedReason }[] = [];
  for (const sheet of workbook.sheets) {
    const found = recogniseSheet(sheet, read);
    tables.push(...found.tables);
    if (found.reason) unrecognised.push({ sheet: sheet.name, reason: found.reason });
  }
  return { tables, summaries: [], unrecognised };
}
