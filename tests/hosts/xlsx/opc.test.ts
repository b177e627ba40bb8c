import { describe, expect, test } from '@jest/globals';
import { nodeCodec } from '../../../src/hosts/xlsx/codec-node';
import { OpcPackage } from '../../../src/hosts/xlsx/opc';
import { relationshipsPartOf, relativeTarget, resolveTarget } from '../../../src/hosts/xlsx/part-names';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/workbook';
import { oneSheet, openHost, pack, worksheet } from './support/packages';

const open = (parts: Record<string, string>) =>
  OpcPackage.open(pack(parts), { codec: nodeCodec, fileName: 'x.xlsx' });
const again = (pkg: OpcPackage) => OpcPackage.open(pkg.save(), { codec: nodeCodec, fileName: 'x.xlsx' });
const TYPES = '[Content_Types].xml';

describe('part names', () => {
  test.each([
    ['', '_rels/.rels'],
    ['a.xml', '_rels/a.xml.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ])('relationships of %s', (part, expected) => expect(relationshipsPartOf(part)).toBe(expected));

  test.each([
    ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
    ['a/b/c.xml', 'a/b/d.xml', 'd.xml'],
    ['a/b/c.xml', 'a/bb/d.xml', '../bb/d.xml'],
  ])('from %s to %s', (source, part, target) => {
    expect(relativeTarget(source, part)).toBe(target);
    expect(resolveTarget(source, target)).toBe(part);
    expect(resolveTarget(source, `/${part}`)).toBe(part);
  });
});

describe('relationships', () => {
  const rels = (content: string) => `<r:Relationships xmlns:r="p">${content}</r:Relationships>`;
  const pkg = () =>
    open({
      'a/b.xml': '<b/>',
      'a/c.xml': '<c/>',
      'a/_rels/b.xml.rels': rels(
        '<r:Relationship Id="rId2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="c.xml"/>' +
          '<r:Relationship Id="x" Type="t/hyperlink" Target="http://a/?b=1&amp;c=%20" TargetMode="External"/>',
      ),
    });

  test('are read with their types and targets', () => {
    expect(pkg().relationships('a/b.xml')).toEqual([
      {
        id: 'rId2',
        type: 'comments',
        uri: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
        target: 'a/c.xml',
        external: false,
      },
      { id: 'x', type: 'hyperlink', uri: 't/hyperlink', target: 'http://a/?b=1&c=%20', external: true },
    ]);
    expect(pkg().relationships('a/c.xml')).toEqual([]);
  });

  test('are added with free ids and removed; others stay as written', () => {
    const edited = pkg();
    const before = edited.text('a/_rels/b.xml.rels');
    const id = edited.addRelationship('a/b.xml', 't/drawing', 'a/c.xml');
    expect(id).toBe('rId3');
    expect(edited.relationships('a/b.xml').map((each) => each.id)).toEqual(['rId2', 'x', 'rId3']);
    expect(again(edited).relationships('a/b.xml')[2]).toMatchObject({ type: 'drawing', target: 'a/c.xml' });
    edited.removeRelationship('a/b.xml', id);
    expect(edited.text('a/_rels/b.xml.rels')).toBe(before);
    expect(edited.addRelationship('a/c.xml', 't/x', 'a/b.xml')).toBe('rId1');
    edited.removeRelationship('a/missing.xml', 'rId1');
  });
});

describe('content types', () => {
  const types = (content: string) => ({ [TYPES]: `<Types xmlns="ct">${content}</Types>`, 'a.xml': '<a/>' });

  test('a part has its own or that of its extension, without regard to case', () => {
    const pkg = open(
      types(
        '<Default Extension="XML" ContentType="d/xml"/><Override PartName="/xl/B.xml" ContentType="o/b"/>',
      ),
    );
    expect([pkg.contentType('a.xml'), pkg.contentType('xl/b.xml'), pkg.contentType('c.png')]).toEqual([
      'd/xml',
      'o/b',
      '',
    ]);
  });

  test('are set once; defaults stand first', () => {
    const pkg = open(types('<Override PartName="/a.xml" ContentType="o"/>'));
    pkg.setDefaultContentType('vml', 'v');
    pkg.setDefaultContentType('VML', 'w');
    pkg.setContentType('a.xml', 'o2');
    pkg.setContentType('b&.xml', 'o"3');
    expect(pkg.text(TYPES)).toBe(
      '<Types xmlns="ct"><Default Extension="vml" ContentType="v"/><Override PartName="/a.xml" ContentType="o2"/>' +
        '<Override PartName="/b&amp;.xml" ContentType="o&quot;3"/></Types>',
    );
    expect(pkg.contentType('b&.xml')).toBe('o"3');
    pkg.remove('a.xml');
    expect(pkg.text(TYPES)).not.toContain('a.xml');
    const related = open({
      [TYPES]: '<Types><Override PartName="/_rels/a.xml.rels" ContentType="r"/></Types>',
      'a.xml': '<a/>',
      '_rels/a.xml.rels': '<Relationships/>',
    });
    related.remove('a.xml');
    expect(related.text(TYPES)).toBe('<Types></Types>');
    const empty = open({ [TYPES]: '<Types xmlns="ct"/>' });
    empty.setDefaultContentType('vml', 'v');
    expect(empty.contentType('x.vml')).toBe('v');
  });
});

describe('parts', () => {
  test('are found without regard to case, also ones made or removed since', () => {
    const pkg = open({ [TYPES]: '<Types/>', 'Xl/A.xml': '1', 'xl/_rels/A.xml.rels': '<Relationships/>' });
    expect([pkg.find('xl/a.XML'), pkg.text('XL/a.xml'), pkg.has('xl/b.xml')]).toEqual([
      'Xl/A.xml',
      '1',
      false,
    ]);
    pkg.setText('xl/B.xml', '2');
    expect(pkg.text('XL/b.xml')).toBe('2');
    pkg.remove('xl/a.xml');
    expect(pkg.partNames).toEqual([TYPES, 'xl/B.xml']);
    expect(pkg.has('Xl/A.xml')).toBe(false);
    expect(() => pkg.text('xl/a.xml')).toThrow(expect.objectContaining({ id: 'xlsx.missingPart' }));
  });

  test('versions grow with changes only', () => {
    const pkg = open({ a: '1' });
    expect(pkg.version('a')).toBe(0);
    pkg.setText('a', pkg.text('a'));
    expect(pkg.version('a')).toBe(0);
    pkg.setText('a', '2');
    const second = pkg.version('a');
    pkg.setBytes('a', new Uint8Array([51]));
    expect(pkg.version('a')).toBeGreaterThan(second);
    expect(pkg.text('a')).toBe('3');
    expect(pkg.glance('a')).toBe('3');
  });

  test('an edit that fails leaves all as it was', () => {
    const bytes = pack({ [TYPES]: '<Types/>', a: '1', b: '2' });
    const pkg = OpcPackage.open(bytes, { codec: nodeCodec, fileName: 'x' });
    const failing = () =>
      pkg.transaction(() => {
        pkg.setText('a', 'x');
        pkg.remove('b');
        pkg.setText('c', 'new');
        throw new Error('half way');
      });
    expect(failing).toThrow('half way');
    expect(pkg.partNames).toEqual([TYPES, 'a', 'b']);
    expect([pkg.text('a'), pkg.text('b'), pkg.has('c')]).toEqual(['1', '2', false]);
    expect(pkg.save()).toBe(bytes);
  });
});

describe('the workbook', () => {
  test('a plan that fails half way changes nothing', async () => {
    const host = openHost(
      pack(
        oneSheet(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'), {
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="甲" sheetId="1" r:id="r1"/><sheet name="乙" sheetId="2" r:id="r2"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
          'xl/worksheets/sheet2.xml': '<worksheet><sheetData>',
        }),
      ),
    );
    const before = host.bytes();
    const set = (sheet: string) =>
      ({ op: 'set', address: { sheet, row: 0, col: 0 }, old: 1, oldFormula: null, value: 2 }) as const;
    await expect(host.apply({ ops: [set('甲'), set('乙')] })).rejects.toMatchObject({ name: 'HostError' });
    expect(host.bytes()).toBe(before);
    expect((await host.readWorkbook({ sheets: ['甲'] })).sheets[0]!.values).toEqual([[1]]);
  });

  test('styles are made when there are none', () => {
    const book = XlsxWorkbook.open(pack(oneSheet(worksheet(''))), { codec: nodeCodec, fileName: 'x' });
    expect(book.relatedPart('styles')).toBeNull();
    const part = book.stylesPart();
    expect(part).toBe('xl/styles.xml');
    expect(book.relatedPart('styles')).toBe(part);
    expect(book.pkg.contentType(part)).toContain('styles+xml');
    expect(book.stylesPart()).toBe(part);
  });
});
