import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8 } from 'fflate';
import { renderError } from '../../../src/messages/errors';
import { runPython, removeDirectory, temporaryDirectory } from '../../support/tools';
import { unpacked, VARIANTS } from './fixtures/rich';
import { openHost } from './support/packages';
import { smallBookBytes } from './support/small-books';
import type { SmallBook } from './support/small-books';

const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });
const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheetXml = (bytes: Uint8Array, sheet = 1) =>
  strFromU8(unpacked(bytes)[`xl/worksheets/sheet${sheet}.xml`]!).replace(/[\s\S]*?<worksheet[^>]*>/, '');

async function shown(content: string, row: number, col: number, book: Omit<SmallBook, 'sheets'> = {}) {
  const host = openHost(smallBookBytes({ ...book, sheets: { S: content } }));
  await host.unhide(at('S', row, col));
  return sheetXml(host.bytes()).replace('</worksheet>', '');
}

describe('a hidden sheet', () => {
  test.each(['hidden', 'veryHidden'])('%s: its tab is shown, its part stays as it is', async (state) => {
    const sheets = { 甲: `<sheetData>${cells}</sheetData>`, 乙: `<sheetData>${cells}</sheetData>` };
    const bytes = smallBookBytes({ sheets, sheetAttributes: { 乙: `state="${state}"` } });
    const host = openHost(bytes);
    await host.unhide(at('乙', 0, 0));
    const { sheets: read } = await host.readWorkbook({});
    expect(read.map(({ visibility }) => visibility)).toEqual(['visible', 'visible']);
    const [before, after] = [unpacked(bytes), unpacked(host.bytes())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((part) => strFromU8(after[part]!) !== strFromU8(before[part]!));
    expect(changed).toEqual(['xl/workbook.xml']);
    expect(strFromU8(after['xl/workbook.xml']!)).toBe(
      strFromU8(before['xl/workbook.xml']!).replace(/ *state="\w+"/, ''),
    );
  });

  test('stays where the workbook is protected, and the sentence says what to do', async () => {
    const bytes = smallBookBytes({
      sheets: { 甲: `<sheetData>${cells}</sheetData>`, 乙: '<sheetData/>' },
      sheetAttributes: { 乙: 'state="hidden"' },
      before: '<workbookProtection lockStructure="1"/>',
    });
    const host = openHost(bytes);
    const data = { file: '年报.xlsx', sheet: '乙' };
    await expect(host.unhide(at('乙', 0, 0))).rejects.toMatchObject({ id: 'xlsx.structureProtected', data });
    expect(renderError('xlsx.structureProtected', data).todo).toContain('撤销工作簿保护');
    expect(host.bytes()).toEqual(bytes);
  });

  test('that is not there is refused', async () => {
    const host = openHost(smallBookBytes({ sheets: { 甲: '<sheetData/>' } }));
    await expect(host.unhide(at('丁', 0, 0))).rejects.toMatchObject({ id: 'xlsx.noSuchSheet' });
  });
});

describe('rows', () => {
  const hidden = (r: number) =>
    `<row r="${r}" ht="18" hidden="1" outlineLevel="1"><c r="A${r}"><v>1</v></c></row>`;

  test('only the cell’s own, with its height', async () => {
    const rows = `<sheetData>${hidden(1)}${hidden(2)}${hidden(3)}</sheetData>`;
    expect(await shown(rows, 1, 0)).toBe(rows.replace('r="2" ht="18" hidden="1"', 'r="2" ht="18"'));
  });

  test('all of its merged area', async () => {
    const rows = `<sheetData>${hidden(1)}${hidden(2)}${hidden(3)}</sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>`;
    expect(await shown(rows, 0, 0)).toBe(
      rows
        .replace('r="1" ht="18" hidden="1"', 'r="1" ht="18"')
        .replace('r="2" ht="18" hidden="1"', 'r="2" ht="18"'),
    );
  });

  test('one of no height gets the default one', async () => {
    expect(await shown('<sheetData><row r="1" ht="0" hidden="1" customHeight="1"/></sheetData>', 0, 0)).toBe(
      '<sheetData><row r="1"/></sheetData>',
    );
  });

  test('one that is hidden by the sheet’s default is put in its place', async () => {
    const format = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
    expect(
      await shown(`${format}<sheetData><row r="1"/><row r="4"/></sheetData>`, 2, 0, { prefix: 'x:' }),
    ).toContain('<x:row r="1"/><x:row r="3"/><x:row r="4"/>');
  });

  test('a cell in sight changes nothing', async () => {
    const bytes = smallBookBytes({ sheets: { S: `<sheetData>${hidden(2)}</sheetData>` } });
    const host = openHost(bytes);
    await host.unhide(at('S', 2, 2));
    expect(host.bytes()).toEqual(bytes);
  });
});

describe('columns', () => {
  const cols = (runs: string) => `<cols>${runs}</cols><sheetData>${cells}</sheetData>`;

  test.each([
    [
      'from the middle',
      2,
      '<col min="1" max="2" width="9" style="3" hidden="1"/><col min="3" max="3" width="9" style="3"/><col min="4" max="5" width="9" style="3" hidden="1"/>',
    ],
    [
      'from the left',
      0,
      '<col min="1" max="1" width="9" style="3"/><col min="2" max="5" width="9" style="3" hidden="1"/>',
    ],
    [
      'from the right',
      4,
      '<col min="1" max="4" width="9" style="3" hidden="1"/><col min="5" max="5" width="9" style="3"/>',
    ],
  ])('a run is split %s', async (_, col, runs) => {
    expect(await shown(cols('<col min="1" max="5" width="9" style="3" hidden="1"/>'), 0, col)).toBe(
      cols(runs),
    );
  });

  test('all of a merged area, over several runs', async () => {
    const before =
      '<col min="1" max="2" hidden="1"/><col min="3" max="3"/><col min="4" max="16384" hidden="1"/>';
    const after =
      '<col min="1" max="1" hidden="1"/><col min="2" max="2"/><col min="3" max="3"/>' +
      '<col min="4" max="4"/><col min="5" max="16384" hidden="1"/>';
    const merges = '<mergeCells count="1"><mergeCell ref="B1:D1"/></mergeCells>';
    expect(await shown(cols(before) + merges, 0, 1)).toBe(cols(after) + merges);
  });

  test('one of no width gets the default one', async () => {
    expect(await shown(cols('<col min="2" max="2" width="0" hidden="1" customWidth="1"/>'), 0, 1)).toBe(
      cols('<col min="2" max="2"/>'),
    );
  });
});

describe('a protected sheet', () => {
  const book = (protection: string) =>
    smallBookBytes({
      sheets: {
        S: `<sheetData><row r="1" hidden="1"/></sheetData><sheetProtection sheet="1" ${protection}/>`,
      },
    });

  test('keeps its rows hidden, and the sentence says what to do', async () => {
    const host = openHost(book(''));
    await expect(host.unhide(at('S', 0, 0))).rejects.toMatchObject({ id: 'xlsx.sheetProtected' });
    expect(renderError('xlsx.sheetProtected', { file: 'a', sheet: 'S' }).todo).toContain('撤销工作表保护');
    expect(host.bytes()).toEqual(book(''));
  });

  test('shows them where it lets rows be formatted', async () => {
    const host = openHost(book('formatRows="0"'));
    await host.unhide(at('S', 0, 0));
    expect((await host.readWorkbook({})).sheets[0]!.hiddenRows).toEqual([]);
  });
});

describe('the rich workbook', () => {
  const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['数据']
print(json.dumps([sheet.row_dimensions[10].hidden, sheet['A10'].value, sheet.max_row]))
`;

  test.each(Object.keys(VARIANTS))('as %s writes it: nothing but the row is touched', async (variant) => {
    const bytes = VARIANTS[variant]!();
    const host = openHost(bytes);
    const before = (await host.readWorkbook({ sheets: ['数据'] })).sheets[0]!;
    expect(before.hiddenRows).toEqual([9]);
    await host.unhide(at('数据', 9, 0));
    const after = (await host.readWorkbook({ sheets: ['数据'] })).sheets[0]!;
    expect(after).toEqual({ ...before, hiddenRows: [] });
    const [old, now] = [unpacked(bytes), unpacked(host.bytes())];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(now).filter(
      (part) => !Buffer.from(now[part]!).equals(Buffer.from(old[part]!)),
    );
    expect(changed).toEqual([expect.stringMatching(/worksheets\/sheet\d\.xml$/)]);
    const [part] = changed;
    const text = strFromU8(old[part!]!);
    expect(strFromU8(now[part!]!)).toBe(text.replace(/(<(?:x:)?row r="10"[^>]*?) hidden="(?:1|true)"/, '$1'));
  });

  test('opens in another program with the row shown', async () => {
    const host = openHost(VARIANTS['excel']!());
    await host.unhide(at('数据', 9, 0));
    const dir = temporaryDirectory();
    try {
      writeFileSync(`${dir}/a.xlsx`, host.bytes());
      writeFileSync(`${dir}/read.py`, READ);
      const [hidden, value] = JSON.parse(runPython(`${dir}/read.py`, [`${dir}/a.xlsx`])) as [
        boolean,
        unknown,
      ];
      expect([hidden, value === null]).toEqual([false, false]);
    } finally {
      removeDirectory(dir);
    }
  });
});
