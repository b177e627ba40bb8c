import Big from 'big.js';
import { budgetSentence } from '../draw/source';
import type { RepairedTable } from '../table';
import type { Consequence, Fault, Faulty } from './fault';
import { decimalOf, writeLike } from './rows';

/** Forms with amounts in cells of their own. */
const CELLS = ['hebei-2021', 'national-project', 'national-project-term', 'tianjin', 'shanghai', 'flat-list'];
const WITH_PARTS = ['hebei-2021', 'national-project', 'national-project-term', 'tianjin'];
const SENTENCE = ['tangshan-2024'];

type Amounts = Partial<Pick<RepairedTable, 'total' | 'fiscal' | 'other'>>;
type Change = (total: Big, fiscal: Big, other: Big) => Partial<Record<keyof Amounts, Big | string>> | null;

const costs: readonly Consequence[] = [
  { code: 'I04', why: 'the cost rows were right for the budget as it was' },
];

/** The fault of changing amounts; null where the change would be none. */
const amounts = (
  code: Fault['code'],
  variant: string,
  expectation: Pick<Faulty, 'at' | 'severity' | 'also'>,
  change: Change,
  layouts: readonly string[] = WITH_PARTS,
): Fault => ({
  code,
  variant,
  layouts,
  inject(table): Faulty | null {
    const [total, fiscal] = [decimalOf(table.total), decimalOf(table.fiscal)];
    const other = table.other === '' ? new Big(0) : decimalOf(table.other);
    if (!total || !fiscal || !other || total.lte(0)) return null;
    const changed = change(total, fiscal, other);
    if (!changed) return null;
    const written = Object.fromEntries(
      Object.entries(changed).map(([key, amount]) => [
        key,
        typeof amount === 'string' ? amount : writeLike(amount, table[key as keyof Amounts]!),
      ]),
    );
    return { table: { ...table, ...written }, ...expectation };
  },
});

/** Two neighbouring figures changed places. */
function swapped(amount: Big): Big | null {
  const text = amount.toFixed();
  const at = [...text].findIndex(
    (digit, i) => /\d/.test(digit) && /\d/.test(text[i + 1] ?? '') && digit !== text[i + 1],
  );
  return at < 0 ? null : new Big(text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2));
}

const sum = { at: ['total', 'fiscal', 'other'], severity: 'error' } as const;
const B01: Fault[] = [
  amounts('B01', '财政资金: figures swapped', sum, (_, fiscal) => {
    const wrong = swapped(fiscal);
    return wrong && !wrong.eq(fiscal) ? { fiscal: wrong } : null;
  }),
  amounts('B01', '财政资金: a tenth', sum, (_, fiscal) => (fiscal.gt(0) ? { fiscal: fiscal.div(10) } : null)),
  amounts('B01', '财政资金: 1 more', sum, (_, fiscal) => ({ fiscal: fiscal.plus(1) })),
  amounts('B01', '财政资金: 0.01 less', sum, (_, fiscal) =>
    fiscal.gt(1) ? { fiscal: fiscal.minus('0.01') } : null,
  ),
  amounts('B01', '其他资金 counted twice', sum, (total) => ({ other: total })),
  amounts('B01', '其他资金 5 too many', sum, (_, __, other) => ({ other: other.plus(5) })),
  amounts('B01', '预算数 cut, its parts not', { ...sum, also: costs }, (total) => ({
    total: total.times('0.8'),
  })),
  amounts('B01', 'no parts', { ...sum, at: ['total', 'fiscal'] }, () => ({ fiscal: '', other: '' })),
];

const B02: Fault[] = [
  amounts('B02', 'blank', { at: ['other'], severity: 'info' }, (total, fiscal) =>
    total.eq(fiscal) ? { other: '' } : null,
  ),
];

const B03: Fault[] = [
  ...['约20', '二十万元', '20万左右', '见附件', '20.0.0', '20-30'].map((text) =>
    amounts('B03', text, { at: ['total'], severity: 'error' }, () => ({ total: text })),
  ),
  ...['以批复为准', '约20', '据实结算'].map((text) =>
    amounts('B03', `财政资金 ${text}`, { at: ['fiscal'], severity: 'error' }, () => ({ fiscal: text })),
  ),
  {
    code: 'B03',
    variant: 'the form’s unit again',
    layouts: WITH_PARTS,
    inject: (table): Faulty | null =>
      table.unit && table.total
        ? { table: { ...table, total: table.total + table.unit }, at: ['total'], severity: 'info' }
        : null,
  },
  {
    code: 'B03',
    variant: 'another unit',
    layouts: WITH_PARTS,
    inject(table): Faulty | null {
      const total = decimalOf(table.total);
      if (table.unit !== '万元' || !total) return null;
      return { table: { ...table, total: `${total.times(10_000).toFixed()}元` }, at: ['total'] };
    },
  },
  ...['无', '/', '—'].map((text) =>
    amounts('B03', `其他资金 ${text}`, { at: ['other'], severity: 'info' }, (total, fiscal) =>
      total.eq(fiscal) ? { other: text } : null,
    ),
  ),
];

/** A sentence for the purpose of a form without cells for the amounts. */
const sentence = (
  code: 'B04' | 'B05' | 'B07',
  variant: string,
  severity: Faulty['severity'],
  write: (table: RepairedTable, total: Big, fiscal: Big) => string | null,
  also: readonly Consequence[] = [],
): Fault => ({
  code,
  variant,
  layouts: SENTENCE,
  inject(table): Faulty | null {
    const [total, fiscal] = [decimalOf(table.total), decimalOf(table.fiscal)];
    const text = total && fiscal && total.gt(0) && table.unit ? write(table, total, fiscal) : null;
    if (text === null || text === budgetSentence(table)) return null;
    return { table, cells: { purpose: text }, at: ['purpose'], also, ...(severity ? { severity } : {}) };
  },
});

