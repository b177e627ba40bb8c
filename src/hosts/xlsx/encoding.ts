const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;

/** Whether the text begins with UTF-8's byte order mark. */
export const hasBom = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** The encoding of an XML part: by byte order mark, by the shape of its first bytes, as declared, or UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (hasBom(bytes)) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 128));
  return DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes an XML part; throws when its bytes are no text in its encoding. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return (encoding === 'utf-8' ? utf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
}

/** Encodes an XML part as UTF-8, with a byte order mark if wanted; corrects the declared encoding. */
export function encodeXml(text: string, bom = false): Uint8Array {
  const declared = DECLARED.exec(text);
  const isUtf8 = !declared || /^(utf-?8|us-ascii)$/i.test(declared[1]!);
  const corrected = isUtf8 ? text : text.replace(declared[1]!, 'UTF-8');
  return new TextEncoder().encode((bom ? '\ufeff' : '') + corrected);
}
