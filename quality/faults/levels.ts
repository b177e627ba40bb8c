import type { Severity } from '../../src/model';
import type { RepairedRow, RepairedTable } from '../table';
import type { Consequence, Fault, Faulty } from './fault';
import { PROJECT_LAYOUTS } from './layouts';
import { isPleased, isRate, keyOf, pickRow, placesOf, withRow, withRows } from './rows';

const OUTPUT = /^产出/;
const BENEFIT = /^(?:效益|效果)/;
const isDepartment = ({ layout }: RepairedTable): boolean => layout === 'shanxi-department-2024';

/** A row whose family has others, so that moving it leaves no family empty; the last of its family. */
function movable(table: RepairedTable, family: RegExp): number {
  const rows = table.rows.map((row, index) => ({ row, index })).filter(({ row }) => family.test(row.level1));
  const kinds = new Map<string, number>();
  for (const { row } of rows) kinds.set(row.level2, (kinds.get(row.level2) ?? 0) + 1);
  const last = rows.at(-1);
  return last && rows.length > 1 && last.index < table.rows.length - 1 ? last.index : -1;
}

const missing: readonly Consequence[] = [
  { code: 'I05', why: 'where levels are repeated, the wrong label stands in several rows' },
  { code: 'I07', why: 'a row under no known family can leave its family or kind without any' },
];

/** The last row of a family is counted to the next one: the boundary is drawn one row too high. */
const misplaced = (variant: string, family: RegExp): Fault => ({
  code: 'I05',
  variant,
  layouts: PROJECT_LAYOUTS,
  inject(table): Faulty | null {
    const index = movable(table, family);
    const row = table.rows[index];
    const next = table.rows[index + 1];
    if (!row || !next || isPleased(next)) return null;
    return {
      table: withRow(table, index, { level1: next.level1 }),
      at: [`row${index + 1}.level1`, `row${index + 1}.level2`],
      severity: 'error',
      also: missing,
    };
  },
});

/** The label of a whole family is another text. */
const relabelled = (variant: string, field: 'level1' | 'level2', from: RegExp, to: string): Fault => ({
  code: 'I05',
  variant,
  layouts: PROJECT_LAYOUTS,
  inject(table): Faulty | null {
    const rows = table.rows.map((row) => (from.test(row[field]) ? { ...row, [field]: to } : row));
    const changed = table.rows.findIndex((row) => from.test(row[field]));
    if (changed < 0) return null;
    return {
      table: withRows(table, rows),
      at: [`row${changed + 1}.level1`, `row${changed + 1}.level2`],
      severity: 'error',
      also: missing,
    };
  },
});

const I05: Fault[] = [
  misplaced('last output under 效益', OUTPUT),
  {
    code: 'I05',
    variant: 'a benefit among the outputs',
    layouts: PROJECT_LAYOUTS,
    inject(table): Faulty | null {
      const index = table.rows.findIndex(({ level1 }) => BENEFIT.test(level1));
      const above = table.rows[index - 1];
      const others = table.rows.filter(({ level1 }) => BENEFIT.test(level1)).length;
      if (!above || !OUTPUT.test(above.level1) || others < 2) return null;
      return {
        table: withRow(table, index, { level1: above.level1 }),
        at: [`row${index + 1}.level1`, `row${index + 1}.level2`],
        severity: 'error',
      };
    },
  },
  {
    code: 'I05',
    variant: 'level 2 blank in its first row',
    layouts: PROJECT_LAYOUTS,
    inject(table, random): Faulty | null {
      const place = pickRow(table, random, ({ index, row }) => row.level1 !== table.rows[index - 1]?.level1);
      if (!place) return null;
      const { level1, level2 } = place.row;
      // The label stands once: where it is forgotten, all rows of its kind are without one.
      const rows = table.rows.map((row) =>
        row.level1 === level1 && row.level2 === level2 ? { ...row, level2: '' } : row,
      );
      return {
        table: withRows(table, rows),
        at: [keyOf(place, 'level2'), keyOf(place, 'level1')],
        severity: 'error',
        also: missing,
      };
    },
  },
  relabelled('效益目标 for 效益指标', 'level1', BENEFIT, '效能目标'),
  relabelled('效率指标 for 时效指标', 'level2', /^时效/, '效率指标'),
  relabelled('过程指标 for 质量指标', 'level2', /^质量/, '过程指标'),
  relabelled('产出指标 called 产品指标', 'level1', OUTPUT, '产品指标'),
];