const B04: Fault[] = [
  sentence(
    'B04',
    'no 预算数',
    'warning',
    ({ fiscal, unit, purpose }) => `财政资金${fiscal}${unit}。${purpose}`,
  ),
  sentence(
    'B04',
    'no 财政资金',
    'warning',
    ({ total, unit, purpose }) => `预算数${total}${unit}。${purpose}`,
  ),
  sentence('B04', '本级资金', 'warning', ({ total, unit, purpose }, whole, part) =>
    whole.eq(part) ? `预算数${total}${unit}。其中：本级资金${total}${unit}。${purpose}` : null,
  ),
  sentence('B04', '区级资金', 'warning', ({ total, unit, purpose }, whole, part) =>
    whole.eq(part) ? `预算数${total}${unit}。其中：区级资金${total}${unit}。${purpose}` : null,
  ),
];
const B05: Fault[] = [
  sentence('B05', '财政资金 half of it', 'error', (table, _, fiscal) =>
    budgetSentence({ ...table, fiscal: fiscal.div(2).toFixed() }),
  ),
  sentence('B05', '财政资金 1 more', 'error', (table, _, fiscal) =>
    budgetSentence({ ...table, fiscal: fiscal.plus(1).toFixed() }),
  ),
  sentence('B05', '其他资金 5 more', 'error', (table) => budgetSentence({ ...table, other: '5' })),
  sentence(
    'B05',
    '预算数 of last year',
    'error',
    (table, total) => budgetSentence({ ...table, total: total.times('0.9').toFixed() }),
    costs,
  ),
  sentence('B05', 'uses above the total', 'warning', (table, total) => {
    const [first, second] = [total.times('0.7').round(2), total.times('0.6').round(2)];
    const { unit } = table;
    const purpose = `主要用于购置设备需${first.toFixed()}${unit}，开展培训需${second.toFixed()}${unit}。`;
    return budgetSentence({ ...table, purpose });
  }),
];

/** Amounts that suit the wrong unit no longer: 100000 万元. */
const B06: Fault[] = [
  {
    code: 'B06',
    variant: 'no unit',
    layouts: ['hebei-2021', 'tianjin'],
    inject: (table) =>
      table.unit
        ? { table, cells: { unit: '单位：' }, at: ['unit', 'table', 'total'], severity: 'warning' }
        : null,
  },
  {
    code: 'B06',
    variant: 'the unit’s cell blank',
    layouts: ['hebei-2021', 'tianjin'],
    inject: (table) =>
      table.unit ? { table, cells: { unit: '' }, at: ['unit', 'table', 'total'], severity: 'warning' } : null,
  },
  {
    code: 'B06',
    variant: '万元 over amounts in 元',
    layouts: ['hebei-2021', 'tianjin'],
    inject(table): Faulty | null {
      const total = decimalOf(table.total);
      if (table.unit !== '元' || !total || total.lt(100_000)) return null;
      return {
        table: { ...table, unit: '万元' },
        at: ['unit', 'total', 'table'],
        severity: 'warning',
        also: costs,
      };
    },
  },
  {
    code: 'B06',
    variant: '元 over amounts in 万元',
    layouts: ['hebei-2021', 'tianjin'],
    inject(table): Faulty | null {
      const total = decimalOf(table.total);
      if (table.unit !== '万元' || !total || total.gt(50)) return null;
      return {
        table: { ...table, unit: '元' },
        at: ['unit', 'total', 'table'],
        severity: 'warning',
        also: costs,
      };
    },
  },
];

const B07: Fault[] = [
  sentence('B07', 'the purpose only', 'error', ({ purpose }) =>
    /[\d百千万]元|万/.test(purpose) ? null : purpose,
  ),
  amounts('B07', 'total blank', { at: ['total'], severity: 'error' }, () => ({ total: '' }), CELLS),
  amounts('B07', 'all blank', { at: ['total'], severity: 'error' }, () => ({
    total: '',
    fiscal: '',
    other: '',
  })),
  amounts('B07', 'all zero', { at: ['total'], severity: 'error' }, () => ({
    total: new Big(0),
    fiscal: new Big(0),
    other: new Big(0),
  })),
  amounts('B07', 'other negative', { at: ['other'], severity: 'error' }, (total) => ({
    fiscal: total.plus(10),
    other: '-10',
  })),
  amounts(
    'B07',
    'total negative',
    {
      at: ['total'],
      severity: 'error',
      also: [
        ...costs,
        { code: 'B01', why: 'the parts are still positive' },
        { code: 'B09', why: 'the drawing makes the term’s three times as negative' },
      ],
    },
    (total) => ({
      total: `-${total.toFixed()}`,
    }),
  ),
];

const term = (variant: string, part: string): Fault => ({
  code: 'B09',
  variant,
  layouts: ['national-project-term'],
  inject(table): Faulty | null {
    const total = decimalOf(table.total);
    if (!total || total.lte(0)) return null;
    const less = total.times(part).round(2);
    const cells = {
      'term.total': writeLike(less, table.total),
      'term.fiscal': writeLike(less, table.fiscal),
      'term.other': '0',
    };
    return { table, cells, at: ['term.total', 'total'], severity: 'warning', also: costs };
  },
});
const B09 = [
  term('half the year’s', '0.5'),
  term('a tenth of the year’s', '0.1'),
  term('nearly the year’s', '0.95'),
];

/** B01–B07, B09: the budget. */
export const budgetFaults: readonly Fault[] = [
  ...B01,
  ...B02,
  ...B03,
  ...B04,
  ...B05,
  ...B06,
  ...B07,
  ...B09,
];
