import type { Finding } from '../model';
import { severityRank } from './options';

/** Sorts by sheet (in the order given), row, column, severity and code. */
export function inReadingOrder<F extends Finding>(
  findings: readonly F[],
  sheets: readonly string[],
): readonly F[] {
  const position = new Map(sheets.map((sheet, index) => [sheet, index]));
  const sheetOf = (finding: Finding): number => position.get(finding.address.sheet) ?? sheets.length;
  return [...findings].sort(
    (a, b) =>
      sheetOf(a) - sheetOf(b) ||
      a.address.row - b.address.row ||
      a.address.col - b.address.col ||
      severityRank(a.severity) - severityRank(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
