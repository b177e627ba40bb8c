import { relativeTarget, resolveTarget } from './part-names';
import { escapeAttribute } from './xml';
import { appendToRoot, removeElement } from './xml-edit';
import { walkXml } from './xml-walk';
import type { OpenTag } from './xml-walk';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's URI: 'worksheet', 'comments', 'styles' …, the same in strict OOXML. */
  readonly type: string;
  /** The type as written. */
  readonly uri: string;
  /** Resolved part name; for an external one, the target as written. */
  readonly target: string;
  readonly external: boolean;
}

/** A relationships part without any. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Finds a part's name as stored. */
type FindPart = (name: string) => string | null;

function relationshipOf(tag: OpenTag, source: string, find: FindPart): Relationship {
  const { Id: id = '', Type: uri = '', Target = '', TargetMode } = tag.attributes();
  const type = uri.slice(uri.lastIndexOf('/') + 1);
  if (TargetMode === 'External') return { id, type, uri, target: Target, external: true };
  const resolved = resolveTarget(source, Target);
  // Some writers give the name from the package's root without its slash.
  const target = find(resolved) ?? find(resolveTarget('', Target)) ?? resolved;
  return { id, type, uri, target, external: false };
}

/** Reads the relationships of the part `source` from their XML. @throws XmlError */
export function readRelationships(xml: string, source: string, find: FindPart): Relationship[] {
  const list: Relationship[] = [];
  walkXml(xml, {
    open(tag) {
      if (tag.name === 'Relationship') list.push(relationshipOf(tag, source, find));
    },
  });
  return list;
}

/** `rId1`, `rId2` …: the first that is free. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let n = taken.size + 1;
  while (taken.has(`rId${n}`)) n++;
  return `rId${n}`;
}

/** Adds a relationship from the part `source` to the part `target`. @throws XmlError */
export function withRelationship(
  xml: string,
  id: string,
  type: string,
  source: string,
  target: string,
): string {
  const path = escapeAttribute(relativeTarget(source, target));
  const attributes = `Id="${id}" Type="${escapeAttribute(type)}" Target="${path}"`;
  return appendToRoot(xml, (prefix) => `<${prefix}Relationship ${attributes}/>`);
}

export const withoutRelationship = (xml: string, id: string): string =>
  removeElement(xml, (tag) => tag.name === 'Relationship' && tag.attribute('Id') === id);
