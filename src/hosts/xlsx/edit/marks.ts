import type { Area, CellAddress, MarkSeverity } from '../../../model';
import { MARK_HINT, markedSeverity, markFormula } from '../mark-formula';
import type { XlsxWorkbook } from '../workbook';
import { escapeText, textOf } from '../xml';
import { areaLookup, mergedAreas, references } from './areas';
import { markDxf } from './mark-looks';
import { childElements, innerXml } from './scan';
import { indexSheet, priorities, sectionOf, sectionPosition, withPrefix } from './sheet-xml';
import type { SheetXml } from './sheet-xml';
import { spliceBuffer } from './splice';
import { openStyles } from './styles';

type Mark = { readonly address: CellAddress; readonly severity: MarkSeverity };

/** From the worst down: the worst of several marks on one cell stays. */
const SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];
/** References in one sqref list; Excel takes 8,192. */
const MAX_REFERENCES = 1000;

/** Highlights cells, replacing our earlier marks on their sheets. */
export function markCells(book: XlsxWorkbook, marks: readonly Mark[]): void {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const present = bySheet.get(mark.address.sheet);
    if (present) present.push(mark);
    else bySheet.set(mark.address.sheet, [mark]);
  }
  const styles = openStyles(book);
  const looks = SEVERITIES.map((severity) => styles.append('dxfs', markDxf(severity)));
  styles.save();
  for (const [name, cells] of bySheet) {
    const { part } = book.sheet(name)!;
    const xml = book.pkg.text(part);
    book.pkg.setText(
      part,
      book.pkg.guard(part, () => marked(withoutMarks(xml), cells, looks)),
    );
  }
}

/** Takes our marks away; the sheets' XML is then what it was before marking. */
export function unmarkSheets(book: XlsxWorkbook, sheets: readonly string[]): void {
  let left = false;
  for (const { name, part, kind } of book.sheets) {
    if (kind !== 'worksheet') continue;
    const xml = book.pkg.text(part);
    if (!xml.includes(MARK_HINT)) continue;
    const without = book.pkg.guard(part, () => withoutMarks(xml));
    if (sheets.includes(name)) book.pkg.setText(part, without);
    else left ||= without !== xml;
  }
  if (!left) removeLooks(book);
}

/**
 * Our looks are taken out of styles.xml as well when they are its last ones, letter for letter as we wrote
 * them: then no other program has saved the file since, and nothing but our marks can refer to them.
 */
function removeLooks(book: XlsxWorkbook): void {
  const part = book.relatedPart('styles');
  if (part === null) return;
  const styles = openStyles(book);
  styles.removeLast(
    'dxfs',
    SEVERITIES.map((severity) => markDxf(severity)),
  );
  styles.save();
}

function marked(xml: string, marks: readonly Mark[], looks: readonly number[]): string {
  const sheet = indexSheet(xml);
  const lists = sqrefLists(sheet, marks);
  const present = priorities(sheet);
  // Lower numbers win, and 1 is the lowest there is. Before the others where there is room, else behind them:
  // their priorities are not ours to change. Our border and font then show beside their fill.
  const fits = present === null || present.min > lists.length;
  let priority = fits ? Math.max(1, (present?.min ?? 1) - lists.length) : present.max + 1;
  const rules = lists.map(
    ({ severity, sqref }) =>
      `<conditionalFormatting sqref="${sqref}">` +
      `<cfRule type="expression" dxfId="${looks[SEVERITIES.indexOf(severity)]}" priority="${priority++}">` +
      `<formula>${escapeText(markFormula(severity))}</formula></cfRule></conditionalFormatting>`,
  );
  // LibreOffice shows the first of several formats in the order of the text, whatever their priorities.
  const at =
    sectionOf(sheet, 'conditionalFormatting')?.start ?? sectionPosition(sheet, 'conditionalFormatting');
  return xml.slice(0, at) + withPrefix(rules.join(''), sheet.prefix) + xml.slice(at);
}

/** The marked areas by severity; a merged area is marked as a whole. */
function sqrefLists(sheet: SheetXml, marks: readonly Mark[]): { severity: MarkSeverity; sqref: string }[] {
  const mergedAt = areaLookup(mergedAreas(sheet));
  const worst = new Map<string, { area: Area; severity: MarkSeverity }>();
  for (const { address, severity } of marks) {
    const { row, col } = address;
    const area = mergedAt(row, col) ?? { top: row, left: col, bottom: row, right: col };
    const key = `${area.top},${area.left}`;
    const present = worst.get(key);
    if (present && SEVERITIES.indexOf(present.severity) <= SEVERITIES.indexOf(severity)) continue;
    worst.set(key, { area, severity });
  }
  const all = [...worst.values()];
  return SEVERITIES.flatMap((severity) => {
    const areas = all.filter((each) => each.severity === severity).map((each) => each.area);
    const refs = references(areas);
    const lists: { severity: MarkSeverity; sqref: string }[] = [];
    for (let i = 0; i < refs.length; i += MAX_REFERENCES) {
      lists.push({ severity, sqref: refs.slice(i, i + MAX_REFERENCES).join(' ') });
    }
    return lists;
  });
}

/** The sheet without our rules; programs may have put them together with others. */
function withoutMarks(xml: string): string {
  if (!xml.includes(MARK_HINT)) return xml;
  const sheet = indexSheet(xml);
  const splices = spliceBuffer(xml);
  for (const section of sheet.sections) {
    if (section.name !== 'conditionalFormatting') continue;
    const children = childElements(sheet, section);
    const ours = children.filter(
      (child) => child.name === 'cfRule' && markedSeverity(textOf(innerXml(xml, child))) !== null,
    );
    if (ours.length === 0) continue;
    if (ours.length === children.length) splices.replace(section.start, section.end, '');
    else for (const rule of ours) splices.replace(rule.start, rule.end, '');
  }
  return splices.apply();
}
