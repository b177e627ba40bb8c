import type { OpcPackage } from '../opc';
import { attribute, attributes, escapeText, setAttribute, textOf } from '../xml';
import { walkXml } from '../xml-walk';

/**
 * An XML document as a tree of its own source text: what is not changed is written back as it stood.
 */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** With its colon (`x:`), or ''. */
  readonly prefix: string;
  /** Start tag as written; the whole of a self-closing one. */
  open: string;
  children: XmlNode[];
  /** End tag as written; '' for a self-closing element. */
  close: string;
}

/** An element, or the text, comments and CDATA between two of them, as written. */
export type XmlNode = XmlElement | string;

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The document as an element without tags. @throws XmlError */
function parseTree(xml: string): XmlElement {
  const top: XmlElement = { name: '', prefix: '', open: '', children: [], close: '' };
  const path = [top];
  let at = 0;
  const between = (end: number) => {
    if (end > at) path[path.length - 1]!.children.push(xml.slice(at, end));
  };
  walkXml(xml, {
    open({ name, prefix, start, end }) {
      between(start);
      const element: XmlElement = { name, prefix, open: xml.slice(start, end), children: [], close: '' };
      path[path.length - 1]!.children.push(element);
      path.push(element);
      at = end;
    },
    close({ start, end }) {
      between(start);
      path.pop()!.close = xml.slice(start, end);
      at = end;
    },
  });
  between(xml.length);
  return top;
}

function write(node: XmlNode, out: string[]): void {
  if (!isElement(node)) {
    out.push(node);
    return;
  }
  out.push(node.open);
  for (const child of node.children) write(child, out);
  out.push(node.close);
}

function serializeTree(node: XmlNode): string {
  const out: string[] = [];
  write(node, out);
  return out.join('');
}

/** @throws HostError naming file and part when it is not well-formed */
export function readTree(pkg: OpcPackage, part: string): XmlElement {
  const text = pkg.text(part);
  return pkg.guard(part, () => parseTree(text));
}

/** A part that comes out the same stays untouched. */
export const writeTree = (pkg: OpcPackage, part: string, document: XmlElement): void =>
  pkg.setText(part, serializeTree(document));

/** Changes a part through its tree. */
export function editPart(pkg: OpcPackage, part: string, edit: (document: XmlElement) => void): void {
  const document = readTree(pkg, part);
  edit(document);
  writeTree(pkg, part, document);
}

export const rootOf = (document: XmlElement): XmlElement => elementsOf(document)[0]!;

export const elementsOf = (parent: XmlElement): XmlElement[] => parent.children.filter(isElement);

/** First child element of that local name. */
export const childOf = (parent: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(parent).find((child) => child.name === name);

/** Every element below `parent` with one of the local names, in document order. */
export function descendantsOf(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement) => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (names.includes(child.name)) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

export const get = (element: XmlElement, name: string): string | undefined =>
  element.open.includes(name) ? attribute(element.open, name) : undefined;

/** All attributes by their names as written. */
export const attributesOf = (element: XmlElement): Record<string, string> => attributes(element.open);

/** Sets an attribute, or removes it for null. */
export function set(element: XmlElement, name: string, value: string | number | null): void {
  element.open = setAttribute(element.open, name, value);
}

/** Removes the children for which `gone` holds; says whether there were any. */
export function removeChildren(parent: XmlElement, gone: (child: XmlElement) => boolean): boolean {
  const kept = parent.children.filter((child) => !isElement(child) || !gone(child));
  const removed = kept.length < parent.children.length;
  if (removed) parent.children = kept;
  return removed;
}

const MARKUP = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g;

function plainText(raw: string): string {
  if (!raw.includes('<!')) return textOf(raw);
  let out = '';
  let at = 0;
  for (const match of raw.matchAll(MARKUP)) {
    out += textOf(raw.slice(at, match.index)) + (match[1] ?? '');
    at = match.index + match[0].length;
  }
  return out + textOf(raw.slice(at));
}

/** The element's own text, without that of its children. */
export const ownText = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? '' : plainText(child))).join('');

/** Gives the element this text as its only content; one that has it already stays as written. */
export function setOwnText(element: XmlElement, text: string): void {
  if (ownText(element) === text) return;
  if (element.close === '') {
    element.open = `${element.open.slice(0, -2).trimEnd()}>`;
    element.close = `</${element.prefix}${element.name}>`;
  }
  element.children = [escapeText(text)];
}
