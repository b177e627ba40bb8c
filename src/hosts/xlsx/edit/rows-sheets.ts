import type { OpcPackage, Relationship } from '../opc';
import type { SheetPart, XlsxWorkbook } from '../workbook';
import { sameSheet } from './references-shift';
import type { Growth, RowChange } from './references-shift';
import { shiftDrawing, shiftObjectAnchors } from './rows-anchors';
import { shiftCells } from './rows-cells';
import { CONDITIONS } from './rows-conditions';
import { shiftCellFormulas, shiftFormulasBelow } from './rows-formulas';
import { shiftRangesBelow } from './rows-ranges';
import { editPart, elementsOf, rootOf, writeTree } from './rows-tree';
import type { XmlElement } from './rows-tree';
import { shiftViews } from './rows-view';
import { shiftVmlFormulas, shiftVmlShapes } from './rows-vml';
import { shiftSources } from './rows-workbook';

/** What an insertion gives its new rows. */
export interface NewRows {
  /** Zero-based row whose height and styles they take; null for none. */
  readonly model: number | null;
  readonly growth: Growth;
}

const NONE: ReadonlySet<string> = new Set();
const CELLS: ReadonlySet<string> = new Set(['sheetData']);
const CELLS_AND_CONDITIONS: ReadonlySet<string> = new Set([...CELLS, ...CONDITIONS]);

function shiftOwnSheet(worksheet: XmlElement, name: string, change: RowChange, rows: NewRows): void {
  shiftFormulasBelow(worksheet, name, change, CELLS_AND_CONDITIONS);
  shiftRangesBelow(worksheet, name, change, rows.growth);
  for (const section of elementsOf(worksheet)) {
    if (section.name === 'sheetData') {
      shiftCellFormulas(section, name, change);
      shiftCells(section, change, rows.model);
    } else {
      shiftViews(section, change);
      shiftObjectAnchors(section, change);
      shiftSources(section, change);
    }
  }
}

function shiftOtherSheet(worksheet: XmlElement, name: string, change: RowChange): void {
  shiftFormulasBelow(worksheet, name, change, CELLS);
  for (const section of elementsOf(worksheet)) {
    if (section.name === 'sheetData') shiftCellFormulas(section, name, change);
    else shiftSources(section, change);
  }
}

/** A sheet that mentions no other can say nothing of the changed one. */
const mentionsSheets = (xml: string): boolean => xml.includes('!') || xml.includes('dataRef');

/** Charts hold their sources as formulas; their caches stay. */
function shiftCharts(pkg: OpcPackage, drawing: string, change: RowChange): void {
  for (const { target, external } of pkg.relationships(drawing)) {
    if (external || !target.endsWith('.xml') || !pkg.has(target)) continue;
    if (!pkg.text(target).includes('!')) continue;
    editPart(pkg, target, (document) => shiftFormulasBelow(document, null, change, NONE));
  }
}

type PartEdit = (pkg: OpcPackage, part: string, sheet: string, change: RowChange, own: boolean) => void;

const shiftOwnRanges: PartEdit = (pkg, part, sheet, change, own) => {
  if (own) editPart(pkg, part, (document) => shiftRangesBelow(rootOf(document), sheet, change, 'none'));
};

/** What has to be done with the parts of a sheet, by relationship type. */
const PART_EDITS: Readonly<Record<string, PartEdit>> = {
  comments: shiftOwnRanges,
  threadedComment: shiftOwnRanges,
  pivotTable: shiftOwnRanges,
  tableSingleCells: shiftOwnRanges,
  namedSheetView: shiftOwnRanges,
  table(pkg, part, sheet, change, own) {
    editPart(pkg, part, (document) => {
      shiftFormulasBelow(document, sheet, change, NONE);
      if (own) shiftRangesBelow(document, sheet, change, 'none');
    });
  },
  drawing(pkg, part, _, change, own) {
    editPart(pkg, part, (document) => {
      shiftFormulasBelow(document, null, change, NONE);
      if (own) shiftDrawing(document, change);
    });
    shiftCharts(pkg, part, change);
  },
  vmlDrawing(pkg, part, sheet, change, own) {
    const vml = shiftVmlFormulas(pkg.text(part), sheet, change);
    pkg.setText(part, own ? shiftVmlShapes(vml, change) : vml);
  },
  ctrlProp(pkg, part, sheet, change) {
    editPart(pkg, part, (document) => shiftFormulasBelow(document, sheet, change, NONE));
  },
};

function shiftRelated(book: XlsxWorkbook, sheet: SheetPart, change: RowChange, own: boolean): void {
  const { pkg } = book;
  const partsOf = (each: Relationship) => !each.external && pkg.has(each.target);
  for (const { type, target } of pkg.relationships(sheet.part).filter(partsOf)) {
    PART_EDITS[type]?.(pkg, target, sheet.name, change, own);
  }
}

/**
 * Moves the rows of the changed sheet, and every reference to them on this and the other sheets.
 * @param document the changed sheet's tree, which is written back here
 */
export function shiftSheets(
  book: XlsxWorkbook,
  document: XmlElement,
  change: RowChange,
  rows: NewRows,
): void {
  const { pkg } = book;
  for (const sheet of book.sheets) {
    const own = sameSheet(sheet.name, change.sheet);
    if (own) {
      shiftOwnSheet(rootOf(document), sheet.name, change, rows);
      writeTree(pkg, sheet.part, document);
    } else if (mentionsSheets(pkg.text(sheet.part))) {
      editPart(pkg, sheet.part, (other) => shiftOtherSheet(rootOf(other), sheet.name, change));
    }
    shiftRelated(book, sheet, change, own);
  }
}
