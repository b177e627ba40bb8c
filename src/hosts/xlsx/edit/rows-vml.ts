import { escapeText, textOf } from '../xml';
import { shiftFormula, shiftRow } from './references-shift';
import type { RowChange } from './references-shift';
import { shiftEnds } from './rows-anchors';

// VML is read as text: what old Excels wrote in text boxes (<br>) is not well-formed XML.
const SHAPE = /<((?:\w+:)?shape)(?=[\s>])[\s\S]*?<\/\1\s*>/g;
const NOTE = /<(?:\w+:)?ClientData\b[^>]*ObjectType=["']Note["']/;
const ROW = /(<((?:\w+:)?Row)\s*>)\s*(\d+)\s*(?=<\/\2)/;
const ANCHOR = /(<((?:\w+:)?Anchor)\s*>)([^<]*)(?=<\/\2)/;
const FORMULA = /(<((?:\w+:)?Fmla(?:Link|Range|Group|Txbx|Pict))\s*>)([^<]*)(?=<\/\2)/g;

/** Indices of the rows within an anchor: left column, offset, top row, offset, right column, offset … */
const TOP = 2;
const BOTTOM = 6;

function editAnchor(shape: string, edit: (numbers: number[]) => boolean): string | null {
  let kept = true;
  const edited = shape.replace(ANCHOR, (whole, open: string, _: string, anchor: string) => {
    const numbers = anchor.split(',').map(Number);
    if (numbers.length !== 8 || numbers.some(Number.isNaN)) return whole;
    kept = edit(numbers);
    return open + numbers.join(', ');
  });
  return kept ? edited : null;
}

/** A note's shape keeps its place relative to its cell; it goes with it. */
function shiftNote(shape: string, change: RowChange): string | null {
  const row = Number(ROW.exec(shape)?.[3] ?? NaN);
  if (Number.isNaN(row)) return shape;
  const moved = shiftRow(row, change);
  if (moved === null) return null;
  if (moved === row) return shape;
  const numbered = shape.replace(ROW, `$1${moved}`);
  return editAnchor(numbered, (numbers) => {
    for (const index of [TOP, BOTTOM]) numbers[index] = Math.max(0, numbers[index]! + moved - row);
    return true;
  });
}

function shiftControl(shape: string, change: RowChange): string | null {
  return editAnchor(shape, (numbers) => {
    const end = (index: number) => ({ row: numbers[index]!, offset: numbers[index + 1]! });
    const ends = shiftEnds(end(TOP), end(BOTTOM), 'size', change);
    if (!ends) return false;
    [TOP, BOTTOM].forEach((index, i) => numbers.splice(index, 2, ends[i]!.row, ends[i]!.offset));
    return true;
  });
}

/** Moves the shapes of a sheet's notes and controls; those of deleted cells are taken out. */
export function shiftVmlShapes(vml: string, change: RowChange): string {
  return vml.replace(
    SHAPE,
    (shape) => (NOTE.test(shape) ? shiftNote(shape, change) : shiftControl(shape, change)) ?? '',
  );
}

/** Moves the references of controls to their cells. */
export const shiftVmlFormulas = (vml: string, ownSheet: string, change: RowChange): string =>
  vml.replace(FORMULA, (whole, open: string, _: string, raw: string) => {
    const formula = textOf(raw);
    const shifted = shiftFormula(formula, ownSheet, change);
    return shifted === formula ? whole : open + escapeText(shifted);
  });
