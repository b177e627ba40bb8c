import { areaFromA1, contains } from '../../../model';
import type { Area, CellInput, CellValue } from '../../../model';
import { attribute, textOf } from '../xml';
import { childElements, childNamed, innerXml, openTag } from './scan';
import type { ElementSpan } from './scan';
import { sectionOf } from './sheet-xml';
import type { SheetXml } from './sheet-xml';

/** A rule that Excel refuses other input by. */
interface Validation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
}

/** The cells of a range on a sheet; no sheet: the one of the validation. null when they can't be read. */
export type RangeReader = (sheet: string | null, area: Area) => readonly CellValue[] | null;

/** Whether a value may be put into a cell. */
export type Validator = (row: number, col: number, value: CellInput) => boolean;

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * The sheet's validations that forbid: lists, and limits of numbers and lengths that stand in them. Others (dates,
 * formulas) let everything pass, as do those that only warn; clearing a cell is always allowed.
 */
export function validator(sheet: SheetXml, readRange: RangeReader): Validator {
  const validations = readValidations(sheet);
  return (row, col, value) => {
    if (value === null || value === '') return true;
    const found = validations.find(({ areas }) => areas.some((area) => contains(area, { row, col })));
    return found === undefined || allows(found, value, readRange);
  };
}

function readValidations(sheet: SheetXml): readonly Validation[] {
  const own = sectionOf(sheet, 'dataValidations');
  const extensions = sectionOf(sheet, 'extLst');
  const lists = (extensions ? childElements(sheet, extensions) : []).flatMap(
    (ext) => childNamed(sheet, ext, 'dataValidations') ?? [],
  );
  return [...(own ? [own] : []), ...lists]
    .flatMap((list) => childElements(sheet, list))
    .flatMap((span) => readValidation(sheet, span));
}

function readValidation(sheet: SheetXml, span: ElementSpan): readonly Validation[] {
  const tag = openTag(sheet.xml, span);
  const forbids =
    isOn(attribute(tag, 'showErrorMessage')) && (attribute(tag, 'errorStyle') ?? 'stop') === 'stop';
  if (span.name !== 'dataValidation' || !forbids) return [];
  const contentOf = (name: string): string => {
    const child = childNamed(sheet, span, name);
    if (!child) return '';
    // Excel's extension puts a formula into an element of its own.
    return textOf(innerXml(sheet.xml, childNamed(sheet, child, 'f') ?? child)).trim();
  };
  const references = attribute(tag, 'sqref') ?? contentOf('sqref');
  return [
    {
      areas: references.split(/\s+/).flatMap((reference) => areaFromA1(reference) ?? []),
      type: attribute(tag, 'type') ?? 'none',
      operator: attribute(tag, 'operator') ?? 'between',
      first: contentOf('formula1'),
      second: contentOf('formula2'),
    },
  ];
}

function allows(validation: Validation, value: Exclude<CellInput, null>, readRange: RangeReader): boolean {
  const { type } = validation;
  if (type === 'list') {
    const options = optionsOf(validation, readRange);
    return options === null || options.some((option) => isOption(option, value));
  }
  if (type === 'textLength') return isWithin(String(value).length, validation);
  if (type !== 'whole' && type !== 'decimal') return true;
  if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
  return isWithin(value, validation);
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!:\s]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** What a list lets choose from; null when that stands behind a name or a formula. */
function optionsOf(
  { first: formula, areas }: Validation,
  readRange: RangeReader,
): readonly CellValue[] | null {
  const literal = /^"([\s\S]*)"$/.exec(formula);
  if (literal) return literal[1]!.split(',').map((option) => option.trim());
  const reference = REFERENCE.exec(formula);
  const area = reference && areaFromA1(reference[3]!);
  if (!area) return null;
  // Without its $ it is another range for each cell.
  const isFixed = reference[3]!.split(':').every((corner) => /^\$.*\$/.test(corner));
  if (!isFixed && !(areas.length === 1 && isOneCell(areas[0]!))) return null;
  return readRange(reference[1]?.replaceAll("''", "'") ?? reference[2] ?? null, area);
}

function isOption(option: CellValue, value: Exclude<CellInput, null>): boolean {
  if (option === null || typeof option === 'object') return false;
  if (typeof value === 'number' && typeof option === 'string') {
    const percent = option.endsWith('%');
    // The exponent keeps the decimals; a division would round them.
    return option !== '' && Number(percent ? `${option.slice(0, -1)}e-2` : option) === value;
  }
  return String(option).trim().toLowerCase() === String(value).trim().toLowerCase();
}

function isWithin(value: number, { operator, first, second }: Validation): boolean {
  const [a, b] = [limit(first), limit(second)];
  // Without its limits nothing can be said against a value.
  if (a === null || (b === null && /between/i.test(operator))) return true;
  const compare: Readonly<Record<string, boolean>> = {
    between: value >= a && value <= b!,
    notBetween: value < a || value > b!,
    equal: value === a,
    notEqual: value !== a,
    greaterThan: value > a,
    lessThan: value < a,
    greaterThanOrEqual: value >= a,
    lessThanOrEqual: value <= a,
  };
  return compare[operator] ?? true;
}

const limit = (formula: string): number | null =>
  formula === '' || Number.isNaN(Number(formula)) ? null : Number(formula);
