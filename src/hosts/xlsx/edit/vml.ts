import { walk } from './sheet-metrics';
import type { SheetMetrics } from './sheet-metrics';

// VML is treated as text: what old programs wrote in text boxes (<br>) is not well-formed XML.
const SHAPE = /<((?:[\w.-]+:)?shape)(?=[\s>])[\s\S]*?<\/\1\s*>/g;
const NOTE = /<(?:[\w.-]+:)?ClientData\b[^>]*ObjectType=["']Note["']/;
const ROW = /<(?:[\w.-]+:)?Row\s*>\s*(\d+)\s*</;
const COLUMN = /<(?:[\w.-]+:)?Column\s*>\s*(\d+)\s*</;
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const NOTE_TYPE = '_x0000_t202';
const SHAPE_TYPE =
  `<v:shapetype ${NAMESPACES} id="${NOTE_TYPE}" coordsize="21600,21600" o:spt="202" ` +
  'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Shape ids of one drawing come in blocks of this size. */
const ID_BLOCK = 1024;

const NOTE_WIDTH = 260;
const LINE_HEIGHT = 16;
const MAX_HEIGHT = 480;
const CHARACTERS_A_LINE = 20;
/** Distance of a note from its cell. */
const GAP = { x: 15, y: 4 };

interface Position {
  readonly row: number;
  readonly col: number;
}

/** A drawing without shapes. `number` sets its ids apart from other sheets' drawings. */
export const emptyDrawing = (number: number): string =>
  `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>` +
  `${SHAPE_TYPE}</xml>`;

export const hasShapes = (vml: string): boolean => vml.search(SHAPE) >= 0;

function noteHeight(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / CHARACTERS_A_LINE), 1);
  return Math.min(MAX_HEIGHT, Math.max(4, lines) * LINE_HEIGHT);
}

/** The frame of a note right of its cell, as eight numbers: cells and pixels of two corners. */
function anchor({ row, col }: Position, text: string, metrics: SheetMetrics): string {
  const top = Math.max(0, row - 1);
  const right = walk(col + 1, GAP.x, NOTE_WIDTH, (each) => metrics.columnWidth(each));
  const bottom = walk(top, GAP.y, noteHeight(text), (each) => metrics.rowHeight(each));
  return [col + 1, GAP.x, top, GAP.y, right.index, right.offset, bottom.index, bottom.offset].join(', ');
}

/** Adds a hidden note's shape for each cell. */
export function addNotes(
  vml: string,
  notes: readonly { readonly at: Position; readonly text: string }[],
  metrics: SheetMetrics,
): string {
  const ids = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const block = Number(/\bidmap\b[^>]*\bdata=["'](\d+)/.exec(vml)?.[1] ?? 1) * ID_BLOCK;
  let id = ids.reduce((max, each) => Math.max(max, each), block);
  const shapes = notes.map(({ at, text }) => {
    id++;
    return (
      `<v:shape ${NAMESPACES} id="_x0000_s${id}" type="#${NOTE_TYPE}" ` +
      'style="position:absolute;margin-left:60pt;margin-top:2pt;width:195pt;' +
      `height:${Math.round(noteHeight(text) * 0.75)}pt;z-index:${id % ID_BLOCK};visibility:hidden" ` +
      'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>' +
      '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
      `<x:Anchor>${anchor(at, text, metrics)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${at.row}</x:Row><x:Column>${at.col}</x:Column></x:ClientData></v:shape>`
    );
  });
  const type = vml.includes(NOTE_TYPE) ? '' : SHAPE_TYPE;
  const end = vml.lastIndexOf('</');
  if (end < 0) return vml.replace(/\s*\/>\s*$/, `>${type}${shapes.join('')}</xml>`);
  return vml.slice(0, end) + type + shapes.join('') + vml.slice(end);
}

/** Takes the shapes of these cells' notes out. */
export function removeNotes(vml: string, cells: readonly Position[]): string {
  const gone = new Set(cells.map(({ row, col }) => `${row},${col}`));
  return vml.replace(SHAPE, (shape) => {
    const key = `${ROW.exec(shape)?.[1]},${COLUMN.exec(shape)?.[1]}`;
    return NOTE.test(shape) && gone.has(key) ? '' : shape;
  });
}
