import type { Severity } from '../../src/model';
import type { Consequence, Fault, Faulty } from './fault';
import { PROJECT_LAYOUTS } from './layouts';
import {
  isCost,
  isCount,
  isMoney,
  isPleased,
  isRate,
  isTimely,
  keyOf,
  pickRow,
  withRow,
  withRows,
} from './rows';
import type { Place } from './rows';

type Suits = (place: Place) => boolean;

const renames = (
  code: Fault['code'],
  variant: string,
  severity: Severity,
  suits: Suits,
  rename: (place: Place, project: string) => string,
  also?: readonly Consequence[],
): Fault => ({
  code,
  variant,
  inject(table, random): Faulty | null {
    const place = pickRow(
      table,
      random,
      (one) => suits(one) && !table.rows.some(({ name }) => name === rename(one, table.name)),
    );
    if (!place) return null;
    const name = rename(place, table.name);
    return {
      table: withRow(table, place.index, { name }),
      at: [keyOf(place, 'name')],
      severity,
      ...(also ? { also } : {}),
    };
  },
});

const I09: Fault[] = [
  {
    code: 'I09',
    variant: 'description repeats the name',
    inject(table, random): Faulty | null {
      const place = pickRow(table, random, ({ row }) => row.name !== '' && row.description !== row.name);
      if (!place) return null;
      const changed = withRow(table, place.index, { description: place.row.name });
      return { table: changed, at: [keyOf(place, 'description')], severity: 'info' };
    },
  },
  {
    code: 'I09',
    variant: 'all descriptions repeat the names',
    inject: (table) => ({
      table: withRows(
        table,
        table.rows.map((row) => ({ ...row, description: `${row.name}。` })),
      ),
      at: ['row1.description', 'header.description'],
      severity: 'info',
    }),
  },
];

const isOther: Suits = (place) =>
  !isRate(place) &&
  !isCount(place) &&
  !isCost(place) &&
  !isTimely(place) &&
  !isPleased(place.row) &&
  !place.row.level2.includes('生态') &&
  place.measure !== null;

const sentence = (name: string, suits: Suits, value: string | null): Fault => ({
  code: 'I10',
  variant: name,
  inject(table, random): Faulty | null {
    const place = pickRow(table, random, suits);
    if (!place) return null;
    const change = value === null ? { name } : { name, value };
    return {
      table: withRow(table, place.index, change),
      at: [keyOf(place, 'name')],
      severity: 'info',
      also: [{ code: 'I04', why: 'a part of the cost now goes by the name of the whole' }],
    };
  },
});

const isWholeMoney: Suits = (place) => isCost(place) && isMoney(place) && place.measure?.sign !== '≥';
const I10: Fault[] = [
  ...[
    '保障社会发展',
    '保障机构正常运转',
    '促进社会和谐稳定',
    '改善群众生活',
    '完成年度各项任务',
    '加强基层治理',
  ].map((name) => sentence(name, isOther, '≥95%')),
  ...['控制在年初预算内', '严格控制项目支出'].map((name) => sentence(name, isWholeMoney, null)),
];

/** Lengthened so that it still ends as it did: what the name measures stays the same. */
const lengthened = (place: Place, project: string, least: number): string => {
  let prefix = `${project}实施过程中按照有关文件规定和年度工作安排`;
  while (prefix.length + place.row.name.length <= least)
    prefix += '并结合本地区实际情况开展的各项具体工作任务中';
  return prefix + place.row.name;
};

const I11: Fault[] = [
  renames(
    'I11',
    'over 25 characters',
    'warning',
    ({ row }) => row.name.length < 25,
    (place, project) => lengthened(place, project.slice(0, 12), 25),
  ),
  renames(
    'I11',
    'over 100 characters',
    'error',
    ({ row }) => row.name !== '',
    (place, project) => lengthened(place, project.replace(/\s/g, ''), 105),
  ),
  ...['（含', '以及', '的', '、'].map((tail) =>
    renames('I11', `cut off: …${tail}`, 'warning', isOther, ({ row }) => row.name.slice(0, 12) + tail),
  ),
];

const hasValue: Suits = ({ measure }) => measure !== null && measure.unit !== '';
const said: readonly Consequence[] = [
  { code: 'V14', why: 'a name with its value in it is repeated by the value' },
];
const I12: Fault[] = [
  renames('I12', '培训人数≥120人', 'warning', hasValue, ({ row }) => row.name + row.value, said),
  renames(
    'I12',
    '合格率达到95%以上',
    'warning',
    (place) => isRate(place) && !isCost(place) && place.measure?.sign === '≥',
    ({ row, measure }) => `${row.name}达到${measure!.figures}%以上`,
    said,
  ),
  renames(
    'I12',
    '培训120人',
    'warning',
    (place) => isCount(place) && !isCost(place),
    ({ row, measure }) =>
      row.name.replace(/(?:人数|人次|次数|数量|户数|个数)$/, '') + measure!.figures + measure!.unit,
    said,
  ),
];

const I13: Fault[] = ['指标1：', '指标1:', '指标2：', '指标1.', '指标 1：'].map((prefix) => ({
  ...renames(
    'I13',
    prefix,
    'info',
    ({ row }) => row.name !== '',
    ({ row }) => prefix + row.name,
  ),
  layouts: PROJECT_LAYOUTS,
}));

/** All names of a kind numbered, with one number left out. */
const I19: Fault[] = [
  {
    code: 'I19',
    variant: '指标1, 指标3 in the names',
    layouts: PROJECT_LAYOUTS,
    inject(table): Faulty | null {
      const first = table.rows.findIndex(
        (row, i) => row.level2 === table.rows[i + 1]?.level2 && row.level1 === table.rows[i + 1]?.level1,
      );
      if (first < 0) return null;
      let changed = table;
      let number = 0;
      let above = '';
      table.rows.forEach((row, index) => {
        const kind = row.duty + row.level1 + row.level2;
        number = kind === above ? number + 1 : 1;
        above = kind;
        const skipped =
          index === first + 1 || (index > first && kind === kindOf(table.rows[first]!)) ? number + 1 : number;
        changed = withRow(changed, index, { name: `指标${skipped}：${row.name}` });
      });
      return { table: changed, at: [`row${first + 2}.name`, `row${first + 1}.name`], severity: 'info' };
    },
  },
  {
    code: 'I19',
    variant: '指标1, 指标3 beside the names',
    layouts: ['shanxi-department-2024'],
    inject(table): Faulty | null {
      const first = table.rows.findIndex((row, i) => {
        const next = table.rows[i + 1];
        return (
          next !== undefined &&
          kindOf(row) === kindOf(next) &&
          (i === 0 || kindOf(table.rows[i - 1]!) !== kindOf(row))
        );
      });
      if (
        first < 0 ||
        (table.rows[first + 2] && kindOf(table.rows[first + 2]!) === kindOf(table.rows[first]!))
      )
        return null;
      const key = `row${first + 2}.number`;
      return { table, cells: { [key]: '指标3:' }, at: [key, `row${first + 2}.name`], severity: 'info' };
    },
  },
];

function kindOf({ duty, level1, level2 }: { duty: string; level1: string; level2: string }): string {
  return duty + level1 + level2;
}

/** I09–I13, I19: names and descriptions. */
export const nameFaults: readonly Fault[] = [...I09, ...I10, ...I11, ...I12, ...I13, ...I19];
