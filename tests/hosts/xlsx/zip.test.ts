import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from '../../../src/hosts/xlsx/codec';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { webCodec } from '../../../src/hosts/xlsx/codec-web';
import { OpcPackage } from '../../../src/hosts/xlsx/opc';
import { readZip } from '../../../src/hosts/xlsx/zip-read';
import { writeZip } from '../../../src/hosts/xlsx/zip-write';
import type { OutputEntry } from '../../../src/hosts/xlsx/zip-write';
import { removeDirectory, runPython, temporaryDirectory } from '../../support/tools';
import { pack } from './support/packages';

const codecs = [
  ['node', nodeCodec],
  ['web', webCodec],
] as const;

const empty = readZip(pack({}), 'x');
const written = (entries: readonly OutputEntry[], codec = nodeCodec) => writeZip(empty, entries, codec, 'x');
const open = (bytes: Uint8Array) => OpcPackage.open(bytes, { codec: nodeCodec, fileName: 'x' });
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The entry's compressed bytes, as they stand in the file. */
function packed(bytes: Uint8Array, name: string): Uint8Array {
  const entry = readZip(bytes, 'x').entries.find((each) => each.name === name)!;
  return bytes.slice(entry.dataStart, entry.dataStart + entry.compressedSize);
}

/** All bytes of an entry up to the next one's. */
function localRecord(bytes: Uint8Array, name: string): Uint8Array {
  const { entries: all } = readZip(bytes, 'x');
  const index = all.findIndex((each) => each.name === name);
  return bytes.slice(all[index]!.localStart, all[index + 1]!.localStart);
}

const entries = fc.dictionary(
  fc.stringMatching(/^[a-z甲_][A-Za-z0-9乙 ._-]{0,20}$/),
  fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 50 }).map((text) => utf8(text.repeat(200))),
  ),
  { maxKeys: 12, noNullPrototype: true },
);

