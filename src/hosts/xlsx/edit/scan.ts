import { localName, prefixOf, tagEnd, XmlError } from '../xml';

/**
 * Offsets of elements in a part's text. Parts are patched by splicing, so what
 * is wanted is where things stand, not a tree: only the levels asked for are scanned.
 */
export interface XmlText {
  readonly xml: string;
  /** Holds no comment and no CDATA, so that a closing tag can be found by its text alone. */
  readonly plain: boolean;
}

/** Character offsets of one element. A self-closing one has openEnd = closeStart = end. */
export interface ElementSpan {
  /** Local name. */
  readonly name: string;
  /** With its colon (`x:`), or ''. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export const xmlText = (xml: string): XmlText => ({ xml, plain: !xml.includes('<!') });

export const isEmptyElement = (span: ElementSpan): boolean => span.openEnd === span.end;

/** The element's start tag (or the whole of a self-closing one). */
export const openTag = (xml: string, span: ElementSpan): string => xml.slice(span.start, span.openEnd);

/** What stands between the element's tags. */
export const innerXml = (xml: string, span: ElementSpan): string => xml.slice(span.openEnd, span.closeStart);

export const outerXml = (xml: string, span: ElementSpan): string => xml.slice(span.start, span.end);

/** Offset behind the `>` of the tag that starts at `start`. */
function behindTag(xml: string, start: number): number {
  const end = tagEnd(xml, start + 1);
  if (end < 0) throw new XmlError('malformed', start);
  return end + 1;
}

/** First tag at or behind `from`; skips comments, CDATA and processing instructions. */
function nextTag(xml: string, from: number): number {
  let at = xml.indexOf('<', from);
  while (at >= 0) {
    const char = xml.charCodeAt(at + 1);
    let skipTo: string | null = null;
    if (char === 63) skipTo = '?>';
    else if (char === 33) skipTo = xml.startsWith('<!--', at) ? '-->' : ']]>';
    if (skipTo === null) return at;
    const end = xml.indexOf(skipTo, at + 2);
    if (end < 0) return -1;
    at = xml.indexOf('<', end + skipTo.length);
  }
  return -1;
}

const isNameEnd = (char: number): boolean => char === 62 || char === 47 || char <= 32;

function rawNameAt(xml: string, start: number): string {
  let end = start + 1;
  while (end < xml.length && !isNameEnd(xml.charCodeAt(end))) end++;
  return xml.slice(start + 1, end);
}

/** Next occurrence of `token` that is a whole tag name; -1 when there is none. */
function tokenAt(xml: string, token: string, from: number): number {
  let at = xml.indexOf(token, from);
  while (at >= 0 && !isNameEnd(xml.charCodeAt(at + token.length))) at = xml.indexOf(token, at + 1);
  return at;
}

/** The same by the tags' text alone: native searches, for texts without comments and CDATA. */
function closingTagPlain(xml: string, rawName: string, from: number): number {
  let close = tokenAt(xml, `</${rawName}`, from);
  let nested = tokenAt(xml, `<${rawName}`, from);
  while (nested >= 0 && nested < close) {
    const end = behindTag(xml, nested);
    if (xml.charCodeAt(end - 2) !== 47) close = tokenAt(xml, `</${rawName}`, close + 1);
    nested = tokenAt(xml, `<${rawName}`, end);
  }
  return close;
}

function closingTagWalked(xml: string, rawName: string, from: number): number {
  let depth = 1;
  for (let at = nextTag(xml, from); at >= 0;) {
    const end = behindTag(xml, at);
    const closes = xml.charCodeAt(at + 1) === 47;
    const name = at + (closes ? 2 : 1);
    if (xml.startsWith(rawName, name) && isNameEnd(xml.charCodeAt(name + rawName.length))) {
      if (closes) depth--;
      else if (xml.charCodeAt(end - 2) !== 47) depth++;
      if (depth === 0) return at;
    }
    at = nextTag(xml, end);
  }
  return -1;
}

function spanOf(xml: string, rawName: string, start: number, openEnd: number, close: number): ElementSpan {
  if (close < 0) throw new XmlError('malformed', start);
  const end = close === openEnd && xml.charCodeAt(openEnd - 2) === 47 ? openEnd : behindTag(xml, close);
  return { name: localName(rawName), prefix: prefixOf(rawName), start, openEnd, closeStart: close, end };
}

/** The element whose start tag stands at `start`. @throws XmlError when it is not closed */
export function elementAt(text: XmlText, start: number): ElementSpan {
  const { xml, plain } = text;
  const rawName = rawNameAt(xml, start);
  const openEnd = behindTag(xml, start);
  if (xml.charCodeAt(openEnd - 2) === 47) return spanOf(xml, rawName, start, openEnd, openEnd);
  const close = (plain ? closingTagPlain : closingTagWalked)(xml, rawName, openEnd);
  return spanOf(xml, rawName, start, openEnd, close);
}

/** A part's root element. @throws XmlError */
export function rootElement(text: XmlText): ElementSpan {
  const { xml } = text;
  const start = nextTag(xml, 0);
  if (start < 0) throw new XmlError('malformed', 0);
  const rawName = rawNameAt(xml, start);
  const openEnd = behindTag(xml, start);
  if (xml.charCodeAt(openEnd - 2) === 47) return spanOf(xml, rawName, start, openEnd, openEnd);
  // The root's end tag is the last one: no need to look through the whole text for it.
  return spanOf(xml, rawName, start, openEnd, xml.lastIndexOf(`</${rawName}`));
}

/** The child elements of `parent`, in order; their own children are passed over. */
export function childElements(
  text: XmlText,
  parent: Pick<ElementSpan, 'openEnd' | 'closeStart'>,
): ElementSpan[] {
  const children: ElementSpan[] = [];
  let at = nextTag(text.xml, parent.openEnd);
  while (at >= 0 && at < parent.closeStart) {
    const child = elementAt(text, at);
    children.push(child);
    at = nextTag(text.xml, child.end);
  }
  return children;
}

/** First child of that local name. */
export const childNamed = (
  text: XmlText,
  parent: Pick<ElementSpan, 'openEnd' | 'closeStart'>,
  name: string,
): ElementSpan | undefined => childElements(text, parent).find((child) => child.name === name);

/**
 * Where a new child goes in a parent whose children have a fixed order: behind the last one that may not
 * stand after it. `nameOf` gives the name that counts for the order.
 */
export function placeInOrder(
  order: readonly string[],
  parent: Pick<ElementSpan, 'openEnd'>,
  children: readonly ElementSpan[],
  name: string,
  nameOf: (child: ElementSpan) => string = (child) => child.name,
): number {
  const rank = order.indexOf(name);
  let at = parent.openEnd;
  for (const child of children) {
    const other = order.indexOf(nameOf(child));
    if (other >= 0 && other <= rank) at = child.end;
  }
  return at;
}
