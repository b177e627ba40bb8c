import { webCodec } from '../hosts/xlsx/codec-web';
import { XlsxHost } from '../hosts/xlsx/host';
import type { SheetView } from '../hosts/xlsx/view';
import { readSheetView } from '../hosts/xlsx/view';
import type { SheetSnapshot, Visibility } from '../model';
import { observe } from './observed-host';
import type { ObservedHost } from './observed-host';

/** A workbook on the bench: its host is the only place where it is kept. */
export interface OpenDocument {
  /** Another one for each opening. */
  readonly id: number;
  /** File name with its extension. */
  readonly name: string;
  readonly host: ObservedHost;
  sheets(): readonly { readonly name: string; readonly visibility: Visibility }[];
  /** What is shown of one sheet. @throws HostError */
  read(sheet: string): Promise<SheetContent>;
  /** The file as it is now. */
  save(): Uint8Array;
}

export interface SheetContent {
  readonly snapshot: SheetSnapshot;
  /** null for a chart sheet. */
  readonly view: SheetView | null;
}

let opened = 0;

/** @throws HostError when the bytes hold no workbook that can be read */
export function openDocument(bytes: Uint8Array, name: string): OpenDocument {
  const xlsx = XlsxHost.open(bytes, { codec: webCodec, fileName: name });
  const { workbook } = xlsx;
  const host = observe(xlsx);
  return {
    id: ++opened,
    name,
    host,
    sheets: () => workbook.sheets,
    async read(sheet) {
      const { sheets } = await host.readWorkbook({ sheets: [sheet] });
      const isWorksheet = workbook.sheet(sheet)?.kind === 'worksheet';
      return { snapshot: sheets[0]!, view: isWorksheet ? readSheetView(workbook, sheet) : null };
    },
    save: () => xlsx.bytes(),
  };
}
