import type { CSSProperties } from 'react';
import type { BorderLook, CellLook, FillLook } from '../../hosts/xlsx/view/look';
import type { Edges, GridCell } from './model';

/** Chinese fonts that have serifs in their strokes; the rest falls back to a sans serif. */
const SERIF = /宋|仿|楷|明|song|sun|fang|kai|ming|times|cambria|georgia/i;
const SERIF_FALLBACK = "'SimSun', 'Songti SC', 'Noto Serif CJK SC', serif";
const SANS_FALLBACK = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const LINES: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const ALIGN: Readonly<Record<string, CSSProperties['textAlign']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'left',
};

const VERTICAL: Readonly<Record<string, CSSProperties['verticalAlign']>> = {
  top: 'top',
  center: 'middle',
  distributed: 'middle',
  justify: 'top',
  bottom: 'bottom',
};

/** Pixels of one step of indentation. */
const INDENT = 9;

/** A length that the sheet's zoom scales, without drawing the cells anew. */
export const zoomed = (length: number, unit = 'px'): string => `calc(${length}${unit} * var(--zoom, 1))`;

const known = new WeakMap<CellLook, CSSProperties>();

/** A cell's look in CSS, its edges aside; one object for all cells of the same look. */
export function lookCss(look: CellLook): CSSProperties {
  const present = known.get(look);
  if (present) return present;
  const { font, fill } = look;
  const lines = [font.underline && 'underline', font.strike && 'line-through'].filter(Boolean).join(' ');
  const css: CSSProperties = {
    fontFamily: fontFamily(font.name),
    fontSize: zoomed(font.size, 'pt'),
    verticalAlign: VERTICAL[look.vertical] ?? 'bottom',
    ...(font.bold && { fontWeight: 'bold' }),
    ...(font.italic && { fontStyle: 'italic' }),
    ...(font.color && { color: font.color }),
    ...(lines && { textDecoration: lines }),
    ...(fill && fillCss(fill)),
    ...(look.wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...rotationCss(look.rotation),
  };
  known.set(look, css);
  return css;
}

/** The cell's style: its look, alignment by its kind of value, edges, overflow. */
export function cellCss(cell: GridCell, gridLines: boolean): CSSProperties {
  const { look, edges, outline } = cell;
  const align = alignOf(cell);
  const indent = look.indent * INDENT;
  return {
    ...lookCss(look),
    textAlign: align,
    ...(indent > 0 && { [align === 'right' ? 'paddingRight' : 'paddingLeft']: zoomed(indent + 2) }),
    ...(!look.wrap && !runsOver(cell) && { overflow: 'hidden', ...cutCss(cell) }),
    ...edgesCss(edges, gridLines && !look.fill),
    ...(outline && { outline: line(outline), outlineOffset: -1 }),
  };
}

/** The style of the cell's text: no higher than the row, and no farther than the blank cells beside it. */
export function textCss(cell: GridCell): CSSProperties | null {
  const { height, text } = cell;
  const width = runsOver(cell)
    ? { width: `calc(100% + ${zoomed(cell.room)})`, pointerEvents: 'none' as const }
    : null;
  if (text === '' || (height === null && !width)) return null;
  return {
    ...(height !== null && { maxHeight: zoomed(height) }),
    overflow: 'hidden',
    ...cutCss(cell),
    ...width,
  };
}

/** A number without its last digits would be another number. */
const cutCss = ({ kind }: GridCell): CSSProperties => (kind === 'number' ? { textOverflow: 'ellipsis' } : {});

const runsOver = (cell: GridCell): boolean => cell.room > 0 && alignOf(cell) === 'left';

/** By the kind of value unless the look says otherwise. */
export function alignOf({ look, kind }: GridCell): CSSProperties['textAlign'] {
  const general = kind === 'number' ? 'right' : kind === 'other' ? 'center' : 'left';
  return ALIGN[look.horizontal] ?? general;
}

function edgesCss(edges: Edges, gridLines: boolean): CSSProperties {
  const plain = gridLines ? '1px solid var(--grid-line)' : '1px solid transparent';
  return {
    borderRight: edges.right ? line(edges.right) : plain,
    borderBottom: edges.bottom ? line(edges.bottom) : plain,
    ...(edges.left && { borderLeft: line(edges.left) }),
    ...(edges.top && { borderTop: line(edges.top) }),
  };
}

const line = ({ style, color }: BorderLook): string => `${LINES[style] ?? LINES['thin']} ${color ?? '#000'}`;

/** Patterns are drawn as stripes: enough to tell them from a plain fill. */
function fillCss({ pattern, background, foreground }: FillLook): CSSProperties {
  if (pattern === 'solid') return background ? { backgroundColor: background } : {};
  const angle = /down/i.test(pattern)
    ? 45
    : /horizontal/i.test(pattern)
      ? 0
      : /vertical/i.test(pattern)
        ? 90
        : 135;
  const stripe = foreground ?? '#808080';
  return {
    backgroundColor: background ?? '#fff',
    backgroundImage: `repeating-linear-gradient(${angle}deg, ${stripe}80 0 1px, transparent 1px 6px)`,
  };
}

function rotationCss(rotation: number): CSSProperties {
  if (rotation === 255) return { writingMode: 'vertical-rl', textOrientation: 'upright' };
  if (rotation <= -45) return { writingMode: 'vertical-rl' };
  return rotation >= 45 ? { writingMode: 'sideways-lr' as CSSProperties['writingMode'] } : {};
}

const fontFamily = (name: string): string =>
  `'${name.replace(/['\\]/g, '')}', ${SERIF.test(name) ? SERIF_FALLBACK : SANS_FALLBACK}`;
