import type { CheckResult } from '../src/check';
import type { CellAddress, Finding, RuleCode } from '../src/model';
import { cellOf, isIn, keysAt } from './book';
import type { DrawnBook, Spot } from './book';
import type { Expectation } from './faults/fault';

const sameCell = (a: CellAddress, b: CellAddress): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.col === b.col;

/** A finding that was not asked for. */
export interface FalseAlarm {
  readonly finding: Finding;
  readonly where: string;
}

export interface Verdict {
  readonly isFound: boolean;
  readonly alarms: readonly FalseAlarm[];
}

const cellsOf = ({ address, cells }: Finding): readonly CellAddress[] => [address, ...cells];

/** In forms of two halves a row stands in both, and so does its fault. */
function isAt(spot: Spot, key: string, cell: CellAddress): boolean {
  const expected = cellOf(spot, key);
  return expected !== null && sameCell(expected, cell);
}

function standsAt(spot: Spot, finding: Finding, keys: readonly string[]): boolean {
  return cellsOf(finding).some((cell) => {
    if (keys.includes('table') && isIn(spot, cell) && keysAt(spot, cell).includes('table')) return true;
    return keys.some((key) => isAt(spot, key, cell) || isAt(spot, `term.${key}`, cell));
  });
}

/** Whether any of the places exists in the layout. */
export const hasPlace = (spot: Spot, keys: readonly string[]): boolean =>
  keys.some((key) => key === 'table' || cellOf(spot, key) !== null);

/** What the check said of one table, held against what was done to it. */
export function judge(
  spot: Spot,
  findings: readonly Finding[],
  code: RuleCode,
  { at, severity, also = [] }: Expectation,
): Verdict {
  const isExpected = (finding: Finding): boolean => finding.rule === code && standsAt(spot, finding, at);
  const isConsequence = (finding: Finding): boolean =>
    also.some((one) => one.code === finding.rule && (!one.at || standsAt(spot, finding, one.at)));
  const found = findings.filter(isExpected);
  return {
    isFound: found.some((finding) => severity === undefined || finding.severity === severity),
    alarms: findings
      .filter((one) => one.severity !== 'info' && !isExpected(one) && !isConsequence(one))
      .map((finding) => ({ finding, where: keysAt(spot, finding.address).join() })),
  };
}

/** Findings by their table, else by the rows where they stand; null: neither a table nor the summary sheet. */
export function bySpot(
  { spots, summary }: DrawnBook,
  { findings, tables }: Pick<CheckResult, 'findings' | 'tables'>,
): Map<Spot | null, Finding[]> {
  const groups = new Map<Spot | null, Finding[]>();
  const isWhole = tables.length === spots.length;
  for (const finding of findings) {
    const own = isWhole && finding.table !== null ? spots[finding.table] : undefined;
    const near = [...spots, ...(summary ? [summary] : [])].find((one) => isIn(one, finding.address));
    const spot = own ?? near ?? null;
    const group = groups.get(spot);
    if (group) group.push(finding);
    else groups.set(spot, [finding]);
  }
  return groups;
}
