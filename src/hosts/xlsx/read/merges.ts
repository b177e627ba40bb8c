import type { Area } from '../../../model';
import { attribute, XmlError } from '../xml';
import { closeTagAt, nextTag, walkElement } from '../xml-walk';
import type { OpenTag, XmlVisitor } from '../xml-walk';
import { newCellTag, readReference } from './cell-tag';

const DOLLAR = 36;
const SLASH = 47;

/** The area `A1:G15` (or `A1`) that stands between two positions. @throws XmlError when there is none */
function readArea(xml: string, start: number, end: number): Area {
  const colon = xml.indexOf(':', start);
  const hasColon = colon >= 0 && colon < end;
  const corner = newCellTag();
  readReference(xml, start, hasColon ? colon : end, corner);
  const { row: top, col: left } = corner;
  if (hasColon) readReference(xml, colon + 1, end, corner);
  const { row: bottom, col: right } = corner;
  if (left < 0 || right < 0) throw new XmlError('malformed', start);
  return { top, left, bottom, right };
}

function mergeOf(tag: string): Area {
  const reference = (attribute(tag, 'ref') ?? '').replaceAll('$', '');
  return readArea(reference, 0, reference.length);
}

/**
 * Reads a sheet's merged areas into `merges`; `tag` is that of mergeCells.
 * @returns the position behind the element
 * @throws XmlError
 */
export function readMerges(xml: string, tag: OpenTag, merges: Area[]): number {
  if (tag.selfClosing) return tag.end;
  const visitor: XmlVisitor = {
    open(each) {
      if (each.name === 'mergeCell') merges.push(mergeOf(xml.slice(each.start, each.end)));
    },
  };
  // As all writers put it; a workbook may hold thousands.
  const plain = `<${tag.prefix}mergeCell ref="`;
  let at = tag.end;
  for (;;) {
    if (xml.startsWith(plain, at)) {
      const start = at + plain.length;
      const end = xml.indexOf('"', start);
      if (xml.startsWith('"/>', end) && xml.charCodeAt(start) !== DOLLAR) {
        merges.push(readArea(xml, start, end));
        at = end + 3;
        continue;
      }
    }
    const next = nextTag(xml, at);
    if (xml.charCodeAt(next + 1) === SLASH) return closeTagAt(xml, next, tag.prefix + tag.name);
    at = walkElement(xml, next, visitor);
  }
}
