import type { SpreadsheetHost } from '../hosts/host';
import { reportText } from '../messages/report';
import { sheetNamed } from '../model';
import type { Op, WorkbookSnapshot } from '../model';

/** Removes what earlier runs left in the workbook. */
export async function removeMarks(host: SpreadsheetHost, snapshot: WorkbookSnapshot): Promise<void> {
  const report = reportText('sheet.name');
  const ops: Op[] = [{ op: 'unmark' }, { op: 'uncomment' }];
  if (sheetNamed(snapshot, report)) ops.push({ op: 'deleteSheet', sheet: report });
  await host.apply({ ops });
}
