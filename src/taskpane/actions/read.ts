import { knownNames } from '../../check';
import type { CheckOptions } from '../../check';
import type { HostOptions } from '../../hosts/host';
import { readKept } from '../../hosts/kept';
import type { Kept } from '../../hosts/kept';
import type { WorkbookSnapshot } from '../../model';
import { withoutReports } from '../../report';
import type { Pane } from '../pane';

/** The user's workbook: our own report sheets are nothing to check. */
export const readOwn = async ({ host }: Pane, options?: HostOptions): Promise<WorkbookSnapshot> =>
  withoutReports(await host.readWorkbook({}, options));

/** What the workbook is checked with: the settings and ignores it keeps. @throws HostError */
export async function readOptions({
  host,
}: Pane): Promise<{ readonly options: CheckOptions } & Pick<Kept, 'unusable'>> {
  const { settings, ignores, unusable } = await readKept(host.storage, knownNames);
  return { options: { ...settings, ignores }, unusable };
}
