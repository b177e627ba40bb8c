import { areaFromA1, fromA1 } from '../../../model';
import type { Area, MarkSeverity } from '../../../model';
import { markedSeverity } from '../mark-formula';
import { walkXml } from '../xml-walk';
import type { OpenTag } from '../xml-walk';
import { isTrue } from './tree';

export interface ColumnLayout {
  /** Zero-based, inclusive. */
  readonly first: number;
  readonly last: number;
  /** In digits of the default font, padding included; null: the default width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

interface RowLayout {
  /** Points; null: as high as its content. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** For cells without a style of their own; null when the row has none. */
  readonly style: number | null;
  /** Style of each cell by column. */
  readonly cells: ReadonlyMap<number, number>;
}

/** One conditional format of ours. */
interface MarkArea {
  readonly areas: readonly Area[];
  readonly severity: MarkSeverity;
  readonly dxf: number;
}

/** The measures and styles of a sheet as they stand in its XML. */
export interface SheetLayout {
  readonly columns: readonly ColumnLayout[];
  readonly rows: ReadonlyMap<number, RowLayout>;
  /** In digits, padding not included; null: the program's own default. */
  readonly baseColumnWidth: number;
  readonly defaultColumnWidth: number | null;
  readonly defaultRowHeight: number;
  readonly showGridLines: boolean;
  readonly rightToLeft: boolean;
  readonly marks: readonly MarkArea[];
}

const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_BASE_WIDTH = 8;

interface OpenRow {
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  readonly cells: Map<number, number>;
}

/** Reads a worksheet's layout in one pass. @throws XmlError */
export function readLayout(xml: string): SheetLayout {
  const columns: ColumnLayout[] = [];
  const rows = new Map<number, RowLayout>();
  const marks: MarkArea[] = [];
  let format: Readonly<Record<string, string>> = {};
  let view: Readonly<Record<string, string>> = {};
  let rowIndex = -1;
  let row: OpenRow | null = null;
  let col = -1;
  let formatted: readonly Area[] = [];
  let dxf = -1;
  let formula: string | null = null;

  function openRow(tag: OpenTag): void {
    const attributes = tag.attributes();
    rowIndex = attributes['r'] === undefined ? rowIndex + 1 : Number(attributes['r']) - 1;
    col = -1;
    row = {
      height: attributes['ht'] === undefined ? null : Number(attributes['ht']),
      hidden: isTrue(attributes['hidden']),
      style: isTrue(attributes['customFormat']) ? Number(attributes['s'] ?? 0) : null,
      cells: new Map(),
    };
    rows.set(rowIndex, row);
  }

  function openCell(tag: OpenTag): void {
    const at = fromA1(tag.attribute('r') ?? '');
    col = at ? at.col : col + 1;
    row?.cells.set(col, Number(tag.attribute('s') ?? 0));
  }

  walkXml(xml, {
    open(tag) {
      if (tag.name === 'c' && tag.depth === 3) openCell(tag);
      else if (tag.name === 'row' && tag.depth === 2) openRow(tag);
      else if (tag.name === 'col' && tag.depth === 2) columns.push(readColumn(tag.attributes()));
      else if (tag.name === 'sheetFormatPr') format = tag.attributes();
      else if (tag.name === 'sheetView' && tag.depth === 2) view = tag.attributes();
      else if (tag.name === 'conditionalFormatting') formatted = readAreas(tag.attribute('sqref'));
      else if (tag.name === 'cfRule') dxf = Number(tag.attribute('dxfId') ?? -1);
      else if (tag.name === 'formula') formula = '';
    },
    text(text) {
      if (formula !== null) formula += text;
    },
    close(tag) {
      if (tag.name !== 'formula') return;
      const severity = markedSeverity(formula ?? '');
      if (severity) marks.push({ areas: formatted, severity, dxf });
      formula = null;
    },
  });

  return {
    columns,
    rows,
    baseColumnWidth: Number(format['baseColWidth'] ?? DEFAULT_BASE_WIDTH),
    defaultColumnWidth: format['defaultColWidth'] === undefined ? null : Number(format['defaultColWidth']),
    defaultRowHeight: Number(format['defaultRowHeight'] ?? DEFAULT_ROW_HEIGHT),
    showGridLines: view['showGridLines'] === undefined || isTrue(view['showGridLines']),
    rightToLeft: isTrue(view['rightToLeft']),
    marks,
  };
}

const readColumn = (attributes: Readonly<Record<string, string>>): ColumnLayout => ({
  first: Number(attributes['min']) - 1,
  last: Number(attributes['max']) - 1,
  width: attributes['width'] === undefined ? null : Number(attributes['width']),
  hidden: isTrue(attributes['hidden']),
  style: Number(attributes['style'] ?? 0),
});

const readAreas = (sqref = ''): readonly Area[] =>
  sqref.split(/\s+/).flatMap((reference) => areaFromA1(reference) ?? []);
