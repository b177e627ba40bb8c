import Big from 'big.js';
import type { DrawLayout } from '../draw';
import type { RepairedRow, RepairedTable } from '../table';
import type { BookFault, Consequence, FaultyBook, Summary } from './fault';
import { PROJECT_LAYOUTS, TITLED } from './layouts';
import { decimalOf, withRows } from './rows';

const replaced = (
  tables: readonly RepairedTable[],
  index: number,
  change: Partial<RepairedTable>,
): RepairedTable[] => tables.map((table, i) => (i === index ? { ...table, ...change } : table));

/** Two tables with codes, the later one last. */
function coded(tables: readonly RepairedTable[], sameOrg: boolean): readonly [number, number] | null {
  for (let later = tables.length - 1; later > 0; later--) {
    for (let first = 0; first < later; first++) {
      const [a, b] = [tables[first]!, tables[later]!];
      if (a.code && b.code && a.code !== b.code && (a.org === b.org) === sameOrg) return [first, later];
    }
  }
  return null;
}

const divisions: readonly Consequence[] = [
  { code: 'C02', why: 'the other unit’s code can be of another division' },
  { code: 'C03', why: 'the other project’s code can be of another year' },
];

const C04: BookFault[] = [
  {
    code: 'C04',
    variant: 'the code of another project of the unit',
    inject(tables): FaultyBook | null {
      const pair = coded(tables, true);
      if (!pair) return null;
      const [first, later] = pair;
      const changed = replaced(tables, later, { code: tables[first]!.code });
      return { tables: changed, found: later, at: ['code'], severity: 'error', also: divisions };
    },
  },
  {
    code: 'C04',
    variant: 'the code of another unit’s project',
    layouts: ['hebei-2021'],
    inject(tables): FaultyBook | null {
      const pair = coded(tables, true);
      if (!pair) return null;
      const [first, later] = pair;
      const org = tables[later]!.org.replace(/^\d+/, '399001').replace(
        /[\u4e00-\u9fff]{2,3}局/,
        '文化和旅游局',
      );
      if (org === tables[later]!.org) return null;
      const changed = replaced(tables, later, { code: tables[first]!.code, org });
      return { tables: changed, found: later, at: ['code'], severity: 'info', also: divisions };
    },
  },
];

/** A code of another year than that of most codes. */
const year = (variant: string, by: number, severity: 'error' | 'info'): BookFault => ({
  code: 'C03',
  variant,
  inject(tables, random): FaultyBook | null {
    const years = tables.map(({ code }) => code.slice(6, 8));
    const [first = ''] = years;
    if (!/^\d\d$/.test(first) || years.some((one) => one !== first)) return null;
    const index = random.below(tables.length);
    const { code } = tables[index]!;
    const other = code.slice(0, 6) + String(Number(first) + by).padStart(2, '0') + code.slice(8);
    return { tables: replaced(tables, index, { code: other }), found: index, at: ['code'], severity };
  },
});
const C03 = [
  year('a year before', -1, 'info'),
  year('two years before', -2, 'info'),
  year('a year after', 1, 'error'),
];

/** All codes taken away: one finding a table. */
const C02: BookFault[] = [
  {
    code: 'C02',
    variant: 'all blank',
    needs: ['code'],
    inject(tables): FaultyBook | null {
      if (!tables.every(({ code }) => code !== '') || tables.length < 2) return null;
      return {
        tables: tables.map((table) => ({ ...table, code: '' })),
        found: 0,
        at: ['code', 'table', 'name'],
      };
    },
  },
  ...['130600', '130202', '131002'].map((division): BookFault => ({
    code: 'C02',
    variant: `of another division, ${division}`,
    inject(tables, random): FaultyBook | null {
      const index = random.below(tables.length);
      const { code, org } = tables[index]!;
      const own = code.slice(0, 6);
      const alike = tables.filter((one) => one.org === org && one.code.startsWith(own)).length;
      if (code.length !== 21 || alike < 5 || own === division) return null;
      const other = division + code.slice(6);
      return {
        tables: replaced(tables, index, { code: other }),
        found: index,
        at: ['code'],
        severity: 'warning',
      };
    },
  })),
];

const yearIn = (
  variant: string,
  change: (table: RepairedTable, year: number) => Partial<RepairedTable> | null,
  at: string,
): BookFault => ({
  code: 'C08',
  variant,
  needs: ['code'],
  inject(tables, random): FaultyBook | null {
    const years = new Set(tables.map(({ code }) => code.slice(6, 8)));
    const [own = ''] = years;
    if (years.size !== 1 || !/^\d\d$/.test(own)) return null;
    const index = random.below(tables.length);
    const changed = change(tables[index]!, 2000 + Number(own) - 1);
    if (!changed) return null;
    return { tables: replaced(tables, index, changed), found: index, at: [at], severity: 'info' };
  },
});

