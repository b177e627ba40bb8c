import * as zlib from 'node:zlib';
import { crc32 } from './codec';
import type { Codec } from './codec';

const MIN_CHUNK = 64;

/** node:zlib, about twice as fast as fflate. */
export const nodeCodec: Codec = {
  inflateRaw(data, maxSize) {
    // One output chunk of the expected size (and a byte to notice more) saves copying.
    const chunkSize = Math.max(MIN_CHUNK, Math.min(maxSize + 1, data.length * 32));
    const options = { chunkSize, maxOutputLength: Math.max(1, maxSize) };
    const out = zlib.inflateRawSync(data, options);
    if (out.length > maxSize) throw new RangeError('More data than expected');
    return out;
  },
  deflateRaw: (data) => zlib.deflateRawSync(data, { level: 6 }),
  // Native since Node 20.15.
  crc32: (data) => (zlib.crc32 ? zlib.crc32(data) : crc32(data)),
};
