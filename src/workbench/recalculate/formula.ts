import { parse, parseA1Ref, tokenize, tokenTypes } from '@borgar/fx';
import type { AstExpression, Token } from '@borgar/fx';
import type { Area } from '../../model';

/** Cells that a formula names, on the sheet it names or on its own (null). */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

export interface Formula {
  /** null where it can't be parsed. */
  readonly tree: AstExpression | null;
  /** By what is written, `'1.车辆'!D5:E6`; null where it can't be followed: a name, another workbook … */
  readonly references: ReadonlyMap<string, Reference | null>;
  /** All cells that it depends on stand in `references`. */
  readonly isClear: boolean;
}

const MAX_ROW = 1048575;
const MAX_COL = 16383;

const REFERENCES: readonly string[] = [
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
  tokenTypes.REF_STRUCT,
];

/** They lead to cells that are not written in the formula, or come to something else each time. */
const LEADS_ELSEWHERE = /^(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)$/i;

const isElsewhere = ({ type, value }: Token): boolean =>
  (type === tokenTypes.FUNCTION && LEADS_ELSEWHERE.test(value)) ||
  (type === tokenTypes.OPERATOR && value === ':');

/** Formulas by their text: sheets repeat them. */
const known = new Map<string, Formula>();
const LIMIT = 20_000;

/** Reads a formula, with its leading `=`. */
export function formulaOf(text: string): Formula {
  const present = known.get(text);
  if (present) return present;
  if (known.size >= LIMIT) known.clear();
  const formula = read(text);
  known.set(text, formula);
  return formula;
}

function read(text: string): Formula {
  const tokens = tokenize(text, { mergeRefs: true });
  const named = tokens.filter(({ type }) => REFERENCES.includes(type));
  const references = new Map(named.map(({ value }) => [value, referenceOf(value)]));
  const tree = treeOf(tokens);
  const isClear = tree !== null && ![...references.values()].includes(null) && !tokens.some(isElsewhere);
  return { tree, references, isClear };
}

function treeOf(tokens: Token[]): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}

function referenceOf(text: string): Reference | null {
  const read = parseA1Ref(text, { allowNamed: false });
  if (!read || !('range' in read)) return null;
  const [sheet = null, ...more] = read.context ?? [];
  // `[1]表!A1` names another workbook, `一:三!A1` several sheets.
  if (more.length > 0 || sheet?.includes(':')) return null;
  const { top, left, bottom, right } = read.range;
  return {
    sheet,
    area: { top: top ?? 0, left: left ?? 0, bottom: bottom ?? MAX_ROW, right: right ?? MAX_COL },
  };
}
