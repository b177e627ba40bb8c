import { columnIndex } from '../../../model';
import { attribute, XmlError } from '../xml';
import { childElements, innerXml, isEmptyElement, openTag, placeInOrder, rootElement, xmlText } from './scan';
import type { ElementSpan, XmlText } from './scan';

/** Children of a worksheet in the schema's order (CT_Worksheet). */
const SECTION_ORDER = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing'],
  ...['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts'],
  'extLst',
] as const;

export type SectionName = (typeof SECTION_ORDER)[number];

/** Where a sheet's top-level sections stand. Rows and cells are scanned on demand. */
export interface SheetXml extends XmlText {
  readonly root: ElementSpan;
  /** Prefix of the spreadsheet's own elements, with its colon, or ''. */
  readonly prefix: string;
  /** In document order. */
  readonly sections: readonly ElementSpan[];
}

/** `row` is zero-based. */
export interface RowSpan extends ElementSpan {
  readonly row: number;
}

/** `row` and `col` are zero-based. */
export interface CellSpan extends ElementSpan {
  readonly row: number;
  readonly col: number;
}

/** Scans the top level of a worksheet's XML. @throws XmlError also for a root without content: it has no place for any */
export function indexSheet(xml: string): SheetXml {
  const text = xmlText(xml);
  const root = rootElement(text);
  if (isEmptyElement(root)) throw new XmlError('malformed', root.start);
  return { ...text, root, prefix: root.prefix, sections: childElements(text, root) };
}

/** The first section of that name. */
export const sectionOf = (sheet: SheetXml, name: SectionName): ElementSpan | undefined =>
  sheet.sections.find((section) => section.name === name);

/** An mc:AlternateContent counts as what it holds. */
function nameForOrder(sheet: SheetXml, section: ElementSpan): string {
  if (section.name !== 'AlternateContent') return section.name;
  const choice = childElements(sheet, section)[0];
  return (choice && childElements(sheet, choice)[0]?.name) ?? section.name;
}

/** Where a new section of that name goes. */
export const sectionPosition = (sheet: SheetXml, name: SectionName): number =>
  placeInOrder(SECTION_ORDER, sheet.root, sheet.sections, name, (section) => nameForOrder(sheet, section));

const REFERENCE = /^([A-Za-z]*)(\d*)$/;

/** Zero-based row and column of a row's or cell's `r`; null for what it doesn't say. */
function positionOf(sheet: SheetXml, span: ElementSpan): { row: number | null; col: number | null } {
  const match = REFERENCE.exec(attribute(openTag(sheet.xml, span), 'r') ?? '');
  return {
    row: match?.[2] ? Number(match[2]) - 1 : null,
    col: match?.[1] ? columnIndex(match[1].toUpperCase()) : null,
  };
}

/** The rows as they stand. One without a number has that of its cells, or follows the one before it. */
export function rowSpans(sheet: SheetXml): RowSpan[] {
  const data = sectionOf(sheet, 'sheetData');
  if (!data) return [];
  let row = -1;
  return childElements(sheet, data)
    .filter((child) => child.name === 'row')
    .map((span) => {
      row = positionOf(sheet, span).row ?? rowOfCells(sheet, span) ?? row + 1;
      return { ...span, row };
    });
}

function rowOfCells(sheet: SheetXml, row: ElementSpan): number | null {
  const first = childElements(sheet, row)[0];
  return first ? positionOf(sheet, first).row : null;
}

/** A row's cells; a cell without a reference follows the one before it. */
export function cellSpans(sheet: SheetXml, row: RowSpan): CellSpan[] {
  let col = -1;
  return childElements(sheet, row)
    .filter((child) => child.name === 'c')
    .map((span) => {
      col = positionOf(sheet, span).col ?? col + 1;
      return { ...span, row: row.row, col };
    });
}

/** Gives the elements of a fragment the sheet's prefix; the fragment's own names have none. */
export const withPrefix = (fragment: string, prefix: string): string =>
  prefix === '' ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** Text that turns a self-closing element into one with content: `<a b="c"/>` → `<a b="c">content</a>`. */
export function withContent(xml: string, span: ElementSpan, content: string): string {
  const name = span.prefix + span.name;
  const open = openTag(xml, span);
  const head = isEmptyElement(span) ? `${open.slice(0, -2).trimEnd()}>` : open;
  return `${head}${content}</${name}>`;
}

/** Smallest and largest priority of the sheet's conditional formats, x14 ones included; null without any. */
export function priorities(sheet: SheetXml): { min: number; max: number } | null {
  const found: number[] = [];
  for (const section of sheet.sections) {
    if (section.name !== 'conditionalFormatting' && section.name !== 'extLst') continue;
    for (const [tag] of innerXml(sheet.xml, section).matchAll(/<(?:[\w.-]+:)?cfRule\b[^>]*>/g)) {
      const priority = Number(attribute(tag, 'priority'));
      if (Number.isInteger(priority)) found.push(priority);
    }
  }
  if (found.length === 0) return null;
  return found.reduce(({ min, max }, each) => ({ min: Math.min(min, each), max: Math.max(max, each) }), {
    min: Infinity,
    max: -Infinity,
  });
}
