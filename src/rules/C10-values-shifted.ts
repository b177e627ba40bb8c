import type { Fix, Half, TargetTable } from '../model';
import { kindOfName, kindOfValue } from '../values/measure-kind';
import type { MeasureKind } from '../values/measure-kind';
import { edit, fix, report } from './rule';
import type { Report, TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

/** So many rows must contradict their values, and all but one fit when the values are moved. */
const ENOUGH = 3;

interface Row {
  readonly one: ValueCase;
  readonly asks: MeasureKind | null;
  readonly gives: MeasureKind | null;
}

/** down: the values belong one row further down; the last then comes first. */
type Move = 'down' | 'up';

/** Values that stand a row too high or too low: each suits its neighbour's name, not its own. */
export const C10: TableRule = {
  code: 'C10',
  slug: 'values-shifted',
  severity: 'warning',
  dimension: '相关性',
  sources: [],
  fixable: 'offer',
  scope: 'table',
  *check(table) {
    for (const half of ['year', 'term'] as const) {
      const found = findShift(rowsOf(table, half));
      if (found) yield found;
    }
  },
};

const rowsOf = (table: TargetTable, half: Half): readonly Row[] =>
  valueCases(table)
    .filter(({ indicator }) => indicator.half === half)
    .map((one) => ({
      one,
      asks: kindOfName(one.name, one.indicator),
      gives: kindOfValue(one.value),
    }));

const suits = (asks: MeasureKind | null, gives: MeasureKind | null): boolean =>
  asks !== null && asks === gives;
const contradicts = (asks: MeasureKind | null, gives: MeasureKind | null): boolean =>
  asks !== null && gives !== null && asks !== gives;

/** Whether the other row's value suits a name that its own contradicts. */
const isMended = ({ asks, gives }: Row, other: Row): boolean =>
  contradicts(asks, gives) && suits(asks, other.gives);

function findShift(rows: readonly Row[]): Report | null {
  if (rows.filter(({ asks, gives }) => contradicts(asks, gives)).length < ENOUGH) return null;
  for (const move of ['down', 'up'] as const) {
    for (const run of runsOf(rows, move)) {
      const moved = rotated(run, move);
      const wrong = run.filter(({ asks, gives }) => contradicts(asks, gives)).length;
      const right = run.filter((row, i) => isMended(row, moved[i]!)).length;
      const stillWrong = run.filter(({ asks }, i) => contradicts(asks, moved[i]!.gives)).length;
      if (wrong >= ENOUGH && right >= wrong - 1 && stillWrong <= 1) return shifted(run, moved, move);
    }
  }
  return null;
}

/** Runs from one contradiction to another, without a row that fits as it is and would not fit the value moved. */
function runsOf(rows: readonly Row[], move: Move): Row[][] {
  const step = move === 'down' ? 1 : -1;
  const runs: Row[][] = [[]];
  rows.forEach((row, i) => {
    const isFixed = suits(row.asks, row.gives) && !suits(rows[i + step]?.asks ?? null, row.gives);
    if (isFixed) runs.push([]);
    else runs[runs.length - 1]!.push(row);
  });
  return runs.map(trimmed).filter((run) => run.length >= ENOUGH);
}

function trimmed(run: readonly Row[]): Row[] {
  const wrong = run.map(({ asks, gives }) => contradicts(asks, gives));
  return run.slice(Math.max(wrong.indexOf(true), 0), wrong.lastIndexOf(true) + 1);
}

/** The row whose value each row would get. */
const rotated = (run: readonly Row[], move: Move): readonly Row[] =>
  move === 'down' ? [run[run.length - 1]!, ...run.slice(0, -1)] : [...run.slice(1), run[0]!];

function shifted(run: readonly Row[], moved: readonly Row[], move: Move): Report {
  const first = run[0]!;
  // The row that the value of the other end would come to is no neighbour of it.
  const around = move === 'down' ? 0 : run.length - 1;
  const example = run.findIndex((row, i) => i !== around && isMended(row, moved[i]!));
  const data = {
    count: run.length,
    from: first.one.quoted.name,
    to: run[run.length - 1]!.one.quoted.name,
    name: run[example]!.one.quoted.name,
    value: run[example]!.one.quoted.value,
    other: moved[example]!.one.quoted.value,
  };
  return report('C10.shifted', first.one.indicator.value, 'indicator.value', data, {
    cells: run.map(({ one }) => one.indicator.value.address),
    fixes: moveBack(run, moved, move),
  });
}

/** Only where every row then fits, and no sign or unit stands in a column of its own. */
function moveBack(run: readonly Row[], moved: readonly Row[], move: Move): Fix[] {
  const fits = run.every(({ asks, one }, i) => {
    const { operator, unit } = one.indicator;
    return suits(asks, moved[i]!.gives) && !operator && !unit;
  });
  const edits = run.flatMap(({ one }, i) => {
    const { value, formula, format } = moved[i]!.one.indicator.value.stored;
    if (formula !== null) return [];
    if (typeof value === 'number') return edit(one.indicator.value, value, format);
    return typeof value === 'string' ? edit(one.indicator.value, value) : [];
  });
  if (!fits || edits.length < run.length) return [];
  return [fix('offer', 'values.shift', { count: run.length, to: move === 'down' ? '下' : '上' }, edits)];
}
