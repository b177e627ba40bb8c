import type { RepairedTable } from '../table';
import type { Consequence, Fault, Faulty } from './fault';
import { isPleased, isRate, measureOf, pickRow, placesOf, withRow, withRows } from './rows';

const FORM = /绩效目标表$/;

/** A title that names another project. */
const title = (variant: string, write: (table: RepairedTable) => string | null): Fault => ({
  code: 'C01',
  variant,
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
    inject(table): Faulty | null {
      if (!FORM.test(table.title) || !table.title.includes(table.name) || /办公设备/.test(table.title))
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

const C06: Fault[] = [
  goals('C06', 'blank', 'error', () => '', [
    { code: 'F01', why: 'a goal that is not there can not be read' },
  ]),
  goals('C06', '无', 'error', () => '无'),
  goals('C06', 'the purpose again', 'info', ({ purpose }) => (purpose.length >= 6 ? purpose : null)),
  goals('C06', 'the purpose again, with a stop', 'info', ({ purpose }) =>
    purpose.length >= 6 ? `1.${purpose.replace(/[。；]$/, '')}。` : null,
  ),
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
  code('O for 0', (own) => (own[1] === '3' ? `13O${own.slice(3)}` : null)),
  code('another form', () => 'XM-2022-001'),
  code('of another division', (own) =>
    own.startsWith('1303') ? `1306${own.slice(4)}` : `1302${own.slice(4)}`,
  ),
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
].map((rule) => ({ code: rule, why: 'the values stand in rows that they do not suit' }));

/** Values of some rows moved down by one, the first copied or the last come round. */
const shift = (variant: string, span: number, around: boolean): Fault => ({
  code: 'C10',
  variant,
  inject(table, random): Faulty | null {
    const places = placesOf(table);
    const kindOf = (index: number): string | null => {
      const place = places[index];
      const measure = place && measureOf(place.row.value);
      if (!place) return null;
      return isRate(place) ? 'rate' : (measure?.unit ?? 'words');
    };
    const suits = (start: number): boolean => {
      const kinds = Array.from({ length: span }, (_, i) => kindOf(start + i));
      const changes = kinds.slice(1).filter((kind, i) => kind !== kinds[i]).length;
      return !kinds.includes(null) && changes === span - 1 && kinds.includes('rate');
    };
    const first = pickRow(table, random, ({ index }) => suits(index));
    if (!first) return null;
    const start = first.index;
    const own = table.rows.slice(start, start + span).map(({ value }) => value);
    const moved = [around ? own.at(-1)! : own[0]!, ...own.slice(0, -1)];
    const rows = table.rows.map((row, i) =>
      moved[i - start] === undefined ? row : { ...row, value: moved[i - start]! },
    );
    const at = moved.map((_, i) => `row${start + i + 1}.value`);
    return { table: withRows(table, rows), at, severity: 'warning', also: shifts };
  },
});

const C10: Fault[] = [
  shift('four rows, the last comes round', 4, true),
  shift('four rows, the first stays', 4, false),
  shift('five rows, the last comes round', 5, true),
  shift('three rows, the last comes round', 3, true),
];

const C11: Fault[] = ['退役军人', '残疾人家庭', '养殖户', '高校毕业生', '出租车司机'].map(
  (people): Fault => ({
    code: 'C11',
    variant: people,
    inject(table, random): Faulty | null {
      const texts = [
        table.title,
        table.name,
        table.purpose,
        table.goals,
        ...table.rows.flatMap((row) => [row.name, row.description, row.duty]),
      ];
      const head = people.slice(0, 2);
      if (texts.some((text) => text.includes(head)) || !texts.some((text) => text !== '')) return null;
      const place = pickRow(table, random, (one) => isPleased(one.row));
      if (!place) return null;
      const change = { name: `${people}满意度`, description: `抽样调查中表示满意的${people}占比` };
      return {
        table: withRow(table, place.index, change),
        at: [`row${place.index + 1}.name`],
        severity: 'info',
      };
    },
  }),
);

/** C01, C02, C05, C06, C10, C11: one table by itself. */
export const tableFaults: readonly Fault[] = [...C01, ...C02, ...C05, ...C06, ...C10, ...C11];
