import type { SpreadsheetHost } from '../hosts/host';
import type { ApplyResult, WorkbookSnapshot } from '../model';
import { reportSheets } from '../report';

/** Removes what earlier runs left in the workbook: marks, comments, report sheets. Gives what had to stay. */
export async function removeMarks(
  host: SpreadsheetHost,
  snapshot: WorkbookSnapshot,
): Promise<ApplyResult['skipped']> {
  const deletions = reportSheets(snapshot).map((sheet) => ({ op: 'deleteSheet' as const, sheet }));
  return (await host.apply({ ops: [{ op: 'unmark' }, { op: 'uncomment' }, ...deletions] })).skipped;
}
