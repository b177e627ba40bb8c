import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWithLibreOffice, removeDirectory, runPython, temporaryDirectory } from '../../support/tools';
import { openHost } from './support/packages';
import { smallBookBytes } from './support/small-books';

const plain = () => smallBookBytes({ sheets: { S: '<sheetData/>' } });
const flavours = [
  ['plain', {}],
  ['strict', { strict: true }],
  ['prefixed', { prefix: 'x:' }],
] as const;

test.each(flavours)('settings live in the file and go without a trace: %s', async (_, flavour) => {
  const bytes = smallBookBytes({ sheets: { S: '<sheetData/>' }, ...flavour });
  const host = openHost(bytes);
  expect(await host.storage.get('a')).toBeNull();
  await host.storage.set('a', '{"忽略": ["V01"]}');
  await host.storage.set('b', '2');
  const again = openHost(host.bytes());
  expect(await again.storage.get('a')).toBe('{"忽略": ["V01"]}');
  await again.storage.set('a', null);
  await again.storage.set('missing', null);
  expect([await again.storage.get('a'), await again.storage.get('b')]).toEqual([null, '2']);
  await again.storage.set('b', null);
  const { pkg } = openHost(again.bytes()).workbook;
  const before = openHost(bytes).workbook.pkg;
  expect(pkg.partNames).toEqual(before.partNames);
  for (const part of before.partNames) expect(pkg.text(part)).toBe(before.text(part));
});

test('any text survives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (key, value) => {
      const host = openHost(plain());
      await host.storage.set(key, value);
      expect(await openHost(host.bytes()).storage.get(key)).toBe(value);
    }),
    { numRuns: 50 },
  );
});

test('custom XML of others is left alone, and the part is made as Excel expects it', async () => {
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="${target}"/>`;
  const host = openHost(
    smallBookBytes({
      sheets: { S: '<sheetData/>' },
      workbookRelationships:
        relation('c1', '../customXml/item1.xml') + relation('c2', '/customXml/item2.xml'),
      parts: {
        'customXml/item1.xml':
          '<settings xmlns="other"><setting key="a">urn:jixiao:settings:1</setting></settings>',
        'customXml/item2.xml': '<b xmlns="urn:jixiao:settings:1"/>',
      },
    }),
  );
  await host.storage.set('a', '1');
  const { pkg, workbookPart } = openHost(host.bytes()).workbook;
  expect(pkg.text('customXml/item3.xml')).toContain('<setting key="a">1</setting>');
  expect(
    pkg
      .relationships(workbookPart)
      .filter(({ type }) => type === 'customXml')
      .map(({ target }) => target),
  ).toEqual(['customXml/item1.xml', 'customXml/item2.xml', 'customXml/item3.xml']);
  expect(pkg.relationships('customXml/item3.xml')).toMatchObject([
    { type: 'customXmlProps', target: 'customXml/itemProps3.xml' },
  ]);
  expect(pkg.contentType('customXml/itemProps3.xml')).toBe(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  );
  expect(pkg.text('customXml/itemProps3.xml')).toContain('ds:uri="urn:jixiao:settings:1"');
});

test('openpyxl and LibreOffice open a workbook with settings', async () => {
  const host = openHost(
    smallBookBytes({ sheets: { S: '<sheetData><row><c><v>5</v></c></row></sheetData>' } }),
  );
  await host.storage.set('a', '1');
  const dir = temporaryDirectory();
  try {
    const path = join(dir, 'book.xlsx');
    writeFileSync(path, host.bytes());
    expect(runPython('tests/support/openpyxl_dump.py', [path])).toContain('"A1": 5');
    convertWithLibreOffice([path], 'csv', dir);
  } finally {
    removeDirectory(dir);
  }
}, 60_000);
