import type { HostStorage } from '../host';
import { decodeXstring, encodeXstring, escapeAttribute, escapeText } from './xml';
import { walkXml } from './xml-walk';
import type { XlsxWorkbook } from './workbook';

const NAMESPACE = 'urn:jixiao:settings:1';
/** Identifies our part among a workbook's custom XML; the same in all workbooks. */
const ITEM_ID = '{6F6B1A52-7C0E-4C55-9D3B-0B8E5A1C2F47}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const DATA_STORE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/customXml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Settings = ReadonlyMap<string, string>;

function parse(xml: string): Settings {
  const settings = new Map<string, string>();
  let key: string | undefined;
  let value = '';
  walkXml(xml, {
    open(tag) {
      if (tag.name !== 'setting') return;
      key = decodeXstring(tag.attribute('key') ?? '');
      value = '';
    },
    text(text) {
      value += text;
    },
    close(tag) {
      if (tag.name === 'setting' && key !== undefined) settings.set(key, decodeXstring(value));
    },
  });
  return settings;
}

function render(settings: Settings): string {
  const items = [...settings].map(([key, value]) => {
    const name = escapeAttribute(encodeXstring(key));
    return `<setting key="${name}">${escapeText(encodeXstring(value))}</setting>`;
  });
  return `${DECLARATION}<settings xmlns="${NAMESPACE}">${items.join('')}</settings>`;
}

/** Our part among the custom XML that the workbook relates to, and the relationship's id. */
function findPart(book: XlsxWorkbook): { part: string; id: string } | null {
  const { pkg, workbookPart } = book;
  for (const { type, target, id } of pkg.relationships(workbookPart)) {
    if (type !== 'customXml' || !pkg.has(target) || !pkg.text(target).includes(NAMESPACE)) continue;
    let ours = false;
    pkg.walk(target, {
      open(tag) {
        if (tag.depth === 0)
          ours = tag.name === 'settings' && Object.values(tag.attributes()).includes(NAMESPACE);
      },
    });
    if (ours) return { part: target, id };
  }
  return null;
}

function addPart(book: XlsxWorkbook, xml: string): void {
  const { pkg } = book;
  let n = 1;
  while (pkg.has(`customXml/item${n}.xml`) || pkg.has(`customXml/itemProps${n}.xml`)) n++;
  const part = `customXml/item${n}.xml`;
  const properties = `customXml/itemProps${n}.xml`;
  pkg.setText(part, xml);
  pkg.setDefaultContentType('xml', 'application/xml');
  pkg.setText(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${book.strict ? DATA_STORE_STRICT : DATA_STORE}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  pkg.setContentType(properties, PROPERTIES_TYPE);
  pkg.addRelationship(part, book.relationshipType('customXmlProps'), properties);
  pkg.addRelationship(book.workbookPart, book.relationshipType('customXml'), part);
}

function removePart(book: XlsxWorkbook, found: { part: string; id: string }): void {
  const { pkg } = book;
  for (const { type, target } of pkg.relationships(found.part))
    if (type === 'customXmlProps') pkg.remove(target);
  pkg.remove(found.part);
  pkg.removeRelationship(book.workbookPart, found.id);
}

/** Settings kept in one custom XML part of the workbook; the part goes with its last key. */
export function workbookStorage(book: XlsxWorkbook): HostStorage {
  const read = (part: string): Settings => book.pkg.guard(part, () => parse(book.pkg.text(part)));

  return {
    async get(key) {
      const found = findPart(book);
      return found ? (read(found.part).get(key) ?? null) : null;
    },
    async set(key, value) {
      const found = findPart(book);
      const settings = new Map(found ? read(found.part) : []);
      if (value === null) settings.delete(key);
      else settings.set(key, value);
      if (settings.size === 0) {
        if (found) removePart(book, found);
      } else if (found) book.pkg.setText(found.part, render(settings));
      else addPart(book, render(settings));
    },
  };
}
