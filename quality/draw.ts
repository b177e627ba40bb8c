import { drawShanghai, drawTianjin } from './draw/cities';
import { drawEvaluation } from './draw/evaluation';
import { drawList, drawOneList } from './draw/list';
import { drawNational, drawNationalTerm } from './draw/national';
import { drawn } from './draw/pen';
import type { Cell, Drawn } from './draw/pen';
import { drawHebei, drawShanxi, drawTangshan } from './draw/source';
import type { DrawStyle } from './draw/style';
import type { RepairedTable } from './table';

export { gridText } from './draw/pen';
export type { Drawn, FieldKey } from './draw/pen';
export type { LevelStyle } from './draw/indicators';
export type { Typing } from './draw/typing';

const LAYOUTS = {
  'hebei-2021': drawHebei,
  'tangshan-2024': drawTangshan,
  'shanxi-department-2024': drawShanxi,
  'national-project': drawNational,
  'national-project-term': drawNationalTerm,
  tianjin: drawTianjin,
  shanghai: drawShanghai,
  'flat-list': drawList,
  'self-evaluation': drawEvaluation,
} satisfies Record<string, (table: RepairedTable, style: DrawStyle) => Cell[][]>;

export type DrawLayout = keyof typeof LAYOUTS;

export const drawLayouts = Object.keys(LAYOUTS) as readonly DrawLayout[];

export interface DrawOptions extends DrawStyle {
  readonly layout: DrawLayout;
}

/**
 * Draws a table in a form, which may be another than its own; fields the form has no place for are left out.
 * The grid is in the format of tests/support/grid.ts: `gridText` → `sheetFromGrid`.
 */
export const draw = (table: RepairedTable, { layout, ...style }: DrawOptions): Drawn =>
  drawn(LAYOUTS[layout](table, style));

/** Many projects in one list: `table2.row3.value` is a field of the second. */
export const drawProjectList = (tables: readonly RepairedTable[], style: DrawStyle): Drawn =>
  drawn(drawOneList(tables, style));
