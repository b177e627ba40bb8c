import { walkXml } from './xml-walk';
import type { OpenTag } from './xml-walk';

/** Where an element stands: `xml.slice(tag.start, end)` is all of it. */
export interface FoundElement {
  readonly tag: OpenTag;
  readonly end: number;
}

/** The first element whose tag fits; null without one. @throws XmlError */
export function findElement(xml: string, fits: (tag: OpenTag) => boolean): FoundElement | null {
  let tag: OpenTag | undefined;
  let end = -1;
  walkXml(xml, {
    open(each) {
      if (!tag && fits(each)) tag = each;
    },
    close(each) {
      if (tag && end < 0 && each.depth === tag.depth) end = each.end;
    },
  });
  return tag ? { tag, end } : null;
}

/** The document without the first element that fits. @throws XmlError */
export function removeElement(xml: string, fits: (tag: OpenTag) => boolean): string {
  const found = findElement(xml, fits);
  return found ? xml.slice(0, found.tag.start) + xml.slice(found.end) : xml;
}

/** Inserts markup before the end of the root element; `make` gets the root's prefix (`x:` or ''). */
export function appendToRoot(xml: string, make: (prefix: string) => string): string {
  const found = findElement(xml, (tag) => tag.depth === 0);
  if (!found) return xml;
  const { tag: root, end } = found;
  const content = make(root.prefix);
  if (!root.selfClosing) {
    const closing = xml.lastIndexOf('<', end - 1);
    return xml.slice(0, closing) + content + xml.slice(closing);
  }
  const opening = xml.slice(root.start, root.end - 2).trimEnd();
  return `${xml.slice(0, root.start)}${opening}>${content}</${root.prefix + root.name}>${xml.slice(end)}`;
}
