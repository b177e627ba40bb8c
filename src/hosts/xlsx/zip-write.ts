import { HostError } from '../error';
import type { Codec } from './codec';
import * as zip from './zip-read';
import type { ZipArchive, ZipEntry } from './zip-read';

/** An entry as it will stand in the new file: copied whole, or with new content. */
export type OutputEntry =
  | { readonly source: ZipEntry; readonly content?: undefined }
  | { readonly source: ZipEntry; readonly content: Uint8Array }
  | { readonly source?: undefined; readonly name: string; readonly content: Uint8Array };

/** 1980-01-01 00:00: new entries carry no clock, so that the same edit gives the same file. */
const FIXED_TIME = 0x00210000;
const VERSION = 20;
const VERSION_ZIP64 = 45;
const DESCRIPTOR_SIGNATURE = 0x08074b50;

const { viewOf, MAX16, MAX32 } = zip;

/** Length of the data descriptor behind an entry's data: with or without signature, 32 or 64 bit. */
function descriptorLength(view: DataView, entry: ZipEntry): number {
  const start = entry.dataStart + entry.compressedSize;
  for (const signature of [4, 0]) {
    for (const width of [4, 8]) {
      const length = signature + 4 + 2 * width;
      if (start + length > view.byteLength) continue;
      if (signature && view.getUint32(start, true) !== DESCRIPTOR_SIGNATURE) continue;
      const read = (at: number) =>
        width === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
      const sizes = start + signature + 4;
      if (
        view.getUint32(start + signature, true) === entry.crc &&
        read(sizes) === entry.compressedSize &&
        read(sizes + width) === entry.size
      ) {
        return length;
      }
    }
  }
  return 0;
}

/** The entry's own bytes, from its local header to the end of its data (and descriptor). */
function copyLocal(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const end = entry.dataStart + entry.compressedSize;
  if (!(entry.flags & zip.DATA_DESCRIPTOR)) return archive.bytes.subarray(entry.localStart, end);
  const descriptor = descriptorLength(viewOf(archive.bytes), entry);
  return archive.bytes.subarray(entry.localStart, end + descriptor);
}

/** The central record with the entry's new position. */
function copyCentral(entry: ZipEntry, offset: number): Uint8Array {
  // A copy; slice() would not copy where the file came as a Buffer.
  const record = new Uint8Array(entry.central);
  const view = viewOf(record);
  if (view.getUint32(42, true) !== MAX32) {
    view.setUint32(42, offset, true);
    return record;
  }
  // The position stands last of the fields that did not fit.
  const before = [24, 20].filter((at) => view.getUint32(at, true) === MAX32).length;
  const extra = zip.CENTRAL_SIZE + view.getUint16(28, true);
  const extraEnd = extra + view.getUint16(30, true);
  for (let at = extra; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === zip.ZIP64_EXTRA) {
      view.setBigUint64(at + 4 + 8 * before, BigInt(offset), true);
    }
  }
  return record;
}

interface Written {
  readonly local: readonly Uint8Array[];
  readonly central: readonly Uint8Array[];
}

type ContentEntry = Extract<OutputEntry, { readonly content: Uint8Array }>;

/** A new or replaced entry; replaced ones keep their stored name and time. */
function writeContent(codec: Codec, entry: ContentEntry, offset: number): Written {
  const { source, content } = entry;
  const name = source
    ? source.central.subarray(zip.CENTRAL_SIZE, zip.CENTRAL_SIZE + viewOf(source.central).getUint16(28, true))
    : new TextEncoder().encode(entry.name);
  const packed = codec.deflateRaw(content);
  const deflate = packed.length < content.length;
  const data = deflate ? packed : content;

  // Both headers share this run of fields: version, flags, method, time, CRC, sizes, name length.
  const shared = new Uint8Array(24);
  const fields = viewOf(shared);
  fields.setUint16(0, VERSION, true);
  fields.setUint16(2, source ? source.flags & zip.UTF8_NAME : zip.UTF8_NAME, true);
  fields.setUint16(4, deflate ? zip.DEFLATED : zip.STORED, true);
  fields.setUint32(6, source ? source.time : FIXED_TIME, true);
  fields.setUint32(10, codec.crc32(content), true);
  fields.setUint32(14, data.length, true);
  fields.setUint32(18, content.length, true);
  fields.setUint16(22, name.length, true);

  const local = new Uint8Array(zip.LOCAL_SIZE);
  viewOf(local).setUint32(0, zip.LOCAL_SIGNATURE, true);
  local.set(shared, 4);
  const central = new Uint8Array(zip.CENTRAL_SIZE);
  viewOf(central).setUint32(0, zip.CENTRAL_SIGNATURE, true);
  viewOf(central).setUint16(4, VERSION, true);
  central.set(shared, 6);
  viewOf(central).setUint32(42, offset, true);
  return { local: [local, name, data], central: [central, name] };
}

/** The closing records; the zip64 ones only where a number does not fit. */
function writeEnd(count: number, start: number, size: number, comment: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = [];
  if (count >= MAX16 || start >= MAX32 || size >= MAX32) {
    const end64 = new Uint8Array(zip.END64_SIZE);
    const view64 = viewOf(end64);
    view64.setUint32(0, zip.END64_SIGNATURE, true);
    view64.setBigUint64(4, BigInt(zip.END64_SIZE - 12), true);
    view64.setUint16(12, VERSION_ZIP64, true);
    view64.setUint16(14, VERSION_ZIP64, true);
    view64.setBigUint64(24, BigInt(count), true);
    view64.setBigUint64(32, BigInt(count), true);
    view64.setBigUint64(40, BigInt(size), true);
    view64.setBigUint64(48, BigInt(start), true);
    const locator = new Uint8Array(zip.LOCATOR64_SIZE);
    viewOf(locator).setUint32(0, zip.LOCATOR64_SIGNATURE, true);
    viewOf(locator).setBigUint64(8, BigInt(start + size), true);
    viewOf(locator).setUint32(16, 1, true);
    out.push(end64, locator);
  }
  const end = new Uint8Array(zip.END_SIZE);
  const view = viewOf(end);
  view.setUint32(0, zip.END_SIGNATURE, true);
  view.setUint16(8, Math.min(count, MAX16), true);
  view.setUint16(10, Math.min(count, MAX16), true);
  view.setUint32(12, Math.min(size, MAX32), true);
  view.setUint32(16, Math.min(start, MAX32), true);
  view.setUint16(20, comment.length, true);
  return [...out, end, comment];
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

/**
 * Writes a zip file: entries without new content are copied byte for byte, in the given order.
 * @throws HostError beyond 4 GiB
 */
export function writeZip(
  archive: ZipArchive,
  entries: readonly OutputEntry[],
  codec: Codec,
  file: string,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = entry.content
      ? writeContent(codec, entry, offset)
      : { local: [copyLocal(archive, entry.source)], central: [copyCentral(entry.source, offset)] };
    for (const chunk of local) {
      chunks.push(chunk);
      offset += chunk.length;
    }
    directory.push(...central);
    if (offset >= MAX32) throw new HostError('xlsx.tooLarge', { file });
  }
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  return concat([...chunks, ...directory, ...writeEnd(entries.length, offset, size, archive.comment)]);
}