describe.each(codecs)('the %s codec', (_, codec) => {
  test('a zip of any entries gives them back, to us and to others', () => {
    fc.assert(
      fc.property(entries, (contents) => {
        const bytes = written(
          Object.entries(contents).map(([name, content]) => ({ name, content })),
          codec,
        );
        const pkg = OpcPackage.open(bytes, { codec, fileName: 'x', limits: { ratioFloor: Infinity } });
        expect([...pkg.partNames]).toEqual(Object.keys(contents));
        const others = unzipSync(bytes);
        for (const [name, content] of Object.entries(contents)) {
          expect(Buffer.compare(pkg.bytes(name), content)).toBe(0);
          expect(Buffer.compare(others[name]!, content)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('checksums', () => {
    expect(codec.crc32(utf8('123456789'))).toBe(0xcbf43926);
    expect(codec.crc32(new Uint8Array())).toBe(0);
    expect(crc32(utf8('绩效'))).toBe(codec.crc32(utf8('绩效')));
  });

  test('gives no more than it may, and nothing of damaged data', () => {
    const content = new Uint8Array(3_000_000).fill(65);
    const data = codec.deflateRaw(content);
    expect(codec.inflateRaw(data, content.length)).toHaveLength(content.length);
    expect(() => codec.inflateRaw(data, content.length - 1)).toThrow();
    expect(() => codec.inflateRaw(data, 0)).toThrow();
    expect(() => codec.inflateRaw(data.slice(0, -2), content.length)).toThrow();
    expect(() => codec.inflateRaw(new Uint8Array([7, 7, 7, 7]), 100)).toThrow();
    expect(codec.inflateRaw(codec.deflateRaw(new Uint8Array()), 0)).toHaveLength(0);
    expect(() => codec.inflateRaw(codec.deflateRaw(utf8('a')), 0)).toThrow();
  });
});

describe('saving', () => {
  test('an untouched package is the bytes that were opened', () => {
    const bytes = pack({ a: '1', b: '2' });
    const pkg = open(bytes);
    expect(pkg.text('a')).toBe('1');
    expect(pkg.save()).toBe(bytes);
  });

  test('setting a part back to what it was leaves nothing changed', () => {
    const bytes = pack({ a: '1', b: '2' });
    const pkg = open(bytes);
    pkg.setText('a', 'x');
    expect(pkg.save()).not.toBe(bytes);
    pkg.setText('a', '1');
    expect(pkg.save()).toBe(bytes);
  });

  test('copies all other entries as they are, in their order', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (contents, pick) => {
        const names = Object.keys(contents);
        fc.pre(names.length > 1);
        const bytes = written(names.map((name) => ({ name, content: contents[name]! })));
        const pkg = OpcPackage.open(bytes, {
          codec: webCodec,
          fileName: 'x',
          limits: { ratioFloor: Infinity },
        });
        const changed = names[pick % names.length]!;
        pkg.setText(changed, `${Buffer.from(contents[changed]!).toString('latin1')} changed`);
        pkg.setBytes('~new', utf8('new'));
        const saved = pkg.save();
        expect(readZip(saved, 'x').entries.map((entry) => entry.name)).toEqual([...names, '~new']);
        for (const name of names) {
          if (name !== changed) expect(Buffer.compare(packed(saved, name), packed(bytes, name))).toBe(0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a file beyond 4 GiB is refused', () => {
    const huge = { length: 0xffffffff } as Uint8Array;
    const entry = { name: 'a', content: huge };
    const codec = { ...nodeCodec, deflateRaw: () => huge, crc32: () => 0 };
    expect(() => writeZip(empty, [entry], codec, '年报.xlsx')).toThrow(
      expect.objectContaining({ id: 'xlsx.tooLarge', data: { file: '年报.xlsx' } }),
    );
  });

  test('the same edit gives the same file', () => {
    const edit = () => {
      const pkg = open(pack({ a: '1' }));
      pkg.setText('b', 'new'.repeat(100));
      return Buffer.from(pkg.save()).toString('base64');
    };
    expect(edit()).toBe(edit());
  });

  test('takes removed parts out, and writes again one that is made anew', () => {
    const pkg = open(pack({ '[Content_Types].xml': '<Types/>', a: '1', b: '2' }));
    pkg.remove('a');
    expect(open(pkg.save()).partNames).toEqual(['[Content_Types].xml', 'b']);
    pkg.setText('a', '3');
    expect(open(pkg.save()).text('a')).toBe('3');
  });

  test('writes zip64 records for more entries than 16 bits count', () => {
    const many = Array.from({ length: 70_000 }, (_, i) => ({ name: `n${i}`, content: utf8(String(i)) }));
    const stored = { ...nodeCodec, deflateRaw: (data: Uint8Array) => data };
    const bytes = written(many, stored);
    expect(open(bytes).text('n69999')).toBe('69999');
    const dir = temporaryDirectory();
    try {
      const path = join(dir, 'many.zip');
      writeFileSync(path, bytes);
      const script = join(dir, 'read.py');
      writeFileSync(
        script,
        'import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nprint(len(z.namelist()), z.read("n69999").decode())',
      );
      expect(runPython(script, [path]).trim()).toBe('70000 69999');
    } finally {
      removeDirectory(dir);
    }
  });
});

/** Zip files as only other writers make them; Python's zipfile reads the results. */
const SCRIPT = `
import io, sys, zipfile, json, os
out = sys.argv[1]
class Pipe(io.RawIOBase):
    def __init__(self, path): self.f = open(path, 'wb')
    def writable(self): return True
    def write(self, b): return self.f.write(b)
    def seekable(self): return False
    def close(self):
        self.f.close(); super().close()
def info(name, kind=zipfile.ZIP_DEFLATED):
    i = zipfile.ZipInfo(name, (2020, 2, 3, 4, 5, 6)); i.compress_type = kind; return i
text = 'abc' * 1000
# data descriptors, as writers to a stream have them
with zipfile.ZipFile(Pipe(out + '/stream.zip'), 'w') as z:
    z.writestr(info('a'), text); z.writestr(info('b', zipfile.ZIP_STORED), 'stored')
# zip64 extra fields in every entry
with zipfile.ZipFile(out + '/zip64.zip', 'w') as z:
    for n in 'ab':
        with z.open(info(n), 'w', force_zip64=True) as f: f.write(text.encode())
with zipfile.ZipFile(Pipe(out + '/stream64.zip'), 'w') as z:
    for n in 'ab':
        with z.open(info(n), 'w', force_zip64=True) as f: f.write(text.encode())
# stored entries, a comment, extra fields, a folder
with zipfile.ZipFile(out + '/extras.zip', 'w') as z:
    z.comment = b'a comment'
    i = info('a', zipfile.ZIP_STORED); i.extra = b'\\xfe\\xca\\x04\\x00abcd'; i.comment = b'entry'; i.external_attr = 0o644 << 16
    z.writestr(i, text); z.writestr(info('folder/'), ''); z.writestr(info('folder/b'), text)
# bytes before the archive
with open(out + '/prefix.zip', 'wb') as f: f.write(b'#!/bin/sh junk')
with zipfile.ZipFile(out + '/prefix.zip', 'a') as z: z.writestr(info('a'), text)
with open(out + '/plain.zip', 'wb') as f:
    with zipfile.ZipFile(f, 'w') as z: z.writestr(info('a'), text)
`;

const CHECK = `
import sys, zipfile, json
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps({'names': z.namelist(), 'comment': z.comment.decode('latin1'), 'a': z.read('a').decode(), 'extra': z.getinfo('a').extra.hex(), 'note': z.getinfo('a').comment.decode(), 'time': list(z.getinfo('a').date_time)}))
`;

describe('zip files of other writers', () => {
  const dir = temporaryDirectory();
  const make = join(dir, 'make.py');
  const check = join(dir, 'check.py');
  writeFileSync(make, SCRIPT);
  writeFileSync(check, CHECK);
  runPython(make, [dir]);
  const fileOf = (name: string): Uint8Array => readFileSync(join(dir, `${name}.zip`));
  const seenByPython = (bytes: Uint8Array) => {
    const path = join(dir, 'saved.zip');
    writeFileSync(path, bytes);
    return JSON.parse(runPython(check, [path])) as Record<string, unknown>;
  };

  afterAll(() => removeDirectory(dir));

  test.each(['stream', 'zip64', 'stream64', 'extras', 'prefix', 'plain'])('%s', (name) => {
    const bytes = fileOf(name);
    const pkg = open(bytes);
    const text = 'abc'.repeat(1000);
    expect(pkg.text('a')).toBe(text);
    expect(pkg.save()).toBe(bytes);
    pkg.setText('new', 'new');
    const saved = pkg.save();
    const seen = seenByPython(saved);
    expect(seen).toMatchObject({ a: text, time: [2020, 2, 3, 4, 5, 6] });
    expect(packed(saved, 'a')).toEqual(packed(bytes, 'a'));
    // Local header, data and, for writers to a stream, the descriptor behind it.
    if (name.startsWith('stream')) expect(localRecord(saved, 'a')).toEqual(localRecord(bytes, 'a'));
    if (name === 'extras') {
      expect(seen).toMatchObject({
        names: ['a', 'folder/', 'folder/b', 'new'],
        extra: 'feca040061626364',
        note: 'entry',
        comment: 'a comment',
      });
    }
    const changed = open(bytes);
    changed.setText('a', 'changed');
    expect(seenByPython(changed.save())).toMatchObject({ a: 'changed' });
  });

  test('sizes and offset in the zip64 field of the central record', () => {
    const plain = Uint8Array.from(fileOf('plain'));
    const [entry] = readZip(plain, 'x').entries;
    const { central, compressedSize, localStart } = entry!;
    const extra = new DataView(new ArrayBuffer(20));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 16, true);
    extra.setBigUint64(4, BigInt(compressedSize), true);
    extra.setBigUint64(12, BigInt(localStart), true);
    const at = central.byteOffset;
    const bytes = new Uint8Array([
      ...plain.slice(0, at + central.length),
      ...new Uint8Array(extra.buffer),
      ...plain.slice(at + central.length),
    ]);
    const view = new DataView(bytes.buffer);
    view.setUint16(at + 30, 20, true);
    view.setUint32(at + 20, 0xffffffff, true);
    view.setUint32(at + 42, 0xffffffff, true);
    view.setUint32(bytes.length - 22 + 12, central.length + 20, true);
    const pkg = open(bytes);
    expect(pkg.text('a')).toBe('abc'.repeat(1000));
    pkg.setText('b', 'b');
    expect(seenByPython(pkg.save())).toMatchObject({ a: 'abc'.repeat(1000), names: ['a', 'b'] });

    // Behind another entry its offset is another.
    const first = new Uint8Array([...plain.slice(0, at), ...bytes.slice(0, at), ...bytes.slice(at)]);
    const moved = new DataView(first.buffer);
    const centralAt = 2 * at;
    moved.setBigUint64(centralAt + central.length + 12, BigInt(at), true);
    moved.setUint32(first.length - 22 + 16, centralAt, true);
    const second = open(first);
    expect(second.text('a')).toBe('abc'.repeat(1000));
    second.setText('b', 'b');
    expect(open(second.save()).text('a')).toBe('abc'.repeat(1000));
  });

  test('a comment that looks like the end of the file', () => {
    const comment = utf8(`PK\x05\x06${' '.repeat(30)}`);
    const bytes = new Uint8Array([...fileOf('plain'), ...comment]);
    new DataView(bytes.buffer).setUint16(fileOf('plain').length - 2, comment.length, true);
    const pkg = open(bytes);
    pkg.setText('b', 'b');
    const saved = pkg.save();
    expect(open(saved).text('a')).toBe('abc'.repeat(1000));
    expect(Buffer.from(saved.slice(-comment.length))).toEqual(Buffer.from(comment));
  });

  test('bytes before and behind the archive', () => {
    const plain = Uint8Array.from(fileOf('plain'));
    const around = new Uint8Array([...utf8('some bytes '), ...plain, ...utf8('trailing')]);
    expect(open(around).text('a')).toBe('abc'.repeat(1000));
  });
});
