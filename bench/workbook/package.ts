import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { sheetContent } from './content';
import type { SheetCell, SheetContent } from './content';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WIDTHS = [14, 20, 26, 22, 14, 16, 24];
const PERCENT_STYLE = 2;
const TEXT_STYLE = 1;
/** Zip entries carry a date; a fixed one makes the file the same every time. */
const DATE = new Date('2026-01-01T00:00:00Z');

/** A workbook of as many sheets, one table each: bytes as Excel would lay them out. */
export function makeWorkbook(sheetCount: number): Uint8Array {
  const strings = new SharedStrings();
  const sheets = Array.from({ length: sheetCount }, (_, number) => sheetContent(number));
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, i) => {
    const n = i + 1;
    parts[`xl/worksheets/sheet${n}.xml`] = sheetXml(sheet, strings);
    parts[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relationships([
      ['rId1', `${RELATIONSHIPS}/vmlDrawing`, `../drawings/vmlDrawing${n}.vml`],
      ['rId2', `${RELATIONSHIPS}/comments`, `../comments${n}.xml`],
    ]);
    parts[`xl/comments${n}.xml`] = commentsXml(sheet);
    parts[`xl/drawings/vmlDrawing${n}.vml`] = vml(sheet);
  });
  const head: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheetCount),
    '_rels/.rels': relationships([['rId1', `${RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, `${RELATIONSHIPS}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
      ),
      [`rId${sheetCount + 1}`, `${RELATIONSHIPS}/styles`, 'styles.xml'],
      [`rId${sheetCount + 2}`, `${RELATIONSHIPS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': strings.xml(),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries({ ...head, ...parts })) files[name] = strToU8(text);
  return zipSync(files, { level: 6, mtime: DATE });
}

class SharedStrings {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses++;
    let index = this.indices.get(text);
    if (index === undefined) this.indices.set(text, (index = this.indices.size));
    return index;
  }

  xml(): string {
    const items = Array.from(
      this.indices.keys(),
      (text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`,
    );
    return `${XML}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const relationships = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

function contentTypes(sheets: number): string {
  const overrides = Array.from({ length: sheets }, (_, i) => [
    `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
    `<Override PartName="/xl/comments${i + 1}.xml" ContentType="${TYPES}.comments+xml"/>`,
  ]).flat();
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/>` +
    `${overrides.join('')}</Types>`
  );
}

const workbookXml = (sheets: readonly SheetContent[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets
    .map((sheet, i) => `<sheet name="${escape(sheet.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('')}</sheets></workbook>`;

const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function sheetXml({ rows, merges }: SheetContent, strings: SharedStrings): string {
  const cols = WIDTHS.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const data = rows.map((row, r) => {
    const cells = row.map((cell, c) => cellXml(`${'ABCDEFG'[c]}${r + 1}`, cell, strings));
    return `<row r="${r + 1}" spans="1:7" ht="30" customHeight="1">${cells.join('')}</row>`;
  });
  return (
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:G${rows.length}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/>' +
    `<cols>${cols.join('')}</cols><sheetData>${data.join('')}</sheetData>` +
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape"/><legacyDrawing r:id="rId1"/></worksheet>'
  );
}

function cellXml(ref: string, cell: SheetCell | null, strings: SharedStrings): string {
  if (!cell || cell.value === '') return `<c r="${ref}" s="${TEXT_STYLE}"/>`;
  if (typeof cell.value === 'number') {
    return `<c r="${ref}" s="${cell.isPercent ? PERCENT_STYLE : TEXT_STYLE}"><v>${cell.value}</v></c>`;
  }
  return `<c r="${ref}" s="${TEXT_STYLE}" t="s"><v>${strings.indexOf(cell.value)}</v></c>`;
}

const commentsXml = ({ comments }: SheetContent): string =>
  `${XML}<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList>${comments
    .map(
      ({ cell, text }) =>
        `<comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${escape(text)}</t></r></text></comment>`,
    )
    .join('')}</commentList></comments>`;

const vml = ({ comments }: SheetContent): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  comments
    .map(({ cell }, i) => {
      const row = Number(cell.slice(1)) - 1;
      return (
        `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;margin-left:400pt;margin-top:${row * 30}pt;width:120pt;height:60pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
        '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>5</x:Column></x:ClientData></v:shape>`
      );
    })
    .join('') +
  '</xml>';
