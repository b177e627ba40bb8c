import { inflateRawSync } from 'node:zlib';

/** The parts a reader has to look into. */
const WANTED =
  /^xl\/(workbook\.xml|_rels\/.*|styles\.xml|sharedStrings\.xml|comments\d+\.xml|worksheets\/.*)$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a scan saw, so that nothing of the work can be left out. */
export interface Scanned {
  readonly cells: number;
  /** Of all cells. */
  readonly characters: number;
  readonly merges: number;
  readonly comments: number;
}

/**
 * The least that reading can cost: inflate the parts and find cells, merges and comments by plain string
 * search. Understands only what the bench's own generator writes.
 */
export function bareScan(bytes: Uint8Array): Scanned {
  const parts = inflateParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const scanned = { cells: 0, characters: 0, merges: 0, comments: 0 };
  for (const [name, xml] of parts) {
    if (name.startsWith('xl/comments')) scanned.comments += occurrences(xml, '<comment ');
    else if (name.startsWith('xl/worksheets/sheet')) {
      scanCells(xml, strings, scanned);
      scanned.merges += occurrences(xml, '<mergeCell ');
    }
  }
  return scanned;
}

function inflateParts(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let end = file.length - 22;
  while (file.readUInt32LE(end) !== 0x06054b50) end--;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const nameLength = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (WANTED.test(name)) {
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
      parts.set(name, inflateRawSync(packed).toString('utf8'));
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  for (let at = xml.indexOf('<si>'); at >= 0; at = xml.indexOf('<si>', at)) {
    const start = xml.indexOf('>', xml.indexOf('<t', at)) + 1;
    const end = xml.indexOf('</t>', start);
    strings.push(unescape(xml.slice(start, end)));
    at = end;
  }
  return strings;
}

const unescape = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '') : text;

/** Adds up the cells with a value. */
function scanCells(
  xml: string,
  strings: readonly string[],
  sum: { cells: number; characters: number },
): void {
  for (let at = xml.indexOf('<c '); at >= 0; at = xml.indexOf('<c ', at)) {
    const tag = at;
    at = xml.indexOf('>', tag);
    if (xml.charCodeAt(at - 1) === 47) continue;
    const start = xml.indexOf('<v>', at) + 3;
    const isShared = xml.slice(tag, at).includes('t="s"');
    at = xml.indexOf('</v>', start);
    const text = xml.slice(start, at);
    sum.cells++;
    sum.characters += (isShared ? strings[Number(text)]! : unescape(text)).length;
  }
}

function occurrences(xml: string, text: string): number {
  let count = 0;
  for (let at = xml.indexOf(text); at >= 0; at = xml.indexOf(text, at + text.length)) count++;
  return count;
}
