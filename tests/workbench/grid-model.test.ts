import { describe, expect, it } from '@jest/globals';
import type { SheetView } from '../../src/hosts/xlsx/view';
import type { CellLook } from '../../src/hosts/xlsx/view/look';
import { toA1 } from '../../src/model';
import type { SheetSnapshot } from '../../src/model';
import { gridModel } from '../../src/workbench/grid/model';
import type { GridCell, GridModel } from '../../src/workbench/grid/model';
import { sheetFromGrid } from '../support/grid';
import { readFixture, SAMPLE } from './sheets';

const NONE = { top: null, right: null, bottom: null, left: null };
const LOOK: CellLook = {
  font: {
    name: '宋体',
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    color: null,
  },
  fill: null,
  borders: NONE,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};

const VIEW: SheetView = {
  defaultFont: LOOK.font,
  showGridLines: true,
  defaultRowHeight: 15,
  columnWidth: () => 64,
  rowHeight: () => null,
  lookAt: () => LOOK,
  markAt: () => null,
};

const modelOf = (sheet: SheetSnapshot, view: Partial<SheetView> = {}) =>
  gridModel(sheet, { ...VIEW, ...view });
const cellsOf = (model: GridModel): readonly GridCell[] =>
  model.rows.flatMap((row) => model.rowAt(row).cells);
const cellAt = (model: GridModel, name: string) => cellsOf(model).find((cell) => toA1(cell) === name)!;
const names = (model: GridModel) => cellsOf(model).map((cell) => toA1(cell));

