import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { webCodec } from '../../../src/hosts/xlsx/codec-web';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/workbook';

const dir = 'tests/corpus/workbooks/';
test.each(readdirSync(dir))('%s', (name) => {
  for (const codec of [nodeCodec, webCodec]) {
    const bytes = readFileSync(dir + name);
    const book = XlsxWorkbook.open(bytes, { codec, fileName: name });
    expect(book.sheets.length).toBeGreaterThan(0);
    const { pkg } = book;
    for (const part of pkg.partNames) pkg.bytes(part);
    expect(pkg.save()).toBe(bytes);
    const first = book.sheets[0]!.part;
    const before = pkg.text(first);
    pkg.setText(first, before + ' ');
    pkg.addRelationship(first, 'http://x/comments', 'xl/comments1.xml');
    pkg.setText('xl/comments1.xml', '<comments/>');
    pkg.setContentType('xl/comments1.xml', 'a/b');
    pkg.setDefaultContentType('vml', 'v/ml');
    const saved = pkg.save();
    const again = XlsxWorkbook.open(saved, { codec, fileName: name });
    expect(again.pkg.text(first)).toBe(before + ' ');
    expect(again.pkg.relationships(first).at(-1)).toMatchObject({ target: 'xl/comments1.xml', type: 'comments' });
    expect(again.pkg.contentType('xl/comments1.xml')).toBe('a/b');
    expect(again.sharedStrings()).toEqual(book.sharedStrings());
    again.pkg.remove('xl/comments1.xml');
    expect(again.pkg.contentType('xl/comments1.xml')).toBe('application/xml');
  }
});
