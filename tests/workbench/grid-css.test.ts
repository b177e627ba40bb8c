import { describe, expect, it } from '@jest/globals';
import type { CellLook } from '../../src/hosts/xlsx/view/look';
import { cellCss, lookCss, textCss } from '../../src/workbench/grid/css';
import type { GridCell } from '../../src/workbench/grid/model';

const FONT = {
  name: '宋体',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
};
const NONE = { top: null, right: null, bottom: null, left: null };
const LOOK: CellLook = {
  font: FONT,
  fill: null,
  borders: NONE,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};
const CELL: GridCell = {
  row: 0,
  col: 0,
  rowSpan: 1,
  colSpan: 1,
  text: '甲',
  kind: 'text',
  isPending: false,
  look: LOOK,
  mark: null,
  edges: NONE,
  outline: null,
  room: 0,
  height: null,
};

const css = (cell: Partial<GridCell> = {}) => cellCss({ ...CELL, ...cell }, true);

describe('lookCss', () => {
  it('is one object for all cells of a look', () => {
    expect(lookCss(LOOK)).toBe(lookCss(LOOK));
    expect(lookCss({ ...LOOK })).not.toBe(lookCss(LOOK));
  });

  it('says fonts, decoration and colour', () => {
    const font = { ...FONT, bold: true, italic: true, underline: true, strike: true, color: '#ff0000' };
    expect(lookCss({ ...LOOK, font })).toMatchObject({
      fontSize: 'calc(11pt * var(--zoom, 1))',
      fontWeight: 'bold',
      fontStyle: 'italic',
      textDecoration: 'underline line-through',
      color: '#ff0000',
    });
  });

  it.each([
    ['宋体', 'serif'],
    ['仿宋_GB2312', 'serif'],
    ['楷体', 'serif'],
    ['黑体', 'sans-serif'],
    ['Calibri', 'sans-serif'],
  ])('falls back from %s to %s', (name, fallback) => {
    expect(lookCss({ ...LOOK, font: { ...FONT, name } }).fontFamily).toMatch(
      new RegExp(`^'${name}'.*, ${fallback}$`),
    );
  });

  it('takes no quotes from a font name into the style sheet', () => {
    expect(lookCss({ ...LOOK, font: { ...FONT, name: "a'; x" } }).fontFamily).toMatch(/^'a; x', /);
  });

  it('fills plainly or with stripes', () => {
    const solid = { pattern: 'solid', background: '#eeeeee', foreground: null };
    expect(lookCss({ ...LOOK, fill: solid })).toMatchObject({ backgroundColor: '#eeeeee' });
    const stripes = lookCss({
      ...LOOK,
      fill: { pattern: 'lightUp', background: '#ffffff', foreground: '#ff0000' },
    });
    expect(stripes.backgroundImage).toContain('#ff0000');
  });
});

describe('cellCss', () => {
  it('aligns by the kind of value unless the cell says otherwise', () => {
    expect([css().textAlign, css({ kind: 'number' }).textAlign, css({ kind: 'other' }).textAlign]).toEqual([
      'left',
      'right',
      'center',
    ]);
    expect(css({ kind: 'number', look: { ...LOOK, horizontal: 'center' } }).textAlign).toBe('center');
  });

  it('wraps, clips or overflows', () => {
    expect(css({ look: { ...LOOK, wrap: true } })).toMatchObject({ whiteSpace: 'pre-wrap' });
    expect(css().overflow).toBe('hidden');
    expect(css({ room: 64 }).overflow).toBeUndefined();
    expect(css({ room: 64, kind: 'number' }).overflow).toBe('hidden');
  });

  it('lets text run no farther than the room beside it, and no higher than the row', () => {
    const text = (cell: Partial<GridCell>) => textCss({ ...CELL, ...cell });
    expect(text({})).toBeNull();
    expect(text({ height: 20 })).toEqual({ maxHeight: 'calc(20px * var(--zoom, 1))', overflow: 'hidden' });
    expect(text({ room: 64 })).toMatchObject({
      overflow: 'hidden',
      width: 'calc(100% + calc(64px * var(--zoom, 1)))',
    });
  });

  it('shows that a number is cut', () => {
    expect(css({ kind: 'number' }).textOverflow).toBe('ellipsis');
    expect(textCss({ ...CELL, kind: 'number', height: 20 })).toMatchObject({ textOverflow: 'ellipsis' });
    expect(css().textOverflow).toBeUndefined();
  });

  it('draws lines as they are, grid lines elsewhere, none over a fill', () => {
    const edges = {
      ...NONE,
      right: { style: 'double', color: '#ff0000' },
      left: { style: 'odd', color: null },
    };
    expect(css({ edges })).toMatchObject({ borderRight: '3px double #ff0000', borderLeft: '1px solid #000' });
    expect(css().borderBottom).toContain('--grid-line');
    const fill = { pattern: 'solid', background: '#eeeeee', foreground: null };
    expect(css({ look: { ...LOOK, fill } }).borderBottom).toBe('1px solid transparent');
  });

  it("draws a mark's line", () => {
    const outline = { style: 'dashed', color: '#7f4f00' };
    expect(css({ outline }).outline).toBe('1px dashed #7f4f00');
  });

  it('indents from the side the text stands on', () => {
    expect(css({ look: { ...LOOK, indent: 2 } }).paddingLeft).toBe('calc(20px * var(--zoom, 1))');
    expect(css({ look: { ...LOOK, indent: 2, horizontal: 'right' } }).paddingRight).toBe(
      'calc(20px * var(--zoom, 1))',
    );
  });
});
