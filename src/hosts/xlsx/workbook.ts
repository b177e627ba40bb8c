import type { Visibility } from '../../model';
import { HostError } from '../error';
import { CONTENT_TYPES } from './content-types';
import { OpcPackage } from './opc';
import type { OpenOptions, Relationship } from './opc';
import { extensionOf } from './part-names';
import { readSharedStrings } from './read/shared-strings';
import { decodeXstring } from './xml';
import type { OpenTag } from './xml-walk';

/** A sheet as the workbook part lists it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly visibility: Visibility;
  readonly sheetId: string;
  /** Id of the workbook's relationship to the sheet. */
  readonly relId: string;
  readonly kind: 'worksheet' | 'chartsheet' | 'other';
}

const MAIN_STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MIMETYPE = 'mimetype';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** An opened .xlsx package with what the workbook part says of its sheets. */
export class XlsxWorkbook {
  readonly pkg: OpcPackage;
  readonly workbookPart: string;
  private list: readonly SheetPart[] = [];
  private is1904 = false;
  private isStrict = false;
  private strings: { readonly version: number; readonly list: readonly string[] } | undefined;

  private constructor(pkg: OpcPackage) {
    this.pkg = pkg;
    this.workbookPart = findWorkbookPart(pkg);
    this.reload();
    // Nothing is read from it, but a package without it is none, and saving needs it.
    pkg.walk(CONTENT_TYPES, {});
  }

  /** @throws HostError when the bytes hold no workbook that can be read */
  static open(bytes: Uint8Array, options: OpenOptions): XlsxWorkbook {
    return new XlsxWorkbook(OpcPackage.open(bytes, options));
  }

  /** In the order of their tabs. */
  get sheets(): readonly SheetPart[] {
    return this.list;
  }

  get date1904(): boolean {
    return this.is1904;
  }

  /** Strict OOXML: other namespaces and relationship types. */
  get strict(): boolean {
    return this.isStrict;
  }

  /** The full URI of a relationship type in this workbook's flavour: 'comments' → 'http://…/comments'. */
  relationshipType(type: string): string {
    return `${this.isStrict ? RELATIONSHIPS_STRICT : RELATIONSHIPS}/${type}`;
  }

  sheet(name: string): SheetPart | undefined {
    return this.list.find((sheet) => sheet.name === name);
  }

  /** The part that the workbook relates to by type ('styles', 'sharedStrings', 'calcChain'); null if none. */
  relatedPart(type: string): string | null {
    const found = this.pkg
      .relationships(this.workbookPart)
      .find((relationship) => relationship.type === type && this.pkg.has(relationship.target));
    return found?.target ?? null;
  }

  /** As relatedPart. @throws HostError when the workbook relates to such a part and it is missing */
  requiredPart(type: string): string | null {
    const part = this.relatedPart(type);
    const lost = this.pkg.relationships(this.workbookPart).find((relationship) => relationship.type === type);
    if (part !== null || !lost) return part;
    throw new HostError('xlsx.missingPart', { file: this.pkg.fileName, part: lost.target });
  }

  /** Shared strings by index; rich text as its plain text. */
  sharedStrings(): readonly string[] {
    const part = this.requiredPart('sharedStrings');
    if (part === null) return [];
    const version = this.pkg.version(part);
    if (this.strings?.version !== version) {
      const xml = this.pkg.text(part);
      this.strings = { version, list: this.pkg.guard(part, () => readSharedStrings(xml)) };
    }
    return this.strings.list;
  }

  /** The styles part; made when the workbook has none. */
  stylesPart(): string {
    return this.relatedPart('styles') ?? this.addStyles();
  }

  /** Reads the list of sheets again, after it was edited. */
  reload(): void {
    const relationships = new Map(this.pkg.relationships(this.workbookPart).map((each) => [each.id, each]));
    const sheets: SheetPart[] = [];
    this.is1904 = false;
    this.pkg.walk(this.workbookPart, {
      open: (tag) => {
        if (tag.depth === 0) this.readRoot(tag);
        else if (tag.name === 'workbookPr') this.is1904 = isTrue(tag.attribute('date1904'));
        else if (tag.name === 'sheet' && tag.depth === 2) sheets.push(this.sheetOf(tag, relationships));
      },
    });
    const { fileName: file, limits } = this.pkg;
    if (sheets.length > limits.maxSheets) {
      throw new HostError('xlsx.tooManySheets', { file, count: sheets.length, limit: limits.maxSheets });
    }
    this.list = sheets;
  }

  private readRoot(tag: OpenTag): void {
    if (tag.name !== 'workbook') {
      throw new HostError(OTHER_ROOTS[tag.name] ?? 'xlsx.notWorkbook', { file: this.pkg.fileName });
    }
    this.isStrict = Object.values(tag.attributes()).includes(MAIN_STRICT);
  }

  private sheetOf(tag: OpenTag, relationships: ReadonlyMap<string, Relationship>): SheetPart {
    const attributes = tag.attributes();
    const idName = Object.keys(attributes).find((name) => name.endsWith(':id')) ?? 'id';
    const relId = attributes[idName] ?? '';
    const name = decodeXstring(attributes['name'] ?? '');
    const relationship = relationships.get(relId);
    const part = relationship && this.pkg.find(relationship.target);
    if (!relationship || !part) {
      const missing = relationship?.target ?? (name || relId);
      throw new HostError('xlsx.missingSheet', { file: this.pkg.fileName, sheet: name, part: missing });
    }
    const { type } = relationship;
    const kind = type === 'worksheet' || type === 'chartsheet' ? type : 'other';
    const state = attributes['state'];
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    return { name, part, visibility, sheetId: attributes['sheetId'] ?? '', relId, kind };
  }

  private addStyles(): string {
    const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
    const part = `${folder}styles.xml`;
    const main = this.isStrict ? MAIN_STRICT : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    this.pkg.setText(
      part,
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<styleSheet xmlns="${main}">` +
        '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
        '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
        '<fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
        '</styleSheet>',
    );
    this.pkg.setContentType(part, STYLES_TYPE);
    this.pkg.addRelationship(this.workbookPart, this.relationshipType('styles'), part);
    return part;
  }
}

/** What packages of other programs have for a root, by the error that names them. */
const OTHER_ROOTS: Readonly<Record<string, string>> = {
  document: 'xlsx.wordDocument',
  presentation: 'xlsx.presentation',
};

function findWorkbookPart(pkg: OpcPackage): string {
  const file = pkg.fileName;
  if (!pkg.has('_rels/.rels')) {
    if (pkg.has(MIMETYPE) && pkg.text(MIMETYPE).includes('opendocument')) {
      throw new HostError('xlsx.openDocument', { file });
    }
    if (pkg.has('[Content_Types].xml'))
      throw new HostError('xlsx.missingPart', { file, part: '_rels/.rels' });
    throw new HostError('xlsx.notWorkbook', { file });
  }
  const main = pkg.relationships('').find((relationship) => relationship.type === 'officeDocument');
  if (!main) throw new HostError('xlsx.notWorkbook', { file });
  if (!pkg.has(main.target)) throw new HostError('xlsx.missingPart', { file, part: main.target });
  if (extensionOf(main.target) === 'bin') throw new HostError('xlsx.xlsb', { file });
  return main.target;
}
