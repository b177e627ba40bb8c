import Big from 'big.js';
import type { IndicatorValue, Operator } from '../model';
import { foldText } from './fold';
import { leadingOperator, operatorNamed, trailingOperator } from './operator';
import type { OperatorWord } from './operator';
import { isDurationUnit, isPeriod } from './period';
import { canonicalUnit, isUnit } from './unit';

const NUMBER = '-?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const LEADING_NUMBER = new RegExp(`^${NUMBER}`);
const RANGE = new RegExp(`^(${NUMBER})([^\\d]{0,6}?)(?:-|–|—+|~|～|至|到)(${NUMBER.replace('-?', '')})(.*)$`);
const BLANK = /^(?:暂?无|空|不适用|不涉及|[/\\]+|[-–—]+)?$/;
/** Not between two figures or two Latin words. */
const NEEDLESS_SPACE = /(?<![\w%]) | (?!\w)|(?<=\d) (?=[A-Za-z])/g;
const TRAILING_PUNCTUATION = /[。，；、．.,;:!]+$/;

/** What is judged of a cell: plain width, no white space but between two figures or Latin words, no final stop. */
export function foldValue(raw: string): string {
  const text = foldText(raw);
  const spaced = /\s/.test(text) ? text.replace(/\s+/g, ' ').replace(NEEDLESS_SPACE, '') : text;
  return spaced.replace(TRAILING_PUNCTUATION, '');
}

/** One number with what stands around it, as typed after folding. */
interface Measure {
  readonly lead: OperatorWord | null;
  readonly tail: OperatorWord | null;
  readonly number: string;
  /** Upper end of a range with its dash, "–3"; '' for a single number. */
  readonly upTo: string;
  readonly unit: string;
}

function readMeasure(text: string): Measure | null {
  const lead = leadingOperator(text);
  const body = lead ? text.slice(lead.text.length) : text;
  const percent = /^百分[之比率](\d.*)$/.exec(body);
  const rest = percent ? percent[1]! : body;
  const tail = trailingOperator(rest);
  const core = tail ? rest.slice(0, -tail.text.length) : rest;
  if (!agree(lead, tail)) return null;
  const range = percent ? null : RANGE.exec(core);
  if (range) {
    const [, number = '', inner = '', , unit = ''] = range;
    if ((inner !== '' && inner !== unit) || (unit !== '' && !isUnit(unit))) return null;
    return { lead, tail, number, upTo: core.slice(number.length, core.length - unit.length), unit };
  }
  const number = LEADING_NUMBER.exec(core)?.[0];
  if (number === undefined) return null;
  const behind = core.slice(number.length);
  if (percent) return behind === '' ? { lead, tail, number, upTo: '', unit: '百分比' } : null;
  const unit = canonicalUnit(behind) === '%' ? '%' : behind;
  if (unit !== '' && !isUnit(unit)) return null;
  return { lead, tail, number, upTo: '', unit: behind };
}

/** "≥90%以上" says one thing twice; "≤90%以上" contradicts itself. */
function agree(lead: OperatorWord | null, tail: OperatorWord | null): boolean {
  if (!lead?.operator || !tail?.operator) return true;
  return lead.operator === tail.operator;
}

const operatorOf = ({ lead, tail }: Measure): Operator | null => lead?.operator ?? tail?.operator ?? null;
const plain = (number: string): string => new Big(number.replace(/,/g, '')).toFixed();

/** 万 and 亿 multiply a count ("15万人次"); with money, or bare, they stay part of the unit. */
function scaled(number: string, unit: string): { number: string; unit: string } {
  const match = /^([万亿])余?(?!元|\/|块)(.+)$/.exec(unit);
  if (!match) return { number: plain(number), unit };
  const factor = match[1] === '万' ? 1e4 : 1e8;
  return { number: new Big(plain(number)).times(factor).toFixed(), unit: match[2]! };
}

