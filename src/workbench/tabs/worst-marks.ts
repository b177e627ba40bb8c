import type { MarkSeverity } from '../../model';
import type { Marks } from '../../taskpane/checking/marks';

/** The worst mark of each sheet; hints alone are not worth a sign. */
export function worstMarks(marks: Marks): ReadonlyMap<string, MarkSeverity> {
  const worst = new Map<string, MarkSeverity>();
  for (const [sheet, cells] of marks) {
    const found = (['error', 'warning'] as const).find((each) =>
      cells.some(({ severity }) => severity === each),
    );
    if (found) worst.set(sheet, found);
  }
  return worst;
}
