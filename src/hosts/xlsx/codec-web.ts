import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './codec';
import type { Codec } from './codec';

/** Input is pushed in slices, so that a bomb is noticed after one of them (≤ 1032 times its size). */
const SLICE = 32 * 1024;

/** fflate, for browsers and WPS. */
export const webCodec: Codec = {
  inflateRaw(data, maxSize) {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      if (size > maxSize) throw new RangeError('More data than expected');
      chunks.push(chunk);
    });
    for (let at = 0; at === 0 || at < data.length; at += SLICE) {
      inflate.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
    if (chunks.length === 1) return chunks[0]!;
    const out = new Uint8Array(size);
    let offset = 0;
    for (const chunk of chunks) {
      out.set(chunk, offset);
      offset += chunk.length;
    }
    return out;
  },
  deflateRaw: (data) => deflateSync(data, { level: 6 }),
  crc32,
};
