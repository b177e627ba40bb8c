import { builtInFormat, builtInId } from '../built-in-formats';
import { attribute, escapeAttribute, setAttribute } from '../xml';
import type { XlsxWorkbook } from '../workbook';
import { childElements, openTag, outerXml, placeInOrder, rootElement, xmlText } from './scan';
import type { ElementSpan } from './scan';
import { withPrefix } from './sheet-xml';
import { spliceBuffer } from './splice';

/** Children of a style sheet in the schema's order (CT_Stylesheet). */
const COLLECTIONS = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];

type StyleCollection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** First id that is not built in. */
const FIRST_CUSTOM_FORMAT = 164;
const TEXT_FORMAT = '@';
const DEFAULT_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';

/** styles.xml opened for appending: nothing is renumbered, equal entries are reused. `save` writes it. */
export interface StyleSheet {
  /** Index of an entry like `xml` (written without prefix), appended when there is none. */
  append(collection: StyleCollection, xml: string): number;
  /** The cell style with another number format code. */
  withFormat(style: number, code: string): number;
  /** The cell style with or without the mark that keeps "=…" text when it is edited by hand. */
  withQuotePrefix(style: number, on: boolean): number;
  /** Takes these entries off the collection's end when they are just what stands there. */
  removeLast(collection: StyleCollection, entries: readonly string[]): void;
  formatOf(style: number): string;
  isLocked(style: number): boolean;
  save(): void;
}

interface Collection {
  /** Null when the section has to be made. */
  readonly section: ElementSpan | null;
  /** The entries as they stand in the text. */
  readonly spans: readonly ElementSpan[];
  /** The entries as they are to be. */
  readonly items: string[];
}

export function openStyles(book: XlsxWorkbook): StyleSheet {
  const part = book.stylesPart();
  const text = xmlText(book.pkg.text(part));
  const { xml } = text;
  const { root, sections } = book.pkg.guard(part, () => {
    const element = rootElement(text);
    return { root: element, sections: childElements(text, element) };
  });
  const { prefix } = root;
  const loaded = new Map<StyleCollection, Collection>();

  function load(name: StyleCollection): Collection {
    const present = loaded.get(name);
    if (present) return present;
    const section = sections.find((each) => each.name === name) ?? null;
    const spans = section ? childElements(text, section) : [];
    const items = spans.map((span) => outerXml(xml, span));
    const collection = { section, spans, items };
    loaded.set(name, collection);
    // Cells without a style refer to the first entry: it must not become one of ours.
    if (name === 'cellXfs' && items.length === 0) items.push(withPrefix(DEFAULT_XF, prefix));
    return collection;
  }

  function appendRaw(name: StyleCollection, item: string): number {
    const { items } = load(name);
    const present = items.indexOf(item);
    return present >= 0 ? present : items.push(item) - 1;
  }

  const xfOf = (style: number): string => {
    const { items } = load('cellXfs');
    return items[style] ?? items[0]!;
  };

  /** The style's xf with its start tag changed; of several ways to write it, one that is there is taken. */
  function variant(style: number, ...changes: ((tag: string) => string)[]): number {
    const xf = xfOf(style);
    const end = xf.indexOf('>') + 1;
    const ways = changes.map((change) => change(xf.slice(0, end)) + xf.slice(end));
    if (ways.includes(xf)) return style;
    const { items } = load('cellXfs');
    const present = ways.map((way) => items.indexOf(way)).find((index) => index >= 0);
    return present ?? appendRaw('cellXfs', ways[0]!);
  }

  const idOf = (style: number): number => Number(attribute(startTag(xfOf(style)), 'numFmtId') ?? 0);

  function codeOf(id: number): string {
    const custom = load('numFmts').items.find((item) => Number(attribute(item, 'numFmtId')) === id);
    return (custom && attribute(custom, 'formatCode')) ?? builtInFormat(id);
  }

  function formatId(code: string): number {
    const { items } = load('numFmts');
    const custom = items.find((item) => attribute(item, 'formatCode') === code);
    if (custom) return Number(attribute(custom, 'numFmtId'));
    const builtIn = builtInId(code);
    if (builtIn !== null) return builtIn;
    const id = Math.max(FIRST_CUSTOM_FORMAT, ...items.map((item) => Number(attribute(item, 'numFmtId')) + 1));
    items.push(withPrefix(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`, prefix));
    return id;
  }

  const formatOf = (style: number): string => codeOf(idOf(style));

  return {
    append: (collection, item) => appendRaw(collection, withPrefix(item, prefix)),
    formatOf,
    withFormat(style, code) {
      if (formatOf(style) === code) return style;
      const id = formatId(code);
      const apply = (value: 1 | null) => (tag: string) =>
        setAttribute(setAttribute(tag, 'numFmtId', id), 'applyNumberFormat', value);
      return variant(style, apply(1), apply(null));
    },
    withQuotePrefix(style, on) {
      if (on && formatOf(style) === TEXT_FORMAT) return style;
      return variant(style, (tag) =>
        isOn(attribute(tag, 'quotePrefix')) === on ? tag : setAttribute(tag, 'quotePrefix', on ? 1 : null),
      );
    },
    isLocked(style) {
      const protection = /<(?:[\w.-]+:)?protection\b[^>]*>/.exec(xfOf(style))?.[0];
      const locked = protection && attribute(protection, 'locked');
      return locked === undefined || isOn(locked);
    },
    removeLast(collection, entries) {
      const { items } = load(collection);
      const wanted = entries.map((entry) => withPrefix(entry, prefix));
      const from = items.length - wanted.length;
      if (from >= 0 && wanted.every((entry, i) => items[from + i] === entry)) items.length = from;
    },
    save() {
      const splices = spliceBuffer(xml);
      for (const name of COLLECTIONS) {
        const collection = loaded.get(name as StyleCollection);
        if (!collection || collection.items.length === collection.spans.length) continue;
        const { section, items } = collection;
        if (section) splices.replace(section.start, section.end, rewritten(xml, section, collection));
        else {
          // Without a count: a section we have made is known by that, and goes when it is empty again.
          const element = `<${prefix}${name}>${items.join('')}</${prefix}${name}>`;
          splices.insert(placeInOrder(COLLECTIONS, root, sections, name), element);
        }
      }
      if (splices.size > 0) book.pkg.setText(part, splices.apply());
    },
  };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const startTag = (xml: string): string => xml.slice(0, xml.indexOf('>') + 1);

function rewritten(xml: string, section: ElementSpan, { spans, items }: Collection): string {
  const tag = openTag(xml, section);
  const counted = attribute(tag, 'count') !== undefined || spans.length === 0;
  if (items.length === 0 && !counted) return '';
  const head = setAttribute(tag, 'count', counted ? items.length : null).replace(/\s*\/?>$/, '');
  if (items.length === 0) return `${head}/>`;
  const name = section.prefix + section.name;
  const firstGone = spans[items.length];
  const kept = firstGone
    ? xml.slice(section.openEnd, firstGone.start) + xml.slice(spans.at(-1)!.end, section.closeStart)
    : xml.slice(section.openEnd, section.closeStart);
  return `${head}>${kept}${items.slice(spans.length).join('')}</${name}>`;
}
