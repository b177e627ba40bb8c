import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import {
  applyEdits,
  attribute,
  attributes,
  decodeXstring,
  encodeXstring,
  escapeAttribute,
  escapeText,
  setAttribute,
  textOf,
  unescapeXml,
  XmlError,
} from '../../../src/hosts/xlsx/xml';
import { appendToRoot, removeElement } from '../../../src/hosts/xlsx/xml-edit';
import { walkElement, walkXml } from '../../../src/hosts/xlsx/xml-walk';

type Event = readonly [string, string, (Record<string, string> | undefined)?];

/** Neighbouring texts joined: how a parser splits them does not matter. */
function joined(events: readonly Event[]): Event[] {
  const out: Event[] = [];
  for (const event of events) {
    const last = out.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') out[out.length - 1] = ['text', last[1] + event[1]];
    else out.push(event);
  }
  return out.filter(([kind, text]) => kind !== 'text' || text !== '');
}

function ours(xml: string): Event[] {
  const events: Event[] = [];
  walkXml(xml, {
    open: (tag) => events.push(['open', tag.prefix + tag.name, tag.attributes()]) && undefined,
    close: (tag) => events.push(['close', tag.name]) && undefined,
    text: (text) => events.push(['text', text]) && undefined,
  });
  return joined(events);
}

function theirs(xml: string): Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: found }) => {
    depth++;
    events.push(['open', name, { ...found }]);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    events.push(['close', name.replace(/^.*:/, '')]);
  });
  parser.on('text', (text) => void (depth > 0 && text !== '' && events.push(['text', text])));
  parser.on('cdata', (text) => void (text !== '' && events.push(['text', text])));
  parser.write(xml).close();
  return joined(events);
}

const name = fc.constantFrom('a', 'row', 'x:c', 'x14ac:v', 't-1', '甲');
const value = fc.string({
  unit: fc.constantFrom('a', '>', "'", '"', '&', '<', '中', ' ', '\n', '\t', '/', '𠮷'),
});
const element: fc.Memo<string> = fc.memo((depth) =>
  fc
    .tuple(
      name,
      fc.dictionary(fc.constantFrom('r', 's', 'x:id', 'xml:space'), value, {
        maxKeys: 3,
        noNullPrototype: true,
      }),
      depth > 1 ? fc.array(fc.oneof(element(), content), { maxLength: 4 }) : fc.constant([]),
    )
    .map(([tag, found, children]) => {
      const list = Object.entries(found).map(([key, text], i) =>
        i % 2
          ? ` ${key} = '${text.replace(/[&<']/g, (c) => `&#${c.charCodeAt(0)};`)}'`
          : `\n${key}="${escapeAttribute(text)}"`,
      );
      return children.length
        ? `<${tag}${list.join('')}>${children.join('')}</${tag} >`
        : `<${tag}${list.join('')}/>`;
    }),
);
const content = fc.oneof(
  value.map((text) => escapeText(text).replaceAll('中', '&#x4E2d;')),
  value.map((text) => `<![CDATA[${text}]]>`),
  fc.constantFrom('<!-- <a> & -->', '<?pi <b> ?>', '\r\n', '\r', '&lt;', '&quot;&apos;', '&#65;'),
);

