import type { MarkSeverity } from './plan';

/** What a marked cell looks like, in the terms of a spreadsheet. Colours are RGB in hexadecimal. */
export interface MarkLook {
  readonly font: { readonly color: string; readonly bold?: boolean; readonly underline?: boolean };
  /** `lightUp`: thin lines of `lines` from bottom left to top right over the background. */
  readonly fill: {
    readonly pattern: 'solid' | 'lightUp';
    readonly lines: string;
    readonly background: string;
  };
  readonly border: { readonly style: 'thin' | 'dashed' | 'dotted'; readonly color: string };
}

/**
 * The looks of the three kinds of marks. Each changes font, fill and border, so that something of it shows
 * beside another rule's format; in black and white they differ by weight, pattern and line.
 */
export const MARK_LOOKS: Readonly<Record<MarkSeverity, MarkLook>> = {
  error: {
    font: { color: '9C0006', bold: true },
    fill: { pattern: 'solid', lines: 'FFB3B3', background: 'FFB3B3' },
    border: { style: 'thin', color: 'C00000' },
  },
  warning: {
    font: { color: '5C3A00' },
    fill: { pattern: 'lightUp', lines: 'FFD966', background: 'FFF2CC' },
    border: { style: 'dashed', color: '7F4F00' },
  },
  info: {
    font: { color: '1F4E79', underline: true },
    fill: { pattern: 'solid', lines: 'EAF3FB', background: 'EAF3FB' },
    border: { style: 'dotted', color: '1F4E79' },
  },
};
