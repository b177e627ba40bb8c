import type { Located } from '../model';
import { readCode } from '../values/code';
import { foldTight } from '../values/fold';
import { isUncalculated, report } from './rule';
import type { Book, Report, WorkbookRule } from './rule';

/** Cells that say there is no code. */
const NONE = /^(?:[-—–―─/\\*]+|无|暂无|没有|空|待定|待编|待填|暂无编码|无编码|新增)?$/;
/** What only a code can be, however it was spoilt: it begins with division and year. */
const ALIKE = /^\d{8}[0-9A-Za-z-]{9,17}$|^\d\d[0-9A-Za-z]{19}$|^[1-6]\d{5}2\d[A-Z][0-9A-Za-z]{4,11}$/;
/** A code that became a number. */
const NUMBER = /^\d(?:\.\d+)?[Ee]\+?[12]\d$/;
/** A word in place of the code: codes of other regions have digits. */
const WORD = /^[\u4e00-\u9fff]+$/;
const LENGTH = 21;

type Found = Report & { readonly table: number | null };

interface Coded {
  readonly index: number;
  readonly at: Located<string>;
  readonly text: string;
  readonly org: string;
}

/** A project code that is missing, malformed, or of another division than those of its unit. */
export const C02: WorkbookRule = {
  code: 'C02',
  slug: 'code-form',
  severity: 'warning',
  dimension: '完整性',
  sources: [],
  scope: 'workbook',
  *check(book) {
    const coded = codedTables(book);
    const filled = coded.filter(({ text }) => !NONE.test(text));
    const blank = coded.filter(({ text }) => NONE.test(text));
    if (filled.length === 0 && blank.length > 1) yield forBook(book, blank);
    else for (const { at, index } of blank) yield { ...report('C02.blank', at, 'code', {}), table: index };
    yield* malformed(filled);
    yield* otherDivisions(filled);
  },
};

const codedTables = ({ tables }: Book): Coded[] =>
  tables.flatMap(({ code: at, org }, index) =>
    at && !isUncalculated(at)
      ? [{ index, at, text: foldTight(at.value), org: foldTight(org?.value ?? '') }]
      : [],
  );

/** Nobody in this book gives a code: said once, at its first table's title. */
function forBook({ tables }: Book, blank: readonly Coded[]): Found {
  const [first] = blank as [Coded];
  const { title, name } = tables[first.index]!;
  const field = title ? 'title' : name ? 'name' : 'code';
  const cells = blank.map(({ at }) => at.address);
  const found = report('C02.allBlank', title ?? name ?? first.at, field, { count: blank.length }, { cells });
  return { ...found, table: null };
}

/** Other regions may have codes of their own: only what is nearly a code, no code at all, or stands among codes, is malformed. */
function* malformed(filled: readonly Coded[]): Iterable<Found> {
  const amongCodes = filled.some(({ text }) => readCode(text) !== null);
  for (const { at, text, index } of filled) {
    if (readCode(text)) continue;
    const code = at.value.trim();
    if (NUMBER.test(text)) yield { ...report('C02.number', at, 'code', { code }), table: index };
    else if (WORD.test(text)) yield { ...report('C02.word', at, 'code', { code }), table: index };
    else if (amongCodes || ALIKE.test(text)) {
      const { length } = text;
      const found =
        length === LENGTH
          ? report('C02.form', at, 'code', { code })
          : report('C02.length', at, 'code', { code, length });
      yield { ...found, table: index };
    }
  }
}

/** At least so many codes of one unit tell its division. */
const ENOUGH = 3;

function* otherDivisions(filled: readonly Coded[]): Iterable<Found> {
  const byOrg = new Map<string, { one: Coded; division: string }[]>();
  for (const one of filled) {
    const division = readCode(one.text)?.division;
    if (division === undefined) continue;
    const others = byOrg.get(one.org);
    if (others) others.push({ one, division });
    else byOrg.set(one.org, [{ one, division }]);
  }
  for (const codes of byOrg.values()) {
    const usual = usualOf(codes.map(({ division }) => division));
    if (usual === null) continue;
    for (const { one, division } of codes) {
      if (division === usual || isAbove(division, usual)) continue;
      const data = { code: one.at.value.trim(), division, usual };
      yield { ...report('C02.division', one.at, 'code', data), table: one.index };
    }
  }
}

/** The division of all but few codes of a unit; null where there are not enough of them. */
function usualOf(divisions: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const division of divisions) counts.set(division, (counts.get(division) ?? 0) + 1);
  const [first] = [...counts].sort(([, m], [, n]) => n - m);
  return first && first[1] >= ENOUGH && first[1] * 3 >= divisions.length * 2 ? first[0] : null;
}

/** 130000 and 130300 are above 130303, 100000 above all: money handed down keeps the code it was given there. */
function isAbove(division: string, below: string): boolean {
  const own = division.replace(/(?:00)+$/, '');
  return own === '10' || (own.length < 6 && below.startsWith(own));
}
