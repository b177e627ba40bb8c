import type { XlsxWorkbook } from '../workbook';
import { childElements, placeInOrder, rootElement, xmlText } from './scan';
import type { ElementSpan, XmlText } from './scan';

/** Children of a workbook in the schema's order (CT_Workbook). */
const SECTION_ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews'],
  ...['pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects'],
  'extLst',
];

/** Where the workbook part's top-level sections stand. */
export interface WorkbookXml extends XmlText {
  readonly root: ElementSpan;
  readonly prefix: string;
  readonly sections: readonly ElementSpan[];
}

export function indexWorkbook(book: XlsxWorkbook): WorkbookXml {
  const text = xmlText(book.pkg.text(book.workbookPart));
  return book.pkg.guard(book.workbookPart, () => {
    const root = rootElement(text);
    return { ...text, root, prefix: root.prefix, sections: childElements(text, root) };
  });
}

export const workbookSection = (workbook: WorkbookXml, name: string): ElementSpan | undefined =>
  workbook.sections.find((section) => section.name === name);

/** Where a new section of that name goes. */
export const workbookPosition = (workbook: WorkbookXml, name: string): number =>
  placeInOrder(SECTION_ORDER, workbook.root, workbook.sections, name);
