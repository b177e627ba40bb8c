import type { RepairedTable } from '../table';
import type { Consequence, Fault, Faulty } from './fault';
import { TITLED } from './layouts';
import { isCost, isCount, isPleased, isRate, isTimely, pickRow, placesOf, withRow, withRows } from './rows';
import type { Place } from './rows';

const FORM = /绩效目标表$/;
/** What surely is a project and no organisation, whatever the other name is. */
const PROJECT = /(?:经费|资金|补助|补贴|费|金|工程)$/;

/** A title that names another project. */
const title = (variant: string, write: (table: RepairedTable) => string | null): Fault => ({
  code: 'C01',
  variant,
  layouts: TITLED,
  inject(table): Faulty | null {
    const isOwn = FORM.test(table.title) && table.title.includes(table.name) && table.name.length >= 4;
    const text = isOwn ? write(table) : null;
    if (text === null || text === table.title) return null;
    return { table: { ...table, title: text }, at: ['title', 'name'], severity: 'warning' };
  },
});

const C01: Fault[] = [
  ...[
    '12.办公设备购置经费绩效目标表',
    '3.残疾人康复救助资金绩效目标表',
    '农村公路养护经费项目绩效目标表',
  ].map((text) => title(text, () => text)),
  title('a word of the name left out', ({ title: own, name }) =>
    name.length >= 8 ? own.replace(name, name.slice(0, 2) + name.slice(5)) : null,
  ),
  title('another word at the end', ({ title: own, name }) =>
    /(?:经费|资金|补助|费)$/.test(name)
      ? own.replace(name, name.replace(/(?:经费|资金|补助|费)$/, '奖励'))
      : null,
  ),
  {
    code: 'C01',
    variant: 'the name of the project is another',
    layouts: TITLED,
    inject(table): Faulty | null {
      if (!FORM.test(table.title) || !table.title.includes(table.name) || !PROJECT.test(table.name))
        return null;
      return {
        table: { ...table, name: '会议室音响设备采购费' },
        at: ['title', 'name'],
        severity: 'warning',
      };
    },
  },
];

const goals = (
  code: 'C05' | 'C06',
  variant: string,
  severity: Faulty['severity'],
  write: (table: RepairedTable) => string | null,
  also: readonly Consequence[] = [],
): Fault => ({
  code,
  variant,
  inject(table): Faulty | null {
    const text = write(table);
    if (text === null || text === table.goals) return null;
    return { table: { ...table, goals: text }, at: ['goals'], also, ...(severity ? { severity } : {}) };
  },
});

const linesOf = ({ goals: text }: RepairedTable): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^(?:\d+[.、．]|目标\d+[:：]|[（(]\d+[）)])\s*/, '').trim())
    .filter((line) => line.length >= 4);

const C05: Fault[] = [
  goals('C05', 'a numbered line twice', 'warning', (table) => {
    const lines = linesOf(table);
    return lines.length > 0 ? [...lines, lines[0]!].map((line, i) => `${i + 1}.${line}`).join('\n') : null;
  }),
  goals('C05', 'a line twice, the stop left out', 'warning', (table) => {
    const lines = linesOf(table);
    const last = lines.at(-1);
    return last
      ? [...lines, last.replace(/[。；;]$/, '')].map((line, i) => `${i + 1}、${line}`).join('\n')
      : null;
  }),
  goals('C05', '目标1, 目标2 the same', 'warning', (table) => {
    const [first] = linesOf(table);
    return first ? `目标1：${first}\n目标2：${first}` : null;
  }),
  goals('C05', 'without numbers', 'warning', (table) => {
    const [first] = linesOf(table);
    return first ? `${first}\n${first}` : null;
  }),
];

const repeated = (variant: string, write: (table: RepairedTable) => string): Fault => ({
  ...goals('C06', variant, 'info', (table) => (table.purpose.length >= 6 ? write(table) : null)),
  needs: ['purpose'],
});

const C06: Fault[] = [
  goals('C06', 'blank', 'error', () => '', [
    { code: 'F01', why: 'a goal that is not there can not be read' },
  ]),
  goals('C06', '无', 'error', () => '无'),
  repeated('the purpose again', ({ purpose }) => purpose),
  repeated('the purpose again, with a stop', ({ purpose }) => `1.${purpose.replace(/[。；]$/, '')}。`),
];

