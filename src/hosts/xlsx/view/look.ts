import type { Color } from './colors';

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** null: automatic. */
  readonly color: Color | null;
}

export interface FillLook {
  /** 'solid' or the name of a pattern: 'gray125', 'lightUp' … */
  readonly pattern: string;
  /** Of the solid area, or behind the pattern; null: none. */
  readonly background: Color | null;
  /** Of the pattern's lines. */
  readonly foreground: Color | null;
}

export interface BorderLook {
  /** 'thin', 'medium', 'dashed', 'double', … */
  readonly style: string;
  readonly color: Color | null;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';
export type Borders = Readonly<Record<Side, BorderLook | null>>;

/** How a cell looks; one object for all cells of the same style. */
export interface CellLook {
  readonly font: FontLook;
  readonly fill: FillLook | null;
  readonly borders: Borders;
  /** 'general', 'left', 'center', 'right', 'justify', 'fill', 'centerContinuous', 'distributed'. */
  readonly horizontal: string;
  /** 'top', 'center', 'bottom', 'justify', 'distributed'. */
  readonly vertical: string;
  readonly wrap: boolean;
  /** Steps of about three spaces. */
  readonly indent: number;
  /** Degrees, anticlockwise positive; 255: letters stacked upright. */
  readonly rotation: number;
}

/** What a conditional format changes; the rest stays. */
export interface LookChange {
  readonly font: Partial<FontLook>;
  readonly fill: FillLook | null;
  readonly borders: Partial<Borders>;
}

export const changedLook = (look: CellLook, change: LookChange): CellLook => ({
  ...look,
  font: { ...look.font, ...change.font },
  fill: change.fill ?? look.fill,
  borders: { ...look.borders, ...change.borders },
});
