import { readColor, readPalette } from './colors';
import type { Palette } from './colors';
import type { BorderLook, Borders, CellLook, FillLook, FontLook, LookChange, Side } from './look';
import { child, childrenOf, isTrue, numberOf } from './tree';
import type { XmlNode } from './tree';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
const DEFAULT_FONT: FontLook = {
  name: '宋体',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};

/** The looks of a workbook's cell styles. */
export interface LookTable {
  /** The font of the default style: column widths are counted in its digits. */
  readonly defaultFont: FontLook;
  /** The look of a cell style (an index into cellXfs), always the same object; the default for an unknown one. */
  look(style: number): CellLook;
  /** What a differential format (an index into dxfs) changes. */
  change(dxf: number): LookChange | null;
}

/** Reads the looks from the roots of the style sheet and the theme. */
export function readLooks(styles: XmlNode, theme: XmlNode | null): LookTable {
  const palette = readPalette(styles, theme);
  const fonts = childrenOf(styles, 'fonts').map((node) => ({ ...DEFAULT_FONT, ...readFont(node, palette) }));
  const fills = childrenOf(styles, 'fills').map((node) => readFill(node, palette));
  const borders = childrenOf(styles, 'borders').map((node) => readBorders(node, palette));
  const xfs = childrenOf(styles, 'cellXfs').map((xf): CellLook => {
    const alignment = child(xf, 'alignment');
    return {
      font: fonts[numberOf(xf, 'fontId') ?? 0] ?? fonts[0] ?? DEFAULT_FONT,
      fill: fills[numberOf(xf, 'fillId') ?? 0] ?? null,
      borders: borders[numberOf(xf, 'borderId') ?? 0] ?? NO_BORDERS,
      horizontal: alignment?.attributes['horizontal'] ?? 'general',
      vertical: alignment?.attributes['vertical'] ?? 'bottom',
      wrap: isTrue(alignment?.attributes['wrapText']),
      indent: numberOf(alignment, 'indent') ?? 0,
      rotation: toDegrees(numberOf(alignment, 'textRotation') ?? 0),
    };
  });
  const defaultLook = xfs[0] ?? plainLook(fonts[0] ?? DEFAULT_FONT);
  const dxfs = childrenOf(styles, 'dxfs');
  return {
    defaultFont: defaultLook.font,
    look: (style) => xfs[style] ?? defaultLook,
    change: (dxf) => (dxfs[dxf] ? readChange(dxfs[dxf], palette) : null),
  };
}

const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };

const plainLook = (font: FontLook): CellLook => ({
  font,
  fill: null,
  borders: NO_BORDERS,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
});

/** 0–90 stays, 91–180 leans the other way, 255 is upright letters. */
const toDegrees = (stored: number): number => (stored > 90 && stored <= 180 ? 90 - stored : stored);

/** Only what the element states. */
function readFont(node: XmlNode, palette: Palette): Partial<FontLook> {
  const font: { -readonly [Key in keyof FontLook]?: FontLook[Key] } = {};
  for (const each of node.children) {
    const { val } = each.attributes;
    const on = val === undefined || isTrue(val);
    if (each.name === 'name' && val) font.name = val;
    else if (each.name === 'sz' && Number(val) > 0) font.size = Number(val);
    else if (each.name === 'b') font.bold = on;
    else if (each.name === 'i') font.italic = on;
    else if (each.name === 'u') font.underline = val !== 'none';
    else if (each.name === 'strike') font.strike = on;
    else if (each.name === 'color') font.color = readColor(each, palette);
  }
  return font;
}

function readFill(node: XmlNode, palette: Palette): FillLook | null {
  const gradient = child(node, 'gradientFill');
  if (gradient) {
    const stop = child(gradient, 'stop');
    return { pattern: 'solid', background: readColor(child(stop, 'color'), palette), foreground: null };
  }
  const fill = child(node, 'patternFill');
  const pattern = fill?.attributes['patternType'] ?? 'none';
  if (pattern === 'none') return null;
  const foreground = readColor(child(fill, 'fgColor'), palette);
  const background = readColor(child(fill, 'bgColor'), palette);
  // A solid fill is all pattern.
  return pattern === 'solid'
    ? { pattern, background: foreground, foreground: null }
    : { pattern, background, foreground };
}

function readBorder(node: XmlNode | undefined, palette: Palette): BorderLook | null {
  const style = node?.attributes['style'];
  return !style || style === 'none' ? null : { style, color: readColor(child(node, 'color'), palette) };
}

/** `start` and `end` are strict OOXML's left and right. */
const sideNode = (node: XmlNode, side: Side): XmlNode | undefined =>
  child(node, side) ?? child(node, side === 'left' ? 'start' : side === 'right' ? 'end' : side);

const readBorders = (node: XmlNode, palette: Palette): Borders => ({
  top: readBorder(sideNode(node, 'top'), palette),
  right: readBorder(sideNode(node, 'right'), palette),
  bottom: readBorder(sideNode(node, 'bottom'), palette),
  left: readBorder(sideNode(node, 'left'), palette),
});

function readChange(dxf: XmlNode, palette: Palette): LookChange {
  const font = child(dxf, 'font');
  const border = child(dxf, 'border');
  const borders: Partial<Record<Side, BorderLook | null>> = {};
  for (const side of SIDES) {
    const line = border && readBorder(sideNode(border, side), palette);
    if (line) borders[side] = line;
  }
  return {
    font: font ? readFont(font, palette) : {},
    fill: readChangedFill(child(child(dxf, 'fill'), 'patternFill'), palette),
    borders,
  };
}

/** In a differential format the solid colour is the background, and solid is the pattern by default. */
function readChangedFill(fill: XmlNode | undefined, palette: Palette): FillLook | null {
  const pattern = fill?.attributes['patternType'] ?? 'solid';
  if (!fill || pattern === 'none') return null;
  const background = readColor(child(fill, 'bgColor'), palette);
  const foreground = readColor(child(fill, 'fgColor'), palette);
  return pattern === 'solid'
    ? { pattern, background: background ?? foreground, foreground: null }
    : { pattern, background, foreground };
}
