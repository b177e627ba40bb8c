/** DEFLATE and CRC-32, injected so that the same host runs in Node and in a browser. */
export interface Codec {
  /** Unpacks raw DEFLATE data; throws when it is damaged or would give more than `maxSize` bytes. */
  inflateRaw(data: Uint8Array, maxSize: number): Uint8Array;
  deflateRaw(data: Uint8Array): Uint8Array;
  /** As an unsigned 32-bit number. */
  crc32(data: Uint8Array): number;
}

let table: Uint32Array | undefined;

function crcTable(): Uint32Array {
  const made = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    made[n] = value;
  }
  return made;
}

/** CRC-32 without native help. */
export function crc32(data: Uint8Array): number {
  table ??= crcTable();
  let crc = -1;
  for (let i = 0; i < data.length; i++) crc = table[(crc ^ data[i]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
