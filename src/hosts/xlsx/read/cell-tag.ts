import { XmlError } from '../xml';

/** A position in a sheet's XML; readers move it on. */
export interface Cursor {
  readonly xml: string;
  at: number;
}

/** What a row's or cell's tag says; one object is filled again for each tag. */
export interface CellTag {
  /** Zero-based, from `r`; -1 when it is not given. */
  row: number;
  col: number;
  /** Index of the cell's style. */
  style: number;
  type: string;
  hidden: boolean;
  /** The row's own style counts. */
  customFormat: boolean;
  empty: boolean;
}

export const newCellTag = (): CellTag => ({
  row: -1,
  col: -1,
  style: 0,
  type: '',
  hidden: false,
  customFormat: false,
  empty: false,
});

export const MAX_ROWS = 1048576;
export const MAX_COLS = 16384;

const SPACE = 32;
const SLASH = 47;
const GREATER = 62;
const DOUBLE = 34;
const SINGLE = 39;

const NOT_A_NAME = /[<>"'\s]/;

const isTrue = (value: string): boolean => value === '1' || value === 'true';

function readIndex(xml: string, start: number, end: number): number {
  let index = 0;
  for (let at = start; at < end; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) throw new XmlError('malformed', start);
    index = index * 10 + digit;
  }
  return index;
}

/** `B12` → column 1, row 11; `12` (of a row) → row 11. */
export function readReference(xml: string, start: number, end: number, tag: CellTag): void {
  let at = start;
  let col = 0;
  let row = 0;
  for (; at < end; at++) {
    const letter = (xml.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    col = col * 26 + letter;
  }
  const letters = at - start;
  for (; at < end; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  if (at < end || row < 1 || row > MAX_ROWS || letters > 3 || col > MAX_COLS) {
    throw new XmlError('malformed', start);
  }
  tag.row = row - 1;
  tag.col = col - 1;
}

/** One attribute; `nameEnd` is the position of its =. */
function readAttribute(
  xml: string,
  nameStart: number,
  nameEnd: number,
  start: number,
  end: number,
  tag: CellTag,
): void {
  if (nameEnd === nameStart + 1) {
    switch (xml.charCodeAt(nameStart)) {
      case 114: // r
        return readReference(xml, start, end, tag);
      case 115: // s
        tag.style = readIndex(xml, start, end);
        return;
      case 116: // t
        tag.type = xml.slice(start, end);
        return;
    }
  }
  const name = xml.slice(nameStart, nameEnd).trimEnd();
  if (NOT_A_NAME.test(name)) throw new XmlError('malformed', nameStart);
  if (name === 'hidden') tag.hidden = isTrue(xml.slice(start, end));
  else if (name === 'customFormat') tag.customFormat = isTrue(xml.slice(start, end));
  else if (name.length === 1 && nameEnd > nameStart + 1) {
    readAttribute(xml, nameStart, nameStart + 1, start, end, tag);
  }
}

/** Reads the attributes of a row's or cell's tag; the cursor goes from behind its name to behind the tag. */
export function readTag(cursor: Cursor, tag: CellTag): void {
  const { xml } = cursor;
  let { at } = cursor;
  tag.row = tag.col = -1;
  tag.style = 0;
  tag.type = '';
  tag.hidden = tag.customFormat = tag.empty = false;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE) {
      at++;
    } else if (code === GREATER) {
      cursor.at = at + 1;
      return;
    } else if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) {
      tag.empty = true;
      cursor.at = at + 2;
      return;
    } else {
      const equals = xml.indexOf('=', at);
      let open = equals + 1;
      while (xml.charCodeAt(open) <= SPACE) open++;
      const quote = xml.charCodeAt(open);
      const close =
        equals > 0 && (quote === DOUBLE || quote === SINGLE)
          ? xml.indexOf(quote === DOUBLE ? '"' : "'", open + 1)
          : -1;
      if (close < 0) throw new XmlError('malformed', at);
      readAttribute(xml, at, equals, open + 1, close, tag);
      at = close + 1;
    }
  }
}
