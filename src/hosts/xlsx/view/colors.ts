import { child, childrenOf, numberOf } from './tree';
import type { XmlNode } from './tree';

/** `#rrggbb`, lower case. */
export type Color = string;

/** What colours refer to: the theme's twelve, and the palette of indexed ones. */
export interface Palette {
  readonly theme: readonly Color[];
  readonly indexed: readonly Color[];
}

/** Order of a colour's theme index; the theme part lists dark before light. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2']
  .concat([1, 2, 3, 4, 5, 6].map((n) => `accent${n}`))
  .concat(['hlink', 'folHlink']);

/** The theme of Office 2013 to 2022, for packages without one. */
const OFFICE_THEME = [
  ...['#ffffff', '#000000', '#e7e6e6', '#44546a', '#5b9bd5', '#ed7d31'],
  ...['#a5a5a5', '#ffc000', '#4472c4', '#70ad47', '#0563c1', '#954f72'],
];

const BASIC = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];
/** Indexed colours 16 to 63 (ECMA-376, 18.8.27). */
const EXTENDED =
  '800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff ' +
  '000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 ' +
  '3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
/** 64 and 65: the system's text and window colours. */
const INDEXED = [...BASIC, ...BASIC, ...EXTENDED.split(' '), '000000', 'ffffff'].map((hex) => `#${hex}`);

const fromArgb = (argb: string): Color => `#${argb.slice(-6).toLowerCase()}`;

/** The palette of a workbook from its style sheet and its theme (null when it has none). */
export function readPalette(styles: XmlNode, theme: XmlNode | null): Palette {
  const custom = childrenOf(child(styles, 'colors') ?? styles, 'indexedColors');
  const indexed = INDEXED.map((standard, i) => {
    const own = custom[i]?.attributes['rgb'];
    return own === undefined ? standard : fromArgb(own);
  });
  return { theme: theme ? themeColors(theme) : OFFICE_THEME, indexed };
}

function themeColors(theme: XmlNode): readonly Color[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, i) => {
    const value = child(scheme, name)?.children[0];
    const hex = value?.attributes['lastClr'] ?? value?.attributes['val'] ?? '';
    return /^[0-9a-f]{6}$/i.test(hex) ? fromArgb(hex) : OFFICE_THEME[i]!;
  });
}

/** The colour an element such as `<color theme="4" tint="0.4"/>` names; null for automatic or none. */
export function readColor(node: XmlNode | undefined, palette: Palette): Color | null {
  if (!node) return null;
  const base = baseColor(node, palette);
  const tint = numberOf(node, 'tint') ?? 0;
  return base && tint !== 0 ? tinted(base, tint) : base;
}

function baseColor(node: XmlNode, palette: Palette): Color | null {
  const { rgb } = node.attributes;
  if (rgb !== undefined) return fromArgb(rgb);
  const theme = numberOf(node, 'theme');
  if (theme !== undefined) return palette.theme[theme] ?? null;
  const indexed = numberOf(node, 'indexed');
  return indexed === undefined ? null : (palette.indexed[indexed] ?? null);
}

/** Lighter (tint > 0) or darker by its lightness, as 18.8.19 says. */
function tinted(color: Color, tint: number): Color {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const chroma = max - min;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = saturation * (1 - Math.abs(2 * target - 1));
  const low = target - range / 2;
  const channel = (value: number) => {
    const scaled = chroma === 0 ? target : low + ((value - min) / chroma) * range;
    return Math.round(Math.min(1, Math.max(0, scaled)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(r)}${channel(g)}${channel(b)}`;
}
