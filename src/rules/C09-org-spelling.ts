import type { Fix, Located } from '../model';
import { foldText, foldTight } from '../values/fold';
import { edit, fix, report } from './rule';
import type { Book, WorkbookRule } from './rule';

/** `321001某某局`: the unit's code; not the year of `2024年某某局`. */
const CODE = /^(\d{3,})(?![\d年])[-\s]*/;
const MARKS = /[\s\p{P}\p{S}]+/gu;
/** Words that are left out or put in by habit: 山海关区民政局, 山海关民政局, 民政局的. */
const HABITS = /[省市区县旗镇乡的]/g;

/** One way of writing a unit, and the tables that write it so. */
interface Spelling {
  readonly text: string;
  readonly code: string;
  readonly name: string;
  readonly at: { readonly index: number; readonly org: Located<string> }[];
}

/** A unit spelled differently from the other tables. */
export const C09: WorkbookRule = {
  code: 'C09',
  slug: 'org-spelling',
  severity: 'info',
  dimension: '相关性',
  sources: [],
  fixable: 'offer',
  scope: 'workbook',
  *check(book) {
    for (const spellings of alike(spellingsIn(book))) {
      const usual = spellings.reduce((most, one) => (one.at.length > most.at.length ? one : most));
      for (const other of spellings) {
        if (other === usual || !isSameUnit(other, usual)) continue;
        for (const { index, org } of other.at) {
          const data = { org: other.text, usual: usual.text, count: usual.at.length };
          const fixes = respell(org, usual.text);
          yield { ...report('C09.differ', org, 'org', data, { fixes }), table: index };
        }
      }
    }
  },
};

function spellingsIn({ tables }: Book): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const [index, { org }] of tables.entries()) {
    const text = org?.value.trim();
    if (!org || !text) continue;
    const known = spellings.get(text);
    if (known) known.at.push({ index, org });
    else {
      const folded = foldText(text);
      const code = CODE.exec(folded)?.[0] ?? '';
      const name = foldTight(folded.slice(code.length)).replace(MARKS, '');
      spellings.set(text, { text, code: code.replace(/\D/g, ''), name, at: [{ index, org }] });
    }
  }
  return [...spellings.values()];
}

/** Groups of spellings that could be one unit: by code, else by the name without what habit leaves out. */
function alike(spellings: readonly Spelling[]): Iterable<readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  const keys = new Map<string, string>();
  for (const one of spellings) {
    const bare = one.name.replace(HABITS, '');
    const key = (one.code && keys.get(one.code)) || bare;
    if (one.code) keys.set(one.code, key);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups.values();
}

/** 某市民政局 and 某区民政局 are two units, 民政局 and 民政局 with another code of the same length one. */
function isSameUnit(a: Spelling, b: Spelling): boolean {
  if (a.code !== '' && b.code !== '') {
    return a.code === b.code || (a.code.length === b.code.length && a.name === b.name);
  }
  return isPartOf(a.name, b.name) || isPartOf(b.name, a.name);
}

/** Whether the characters of one occur in the other in the same order. */
function isPartOf(part: string, whole: string): boolean {
  let at = 0;
  for (const char of whole) if (char === part[at]) at++;
  return at === part.length;
}

/** Writes the unit the usual way, where its cell holds it as it was read. */
function respell(org: Located<string>, usual: string): Fix[] {
  const { value } = org.stored;
  const own = org.value.trim();
  if (typeof value !== 'string' || !value.includes(own)) return [];
  return [
    fix('offer', 'set.value', { value: usual }, [
      edit(
        org,
        value.replace(own, () => usual),
      ),
    ]),
  ];
}