const unyeared = ({ title, name, goals }: RepairedTable): boolean => !/20\d\d/.test(title + name + goals);
const C08 = [
  {
    ...yearIn(
      'in the title',
      (table, last) => (unyeared(table) ? { title: `${last}年${table.name}绩效目标表` } : null),
      'title',
    ),
    layouts: TITLED,
  },
  yearIn(
    'in the goals',
    (table, last) => (unyeared(table) ? { goals: `完成${last}年度各项任务，${table.goals}` } : null),
    'goals',
  ),
  yearIn(
    'in the name and the title',
    (table, last) =>
      unyeared(table)
        ? { name: `${last}年${table.name}`, title: table.title.replace(table.name, `${last}年${table.name}`) }
        : null,
    'name',
  ),
];

/** One table's unit is written in another way than the others'. */
const spelled = (variant: string, write: (org: string) => string): BookFault => ({
  code: 'C09',
  variant,
  inject(tables, random): FaultyBook | null {
    const [first] = tables;
    if (!first || first.org.length < 6 || tables.length < 3 || tables.some(({ org }) => org !== first.org))
      return null;
    const index = 1 + random.below(tables.length - 1);
    const org = write(first.org);
    if (org === first.org) return null;
    return { tables: replaced(tables, index, { org }), found: index, at: ['org'], severity: 'info' };
  },
});
const C09 = [
  spelled('a word left out', (org) => org.replace(/本级$/, '')),
  spelled('市 left out', (org) => org.replace(/(?<=[\u4e00-\u9fff]{2})市/, '')),
  spelled('brackets', (org) => org.replace(/本级$/, '（本级）')),
  spelled('another code', (org) =>
    org.replace(/^(\d+)(\d)/, (_, head: string, last: string) => head + ((Number(last) + 1) % 10)),
  ),
];

/** The same row in so many projects. */
const common = (variant: string, row: Omit<RepairedRow, 'duty'>): BookFault => ({
  code: 'I20',
  variant,
  layouts: PROJECT_LAYOUTS.filter((id) => id !== 'self-evaluation'),
  inject(tables): FaultyBook | null {
    if (tables.length < 5) return null;
    const changed = tables.slice(0, 6).map((table) => {
      const last = table.rows.map(({ level2 }) => level2).lastIndexOf(row.level2);
      if (last < 0) return null;
      const own = { ...row, duty: table.rows[last]!.duty, level1: table.rows[last]!.level1 };
      return withRows(
        table,
        table.rows.map((one, i) => (i === last ? own : one)),
      );
    });
    if (changed.some((table) => table === null)) return null;
    const at = changed[0]!.rows.findIndex(({ name }) => name === row.name);
    return {
      tables: [...(changed as RepairedTable[]), ...tables.slice(6)],
      found: 0,
      at: [`row${at + 1}.name`, `row${at + 1}.value`],
      severity: 'info',
    };
  },
});
const I20 = [
  common('受益群众人数', {
    level1: '效益指标',
    level2: '社会效益指标',
    name: '受益群众人数',
    description: '从项目中受益的群众人数',
    value: '≥100人',
    basis: '受益群众台账',
  }),
  common('项目总成本', {
    level1: '产出指标',
    level2: '成本指标',
    name: '人均保障成本',
    description: '平均每人支出',
    value: '≤1000元/人',
    basis: '预算批复',
  }),
  common('信息宣传篇数', {
    level1: '产出指标',
    level2: '数量指标',
    name: '信息宣传篇数',
    description: '刊发信息的篇数',
    value: '≥12篇',
    basis: '信息刊发台账',
  }),
];

/** Forms that give each project's budget, as a summary sheet does. */
const SUMMED: readonly DrawLayout[] = ['hebei-2021', 'national-project', 'tianjin'];

const summaryOf = (tables: readonly RepairedTable[]): { rows: Summary['rows']; total: Big } | null => {
  const amounts = tables.map(({ total }) => decimalOf(total));
  if (amounts.some((amount) => amount === null) || new Set(tables.map(({ unit }) => unit)).size > 1)
    return null;
  const rows = tables.map(({ code, name, total }) => ({ code, name, amount: total }));
  return { rows, total: amounts.reduce<Big>((sum, amount) => sum.plus(amount!), new Big(0)) };
};

const totalled = (variant: string, wrong: (total: Big, first: Big) => Big): BookFault => ({
  code: 'B08',
  variant,
  layouts: SUMMED,
  inject(tables): FaultyBook | null {
    const summary = summaryOf(tables);
    const first = decimalOf(tables[0]?.total ?? '');
    if (!summary || !first || first.eq(0) || tables.length < 2) return null;
    const total = wrong(summary.total, first).toFixed();
    return {
      tables,
      summary: { rows: summary.rows, total },
      found: null,
      at: ['summary.total'],
      severity: 'error',
    };
  },
});
const B08 = [
  totalled('a project left out of the sum', (total, first) => total.minus(first)),
  totalled('a project counted twice', (total, first) => total.plus(first)),
  totalled('1 too many', (total) => total.plus(1)),
];

/** C02–C04, C08, C09, I20, B08: several tables of a workbook. */
export const bookFaults: readonly BookFault[] = [...C02, ...C03, ...C04, ...C08, ...C09, ...I20, ...B08];

/** A summary sheet that is right, for clean copies in the forms that have one. */
export function rightSummary(tables: readonly RepairedTable[], layout: DrawLayout): Summary | null {
  const summary = SUMMED.includes(layout) ? summaryOf(tables) : null;
  return summary && { rows: summary.rows, total: summary.total.toFixed() };
}
