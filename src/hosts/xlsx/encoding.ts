const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/;
const UTF8 = /^(utf-?8|us-ascii)$/i;

/** Whether the text begins with UTF-8's byte order mark. */
export const hasBom = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** UTF-16 by its byte order mark or the shape of its first characters; null for anything else. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return null;
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);

const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes an XML part; throws when its bytes are no text in its encoding. */
export function decodeXml(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(bytes, utf16);
  const head = latin1.decode(bytes.subarray(0, 128));
  const declared = head.startsWith('<?xml') ? DECLARED.exec(head)?.[1] : undefined;
  return declared && !UTF8.test(declared) ? decode(bytes, declared) : utf8.decode(bytes);
}

/** Encodes an XML part as UTF-8, with a byte order mark if wanted; corrects the declared encoding. */
export function encodeXml(text: string, bom = false): Uint8Array {
  const declared = DECLARED.exec(text);
  const isUtf8 = !declared || UTF8.test(declared[1]!);
  const corrected = isUtf8 ? text : text.replace(declared[1]!, 'UTF-8');
  return new TextEncoder().encode((bom ? '\ufeff' : '') + corrected);
}
