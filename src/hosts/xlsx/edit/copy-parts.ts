import { relationshipsPartOf, relativeTarget } from '../part-names';
import type { XlsxWorkbook } from '../workbook';
import { freshPart } from './namespaces';
import { descendantsOf, editPart, get, set } from './rows-tree';

/** What several sheets may refer to as one. */
const SHARED = new Set([
  ...['image', 'hdphoto', 'media', 'video', 'audio', 'hyperlink', 'theme', 'pivotCacheDefinition'],
  ...['customXml', 'externalLink', 'person'],
]);

/** Copies `part` and, with fresh names, all that it alone refers to. Gives the copies by their originals. */
export function copyParts(book: XlsxWorkbook, part: string, copy: string): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  copyInto(book, part, copy, copies);
  return copies;
}

function copyInto(book: XlsxWorkbook, part: string, copy: string, copies: Map<string, string>): void {
  const { pkg } = book;
  copies.set(part, copy);
  pkg.setBytes(copy, pkg.bytes(part));
  const type = pkg.contentType(part);
  if (type !== pkg.contentType(copy)) pkg.setContentType(copy, type);
  const relationships = relationshipsPartOf(part);
  if (!pkg.has(relationships)) return;
  const targets = new Map<string, string>();
  for (const { id, type: kind, target, external } of pkg.relationships(part)) {
    if (external || SHARED.has(kind) || !pkg.has(target)) continue;
    if (!copies.has(target)) copyInto(book, target, freshName(book, target), copies);
    targets.set(id, copies.get(target)!);
  }
  const own = relationshipsPartOf(copy);
  // The copy lies in the same folder: targets that are shared stay as they are written.
  pkg.setText(own, pkg.text(relationships));
  editPart(pkg, own, (document) => {
    for (const relationship of descendantsOf(document, 'Relationship')) {
      const target = targets.get(get(relationship, 'Id') ?? '');
      if (target !== undefined) set(relationship, 'Target', relativeTarget(copy, target));
    }
  });
}

/** `xl/drawings/drawing3.xml` → `xl/drawings/drawing7.xml`, whatever is free. */
function freshName(book: XlsxWorkbook, part: string): string {
  const [, stem = part, extension = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(part) ?? [];
  return freshPart(book, stem, extension);
}

/** The parts that can be reached from `part` through relationships, itself included. */
export function reachableParts(book: XlsxWorkbook, part: string): Set<string> {
  const found = new Set<string>([part]);
  const queue = [part];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const { target, external } of book.pkg.relationships(next)) {
      if (external || found.has(target) || !book.pkg.has(target)) continue;
      found.add(target);
      queue.push(target);
    }
  }
  return found;
}
