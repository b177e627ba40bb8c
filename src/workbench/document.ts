import { webCodec } from '../hosts/xlsx/codec-web';
import { XlsxHost } from '../hosts/xlsx/host';
import type { Calculator } from '../hosts/xlsx/host';
import { hasMarks } from '../hosts/xlsx/mark-formula';
import { oneByOne } from '../hosts/xlsx/turns';
import type { SheetView } from '../hosts/xlsx/view';
import { readSheetView } from '../hosts/xlsx/view';
import type { ApplyResult, Plan, SheetSnapshot, Visibility } from '../model';
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
  readonly date1904: boolean;
  /** Writes what was typed; the pane hears of it. What could not be written is reported. @throws HostError */
  edit(plan: Plan): Promise<ApplyResult>;
  /** One after the other with whatever the pane writes: what is done here is judged by what was written before. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** The file as it is now. */
  bytes(): Uint8Array;
  /** Marks of ours stand in the workbook, from this session or an earlier one. */
  isMarked(): boolean;
  /** The file as it is now but for our marks, which stay on the screen. */
  bytesWithoutMarks(): Promise<Uint8Array>;
}

export interface SheetContent {
  readonly snapshot: SheetSnapshot;
  /** null for a chart sheet. */
  readonly view: SheetView | null;
}

let opened = 0;

/** A script of its own: few workbooks hold formulas. */
const calculator: Calculator = async (workbook, changed, arrays) => {
  const { recalculate } = await import(/* webpackChunkName: "recalculate" */ './recalculate');
  return recalculate(workbook, changed, arrays);
};

/** @throws HostError when the bytes hold no workbook that can be read */
export function openDocument(bytes: Uint8Array, name: string): OpenDocument {
  const options = { codec: webCodec, fileName: name, calculator };
  const xlsx = XlsxHost.open(bytes, options);
  const { workbook } = xlsx;
  const inTurn = oneByOne();
  const host = observe(xlsx, inTurn);
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
    date1904: workbook.date1904,
    edit: (plan) => xlsx.edit(plan),
    inTurn,
    bytes: () => xlsx.bytes(),
    isMarked: () => hasMarks(workbook),
    async bytesWithoutMarks() {
      const copy = XlsxHost.open(xlsx.bytes(), options);
      await copy.apply({ ops: [{ op: 'unmark' }] });
      return copy.bytes();
    },
  };
}
