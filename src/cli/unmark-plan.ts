import type { SpreadsheetHost } from '../hosts/host';
import type { WorkbookSnapshot } from '../model';
import { reportSheets } from '../report';

/** Removes what earlier runs left in the workbook: marks, comments, report sheets. */
export async function removeMarks(host: SpreadsheetHost, snapshot: WorkbookSnapshot): Promise<void> {
  const deletions = reportSheets(snapshot).map((sheet) => ({ op: 'deleteSheet' as const, sheet }));
  await host.apply({ ops: [{ op: 'unmark' }, { op: 'uncomment' }, ...deletions] });
}