describe('gridModel', () => {
  it('draws each cell of a real sheet once, merged areas as one', async () => {
    const { snapshot, view } = await readFixture(SAMPLE, '1.车辆保险费');
    const model = gridModel(snapshot, view!);
    const title = cellAt(model, 'A1');
    expect([title.text, title.rowSpan, title.colSpan]).toEqual(['1.车辆保险费绩效目标表', 1, 7]);
    const covered = cellsOf(model).reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0);
    expect(covered).toBe(model.rows.length * model.columns.length);
    expect(model.columns.slice(0, 3).map(({ width }) => width)).toEqual([98, 112, 168]);
    expect(cellAt(model, 'F13').look.borders.left?.style).toBe('thin');
  });

  it('leaves hidden rows and columns out and shrinks the merges over them', () => {
    const sheet = sheetFromGrid('| 甲 | < | < |\n| ^ | < | < |\n| 乙 | 丙 | 丁 |');
    const model = modelOf(sheet, {
      rowHeight: (row) => (row === 1 ? 0 : null),
      columnWidth: (col) => (col === 1 ? 0 : 64),
    });
    const merged = cellAt(model, 'A1');
    expect([merged.rowSpan, merged.colSpan]).toEqual([1, 2]);
    expect(names(model)).not.toContain('B3');
    expect(model.rows.slice(0, 3)).toEqual([0, 2, 3]);
  });

  it('draws a merge whose first row is hidden where it is first seen, under its own name', () => {
    const sheet = sheetFromGrid('| 甲 | 子 |\n| ^ | 丑 |');
    const model = modelOf(sheet, { rowHeight: (row) => (row === 0 ? 0 : null) });
    expect([model.rows[0], cellAt(model, 'A1').text]).toEqual([1, '甲']);
  });

  it('lets unwrapped text run over the blank cells beside it, up to the next text or merged area', () => {
    const rows = ['| 很长的文字 |  |  | 乙 |', '| 很长的文字 | 甲 |  | 乙 |', '| 很长的文字 |  | 丙 | < |'];
    const model = modelOf(sheetFromGrid(rows.join('\n')), { columnWidth: (col) => 10 * (col + 1) });
    expect(['A1', 'A2', 'A3'].map((name) => cellAt(model, name).room)).toEqual([20 + 30, 0, 20]);
  });

  it('gives an edge the stronger line of the cells on both sides', () => {
    const thin = { style: 'thin', color: '#000000' };
    const thick = { style: 'thick', color: '#ff0000' };
    const model = modelOf(sheetFromGrid('| 甲 | 乙 | 丙 |'), {
      lookAt: (row, col) => {
        if (row > 0) return LOOK;
        if (col === 0) return { ...LOOK, borders: { ...NONE, right: thin, left: thin } };
        return col === 1 ? { ...LOOK, borders: { ...NONE, left: thick } } : LOOK;
      },
    });
    expect(cellAt(model, 'A1').edges).toEqual({ top: null, left: thin, right: thick, bottom: null });
    expect(cellAt(model, 'B1').edges).toEqual(NONE);
  });

  it('shows a mark with its look and its line', () => {
    const line = { style: 'dashed', color: '#7f4f00' };
    const borders = { top: line, right: line, bottom: line, left: line };
    const fill = { pattern: 'solid', background: '#fff2cc', foreground: null };
    const model = modelOf(sheetFromGrid('| 甲 | 乙 |'), {
      markAt: (row, col) =>
        row === 0 && col === 1 ? { severity: 'warning', change: { font: {}, fill, borders } } : null,
    });
    const { mark, look, outline, edges } = cellAt(model, 'B1');
    expect({ mark, fill: look.fill, outline, edges }).toEqual({
      mark: 'warning',
      fill,
      outline: line,
      edges: NONE,
    });
    expect([cellAt(model, 'A1').mark, cellAt(model, 'A1').outline]).toEqual([null, null]);
  });

  it('tells numbers from texts, and adds up the heights of a merge', () => {
    const sheet = sheetFromGrid('| {12} | 12 |\n| ^ | 甲 |');
    const model = modelOf(sheet, { rowHeight: () => 30 });
    expect([cellAt(model, 'A1').kind, cellAt(model, 'B1').kind]).toEqual(['number', 'text']);
    expect([cellAt(model, 'A1').height, cellAt(model, 'B1').height]).toEqual([80, 40]);
    expect(cellAt(modelOf(sheet), 'A1').height).toBeNull();
  });

  it('says where the result of a formula is not known', () => {
    const sheet = sheetFromGrid('| {=A2; 3} | {=A3} |');
    const model = modelOf(sheet);
    expect([cellAt(model, 'A1').text, cellAt(model, 'A1').isPending]).toEqual(['3', false]);
    expect([cellAt(model, 'B1').text, cellAt(model, 'B1').isPending]).toEqual(['待重算', true]);
  });

  it('draws a blank sheet, and no more than it can of an endless one', () => {
    const blank: SheetSnapshot = {
      ...sheetFromGrid('| 甲 |'),
      used: null,
      texts: [],
      values: [],
      merges: [],
    };
    expect([modelOf(blank).rows.length, modelOf(blank).columns.length]).toEqual([24, 9]);
    const texts = Array.from({ length: 100_500 }, () => ['x']);
    const used = { top: 0, left: 0, bottom: 100_499, right: 0 };
    const endless = modelOf({ ...blank, used, texts, values: texts });
    expect([endless.rows.length, endless.omittedRows]).toEqual([100_000, 500]);
  });

  it('cuts a long sheet into blocks that no merged area leaves', () => {
    const texts = Array.from({ length: 2000 }, () => ['x']);
    const used = { top: 0, left: 0, bottom: 1999, right: 0 };
    const across = { top: 35, left: 0, bottom: 100, right: 0 };
    const sheet = { ...sheetFromGrid('| 甲 |'), used, texts, values: texts, merges: [across] };
    const { blocks, rows } = modelOf(sheet);
    expect(blocks.flat()).toEqual(rows);
    expect(blocks.slice(0, 3).map((block) => [block[0], block.length])).toEqual([
      [0, 101],
      [101, 40],
      [141, 40],
    ]);
    expect(modelOf(sheetFromGrid('| 甲 |')).blocks).toHaveLength(1);
  });

  it('keeps the rows and cells that have not changed', () => {
    const before = modelOf(sheetFromGrid('| 甲 | 乙 |\n| 丙 | 丁 |'));
    cellsOf(before);
    const look = { ...LOOK, font: { ...LOOK.font } };
    const view = { ...VIEW, lookAt: () => look };
    const after = gridModel(sheetFromGrid('| 甲 | 乙 |\n| 丙 | 改 |'), view, before);
    expect(after.rowAt(0)).toBe(before.rowAt(0));
    expect(after.rowAt(1)).not.toBe(before.rowAt(1));
    expect(after.rowAt(1).cells[0]).toBe(before.rowAt(1).cells[0]);
    expect(cellAt(after, 'B2').text).toBe('改');
    const lined = { ...LOOK, borders: { ...NONE, bottom: { style: 'thin', color: null } } };
    const drawn = gridModel(sheetFromGrid('| 甲 |'), { ...VIEW, lookAt: () => lined }, before);
    expect(drawn.rowAt(0)).not.toBe(before.rowAt(0));
  });
});