/** A code on one table among others that have theirs. */
const code = (variant: string, write: (code: string) => string | null): Fault => ({
  code: 'C02',
  variant,
  inject(table): Faulty | null {
    const text = table.code.length === 21 ? write(table.code) : null;
    if (text === null || text === table.code) return null;
    return { table: { ...table, code: text }, at: ['code'], severity: 'warning' };
  },
});

const C02: Fault[] = [
  code('blank', () => ''),
  code('a figure left out', (own) => own.slice(0, 20)),
  code('a figure too many', (own) => `${own}1`),
  code('O for 0', (own) => (own[2] === '0' ? `13O${own.slice(3)}` : null)),
  code('another form', (own) => `XM-2022-${own.slice(14, 18)}`),
];

/** What shifted values do to the rows that they do not suit. */
const shifts: readonly Consequence[] = [
  'V09',
  'V10',
  'V20',
  'I02',
  'I01',
  'I03',
  'I04',
  'V19',
  'V11',
  'V14',
  'I18',
  'V12',
  'V23',
].map((rule) => ({ code: rule, why: 'the values stand in rows that they do not suit' }));

/** What a row is about, where name and value both tell: only such rows show a shift. */
function kindOf(place: Place): string | null {
  if (isRate(place)) return 'share';
  if (isCost(place)) return /^万?元$/.test(place.measure?.unit ?? '') ? 'money' : null;
  if (isCount(place)) return 'count';
  return isTimely(place) && /时间|时限|日期/.test(place.row.name) ? 'time' : null;
}

/** Values of some rows moved down by one, the first copied or the last come round. */
const shift = (variant: string, span: number, around: boolean): Fault => ({
  code: 'C10',
  variant,
  inject(table, random): Faulty | null {
    const kinds = placesOf(table).map(kindOf);
    const source = (start: number, i: number): number =>
      i > 0 ? start + i - 1 : around ? start + span - 1 : start;
    // At least three rows get what can't be theirs.
    const suits = (start: number): boolean => {
      const own = kinds.slice(start, start + span);
      const wrong = own.filter((kind, i) => kind !== null && kinds[source(start, i)] !== kind);
      return own.length === span && !own.includes(null) && wrong.length >= 3;
    };
    const first = pickRow(table, random, ({ index }) => suits(index));
    if (!first) return null;
    const start = first.index;
    const rows = table.rows.map((row, i) =>
      i >= start && i < start + span ? { ...row, value: table.rows[source(start, i - start)]!.value } : row,
    );
    const at = Array.from({ length: span }, (_, i) => `row${start + i + 1}.value`);
    return { table: withRows(table, rows), at, severity: 'warning', also: shifts };
  },
});

const C10: Fault[] = [
  shift('four rows, the last comes round', 4, true),
  shift('four rows, the first stays', 4, false),
  shift('five rows, the last comes round', 5, true),
  shift('three rows, the last comes round', 3, true),
];

/** Beneficiaries, and the words of projects that have to do with them. */
const BENEFICIARIES: readonly (readonly [string, RegExp])[] = [
  ['退役军人', /军|兵|退|役|武|战|烈|优抚/],
  ['残疾人家庭', /残|疾|康复|精神|监护|家庭|困难|护理|医|病|健康|卫生|诊|患|药/],
  ['养殖户', /养|殖|农|畜|村|粪|牧/],
  ['高校毕业生', /学|校|教|毕|业|课/],
  ['出租车司机', /车|交通|租|路|驾|出行/],
  ['图书馆读者', /书|馆|读|文化|学|教/],
];

const C11: Fault[] = BENEFICIARIES.map(([people, related]): Fault => ({
  code: 'C11',
  variant: people,
  inject(table, random): Faulty | null {
    const { title, name, org, purpose, goals, duties, rows } = table;
    const texts = [title, name, org, purpose, goals, duties];
    texts.push(...rows.flatMap((row) => [row.name, row.description, row.value, row.duty]));
    if (texts.some((text) => related.test(text))) return null;
    const place = pickRow(table, random, (one) => isPleased(one.row) && one.measure?.sign === '≥');
    if (!place) return null;
    const change = { name: `${people}满意度`, description: `抽样调查中表示满意的${people}占比` };
    return {
      table: withRow(table, place.index, change),
      at: [`row${place.index + 1}.name`],
      severity: 'info',
    };
  },
}));

/** C01, C02, C05, C06, C10, C11: one table by itself. */
export const tableFaults: readonly Fault[] = [...C01, ...C02, ...C05, ...C06, ...C10, ...C11];
