import * as XLSX from '@e965/xlsx';
import { nodeCodec } from '../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../src/hosts/xlsx/host';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/model';

function worksheet(sheet: SheetSnapshot): XLSX.WorkSheet {
  const cells: XLSX.WorkSheet = {};
  const { used } = sheet;
  if (!used) return cells;
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || typeof value === 'object') return;
      const format = sheet.formats[r]?.[c] ?? 'General';
      const at = XLSX.utils.encode_cell({ r: used.top + r, c: used.left + c });
      if (typeof value === 'number') cells[at] = { t: 'n', v: value, z: format };
      else cells[at] = typeof value === 'boolean' ? { t: 'b', v: value } : { t: 's', v: value };
    });
  });
  cells['!ref'] = XLSX.utils.encode_range({
    s: { r: used.top, c: used.left },
    e: { r: used.bottom, c: used.right },
  });
  cells['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return cells;
}

const FIRST_OWN_FORMAT = 164;

/** The writer keeps the formats of all books it ever wrote, and has room for a few hundred. */
function forgetFormats(): void {
  const formats = XLSX.SSF.get_table() as Record<string, unknown>;
  const own = Object.keys(formats).filter((id) => Number(id) >= FIRST_OWN_FORMAT);
  for (const id of own) Reflect.deleteProperty(formats, id);
}

/** The workbook written as a real .xlsx file by another program and read again. */
export function throughFile(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  forgetFormats();
  const book = XLSX.utils.book_new();
  for (const sheet of workbook.sheets) XLSX.utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  const bytes = XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  return XlsxHost.open(new Uint8Array(bytes), { codec: nodeCodec, fileName: workbook.name }).readWorkbook({});
}
