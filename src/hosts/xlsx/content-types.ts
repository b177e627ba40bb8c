import { extensionOf } from './part-names';
import { escapeAttribute, setAttribute } from './xml';
import { appendToRoot, findElement, removeElement } from './xml-edit';
import { walkXml } from './xml-walk';
import type { OpenTag } from './xml-walk';

/** Text of `[Content_Types].xml`, edited in place: what is not asked for stays as written. */
export const CONTENT_TYPES = '[Content_Types].xml';

const isOverride = (tag: OpenTag, part: string): boolean =>
  tag.name === 'Override' && tag.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase();

const isDefault = (tag: OpenTag, extension: string): boolean =>
  tag.name === 'Default' && tag.attribute('Extension')?.toLowerCase() === extension.toLowerCase();

/** A part's content type, its own or its extension's; '' when none is given. */
export function contentTypeOf(xml: string, part: string): string {
  let own = '';
  let byExtension = '';
  walkXml(xml, {
    open(tag) {
      if (isOverride(tag, part)) own = tag.attribute('ContentType') ?? '';
      else if (isDefault(tag, extensionOf(part))) byExtension = tag.attribute('ContentType') ?? '';
    },
  });
  return own || byExtension;
}

/** Gives a part a content type of its own. */
export function withOverride(xml: string, part: string, contentType: string): string {
  const found = findElement(xml, (tag) => isOverride(tag, part));
  if (found) {
    const { start, end } = found.tag;
    return (
      xml.slice(0, start) + setAttribute(xml.slice(start, end), 'ContentType', contentType) + xml.slice(end)
    );
  }
  const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"`;
  return appendToRoot(xml, (prefix) => `<${prefix}Override ${attributes}/>`);
}

/** Takes a part's own content type away. */
export const withoutOverride = (xml: string, part: string): string =>
  removeElement(xml, (tag) => isOverride(tag, part));

/** Gives all parts with an extension a content type, unless they have one; defaults stand first. */
export function withDefault(xml: string, extension: string, contentType: string): string {
  if (findElement(xml, (tag) => isDefault(tag, extension))) return xml;
  const attributes = `Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(contentType)}"`;
  const first = findElement(xml, (tag) => tag.depth === 1)?.tag;
  if (!first) return appendToRoot(xml, (prefix) => `<${prefix}Default ${attributes}/>`);
  return `${xml.slice(0, first.start)}<${first.prefix}Default ${attributes}/>${xml.slice(first.start)}`;
}
