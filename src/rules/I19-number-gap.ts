import type { Edit, Indicator } from '../model';
import { edit, fix, report } from './rule';
import type { TableRule } from './rule';

const IN_WORDS = '一二三四五六七八九十';

/** An indicator whose row is numbered, and the number it would have if none were left out. */
interface Numbered {
  readonly indicator: Indicator;
  readonly number: number;
  readonly right: number;
}

/** The numbers 指标1, 指标2 … of one section don't follow each other. */
export const I19: TableRule = {
  code: 'I19',
  slug: 'number-gap',
  severity: 'info',
  dimension: '适当性',
  sources: [],
  fixable: 'safe',
  scope: 'table',
  *check({ indicators }) {
    for (const section of sectionsOf(indicators)) {
      const wrong = section.filter(({ number, right }) => number !== right);
      const [first] = wrong;
      if (!first) continue;
      const { indicator, number, right } = first;
      const data = { name: indicator.name.value.trim(), number, right };
      const edits = wrong.flatMap(renumbered);
      const fixes = edits.length > 0 ? [fix('safe', 'names.renumber', { count: edits.length }, edits)] : [];
      yield report('I19.gap', indicator.numberCell ?? indicator.name, 'indicator.name', data, { fixes });
    }
  },
};

/** The numbered rows by section; a row numbered 1 begins one, too. */
function sectionsOf(indicators: readonly Indicator[]): Numbered[][] {
  const sections: Numbered[][] = [];
  let last: Numbered | null = null;
  for (const indicator of indicators) {
    const number = numberOf(indicator);
    if (number === null) continue;
    const follows = last !== null && number !== 1 && isSameSection(last.indicator, indicator);
    const next: Numbered = {
      indicator,
      number,
      right: follows ? rightAfter(last!, indicator, number) : number,
    };
    if (follows) sections.at(-1)!.push(next);
    else sections.push([next]);
    last = next;
  }
  return sections;
}

/** Pre-printed rows that were left empty keep their numbers. */
function rightAfter(last: Numbered, { name }: Indicator, number: number): number {
  const step = number - last.number;
  const rows = name.address.row - last.indicator.name.address.row;
  return last.right + (step > 1 && rows >= step ? step : 1);
}

const isSameSection = (a: Indicator, b: Indicator): boolean =>
  a.half === b.half &&
  a.level2.value === b.level2.value &&
  a.level1.value === b.level1.value &&
  a.duty?.value === b.duty?.value;

/** 指标3 and 指标三 → 3; null for more than ten in words. */
function numberOf({ number }: Indicator): number | null {
  const text = number.replace('指标', '');
  if (/^\d+$/.test(text)) return Number(text);
  return text.length === 1 && IN_WORDS.includes(text) ? IN_WORDS.indexOf(text) + 1 : null;
}

/** Only a number in a cell of its own: in the name's it does not belong at all (I13). */
function renumbered({ indicator: { numberCell }, right }: Numbered): Edit[] {
  const text = numberCell?.stored.value;
  if (!numberCell || typeof text !== 'string' || !/\d/.test(text)) return [];
  return [edit(numberCell, text.replace(/\d+/, String(right)))];
}
