import type { ParsedTable } from '../tests/support/corpus';
import type { Repair, TableRepair } from './repairs';
import type { RepairedRow, RepairedTable, SourceLayout } from './table';

function layoutOf({ duties, budget }: ParsedTable): SourceLayout {
  if (duties !== undefined) return 'shanxi-department-2024';
  return budget === undefined ? 'tangshan-2024' : 'hebei-2021';
}

/** Repairs the tables of a document; throws where a repair's old text is not what stands there. */
export function repairTables(
  tables: readonly ParsedTable[],
  repairs: readonly TableRepair[],
): readonly RepairedTable[] {
  const strange = repairs.find(({ table, title }) => tables[table]?.title !== title);
  if (strange) throw new Error(`no table ${strange.table + 1} “${strange.title}”`);
  return tables.map((table, index) => {
    const own = repairs.filter((one) => one.table === index).map(({ repair }) => repair);
    return withBudget(applyAll(asRead(table, index), own));
  });
}

type Front = Omit<RepairedTable, 'rows'>;

function asRead(table: ParsedTable, index: number): RepairedTable {
  const { title, org = '', superior = '', duties = '', unit = '', code = '', name, goals } = table;
  const layout = layoutOf(table);
  const department = layout === 'shanxi-department-2024';
  return {
    ...{ layout, index, title, superior, duties, unit, code, name, goals },
    org: department ? name : org,
    total: table.budget ?? '',
    fiscal: table.fiscal ?? '',
    other: table.other ?? '',
    purpose: table.purpose ?? '',
    scheduleLabel: table.schedule_label ?? '',
    periods: table.periods ?? [],
    schedule: table.schedule ?? [],
    rows: rowsOf(table.indicators, department),
  };
}

/** Levels that stand once are written out. */
function rowsOf(indicators: ParsedTable['indicators'], department: boolean): RepairedRow[] {
  let levels = { level1: '', level2: '' };
  return indicators.map((cells) => {
    const [duty, level1, level2, name, description, value, basis] = (
      department ? [cells[0], cells[1], cells[2], cells[4], '', cells[5], ''] : ['', ...cells]
    ) as [string, string, string, string, string, string, string];
    levels = {
      level1: level1 || levels.level1,
      level2: level2 || (level1 === '' ? levels.level2 : ''),
    };
    return { duty, ...levels, name, description, value, basis };
  });
}

function applyAll(table: RepairedTable, repairs: readonly Repair[]): RepairedTable {
  const outside = repairs.flatMap((one) => ('row' in one && one.row > table.rows.length ? [one.row] : []));
  if (outside.length > 0) throw new Error(`no row ${outside[0]} in “${table.title}”`);
  const front = repairs.reduce(applyFront, table);
  const rows = table.rows.flatMap((row, i) => [
    ...applyToRow(
      row,
      repairs.filter((one) => isAbout(one, i + 1)),
    ),
    ...inserted(table, repairs, i + 1),
  ]);
  return { ...front, rows: [...inserted(table, repairs, 0), ...rows] };
}

const isAbout = (repair: Repair, row: number): boolean =>
  (repair.kind === 'row' || repair.kind === 'delete') && repair.row === row;

function applyFront<T extends Front>(table: T, repair: Repair): T {
  if (repair.kind !== 'front') return table;
  const { field } = repair;
  const period = /^schedule(\d)$/.exec(field)?.[1];
  if (period === undefined) {
    expectOld(table, repair, table[field as keyof Front] as string);
    return { ...table, [field]: repair.new };
  }
  const i = Number(period) - 1;
  expectOld(table, repair, table.schedule[i] ?? '');
  return { ...table, schedule: table.schedule.map((share, k) => (k === i ? repair.new : share)) };
}

function applyToRow(row: RepairedRow, repairs: readonly Repair[]): RepairedRow[] {
  return repairs.reduce<RepairedRow[]>(
    (rows, repair) => {
      if (repair.kind === 'delete') {
        expectOld(row, repair, row.name);
        return [];
      }
      if (repair.kind !== 'row') return rows;
      expectOld(row, repair, row[repair.field]);
      return rows.map((one) => ({ ...one, [repair.field]: repair.new }));
    },
    [row],
  );
}

function inserted({ rows, layout }: RepairedTable, repairs: readonly Repair[], after: number): RepairedRow[] {
  const duty = layout === 'shanxi-department-2024' ? (rows[after - 1] ?? rows[0])!.duty : '';
  return repairs.flatMap((repair) => {
    if (repair.kind !== 'insert' || repair.after !== after) return [];
    const [level1 = '', level2 = '', name = '', description = '', value = '', basis = ''] = repair.cells;
    return [{ duty, level1, level2, name, description, value, basis }];
  });
}

function expectOld(
  where: { readonly title: string } | { readonly name: string },
  repair: Extract<Repair, { old: string }>,
  actual: string,
): void {
  if (actual === repair.old) return;
  const place = 'title' in where ? where.title : where.name;
  throw new Error(`stale repair at “${place}”: expected “${repair.old}”, found “${actual}”`);
}

const SENTENCE = /^预算数([\d.]+)(万元)。其中：财政资金([\d.]+)万元(?:，其他资金([\d.]+)万元)?。(.+)$/s;

/** Takes the budget out of the sentence, so that the table can be drawn in any form. */
function withBudget(table: RepairedTable): RepairedTable {
  if (table.layout !== 'tangshan-2024') return table;
  const match = SENTENCE.exec(table.purpose);
  if (!match) throw new Error(`no budget in the purpose of “${table.title}”: ${table.purpose}`);
  const [, total = '', unit = '', fiscal = '', other = '', purpose = ''] = match;
  return { ...table, total, unit, fiscal, other, purpose };
}
