import { HostError } from '../error';
import type { Codec } from './codec';
import { decodeXml, encodeXml, hasBom } from './encoding';
import { DEFAULT_LIMITS } from './limits';
import type { Limits } from './limits';
import { extensionOf, relationshipsPartOf, relativeTarget, resolveTarget } from './part-names';
import { checkSignature } from './signature';
import { escapeAttribute, setAttribute, XmlError } from './xml';
import { appendToRoot, walkXml } from './xml-walk';
import type { OpenTag, XmlVisitor } from './xml-walk';
import { readZip, STORED } from './zip-read';
import type { ZipArchive, ZipEntry } from './zip-read';
import { writeZip } from './zip-write';
import type { OutputEntry } from './zip-write';

export interface OpenOptions {
  readonly codec: Codec;
  /** For messages. */
  readonly fileName: string;
  readonly limits?: Partial<Limits>;
}

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

const CONTENT_TYPES = '[Content_Types].xml';
const NEW_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** One part: as it came (source), as it is now (text or content), or both. */
interface Part {
  readonly name: string;
  readonly source?: ZipEntry;
  /** Decoded, or set. */
  text?: string;
  /** Unpacked, or set. */
  content?: Uint8Array;
  /** It came with a byte order mark, which is kept. */
  bom?: boolean;
  changed: boolean;
  /** Grows with each change; caches compare it. */
  version: number;
}

/**
 * An Office package over its zip file. The package is the source of truth: parts are unpacked when asked
 * for, and what is not changed is saved byte for byte.
 */
export class OpcPackage {
  private readonly parts = new Map<string, Part>();
  /** Lower-case name → stored name. */
  private readonly stored = new Map<string, string>();
  private readonly relationshipCache = new Map<string, { version: number; list: readonly Relationship[] }>();
  private readonly removed = new Set<ZipEntry>();
  private versions = 0;

  private constructor(
    private readonly archive: ZipArchive,
    private readonly codec: Codec,
    readonly fileName: string,
    readonly limits: Limits,
  ) {
    for (const entry of archive.entries) {
      if (!entry.name.endsWith('/'))
        this.add({ name: entry.name, source: entry, changed: false, version: 0 });
    }
  }

  /** @throws HostError when the bytes are no package that can be read within the limits */
  static open(bytes: Uint8Array, options: OpenOptions): OpcPackage {
    const file = options.fileName;
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    checkSignature(bytes, file);
    const archive = readZip(bytes, file);
    const unpacked = archive.entries.reduce((sum, entry) => sum + entry.size, 0);
    const tooDense = unpacked > limits.ratioFloor && unpacked > bytes.length * limits.maxRatio;
    if (unpacked > limits.maxUnpacked || tooDense) {
      const megabytes = Math.ceil(unpacked / 2 ** 20);
      throw new HostError('xlsx.zipBomb', {
        file,
        megabytes,
        limit: Math.floor(limits.maxUnpacked / 2 ** 20),
      });
    }
    return new OpcPackage(archive, options.codec, file, limits);
  }

