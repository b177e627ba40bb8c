import { halfWidth } from '../values/fold';
import { report } from './rule';
import { valueRule } from './value-rule';

/** A longer name is hard to read, and no longer one is taken by the official system. */
const READABLE = 25;
const LONGEST = 100;
const QUOTED = 40;

/** Where no name ends: at an opening bracket, a comma, a conjunction. */
const OPEN_END =
  /[([【《〈“,、]$|(?<!目)的$|(?<![普涉波顾危触遍])及$|(?<![参给赋授])与$|(?<![共饱中温亲柔缓总谐平])和$|或$/;
/** Within a word, as systems with short fields leave it: 相关政策规|定, 政策规定比|率, 住房补贴待|遇. */
const BROKEN_WORD = /(?:政策规|规定比|补[贴助]待)$/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isCutOff = (text: string): boolean =>
  OPEN_END.test(text) || BROKEN_WORD.test(text) || count(text, /[(]/g) > count(text, /[)]/g);

/** A name that is too long, or that was not written to its end. */
export const I11 = valueRule(
  {
    code: 'I11',
    slug: 'name-long',
    severity: 'warning',
    dimension: '适当性',
    sources: [],
  },
  ({ indicator: { name: at } }) => {
    const name = at.value.replace(/\s+/g, '');
    if (isCutOff(halfWidth(name))) return report('I11.cutOff', at, 'indicator.name', { name });
    const { length } = name;
    if (length <= READABLE) return null;
    if (length <= LONGEST) return report('I11.long', at, 'indicator.name', { name, length });
    const data = { name: name.slice(0, QUOTED), length };
    return report('I11.over', at, 'indicator.name', data, { severity: 'error' });
  },
);