describe('walking', () => {
  test('gives what saxes gives', () => {
    fc.assert(
      fc.property(element(4), (xml) => {
        const document = `<?xml version="1.0"?>\n<!-- x -->${xml}<!-- y -->\n`;
        expect(ours(document)).toEqual(theirs(document));
      }),
      { numRuns: 300 },
    );
  });

  test('offsets are those of the tags', () => {
    fc.assert(
      fc.property(element(3), (xml) => {
        let rebuilt = 0;
        walkXml(xml, {
          open(tag) {
            expect(xml[tag.start]).toBe('<');
            expect(xml[tag.end - 1]).toBe('>');
            expect(xml.startsWith(tag.prefix + tag.name, tag.start + 1)).toBe(true);
            rebuilt++;
          },
          close(tag) {
            rebuilt--;
            expect(xml[tag.end - 1]).toBe('>');
          },
        });
        expect(rebuilt).toBe(0);
        expect(walkElement(xml, 0, {})).toBe(xml.length);
      }),
    );
  });

  test('a document cut off anywhere is refused', () => {
    fc.assert(
      fc.property(element(4), fc.nat(), (xml, at) => {
        expect(() => walkXml(xml.slice(0, at % xml.length), {})).toThrow(XmlError);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['no element', '<!-- a -->'],
    ['two roots', '<a/><a/>'],
    ['text outside', '<a/>x'],
    ['CDATA outside', '<![CDATA[x]]><a/>'],
    ['crossed', '<a><b></a></b>'],
    ['a longer closing tag', '<a></ab>'],
    ['nothing opened', '</a>'],
    ['no name', '<><a/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
  ])('malformed: %s', (_, xml) => {
    expect(() => walkXml(xml, { text: () => undefined })).toThrow(
      expect.objectContaining({ reason: 'malformed' }),
    );
  });

  test('a document type is refused wherever it stands', () => {
    for (const xml of [
      '<!DOCTYPE a><a/>',
      '<?xml version="1.0"?> <!DOCTYPE a []><a/>',
      '<a><!DOCTYPE b></a>',
    ]) {
      expect(() => walkXml(xml, {})).toThrow(expect.objectContaining({ reason: 'doctype' }));
    }
  });

  test('a visitor may read an element by itself', () => {
    const xml = '<a><b><c/></b><d/></a>';
    const seen: string[] = [];
    walkXml(xml, {
      consume: (tag) => (tag.name === 'b' ? xml.indexOf('<d') : undefined),
      open: (tag) => void seen.push(tag.name),
    });
    expect(seen).toEqual(['a', 'd']);
  });
});

describe('texts', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 30 });
  const xmlText = anyText.map((text) => encodeXstring(text));

  test('escaping is undone by reading', () => {
    fc.assert(
      fc.property(xmlText, (text) => {
        expect(textOf(escapeText(text))).toBe(text);
        expect(attribute(`<a b="${escapeAttribute(text)}"/>`, 'b')).toBe(text);
      }),
    );
  });

  test("Excel's escapes hold any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.stringMatching(/^(_x[0-9A-F]{4}_|_|x|a)*$/)), (text) => {
        expect(decodeXstring(encodeXstring(text))).toBe(text);
      }),
    );
    expect(encodeXstring('a\u0001_x0041_')).toBe('a_x0001__x005F_x0041_');
    expect(encodeXstring('\ud800a')).toBe('_xD800_a');
    expect(encodeXstring('𠮷\n')).toBe('𠮷\n');
  });

  test('references', () => {
    expect(unescapeXml('&#x4e2D;&#20013;&amp;lt;')).toBe('中中&lt;');
    for (const wrong of [
      '&',
      '&;',
      '&#;',
      '&#x;',
      '&#xG;',
      '&#a;',
      '&#1a;',
      '&#-1;',
      '&#1114112;',
      '&a b;',
      '&toString;',
    ]) {
      expect(() => unescapeXml(wrong)).toThrow(XmlError);
    }
  });
});

describe('editing', () => {
  test('attributes are set, added and taken away; the rest stays', () => {
    const tag = `<x:c r = "A1"  s='3' t="s" />`;
    expect(attributes(tag)).toEqual({ r: 'A1', s: '3', t: 's' });
    expect(setAttribute(tag, 's', 4)).toBe(`<x:c r = "A1"  s='4' t="s" />`);
    expect(setAttribute(tag, 's', `"'&`)).toBe(`<x:c r = "A1"  s='&quot;&apos;&amp;' t="s" />`);
    expect(setAttribute(tag, 's', null)).toBe('<x:c r = "A1" t="s" />');
    expect(setAttribute(tag, 'cm', null)).toBe(tag);
    expect(setAttribute('<c>', 'cm', 1)).toBe('<c cm="1">');
    expect(setAttribute('<c/>', 'cm', '<')).toBe('<c cm="&lt;"/>');
    expect(attribute(setAttribute(tag, 't', 'a>b'), 't')).toBe('a>b');
  });

  test('edits are applied where they stand', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 2, end: 2, text: '1' },
      { start: 2, end: 2, text: '2' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('ab12cdEf');
    expect(() =>
      applyEdits('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
  });

  test('elements are appended to and removed from a root with or without content', () => {
    const item = (prefix: string) => `<${prefix}i/>`;
    expect(appendToRoot('<x:a><x:b/></x:a >\n', item)).toBe('<x:a><x:b/><x:i/></x:a >\n');
    expect(appendToRoot('<?xml?><a b="1" />', item)).toBe('<?xml?><a b="1"><i/></a>');
    expect(removeElement('<a><b><c/></b><b/></a>', (tag) => tag.name === 'b')).toBe('<a><b/></a>');
    expect(removeElement('<a/>', (tag) => tag.name === 'b')).toBe('<a/>');
  });
});
