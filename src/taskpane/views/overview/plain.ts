import { severityWords } from '../../../messages/fields';
import { overviewText } from '../../../messages/pane-overview';
import type { AmountUnit } from '../../../model';
import { SEVERITIES } from '../../../report';
import type { SegmentKind } from './bar';
import { showNumber } from './money';
import type { ProjectRow } from './projects-model';
import { amountText, pointText } from './sentences';
import type { Section } from './strip';

/** Head of the column of amounts: with the unit, where there is one. */
export const budgetHead = (unit: AmountUnit | null): string =>
  unit === null ? overviewText('plain.budget') : overviewText('plain.budgetIn', { unit });

/** The rows as cells, with a head: all that the pictures show, a column each. */
export function plainTable(
  rows: readonly ProjectRow[],
  sections: readonly Section[],
  unit: AmountUnit | null,
): readonly (readonly string[])[] {
  const has = (kind: SegmentKind) => rows.some(({ bar }) => bar?.segments.some((part) => part.kind === kind));
  const kinds = (['fiscal', 'other', 'executed'] as const).filter(has);
  const hasTerm = rows.some(({ termAmount }) => termAmount !== '');
  const head = [
    overviewText('plain.name'),
    overviewText('plain.code'),
    overviewText('plain.sheet'),
    budgetHead(unit),
    ...kinds.map((kind) => overviewText(`plain.${kind}`)),
    ...(hasTerm ? [overviewText('plain.term')] : []),
    overviewText('plain.schedule'),
    ...sections.map((section) => overviewText(`section.${section}`)),
    ...SEVERITIES.map((severity) => severityWords[severity]),
  ];
  const lines = rows.map((row) => [
    row.name,
    row.code,
    row.sheet,
    row.bar ? showNumber(row.bar.total.number) : amountText(row),
    ...kinds.map((kind) => segmentText(row, kind)),
    ...(hasTerm ? [row.termAmount] : []),
    scheduleText(row),
    ...row.strip.map(({ count }) => String(count)),
    ...SEVERITIES.map((severity) => String(row.counts[severity])),
  ]);
  return [head, ...lines];
}

function segmentText({ bar }: ProjectRow, kind: SegmentKind): string {
  const segment = bar?.segments.find((part) => part.kind === kind);
  return segment ? showNumber(segment.money.number) : '';
}

/** `3月底 25%、6月底 50%`; '' without a schedule. */
const scheduleText = ({ curve }: ProjectRow): string =>
  (curve ?? []).map(pointText).join(overviewText('list.item'));

/** To paste into cells: tabs between cells, line breaks between rows, none inside. */
export const tabSeparated = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
