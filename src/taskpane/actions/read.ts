import type { HostOptions } from '../../hosts/host';
import type { WorkbookSnapshot } from '../../model';
import { withoutReports } from '../../report';
import type { Pane } from '../pane';

/** The user's workbook: our own report sheets are nothing to check. */
export const readOwn = async ({ host }: Pane, options?: HostOptions): Promise<WorkbookSnapshot> =>
  withoutReports(await host.readWorkbook({}, options));
