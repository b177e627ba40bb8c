import { HostError } from '../error';
import type { Codec } from './codec';
import { CONTENT_TYPES, contentTypeOf, withDefault, withoutOverride, withOverride } from './content-types';
import { decodeXml, encodeXml, hasBom } from './encoding';
import { DEFAULT_LIMITS } from './limits';
import type { Limits } from './limits';
import { relationshipsPartOf } from './part-names';
import {
  freeId,
  NO_RELATIONSHIPS,
  readRelationships,
  withoutRelationship,
  withRelationship,
} from './relationships';
import type { Relationship } from './relationships';
import { checkSignature } from './signature';
import { XmlError } from './xml';
import { walkXml } from './xml-walk';
import type { XmlVisitor } from './xml-walk';
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

export type { Relationship };

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
  /** Lower-case name → stored name; made when a name is not found as it is given. */
  private lowerCase: Map<string, string> | null = null;
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
      const megabytes = (size: number) => Math.ceil(size / 2 ** 20);
      throw new HostError('xlsx.zipBomb', {
        file,
        megabytes: megabytes(unpacked),
        limit: megabytes(limits.maxUnpacked),
        ratio: limits.maxRatio,
      });
    }
    return new OpcPackage(archive, options.codec, file, limits);
  }

  get partNames(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The part's name as stored, found without regard to case; null when there is none. */
  find(part: string): string | null {
    if (this.parts.has(part)) return part;
    this.lowerCase ??= new Map([...this.parts.keys()].map((name) => [name.toLowerCase(), name]));
    return this.lowerCase.get(part.toLowerCase()) ?? null;
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

  /** The part's XML; kept for the next caller. */
  text(part: string): string {
    const found = this.require(part);
    return (found.text ??= this.decode(found));
  }

  /** As text, but not kept: for reading many large parts once. */
  glance(part: string): string {
    const found = this.require(part);
    return found.text ?? this.decode(found);
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
    // LibreOffice gives a content type of its own to each part with relationships.
    const relationships = this.lookup(relationshipsPartOf(found.name));
    for (const gone of relationships ? [found, relationships] : [found]) {
      this.drop(gone);
      if (this.has(CONTENT_TYPES)) this.editText(CONTENT_TYPES, (xml) => withoutOverride(xml, gone.name));
    }
  }

  /** Runs an edit whole or not at all: when it throws, the package is as it was. */
  transaction<T>(edit: () => T): T {
    const parts = [...this.parts.values()].map((part) => ({ ...part }));
    const removed = [...this.removed];
    try {
      return edit();
    } catch (error) {
      this.parts.clear();
      this.lowerCase = null;
      for (const part of parts) this.add(part);
      this.removed.clear();
      for (const entry of removed) this.removed.add(entry);
      throw error;
    }
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
    const xml = this.text(name);
    const list = this.guard(name, () => readRelationships(xml, part, (target) => this.find(target)));
    this.relationshipCache.set(name, { version, list });
    return list;
  }

  /** Adds a relationship of the type (a full URI) to a part; gives its id. */
  addRelationship(part: string, type: string, target: string): string {
    const name = this.find(relationshipsPartOf(part)) ?? relationshipsPartOf(part);
    const id = freeId(this.relationships(part));
    if (!this.has(name)) this.setText(name, NO_RELATIONSHIPS);
    this.editText(name, (xml) => withRelationship(xml, id, type, part, target));
    return id;
  }

  removeRelationship(part: string, id: string): void {
    const name = this.find(relationshipsPartOf(part));
    if (name !== null) this.editText(name, (xml) => withoutRelationship(xml, id));
  }

  /** The part's content type, of its own or by its extension; '' when none is given. */
  contentType(part: string): string {
    const xml = this.text(CONTENT_TYPES);
    return this.guard(CONTENT_TYPES, () => contentTypeOf(xml, part));
  }

  /** Gives the part a content type of its own. */
  setContentType(part: string, contentType: string): void {
    this.editText(CONTENT_TYPES, (xml) => withOverride(xml, part, contentType));
  }

  /** Gives all parts with the extension (without dot) a content type, unless they have one. */
  setDefaultContentType(extension: string, contentType: string): void {
    this.editText(CONTENT_TYPES, (xml) => withDefault(xml, extension, contentType));
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
    return changed ? writeZip(this.archive, outputs, this.codec, this.fileName) : this.archive.bytes;
  }

  private add(part: Part): Part {
    this.parts.set(part.name, part);
    this.lowerCase?.set(part.name.toLowerCase(), part.name);
    return part;
  }

  private drop(part: Part): void {
    this.parts.delete(part.name);
    this.lowerCase?.delete(part.name.toLowerCase());
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

  private decode(part: Part): string {
    const content = part.content ?? this.unpack(part);
    try {
      part.bom = hasBom(content);
      return decodeXml(content);
    } catch (cause) {
      throw new HostError('xlsx.badXml', { file: this.fileName, part: part.name }, { cause });
    }
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

  private editText(part: string, edit: (xml: string) => string): void {
    const xml = this.text(part);
    this.setText(
      part,
      this.guard(part, () => edit(xml)),
    );
  }
}