const I06: Fault[] = [
  {
    code: 'I06',
    variant: '效果指标',
    layouts: PROJECT_LAYOUTS,
    inject(table): Faulty | null {
      const index = table.rows.findIndex(({ level1 }) => level1 === '效益指标');
      if (index < 0) return null;
      const rows = table.rows.map((row) =>
        row.level1 === '效益指标' ? { ...row, level1: '效果指标' } : row,
      );
      return { table: withRows(table, rows), at: [`row${index + 1}.level1`], severity: 'info' };
    },
  },
];

const is2021 = (table: RepairedTable): boolean => table.rows.some(({ level1 }) => /^成本/.test(level1));

const weights: readonly Consequence[] = [
  { code: 'I21', why: 'the weights of the rows that are gone are missing' },
  { code: 'E04', why: 'the weights of the rows that are gone are missing' },
  { code: 'E05', why: 'the scores of the rows that are gone are missing' },
];

/** A self-evaluation reports on the indicators that were approved. */
const ASKED = PROJECT_LAYOUTS.filter((id) => id !== 'self-evaluation');

/** A list with weights follows 财预〔2021〕101号, which asks these of some projects only. */
const ASKED_IN_2015 = ASKED.filter((id) => id !== 'flat-list');

/** All rows of a family or kind are deleted. */
const without = (
  variant: string,
  gone: (row: RepairedRow) => boolean,
  severity: (table: RepairedTable) => Severity | null,
): Fault => ({
  code: 'I07',
  variant,
  layouts: ASKED,
  inject(table): Faulty | null {
    const rows = table.rows.filter((row) => !gone(row));
    const expected = severity(table);
    if (rows.length === table.rows.length || rows.length < 2 || expected === null || isDepartment(table))
      return null;
    return {
      table: withRows(table, rows),
      at: ['table', 'name', 'row1.level1', 'row1.level2'],
      severity: expected,
      also: weights,
    };
  },
});

const kind = (label: string, severity: (table: RepairedTable) => Severity | null): Fault =>
  without(`no ${label}`, ({ level1, level2 }) => OUTPUT.test(level1) && level2.startsWith(label), severity);

const I07: Fault[] = [
  without(
    'no 效益',
    ({ level1, level2 }) => BENEFIT.test(level1) && !/满意/.test(level2),
    () => 'error',
  ),
  { ...without('no 满意度', isPleased, (table) => (is2021(table) ? null : 'error')), layouts: ASKED_IN_2015 },
  without(
    'no 产出',
    ({ level1 }) => OUTPUT.test(level1),
    () => 'error',
  ),
  kind('数量', () => 'warning'),
  kind('质量', () => 'warning'),
  { ...kind('时效', (table) => (is2021(table) ? null : 'warning')), layouts: ASKED_IN_2015 },
  { ...kind('成本', (table) => (is2021(table) ? null : 'warning')), layouts: ASKED_IN_2015 },
];

const sameKind = (a: RepairedRow, b: RepairedRow): boolean =>
  a.duty === b.duty && a.level1 === b.level1 && a.level2 === b.level2;

const repeated = (
  variant: string,
  copy: (above: RepairedRow, row: RepairedRow) => Partial<RepairedRow>,
): Fault => ({
  code: 'I08',
  variant,
  inject(table, random): Faulty | null {
    const places = placesOf(table);
    const twins = (index: number) => {
      const [above, own] = [places[index - 1], places[index]];
      if (!above || !own || !sameKind(above.row, own.row)) return false;
      return (
        isRate(above) === isRate(own) &&
        above.measure?.unit === own.measure?.unit &&
        above.measure?.sign === own.measure?.sign
      );
    };
    const place = pickRow(table, random, ({ index }) => twins(index));
    if (!place) return null;
    const change = copy(places[place.index - 1]!.row, place.row);
    return { table: withRow(table, place.index, change), at: [keyOf(place, 'name')], severity: 'error' };
  },
});

const I08: Fault[] = [
  repeated('the name of the row above', ({ name }) => ({ name })),
  repeated('the whole row above', ({ name, description, value, basis }) => ({
    name,
    description,
    value,
    basis,
  })),
  repeated('with a space', ({ name }) => ({ name: `${name.slice(0, 2)} ${name.slice(2)}` })),
  repeated('with a stop', ({ name }) => ({ name: `${name}。` })),
];

/** I05–I08: the indicators' places among the levels. */
export const levelFaults: readonly Fault[] = [...I05, ...I06, ...I07, ...I08];
