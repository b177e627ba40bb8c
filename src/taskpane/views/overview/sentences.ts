import { severityWords } from '../../../messages/fields';
import { overviewText } from '../../../messages/pane-overview';
import type { Bar } from './bar';
import type { CurvePoint } from './curve';
import { showMoney } from './money';
import type { ProjectRow } from './projects-model';
import type { StripCell } from './strip';

const joined = (parts: readonly string[]): string => parts.join(overviewText('list.separator'));
const listed = (parts: readonly string[]): string => parts.join(overviewText('list.item'));

/** What a budget's bar shows: `预算 20.00 万元，财政资金 20.00 万元`. */
export function barSentence({ bar, shownAmount, termAmount }: ProjectRow): string {
  const term = termAmount === '' ? [] : [overviewText('bar.term', { amount: termAmount })];
  if (!bar)
    return joined([shownAmount === '' ? overviewText('bar.none') : withoutUnit(shownAmount), ...term]);
  return joined([overviewText('bar.total', { amount: showMoney(bar.total) }), ...segmentTexts(bar), ...term]);
}

const withoutUnit = (amount: string): string => overviewText('bar.noUnit', { amount });

const segmentTexts = ({ segments, unbalanced }: Bar): readonly string[] =>
  unbalanced
    ? [overviewText('bar.unbalanced')]
    : segments.flatMap(({ kind, money }) =>
        kind === 'whole' ? [] : [overviewText(`bar.${kind}`, { amount: showMoney(money) })],
      );

/** The amount beside its bar. */
export function amountText({ bar, shownAmount }: ProjectRow): string {
  if (bar) return showMoney(bar.total);
  return shownAmount === '' ? overviewText('bar.none') : withoutUnit(shownAmount);
}

/** In digits; a Chinese character takes two. */
export const widthOf = (text: string): number => text.length + text.replace(/[\0-\xff]/g, '').length;

/** What a schedule's curve shows: `支出计划：3月底 25%、6月底 50% …`. */
export const curveSentence = (points: readonly CurvePoint[] | null): string =>
  points === null
    ? overviewText('curve.none')
    : overviewText('curve.sentence', { points: listed(points.map(pointText)) });

/** `3月底 25%`, `6月底 空白`. */
export function pointText({ label, shown, state }: CurvePoint): string {
  if (state === 'blank') return overviewText('curve.blank', { label });
  return overviewText(state === 'fine' ? 'curve.point' : `curve.${state}`, { label, shown });
}

/** `预算 2 处，最重为错误`. */
export const cellText = ({ section, count, worst }: StripCell): string =>
  worst === null
    ? ''
    : overviewText('strip.cell', {
        section: overviewText(`section.${section}`),
        count,
        severity: severityWords[worst],
      });

/** What a strip shows, section by section. */
export function stripSentence(strip: readonly StripCell[]): string {
  const cells = strip.filter(({ count }) => count > 0).map(cellText);
  return cells.length === 0
    ? overviewText('strip.none')
    : overviewText('strip.sentence', { cells: listed(cells) });
}
