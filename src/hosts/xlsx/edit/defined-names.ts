import type { XlsxWorkbook } from '../workbook';
import { attribute, escapeText, setAttribute, textOf } from '../xml';
import { childElements, innerXml, openTag } from './scan';
import { indexWorkbook, workbookPosition, workbookSection } from './workbook-xml';

/** A defined name; `tag` is its start tag and `raw` its content as written. */
export interface DefinedName {
  readonly tag: string;
  readonly raw: string;
  readonly name: string;
  /** Index of the sheet that it is local to; null for a name of the workbook. */
  readonly sheet: number | null;
  /** What it stands for, without =. */
  readonly formula: string;
}

export function definedNames(book: XlsxWorkbook): DefinedName[] {
  const workbook = indexWorkbook(book);
  const section = workbookSection(workbook, 'definedNames');
  if (!section) return [];
  return childElements(workbook, section).map((span) => {
    const tag = openTag(workbook.xml, span);
    const raw = innerXml(workbook.xml, span);
    const sheet = attribute(tag, 'localSheetId');
    return {
      tag,
      raw,
      name: attribute(tag, 'name') ?? '',
      sheet: sheet === undefined ? null : Number(sheet),
      formula: textOf(raw),
    };
  });
}

/** A new name that is local to a sheet. */
export function localName(name: string, sheet: number, formula: string, hidden = false): DefinedName {
  const tag = `<definedName name="${name}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ''}>`;
  return { tag, raw: escapeText(formula), name, sheet, formula };
}

/** The name, local to another sheet and with another formula. */
export const movedName = (name: DefinedName, sheet: number, formula = name.formula): DefinedName => ({
  ...name,
  tag: setAttribute(name.tag, 'localSheetId', sheet),
  sheet,
  formula,
  raw: formula === name.formula ? name.raw : escapeText(formula),
});

/** Writes the names anew; without any the section goes. */
export function setDefinedNames(book: XlsxWorkbook, names: readonly DefinedName[]): void {
  const workbook = indexWorkbook(book);
  const { xml, prefix } = workbook;
  const section = workbookSection(workbook, 'definedNames');
  const close = `</${prefix}definedName>`;
  const items = names.map(
    ({ tag, raw }) => `${prefixed(tag.replace(/\s*\/?>$/, '>'), prefix)}${raw}${close}`,
  );
  const made = items.length > 0 ? `<${prefix}definedNames>${items.join('')}</${prefix}definedNames>` : '';
  const start = section?.start ?? workbookPosition(workbook, 'definedNames');
  book.pkg.setText(book.workbookPart, xml.slice(0, start) + made + xml.slice(section?.end ?? start));
}

const prefixed = (tag: string, prefix: string): string => tag.replace(/^<(?:[\w.-]+:)?/, `<${prefix}`);
