import type { CellAddress, SheetSnapshot, WorkbookSnapshot } from '../src/model';
import { sheetFromGrid } from '../tests/support/grid';
import { stacked } from '../tests/support/transform';
import { draw, drawProjectList, gridText } from './draw';
import type { DrawOptions, Drawn, FieldKey } from './draw';
import type { Summary } from './faults/fault';
import type { RepairedTable } from './table';

/** One table a sheet, or one below the other on one sheet. */
export type Arrangement = 'sheets' | 'stacked';

export interface Form extends DrawOptions {
  readonly arrangement: Arrangement;
}

/** A table to draw, perhaps with cells written exactly so. */
export interface Page {
  readonly table: RepairedTable;
  readonly cells?: Readonly<Record<FieldKey, string>>;
}

/** Where a drawn table came to stand. */
export interface Spot {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly places: ReadonlyMap<FieldKey, { readonly row: number; readonly col: number }>;
  /** Cells that hold something. */
  readonly filled: number;
}

export interface DrawnBook {
  readonly workbook: WorkbookSnapshot;
  readonly spots: readonly Spot[];
  readonly summary: Spot | null;
}

const GAP = 2;
const SHEET = '绩效目标表';

type Written = { readonly rows: string[][]; readonly places: Drawn['places'] };

/** The drawing with the cells that are to be exactly so. */
function written({ rows, places }: Drawn, cells: Page['cells'] = {}): Written {
  const copy = rows.map((row) => [...row]);
  for (const [key, text] of Object.entries(cells)) {
    const place = places.get(key);
    if (place) copy[place.row]![place.col] = text.replaceAll('\n', '\\n');
  }
  return { rows: copy, places };
}

const isFilled = (cell: string): boolean => cell !== '' && cell !== '<' && cell !== '^';

const count = (rows: readonly (readonly string[])[]): number => rows.flat().filter(isFilled).length;

function summaryRows({ rows, total }: Summary, unit: string): string[][] {
  return [
    ['2022年项目预算汇总表', '<', '<', '<'],
    ['', '', '', `单位：${unit}`],
    ['序号', '项目编码', '项目名称', '预算数'],
    ...rows.map(({ code, name, amount }, i) => [String(i + 1), code, name, amount]),
    ['合计', '', '', total],
  ];
}

interface Placed {
  readonly sheets: readonly SheetSnapshot[];
  readonly spots: readonly Spot[];
}

/** One table a sheet, or all below each other. */
function placeApart(pages: readonly Page[], form: Form): Placed {
  const drawings = pages.map(({ table, cells }) => written(draw(table, form), cells));
  const isStacked = form.arrangement === 'stacked';
  let top = 0;
  const spots = drawings.map(({ rows, places }, i): Spot => {
    const spot = { top, bottom: top + rows.length - 1, places, filled: count(rows) };
    top = isStacked ? spot.bottom + 1 + GAP : 0;
    return { sheet: isStacked ? SHEET : `表${i + 1}`, ...spot };
  });
  const sheets = drawings.map((drawing, i) => sheetFromGrid(gridText(drawing), { name: spots[i]!.sheet }));
  return { spots, sheets: isStacked ? [stacked(sheets, GAP)] : sheets };
}

const IN_LIST = /^table(\d+)\./;

/** All projects in one list under one header, as a list is meant. */
function placeInList(pages: readonly Page[], form: Form): Placed {
  const drawing = drawProjectList(
    pages.map(({ table }) => table),
    form,
  );
  const cells = pages.flatMap((page, i) =>
    Object.entries(page.cells ?? {}).map(([key, text]) => [`table${i + 1}.${key}`, text] as const),
  );
  const { rows, places } = written(drawing, Object.fromEntries(cells));
  const filled = Math.round(count(rows) / pages.length);
  const spots = pages.map((_, i): Spot => {
    const own = [...places].flatMap(([key, place]) => {
      const number = IN_LIST.exec(key)?.[1];
      return number === undefined || Number(number) === i + 1
        ? [[key.replace(IN_LIST, ''), place] as const]
        : [];
    });
    return { sheet: SHEET, top: 0, bottom: rows.length - 1, places: new Map(own), filled };
  });
  return { spots, sheets: [sheetFromGrid(gridText({ rows }), { name: SHEET })] };
}

/** Draws tables into one workbook and says where each went. */
export function drawBook(pages: readonly Page[], form: Form, summary: Summary | null = null): DrawnBook {
  // One list has one unit.
  const isList =
    form.layout === 'flat-list' &&
    form.arrangement === 'stacked' &&
    pages.every(({ table }) => table.unit === pages[0]!.table.unit);
  const { sheets, spots } = isList ? placeInList(pages, form) : placeApart(pages, form);
  const rows = summary && summaryRows(summary, pages[0]!.table.unit);
  const added: SheetSnapshot[] = rows ? [sheetFromGrid(gridText({ rows }), { name: '汇总表' })] : [];
  return {
    workbook: { name: '质量.xlsx', date1904: false, sheets: [...added, ...sheets] },
    spots,
    summary: rows && {
      sheet: '汇总表',
      top: 0,
      bottom: rows.length - 1,
      places: new Map([['summary.total', { row: rows.length - 1, col: 3 }]]),
      filled: count(rows),
    },
  };
}

const LEVEL = /^row(\d+)\.(level1|level2|duty)$/;

/** A field's cell; of a level that is merged or was written once, the cell that speaks for it. */
export function cellOf(spot: Spot, key: FieldKey): CellAddress | null {
  const place = spot.places.get(key);
  if (place) return { sheet: spot.sheet, row: spot.top + place.row, col: place.col };
  const level = LEVEL.exec(key);
  return level && Number(level[1]) > 1 ? cellOf(spot, `row${Number(level[1]) - 1}.${level[2]}`) : null;
}

const FRAME = /^(?:title|org|unit|scheduleLabel|header\..*)$/;

/** The field at a cell; `table` for labels and for cells that stand for the whole table. */
export function keysAt(spot: Spot, { row, col }: CellAddress): readonly FieldKey[] {
  for (const [key, place] of spot.places) {
    if (place.row === row - spot.top && place.col === col) return FRAME.test(key) ? [key, 'table'] : [key];
  }
  return ['table'];
}

export const isIn = (spot: Spot, { sheet, row }: CellAddress): boolean =>
  sheet === spot.sheet && row >= spot.top && row <= spot.bottom;