  get partNames(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The part's name as stored, found without regard to case; null when there is none. */
  find(part: string): string | null {
    return this.parts.has(part) ? part : (this.stored.get(part.toLowerCase()) ?? null);
  }

  has(part: string): boolean {
    return this.find(part) !== null;
  }

  /** Grows with every change of the part; 0 for a part as it was opened. */
  version(part: string): number {
    return this.lookup(part)?.version ?? 0;
  }

  bytes(part: string): Uint8Array {
    const found = this.require(part);
    return (found.content ??=
      found.text === undefined ? this.unpack(found) : encodeXml(found.text, found.bom));
  }

  text(part: string): string {
    const found = this.require(part);
    if (found.text === undefined) {
      const content = found.content ?? this.unpack(found);
      try {
        found.text = decodeXml(content);
        found.bom = hasBom(content);
      } catch (cause) {
        throw new HostError('xlsx.badXml', { file: this.fileName, part: found.name }, { cause });
      }
    }
    return found.text;
  }

  /** Creates or replaces a part. */
  setText(part: string, text: string): void {
    const found = this.lookup(part) ?? this.add({ name: part, changed: true, version: 0 });
    if (found.text === text) return;
    found.text = text;
    delete found.content;
    this.touch(found);
  }

  /** Creates or replaces a part. */
  setBytes(part: string, bytes: Uint8Array): void {
    const found = this.lookup(part) ?? this.add({ name: part, changed: true, version: 0 });
    found.content = bytes;
    delete found.text;
    this.touch(found);
  }

  /** Removes a part with its content type and its relationships; those that point to it stay. */
  remove(part: string): void {
    const found = this.lookup(part);
    if (!found) return;
    this.drop(found);
    const relationships = this.lookup(relationshipsPartOf(found.name));
    if (relationships) this.drop(relationships);
    this.removeOverride(found.name);
  }

  /** Visits the part's XML. @throws HostError naming file and part when it is not to be read */
  walk(part: string, visitor: XmlVisitor): void {
    const text = this.text(part);
    this.guard(part, () => walkXml(text, visitor));
  }

  /** Runs a reader of the part's XML, turning XmlError into a HostError that names file and part. */
  guard<T>(part: string, read: () => T): T {
    try {
      return read();
    } catch (cause) {
      if (!(cause instanceof XmlError)) throw cause;
      const id = cause.reason === 'doctype' ? 'xlsx.doctype' : 'xlsx.badXml';
      throw new HostError(id, { file: this.fileName, part }, { cause });
    }
  }

  /** The part's relationships; '' for the package's own. */
  relationships(part: string): readonly Relationship[] {
    const name = this.find(relationshipsPartOf(part));
    if (name === null) return [];
    const version = this.version(name);
    const cached = this.relationshipCache.get(name);
    if (cached?.version === version) return cached.list;
    const list: Relationship[] = [];
    this.walk(name, {
      open: (tag) => {
        if (tag.name === 'Relationship') list.push(this.relationshipOf(part, tag));
      },
    });
    this.relationshipCache.set(name, { version, list });
    return list;
  }

  /** Adds a relationship of the type (a full URI) to a part; gives its id. */
  addRelationship(part: string, type: string, target: string): string {
    const name = this.find(relationshipsPartOf(part)) ?? relationshipsPartOf(part);
    const taken = new Set(this.relationships(part).map((relationship) => relationship.id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    const path = escapeAttribute(relativeTarget(part, target));
    const xml = this.has(name) ? this.text(name) : NEW_RELATIONSHIPS;
    const added = appendToRoot(
      xml,
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${path}"/>`,
    );
    this.setText(name, added);
    return id;
  }

  removeRelationship(part: string, id: string): void {
    const name = this.find(relationshipsPartOf(part));
    if (name !== null) this.cut(name, (tag) => tag.name === 'Relationship' && tag.attribute('Id') === id);
  }

  /** The part's content type, of its own or by its extension; '' when none is given. */
  contentType(part: string): string {
    let override = '';
    let byExtension = '';
    this.walk(CONTENT_TYPES, {
      open: (tag) => {
        const type = tag.attribute('ContentType') ?? '';
        if (isOverride(tag, part)) override = type;
        else if (isDefault(tag, extensionOf(part))) byExtension = type;
      },
    });
    return override || byExtension;
  }

  /** Gives the part a content type of its own. */
  setContentType(part: string, contentType: string): void {
    const changed = this.changeTag(
      CONTENT_TYPES,
      (tag) => isOverride(tag, part),
      (text) => setAttribute(text, 'ContentType', contentType),
    );
    if (changed) return;
    const attributes = `PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(contentType)}"`;
    const xml = appendToRoot(this.text(CONTENT_TYPES), (prefix) => `<${prefix}Override ${attributes}/>`);
    this.setText(CONTENT_TYPES, xml);
  }

  /** Gives all parts with the extension (without dot) a content type, unless they have one. */
  setDefaultContentType(extension: string, contentType: string): void {
    let known = false;
    let prefix = '';
    let first = -1;
    this.walk(CONTENT_TYPES, {
      open: (tag) => {
        if (tag.depth === 0) prefix = tag.prefix;
        if (tag.depth === 1 && first < 0) first = tag.start;
        known ||= isDefault(tag, extension.toLowerCase());
      },
    });
    if (known) return;
    const attributes = `Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(contentType)}"`;
    const element = `<${prefix}Default ${attributes}/>`;
    const xml = this.text(CONTENT_TYPES);
    this.setText(
      CONTENT_TYPES,
      first < 0 ? appendToRoot(xml, () => element) : xml.slice(0, first) + element + xml.slice(first),
    );
  }

  /** The package's bytes; as opened when nothing has changed. */
  save(): Uint8Array {
    const outputs: OutputEntry[] = [];
    let changed = this.removed.size > 0;
    for (const entry of this.archive.entries) {
      if (this.removed.has(entry)) continue;
      const part = this.parts.get(entry.name);
      const content = part?.changed ? this.bytes(entry.name) : undefined;
      const differs = content !== undefined && !this.sameAsSource(entry, content);
      changed ||= differs;
      outputs.push(differs ? { source: entry, content } : { source: entry });
    }
    for (const part of this.parts.values()) {
      if (part.source) continue;
      outputs.push({ name: part.name, content: this.bytes(part.name) });
      changed = true;
    }
    return changed ? writeZip(this.archive, outputs, this.codec) : this.archive.bytes;
  }

  private add(part: Part): Part {
    this.parts.set(part.name, part);
    const lower = part.name.toLowerCase();
    if (!this.stored.has(lower)) this.stored.set(lower, part.name);
    return part;
  }

  private drop(part: Part): void {
    this.parts.delete(part.name);
    this.stored.delete(part.name.toLowerCase());
    this.relationshipCache.delete(part.name);
    if (part.source) this.removed.add(part.source);
  }

  private touch(part: Part): void {
    part.changed = true;
    part.version = ++this.versions;
  }

  private lookup(part: string): Part | undefined {
    const name = this.find(part);
    return name === null ? undefined : this.parts.get(name);
  }

  private require(part: string): Part {
    const found = this.lookup(part);
    if (!found) throw new HostError('xlsx.missingPart', { file: this.fileName, part });
    return found;
  }

  /** Never unpacks more than the entry's own header announces, which the limits have allowed. */
  private unpack(part: Part): Uint8Array {
    const entry = part.source!;
    const packed = this.archive.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
    try {
      const content = entry.method === STORED ? packed : this.codec.inflateRaw(packed, entry.size);
      if (content.length === entry.size && this.codec.crc32(content) === entry.crc) return content;
    } catch (cause) {
      throw new HostError('xlsx.damaged', { file: this.fileName, part: part.name }, { cause });
    }
    throw new HostError('xlsx.damaged', { file: this.fileName, part: part.name });
  }

  private sameAsSource(entry: ZipEntry, content: Uint8Array): boolean {
    if (content.length !== entry.size || this.codec.crc32(content) !== entry.crc) return false;
    const original = this.unpack({ name: entry.name, source: entry, changed: false, version: 0 });
    return original.every((byte, i) => byte === content[i]);
  }

  private relationshipOf(source: string, tag: OpenTag): Relationship {
    const { Id: id = '', Type: uri = '', Target = '', TargetMode } = tag.attributes();
    const type = uri.slice(uri.lastIndexOf('/') + 1);
    if (TargetMode === 'External') return { id, type, uri, target: Target, external: true };
    const resolved = resolveTarget(source, Target);
    // Some writers give the name from the package's root without its slash.
    const target = this.find(resolved) ?? this.find(resolveTarget('', Target)) ?? resolved;
    return { id, type, uri, target, external: false };
  }

  private removeOverride(part: string): void {
    if (this.has(CONTENT_TYPES)) this.cut(CONTENT_TYPES, (tag) => isOverride(tag, part));
  }

  /** Removes the first element that fits. */
  private cut(part: string, fits: (tag: OpenTag) => boolean): void {
    let start = -1;
    let end = -1;
    let depth = -1;
    this.walk(part, {
      open: (tag) => {
        if (start >= 0 || !fits(tag)) return;
        start = tag.start;
        depth = tag.depth;
      },
      close: (tag) => {
        if (end < 0 && start >= 0 && tag.depth === depth) end = tag.end;
      },
    });
    if (start < 0) return;
    const xml = this.text(part);
    this.setText(part, xml.slice(0, start) + xml.slice(end));
  }

  private changeTag(
    part: string,
    fits: (tag: OpenTag) => boolean,
    change: (tagText: string) => string,
  ): boolean {
    let found: OpenTag | undefined;
    this.walk(part, {
      open: (tag) => {
        if (!found && fits(tag)) found = tag;
      },
    });
    if (!found) return false;
    const xml = this.text(part);
    const text = change(xml.slice(found.start, found.end));
    this.setText(part, xml.slice(0, found.start) + text + xml.slice(found.end));
    return true;
  }
}

const isOverride = (tag: OpenTag, part: string): boolean =>
  tag.name === 'Override' && tag.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase();

const isDefault = (tag: OpenTag, extension: string): boolean =>
  tag.name === 'Default' && tag.attribute('Extension')?.toLowerCase() === extension;
