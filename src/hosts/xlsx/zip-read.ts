import { HostError } from '../error';

/** One entry of a zip file; offsets are absolute positions in its bytes. */
export interface ZipEntry {
  /** Decoded, with forward slashes. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The local header, up to the data. */
  readonly localStart: number;
  readonly dataStart: number;
  /** The record in the central directory. */
  readonly central: Uint8Array;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;
export const UTF8_NAME = 0x0800;
export const DATA_DESCRIPTOR = 0x0008;
export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const END64_SIGNATURE = 0x06064b50;
export const LOCATOR64_SIGNATURE = 0x07064b50;
export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const END_SIZE = 22;
export const END64_SIZE = 56;
export const LOCATOR64_SIZE = 20;
export const MAX16 = 0xffff;
export const MAX32 = 0xffffffff;
export const ZIP64_EXTRA = 1;

const ENCRYPTED = 0x0001;
const UNSAFE_NAME = /^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\0/;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

interface Directory {
  readonly count: number;
  readonly start: number;
  /** Bytes that stand before the archive proper; all stored offsets lack them. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

/** Position of the end-of-central-directory record, or -1. Trailing bytes after it are tolerated. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  let tolerated = -1;
  for (let at = last; at >= 0 && at >= last - MAX16; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const end = at + END_SIZE + view.getUint16(at + 20, true);
    if (end === view.byteLength) return at;
    if (end < view.byteLength && tolerated < 0) tolerated = at;
  }
  return tolerated;
}

function readDirectory(view: DataView, bytes: Uint8Array, end: number): Directory {
  let count = view.getUint16(end + 10, true);
  let size = view.getUint32(end + 12, true);
  let start = view.getUint32(end + 16, true);
  let directoryEnd = end;
  const locator = end - LOCATOR64_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64_SIGNATURE) {
    const stored = Number(view.getBigUint64(locator + 8, true));
    // A prefix moves the record; it normally ends where its locator begins.
    const record = [stored, locator - END64_SIZE].find(
      (at) => at >= 0 && at + END64_SIZE <= locator && view.getUint32(at, true) === END64_SIGNATURE,
    );
    if (record !== undefined) {
      count = Number(view.getBigUint64(record + 32, true));
      size = Number(view.getBigUint64(record + 40, true));
      start = Number(view.getBigUint64(record + 48, true));
      directoryEnd = record;
    }
  }
  const comment = bytes.slice(end + END_SIZE, end + END_SIZE + view.getUint16(end + 20, true));
  const isDirectory = (at: number) =>
    at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === CENTRAL_SIGNATURE;
  const shifted = directoryEnd - size;
  if (count === 0 || isDirectory(start)) return { count, start, shift: 0, comment };
  if (isDirectory(shifted)) return { count, start: shifted, shift: shifted - start, comment };
  throw new RangeError('No central directory');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');

function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

/** Sizes and offset that do not fit 32 bits stand in the zip64 extra field, in this order. */
function readZip64(view: DataView, extraStart: number, extraEnd: number, fields: number[]): void {
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let value = at + 4;
    for (let i = 0; i < fields.length; i++) {
      if (fields[i] !== MAX32) continue;
      fields[i] = Number(view.getBigUint64(value, true));
      value += 8;
    }
    return;
  }
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, shift: number): ZipEntry {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new RangeError('No central record');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const length = CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  if (at + length > bytes.length) throw new RangeError('Central record cut off');
  const nameEnd = at + CENTRAL_SIZE + nameLength;
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let localOffset = view.getUint32(at + 42, true);
  if (size === MAX32 || compressedSize === MAX32 || localOffset === MAX32) {
    const fields = [size, compressedSize, localOffset];
    readZip64(view, nameEnd, nameEnd + extraLength, fields);
    [size = 0, compressedSize = 0, localOffset = 0] = fields;
  }
  const localStart = localOffset + shift;
  if (view.getUint32(localStart, true) !== LOCAL_SIGNATURE) throw new RangeError('No local header');
  const dataStart =
    localStart + LOCAL_SIZE + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  if (dataStart + compressedSize > bytes.length) throw new RangeError('Data cut off');
  return {
    name: decodeName(bytes.subarray(at + CENTRAL_SIZE, nameEnd)).replaceAll('\\', '/'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    localStart,
    dataStart,
    central: bytes.subarray(at, at + length),
  };
}

/**
 * Reads the central directory of a zip file (zip64 too); nothing is unpacked.
 * @throws HostError when it is cut off, damaged, encrypted, or holds unsafe or repeated names.
 */
export function readZip(bytes: Uint8Array, file: string): ZipArchive {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) throw new HostError('xlsx.truncated', { file });
  let directory: Directory;
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  try {
    directory = readDirectory(view, bytes, end);
    let at = directory.start;
    for (let i = 0; i < directory.count; i++) {
      const entry = readEntry(view, bytes, at, directory.shift);
      at += entry.central.length;
      entries.push(entry);
    }
  } catch (cause) {
    throw new HostError('xlsx.truncated', { file }, { cause });
  }
  for (const { name, flags, method } of entries) {
    if (UNSAFE_NAME.test(name)) throw new HostError('xlsx.unsafeName', { file, part: name });
    if (names.has(name)) throw new HostError('xlsx.duplicateName', { file, part: name });
    names.add(name);
    if (flags & ENCRYPTED) throw new HostError('xlsx.encrypted', { file });
    if (method !== STORED && method !== DEFLATED) {
      throw new HostError('xlsx.compression', { file, part: name });
    }
  }
  return { bytes, entries, comment: directory.comment };
}
