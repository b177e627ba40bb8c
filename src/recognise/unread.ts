import type { TargetTable, UnreadField } from '../model';
import { isUnreadable } from './budget';
import type { Frame } from './field';
import { labelled, valueOfRole } from './field';
import type { FrontRole } from './labels';
import type { HeaderRow, LabelCell } from './header';
import { addressOf } from './view';

/** A table before it is known what could not be read. */
export type Fields = Omit<TargetTable, 'unread'>;

/** Labels that do for another one. */
const ALSO: Readonly<Partial<Record<FrontRole, FrontRole>>> = {
  goals: 'goals.year',
  'budget.total': 'budget.project',
};

/** Labels and values that the layout asks for and the table lacks; amounts that are no numbers. */
export function unreadOf(frame: Frame, header: HeaderRow | null, table: Fields): UnreadField[] {
  const { view, layout } = frame;
  const at = ({ row, col }: LabelCell) => addressOf(view, row, col);
  const first = at(frame.labels.find((cell) => cell.front !== 'amountUnit') ?? header!.cells[0]!);
  const unread: UnreadField[] = [];
  for (const role of layout.required) {
    const also = ALSO[role];
    const label = (also && labelled(frame, also)) ?? labelled(frame, role);
    if (!label) unread.push({ field: role, reason: 'label-missing', address: first });
    else if (role === 'schedule' ? table.schedule!.periods.length === 0 : !valueOfRole(frame, label.front!)) {
      unread.push({ field: role, reason: 'value-missing', address: at(label) });
    }
  }
  for (const part of ['total', 'fiscal', 'other'] as const) {
    const cell = table.budget?.[part] ?? null;
    if (isUnreadable(cell)) {
      unread.push({ field: `budget.${part}`, reason: 'unreadable', address: cell.address });
    }
  }
  const last = at(header?.cells.at(-1) ?? frame.labels.at(-1)!);
  const missing = (['indicator.name', 'indicator.value'] as const).filter((field) => !table.headers[field]);
  if (header && missing.length > 0) {
    for (const field of missing) unread.push({ field, reason: 'label-missing', address: last });
  } else if (table.indicators.length === 0) {
    unread.push({ field: 'indicators', reason: 'cut-short', address: header ? at(header.cells[0]!) : last });
  }
  return unread;
}
