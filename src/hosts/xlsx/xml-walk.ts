import { attribute, attributes, localName, prefixOf, tagEnd, textOf, XmlError } from './xml';

/** An opening (or empty) tag; offsets are character positions: `xml.slice(start, end)` is its text. */
export interface OpenTag {
  /** Without prefix. */
  readonly name: string;
  /** With its colon (`x:`), or ''. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** Number of ancestors: 0 for the root. */
  readonly depth: number;
  /** By its name as written (`r:id`), unescaped. */
  attribute(name: string): string | undefined;
  attributes(): Record<string, string>;
}

/** A closing tag; for an empty element `start` = `end` = the end of its tag. */
interface CloseTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface XmlVisitor {
  /** May read a whole element by itself and give the position behind it: the walk goes on there. */
  consume?(tag: OpenTag): number | undefined;
  open?(tag: OpenTag): void;
  /** Also called for empty elements, right after open. */
  close?(tag: CloseTag): void;
  /** Character data, entities replaced; a CDATA section comes as a call of its own. */
  text?(text: string): void;
}

class Tag implements OpenTag {
  readonly name: string;
  readonly prefix: string;
  constructor(
    private readonly xml: string,
    qualified: string,
    readonly start: number,
    readonly end: number,
    readonly selfClosing: boolean,
    readonly depth: number,
  ) {
    this.name = localName(qualified);
    this.prefix = prefixOf(qualified);
  }
  attribute(name: string): string | undefined {
    return attribute(this.xml.slice(this.start, this.end), name);
  }
  attributes(): Record<string, string> {
    return attributes(this.xml.slice(this.start, this.end));
  }
}

function nameEnd(xml: string, at: number): number {
  for (; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62) return at;
  }
  return at;
}

/** End of the markup that begins with `<!` or `<?` at `at`; -1 when it is cut off. */
function skipMarkup(xml: string, at: number): number {
  const behind = (mark: string, from: number) => {
    const found = xml.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length;
  };
  if (xml.startsWith('<?', at)) return behind('?>', at + 2);
  if (xml.startsWith('<!--', at)) return behind('-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return behind(']]>', at + 9);
  throw new XmlError(xml.startsWith('<!DOCTYPE', at) ? 'doctype' : 'malformed', at);
}

/** Position of the next tag, behind texts, comments and instructions. @throws XmlError when there is none */
export function nextTag(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const next = xml.indexOf('<', at);
    if (next < 0) throw new XmlError('malformed', at);
    const code = xml.charCodeAt(next + 1);
    if (code !== 33 && code !== 63) return next;
    at = skipMarkup(xml, next);
    if (at < 0) throw new XmlError('malformed', next);
  }
}

function openTagAt(xml: string, start: number, depth: number): Tag {
  const end = nameEnd(xml, start + 1);
  const close = tagEnd(xml, end);
  if (end === start + 1 || close < 0) throw new XmlError('malformed', start);
  const selfClosing = xml.charCodeAt(close - 1) === 47;
  const name = xml.slice(start + 1, selfClosing ? Math.min(end, close - 1) : end);
  return new Tag(xml, name, start, close + 1, selfClosing, depth);
}

/** Position behind the closing tag at `start`, which must be of the element `name`. */
export function closeTagAt(xml: string, start: number, name: string): number {
  const end = start + 2 + name.length;
  const close = xml.startsWith(name, start + 2) ? xml.indexOf('>', end) : -1;
  if (close < 0 || (close > end && xml.slice(end, close).trim() !== ''))
    throw new XmlError('malformed', start);
  return close + 1;
}

/**
 * Visits one element, whose tag begins at `start`, and what it holds; checks that tags are closed and nested.
 * @returns the position behind it
 * @throws XmlError
 */
export function walkElement(xml: string, start: number, visitor: XmlVisitor): number {
  const open: string[] = [];
  let at = start;
  for (;;) {
    const code = xml.charCodeAt(at + 1);
    if (code === 33 || code === 63) {
      const end = skipMarkup(xml, at);
      if (end < 0) throw new XmlError('malformed', at);
      if (xml.startsWith('<![', at)) visitor.text?.(xml.slice(at + 9, end - 3).replace(/\r\n?/g, '\n'));
      at = end;
    } else if (code === 47) {
      const name = open.pop();
      if (name === undefined) throw new XmlError('malformed', at);
      const closeStart = at;
      at = closeTagAt(xml, at, name);
      visitor.close?.({ name: localName(name), start: closeStart, end: at, depth: open.length });
    } else {
      const tag = openTagAt(xml, at, open.length);
      at = tag.end;
      const behind = visitor.consume?.(tag);
      if (behind === undefined) {
        visitor.open?.(tag);
        if (tag.selfClosing) visitor.close?.({ name: tag.name, start: at, end: at, depth: tag.depth });
        else open.push(tag.prefix + tag.name);
      } else at = behind;
    }
    if (open.length === 0) return at;
    const next = xml.indexOf('<', at);
    if (next < 0) throw new XmlError('malformed', at);
    if (next > at && visitor.text) visitor.text(textOf(xml.slice(at, next)));
    at = next;
  }
}

/** Position of the next tag or end of text behind comments, processing instructions and white space. */
function skipOutside(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    if (xml.slice(at, end).trim() !== '') throw new XmlError('malformed', at);
    if (next < 0) return end;
    const code = xml.charCodeAt(next + 1);
    if (code !== 33 && code !== 63) return next;
    at = skipMarkup(xml, next);
    if (at < 0 || xml.startsWith('<![', next)) throw new XmlError('malformed', next);
  }
}

/**
 * Visits the elements and texts of a document in order, with their positions.
 * Checks that tags are closed and nested, that there is one root, and that there is no document type.
 * @throws XmlError
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const start = skipOutside(xml, 0);
  if (start === xml.length) throw new XmlError('malformed', start);
  const end = skipOutside(xml, walkElement(xml, start, visitor));
  if (end !== xml.length) throw new XmlError('malformed', end);
}
