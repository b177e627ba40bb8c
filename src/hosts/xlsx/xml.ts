/** Raised for XML that must not be read: cut off, malformed, or with a document type. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  constructor(
    readonly reason: 'malformed' | 'doctype',
    /** Character position in the text. */
    readonly position: number,
  ) {
    super(`${reason} XML at ${position}`);
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Code of a character reference (`#31532`, `#x7B2C`); -1 when it is none. */
function referencedCode(entity: string): number {
  const hex = entity.charCodeAt(1) === 120;
  const base = hex ? 16 : 10;
  let code = 0;
  for (let i = hex ? 2 : 1; i < entity.length; i++) {
    const unit = entity.charCodeAt(i);
    const digit = unit <= 57 ? unit - 48 : (unit | 0x20) - 87;
    if (digit < 0 || digit >= base || (unit > 57 && digit < 10)) return -1;
    code = code * base + digit;
    if (code > 0x10ffff) return -1;
  }
  return entity.length > (hex ? 2 : 1) ? code : -1;
}

/** An entity's or character reference's text; `entity` stands between & and ;. */
function resolveEntity(entity: string, position: number): string {
  if (entity.charCodeAt(0) === 35) {
    const code = referencedCode(entity);
    if (code >= 0) return String.fromCodePoint(code);
  }
  const named = NAMED.get(entity);
  if (named === undefined) throw new XmlError('malformed', position);
  return named;
}

/** Replaces entities and character references. @throws XmlError for any other use of & */
export function unescapeXml(text: string): string {
  let amp = text.indexOf('&');
  if (amp < 0) return text;
  // Joined at the end: a text may be written in references altogether.
  const parts: string[] = [];
  let from = 0;
  while (amp >= 0) {
    const end = text.indexOf(';', amp);
    if (end < 0) throw new XmlError('malformed', amp);
    if (amp > from) parts.push(text.slice(from, amp));
    parts.push(resolveEntity(text.slice(amp + 1, end), amp));
    from = end + 1;
    amp = text.indexOf('&', from);
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts.join('');
}

/** Character data as a parser gives it: line ends become \n, entities are replaced. */
export function textOf(raw: string): string {
  return unescapeXml(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

const SPECIAL = /[&<>"\t\r\n]/g;

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    default:
      return `&#${character.charCodeAt(0)};`;
  }
}

/** For element content; carriage returns survive. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, escapeCharacter);

/** For an attribute in double quotes; tabs and line ends survive. */
export const escapeAttribute = (text: string): string => text.replace(SPECIAL, escapeCharacter);

const ESCAPED_CHARACTER = /_x([0-9A-Fa-f]{4})_/g;

/** Excel's own escapes in texts: `_x000D_` → carriage return, `_x005F_` → underscore. */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED_CHARACTER, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

// Characters that XML cannot hold, among them halves of surrogate pairs.
const UNSTORABLE =
  // eslint-disable-next-line no-control-regex
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The inverse of decodeXstring; the result holds only characters that XML allows (still to be escaped). */
export const encodeXstring = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNSTORABLE, hexEscape);

/** `x:row` → `row`. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `x:row` → `x:`; `row` → ''. */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** Position of the > that ends the tag begun before `at`, skipping quoted values; -1 when it is missing. */
export function tagEnd(xml: string, at: number): number {
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return -1;
    // A > may stand inside a value: look for an open quote before it.
    let quote = at;
    let closed = true;
    while (quote < end) {
      const code = xml.charCodeAt(quote);
      if (code === 34 || code === 39) {
        const close = xml.indexOf(code === 34 ? '"' : "'", quote + 1);
        if (close < 0) return -1;
        quote = close;
        if (close > end) {
          closed = false;
          break;
        }
      }
      quote++;
    }
    if (closed) return end;
    at = quote + 1;
  }
}

/** One attribute within a tag's text: the name as written, and where its value stands. */
interface AttributeSpan {
  readonly name: string;
  /** Of the name. */
  readonly start: number;
  /** Of the value, without quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attribute that begins behind the white space at `at`; null at the tag's end. @throws XmlError */
function nextAttribute(tag: string, from: number, end: number): AttributeSpan | null {
  let at = from;
  while (at < end && isSpace(tag.charCodeAt(at))) at++;
  if (at >= end) return null;
  const equals = tag.indexOf('=', at);
  if (equals < 0 || equals >= end) throw new XmlError('malformed', at);
  let open = equals + 1;
  while (isSpace(tag.charCodeAt(open))) open++;
  const quote = tag.charCodeAt(open);
  const close = quote === 34 || quote === 39 ? tag.indexOf(quote === 34 ? '"' : "'", open + 1) : -1;
  if (close < 0) throw new XmlError('malformed', at);
  return { name: tag.slice(at, equals).trimEnd(), start: at, valueStart: open + 1, valueEnd: close };
}

/** Visits the attributes of one tag's text (`<c r="A1" s='3'>`) until `use` gives true. @throws XmlError */
function someAttribute(tag: string, use: (span: AttributeSpan) => boolean): AttributeSpan | undefined {
  const end = tag.length - (tag.endsWith('/>') ? 2 : 1);
  let at = 1;
  while (at < end && !isSpace(tag.charCodeAt(at))) at++;
  for (;;) {
    const span = nextAttribute(tag, at, end);
    if (!span) return undefined;
    if (use(span)) return span;
    at = span.valueEnd + 1;
  }
}

const findAttribute = (tag: string, name: string): AttributeSpan | undefined =>
  someAttribute(tag, (span) => span.name === name);

const attributeText = (raw: string): string =>
  unescapeXml(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw);

/** The value of an attribute by its name as written (`r:id`), unescaped; undefined when absent. */
export function attribute(tag: string, name: string): string | undefined {
  const span = findAttribute(tag, name);
  return span && attributeText(tag.slice(span.valueStart, span.valueEnd));
}

/** All attributes by their names as written, unescaped. */
export function attributes(tag: string): Record<string, string> {
  const out: Record<string, string> = {};
  someAttribute(tag, ({ name, valueStart, valueEnd }) => {
    out[name] = attributeText(tag.slice(valueStart, valueEnd));
    return false;
  });
  return out;
}

/** The tag's text with an attribute set (escaped here), or removed for null; the rest stays as written. */
export function setAttribute(tag: string, name: string, value: string | number | null): string {
  const span = findAttribute(tag, name);
  if (span && value !== null) {
    // The quote in use may be ': escapeAttribute covers " only.
    const escaped = escapeAttribute(String(value)).replaceAll("'", '&apos;');
    return tag.slice(0, span.valueStart) + escaped + tag.slice(span.valueEnd);
  }
  if (span) return tag.slice(0, span.start).trimEnd() + tag.slice(span.valueEnd + 1);
  if (value === null) return tag;
  const end = tag.length - (tag.endsWith('/>') ? 2 : 1);
  const head = tag.slice(0, end).trimEnd();
  return `${head} ${name}="${escapeAttribute(String(value))}"${tag.slice(end)}`;
}

/** A replacement of `xml.slice(start, end)`; start = end inserts. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; of several at one position, the earlier in the list comes first. */
export function applyEdits(xml: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new RangeError(`Overlapping edits at ${edit.start}`);
    out += xml.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + xml.slice(at);
}