const unread = (text: string, form: IndicatorValue['form']): IndicatorValue => ({
  text,
  form,
  operator: null,
  operatorText: '',
  number: null,
  upper: null,
  unit: '',
});

function readDate(text: string): IndicatorValue | null {
  const lead = leadingOperator(text);
  const body = lead ? text.slice(lead.text.length) : text;
  const counted = lead?.operator && /^\d{1,3}(\D+)$/.exec(body);
  if (!isPeriod(body) || (counted && isDurationUnit(counted[1]!))) return null;
  return { ...unread(text, 'date'), operator: lead?.operator ?? null, operatorText: lead?.text ?? '' };
}

/**
 * Takes an 指标值 apart. `raw` is what the cell shows; cells of separate operator and unit columns are joined
 * in where the value lacks them, and their operator counts as its sign, however it is worded. Never throws.
 */
export function readIndicatorValue(
  raw: string,
  columns: { readonly operator?: string; readonly unit?: string } = {},
): IndicatorValue {
  const own = foldValue(raw);
  if (BLANK.test(own)) return unread(own, 'blank');
  const value = readAlone(own);
  const operator = columns.operator === undefined ? null : operatorNamed(foldValue(columns.operator));
  const unit = columns.unit === undefined ? '' : canonicalUnit(foldValue(columns.unit));
  return value.number === null ? value : join(value, operator, unit);
}

function join(value: IndicatorValue, operator: Operator | null, unit: string): IndicatorValue {
  const sign = value.operator === null && value.operatorText === '' ? operator : null;
  const missing = value.unit === '' && isUnit(unit) ? unit : '';
  if (sign === null && missing === '') return value;
  const measured = missing === '' ? value : { ...value, ...scaled(value.number!, missing) };
  const text = (sign ?? '') + value.text + missing;
  return sign === null ? { ...measured, text } : { ...measured, text, operator: sign, operatorText: sign };
}

function readAlone(text: string): IndicatorValue {
  const date = readDate(text);
  if (date) return date;
  const measure = readMeasure(text);
  if (!measure) return unread(text, 'text');
  const words = [measure.lead?.text, measure.tail?.text].filter((word) => word !== undefined);
  const operatorText = words.join('…');
  const parts = { text, operator: operatorOf(measure), operatorText };
  const unit = canonicalUnit(measure.unit);
  if (measure.upTo !== '') {
    const upper = plain(/[\d.,]+$/.exec(measure.upTo)![0]);
    return { ...parts, form: 'range', number: plain(measure.number), upper, unit };
  }
  return { ...parts, form: 'quantity', upper: null, ...scaled(measure.number, unit) };
}

/**
 * A quantity in the form the official system takes: sign, number, unit, nothing between them, % for 百分比.
 * Null when the text is no quantity or range, or holds words that no sign can stand for ("约300人").
 */
export function normalForm(raw: string): string | null {
  const text = foldValue(raw);
  if (BLANK.test(text) || readDate(text)) return null;
  const measure = readMeasure(text);
  if (!measure) return null;
  const operator = operatorOf(measure);
  const worded = measure.lead !== null || measure.tail !== null;
  if (worded && operator === null) return null;
  return (operator ?? '') + measure.number + measure.upTo + canonicalUnit(measure.unit);
}

const SIGN = /^\s*([≥≤=<>＝＞＜≧⩾≦⩽﹥﹤﹦≮≯](?:\s*[=<>＝＞＜])?)(\s*)/;

/** The cell with its leading sign in the usual glyph and nothing between sign and number; null when it is so already. */
export function normalSign(raw: string): string | null {
  const match = SIGN.exec(raw);
  if (!match) return null;
  const [whole, typed = '', space] = match;
  const sign = leadingOperator(foldText(typed).replace(/\s+/g, ''))?.operator ?? null;
  if (sign === null || (typed === sign && space === '')) return null;
  return normalForm(raw) ?? sign + raw.slice(whole.length).trimEnd();
}
