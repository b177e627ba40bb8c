import { foldValue, normalForm } from './indicator-value';

const STOPS = /(?<=[^\s。；，、;,.．])(?:\s*[。；，、;,.．])+$/;
/** A sign with the space behind it is another rule's matter. */
const SIGN = /^[≥≤<>=＞＜＝≧≦⩾⩽]+\s*/;
const SPACE = /\s+/;

/** "≥2 0人", "≥1 200户": with its sign it can be no span whose dash was lost. */
const TORN_FIGURES = /^[≥≤<>=＞＜＝]\s*(?:\d{1,3}(?: \d{3})+|\d+(?: \d)+)(?![\d,])(?:\.\d+)?(?! )\D{0,8}$/;

const hasStop = (text: string): boolean => STOPS.test(text) && !/。./.test(text);
const signOf = (text: string): string => SIGN.exec(text)?.[0] ?? '';

/** Whether a space tears a number: joining its figures is a guess, if a good one. */
export const hasTornFigures = (raw: string): boolean => TORN_FIGURES.test(raw.trim());

/** Spaces in a quantity, or in a phrase torn apart ("及 时"); never between lines, phrases or values. */
function isTorn(raw: string, body: string): boolean {
  if (!SPACE.test(body)) return false;
  if (normalForm(raw) !== null || hasTornFigures(raw)) return true;
  if (/\d|\n/.test(body)) return false;
  return body.split(SPACE).some((piece) => piece.length <= 2) && !SPACE.test(foldValue(raw));
}

/** What is untidy about a cell besides its sign; null when it is tidy. */
export function untidiness(raw: string): 'stop' | 'space' | null {
  const text = raw.trim();
  if (hasStop(text)) return 'stop';
  return isTorn(raw, text.slice(signOf(text).length)) ? 'space' : null;
}

/** The cell without trailing stop and torn spaces; a quantity in its normal form. */
export function tidy(raw: string): string {
  const normal = normalForm(raw);
  if (normal !== null) return normal;
  const text = raw.trim();
  const stopped = hasStop(text) ? text.replace(STOPS, '') : text;
  const sign = signOf(stopped);
  const body = stopped.slice(sign.length);
  return isTorn(stopped, body) ? sign + body.replace(/\s+/g, '') : stopped;
}
