import { markedSeverity } from '../mark-formula';
import { parseReference } from '../formula/references';
import { translateFormula } from '../formula/translate';
import { shiftFormula, shiftRanges, shiftRow } from './references-shift';
import type { Growth, RowChange } from './references-shift';
import { elementsOf, get, ownText, set, setOwnText } from './rows-tree';
import type { XmlElement } from './rows-tree';

/**
 * Conditional formats and data validations, the x14 ones as well: relative references in their formulas count
 * from the top left cell of their ranges.
 */
export const CONDITIONS: ReadonlySet<string> = new Set(['conditionalFormatting', 'dataValidation']);

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The top left corner of all ranges, leaving out rows that the change deletes. */
function baseOf(ranges: string, change?: RowChange): Place | null {
  let base: Place | null = null;
  for (const range of ranges.trim().split(/\s+/)) {
    const corners = parseReference(range);
    if (!corners) continue;
    const rows = corners.map((corner) => corner.row ?? 0);
    const bottom = corners[0].row === null ? Infinity : Math.max(...rows);
    let row = Math.min(...rows);
    if (change?.kind === 'delete' && shiftRow(row, change) === null) row = change.at + change.count;
    if (row > bottom) continue;
    const col = Math.min(...corners.map((corner) => corner.col ?? 0));
    base = base ? { row: Math.min(base.row, row), col: Math.min(base.col, col) } : { row, col };
  }
  return base;
}

/**
 * How the rule's formulas change: references follow their cells, and count from the cell that is the top left
 * one afterwards, where rows at the top of the ranges are deleted or new ones taken in above.
 */
function formulaChange(before: string, after: string, own: string, change: RowChange) {
  const first = baseOf(before);
  const kept = baseOf(before, change);
  const last = baseOf(after);
  return (formula: string): string => {
    if (!first || !kept || !last) return shiftFormula(formula, own, change);
    const moved = shiftRow(kept.row, change) ?? last.row;
    const survivor = translateFormula(formula, kept.row - first.row, kept.col - first.col);
    return translateFormula(shiftFormula(survivor, own, change), last.row - moved, 0);
  };
}

const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);

/** Visits every formula below the rule; `edit` gives the new one. */
function editFormulas(parent: XmlElement, edit: (formula: string) => string): void {
  for (const child of elementsOf(parent)) {
    // x14: the formula stands in xm:f inside formula1.
    if (FORMULAS.has(child.name) && elementsOf(child).length === 0) setOwnText(child, edit(ownText(child)));
    const limit = child.name === 'cfvo' ? get(child, 'val') : undefined;
    if (limit !== undefined && edit(limit) !== limit) set(child, 'val', edit(limit));
    editFormulas(child, edit);
  }
}

function formulasOf(rule: XmlElement): string[] {
  const found: string[] = [];
  editFormulas(rule, (formula) => {
    found.push(formula);
    return formula;
  });
  return found;
}

/** Moves a rule's ranges and formulas. @returns its ranges afterwards; '' when all its cells are deleted */
export function shiftCondition(
  rule: XmlElement,
  ranges: string,
  own: string,
  change: RowChange,
  growth: Growth,
): string {
  const formulas = formulasOf(rule);
  const plain = shiftRanges(ranges, change);
  const grown = shiftRanges(ranges, change, growth);
  const breaks = formulas.some((formula) =>
    formulaChange(ranges, grown, own, change)(formula).includes('#REF!'),
  );
  // Our own marks belong to one cell; and a rule that looks above the sheet's first row takes in no row there.
  const after =
    formulas.some((formula) => markedSeverity(formula) !== null) || (grown !== plain && breaks)
      ? plain
      : grown;
  if (after !== '') editFormulas(rule, formulaChange(ranges, after, own, change));
  return after;
}
