import { utils, write } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import { nodeCodec } from '../../src/hosts/xlsx/codec-node';
import { XlsxHost } from '../../src/hosts/xlsx/host';
import { isCellError, storedAt, toA1 } from '../../src/model';
import type { SheetSnapshot, StoredContent, WorkbookSnapshot } from '../../src/model';

/** By the number that stands for each in older formats, which SheetJS takes. */
const ERRORS: readonly string[] = Object.assign(Array<string>(43).fill(''), {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
});

function cellOf({ value, formula, format }: StoredContent): CellObject | null {
  if (isCellError(value)) {
    const code = ERRORS.indexOf(value.error);
    if (code < 0) throw new Error(`not an error value that a file can hold: ${value.error}`);
    return { t: 'e', v: code, w: value.error, ...(formula !== null && { f: formula.slice(1) }) };
  }
  if (value === null && formula === null) return null;
  const type = typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's';
  return {
    t: type,
    v: value ?? '',
    ...(format !== 'General' && { z: format }),
    ...(formula !== null && { f: formula.slice(1) }),
  };
}

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;

/** A real .xlsx file of drawn sheets, written by another program than ours. */
export function xlsxFile(sheets: readonly SheetSnapshot[]): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) {
    const { used } = sheet;
    const page: Record<string, unknown> = {};
    for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
      for (let col = used.left; col <= used.right; col++) {
        const cell = cellOf(storedAt(sheet, row, col));
        if (cell) page[toA1({ row, col })] = cell;
      }
    }
    page['!ref'] = used ? `A1:${toA1({ row: used.bottom, col: used.right })}` : 'A1';
    page['!merges'] = sheet.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    page['!rows'] = Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) => ({
      hidden: sheet.hiddenRows.includes(row),
    }));
    utils.book_append_sheet(book, page, sheet.name);
  }
  book.Workbook = { Sheets: sheets.map(({ visibility }) => ({ Hidden: HIDDEN[visibility] })) };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** The sheets as our own host reads them from such a file. */
export const throughXlsx = (sheets: readonly SheetSnapshot[]): Promise<WorkbookSnapshot> =>
  XlsxHost.open(xlsxFile(sheets), { codec: nodeCodec, fileName: '测试.xlsx' }).readWorkbook({});
