import { HostError } from '../error';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** First records of BIFF2–BIFF5 worksheets that stand outside a compound file. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Whether the bytes hold the text in UTF-16, as names in a compound file's directory are. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** Refuses what is no zip file, telling apart what users really have. @throws HostError */
export function checkSignature(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new HostError('xlsx.empty', { file });
  if (startsWith(bytes, OLE)) {
    const encrypted = holdsUtf16(bytes, 'EncryptedPackage') || holdsUtf16(bytes, 'EncryptionInfo');
    throw new HostError(encrypted ? 'xlsx.encrypted' : 'xlsx.oldBinary', { file });
  }
  if (BIFF.some((signature) => startsWith(bytes, signature))) throw new HostError('xlsx.oldBinary', { file });
  // A zip file may stand behind other bytes: only one without any end record is none.
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return;
  const tail = bytes.subarray(Math.max(0, bytes.length - 0x10016));
  for (let at = tail.indexOf(0x50); at >= 0; at = tail.indexOf(0x50, at + 1)) {
    if (EMPTY_ZIP.every((byte, i) => tail[at + i] === byte)) return;
  }
  throw new HostError('xlsx.notZip', { file });
}
