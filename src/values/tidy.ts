import { foldValue, normalForm } from './indicator-value';

const STOPS = /[。；，、;,.．]+$/;
const AROUND_SPACE = /^([≥≤<>=＞＜＝≧≦⩾⩽]+)\s+/;
const SPACE = /\s+/;

/** What is untidy about a cell besides its sign; null when it is tidy. */
export function untidiness(raw: string): 'stop' | 'space' | null {
  const text = raw.trim();
  if (STOPS.test(text) && !/。./.test(text)) return 'stop';
  const inner = text.replace(AROUND_SPACE, '$1');
  return SPACE.test(inner) && canJoin(raw, inner) ? 'space' : null;
}

/** Spaces in a quantity, or in a phrase torn apart ("及 时"); never between figures, lines or phrases. */
function canJoin(raw: string, text: string): boolean {
  if (normalForm(raw) !== null) return true;
  if (/\d|\n/.test(text)) return false;
  return text.split(SPACE).some((piece) => piece.length <= 2) && !SPACE.test(foldValue(raw));
}

/** The cell without trailing stop and torn spaces; a quantity in its normal form. */
export function tidy(raw: string): string {
  const normal = normalForm(raw);
  if (normal !== null) return normal;
  const text = raw.trim();
  const stopped = /。./.test(text) ? text : text.replace(STOPS, '').trimEnd();
  return canJoin(raw, stopped) ? stopped.replace(/\s+/g, '') : stopped;
}
