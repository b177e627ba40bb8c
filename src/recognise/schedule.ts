import type { Period, Schedule } from '../model';
import { readShares } from '../values/share';
import type { Frame } from './field';
import { cellIn, rowsBelow, valueRow } from './field';
import type { LabelCell } from './header';
import { isScheduleMeasure } from './labels';
import type { Position } from './view';
import { hasText, locate, locateLabel, rightEdge, shownAt } from './view';

interface PeriodLabel extends Position {
  readonly right: number;
}

function periodLabels({ view, right }: Frame, { row, right: start }: LabelCell): PeriodLabel[] {
  const periods: PeriodLabel[] = [];
  for (let col = start + 1; col <= right; col++) {
    if (hasText(view, row, col) && !isScheduleMeasure(shownAt(view, row, col)))
      periods.push({ row, col, right: rightEdge(view, { row, col }) });
  }
  return periods;
}

function measureOf({ view }: Frame, { row, col, right, bottom }: LabelCell): Schedule['measure'] {
  const places = [
    { row, col: right + 1 },
    { row: bottom + 1, col },
  ];
  const at = places.find((place) => isScheduleMeasure(shownAt(view, place.row, place.col)));
  return at ? locateLabel(view, at) : null;
}

/** Periods to the right of 资金支出计划, their shares in the row below; null without the label. */
export function readSchedule(frame: Frame): Schedule | null {
  const { view, labels, right } = frame;
  const label = labels.find((cell) => cell.front === 'schedule');
  if (!label) return null;
  const names = periodLabels(frame, label);
  const head = { label: locateLabel(view, label), measure: measureOf(frame, label) };
  const [first] = names;
  const row = first ? valueRow(frame, rowsBelow(frame, label), first) : null;
  if (row === null) return { ...head, periods: [] };
  const cells = names.map((name, i) => {
    const end = (names[i + 1]?.col ?? right + 1) - 1;
    return locate(view, cellIn(view, row, name.col, end), null);
  });
  const shares = readShares(cells.map(({ raw, stored }) => ({ shown: raw, stored })));
  const periods = names.map((name, i): Period => ({
    label: locateLabel(view, name),
    share: { ...cells[i]!, value: shares[i] ?? null },
  }));
  return { ...head, periods };
}
