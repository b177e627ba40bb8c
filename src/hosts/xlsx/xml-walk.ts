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
export interface CloseTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export interface XmlVisitor {
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

/**
 * Visits the elements and texts of a document in order, with their positions.
 * Checks that tags are closed and nested, that there is one root, and that there is no document type.
 * @throws XmlError
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  let seenRoot = false;
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    const text = start < 0 ? xml.slice(at) : start > at ? xml.slice(at, start) : '';
    if (text !== '') {
      if (open.length > 0) visitor.text?.(textOf(text));
      else if (text.trim() !== '') throw new XmlError('malformed', at);
    }
    if (start < 0) break;
    const next = xml.charCodeAt(start + 1);
    if (next === 33 || next === 63) {
      at = skipMarkup(xml, start);
      if (at < 0) throw new XmlError('malformed', start);
      if (xml.startsWith('<![', start)) {
        if (open.length === 0) throw new XmlError('malformed', start);
        visitor.text?.(xml.slice(start + 9, at - 3).replace(/\r\n?/g, '\n'));
      }
      continue;
    }
    if (next === 47) {
      const name = open.pop();
      const end = name === undefined ? -1 : start + 2 + name.length;
      const close = end < 0 || !xml.startsWith(name!, start + 2) ? -1 : xml.indexOf('>', end);
      if (close < 0 || xml.slice(end, close).trim() !== '') throw new XmlError('malformed', start);
      at = close + 1;
      visitor.close?.({ name: localName(name!), start, end: at, depth: open.length });
      continue;
    }
    const end = nameEnd(xml, start + 1);
    const close = tagEnd(xml, end);
    if (end === start + 1 || close < 0 || (open.length === 0 && seenRoot)) {
      throw new XmlError('malformed', start);
    }
    seenRoot = true;
    at = close + 1;
    const name = xml.slice(start + 1, end);
    const selfClosing = xml.charCodeAt(close - 1) === 47;
    const tag = new Tag(xml, name, start, at, selfClosing, open.length);
    visitor.open?.(tag);
    if (!selfClosing) open.push(name);
    else visitor.close?.({ name: tag.name, start: at, end: at, depth: tag.depth });
  }
  if (open.length > 0 || !seenRoot) throw new XmlError('malformed', xml.length);
}

/** Inserts markup before the end of the root element; `make` gets the root's prefix (`x:` or ''). */
export function appendToRoot(xml: string, make: (prefix: string) => string): string {
  let root: OpenTag | undefined;
  let closing = 0;
  walkXml(xml, {
    open(tag) {
      if (tag.depth === 0) root = tag;
    },
    close(tag) {
      if (tag.depth === 0) closing = tag.start;
    },
  });
  if (!root) return xml;
  const content = make(root.prefix);
  if (!root.selfClosing) return xml.slice(0, closing) + content + xml.slice(closing);
  const opening = xml.slice(root.start, root.end - 2).trimEnd();
  const name = root.prefix + root.name;
  return `${xml.slice(0, root.start)}${opening}>${content}</${name}>${xml.slice(root.end)}`;
}
