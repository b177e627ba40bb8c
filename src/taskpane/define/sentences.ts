import { fieldLabels } from '../../messages/fields';
import { defineText } from '../../messages/pane-define';
import { toA1 } from '../../model';
import type { FieldName, Located } from '../../model';
import { isColumn } from '../../recognise/define/field-pick';
import type { FieldRow, Missing } from '../../recognise/define/draft';
import { describeValue } from '../../report';
import type { Refusal } from './define-store';
import { countFields, isWhole } from './trial';
import type { BookTrial, SheetTrial } from './trial';

/** Why a cell was not taken, in words. */
export function describeRefusal({ problem, cell }: Refusal): string {
  const own = { cell: toA1(cell.address), text: describeValue(cell.raw) };
  switch (problem.id) {
    case 'number':
    case 'bracketed':
    case 'is-label':
      return defineText(`refused.${problem.id}`, own);
    case 'taken':
      return defineText('refused.taken', { ...own, field: fieldLabels[problem.field] });
    case 'same-words':
    case 'other-row': {
      const other = { field: fieldLabels[problem.field], other: toA1(problem.at) };
      return defineText(`refused.${problem.id}`, { ...own, ...other });
    }
    case 'below-header':
      return defineText('refused.below-header', { ...own, other: toA1(problem.at) });
    case 'other-sheet':
      return defineText('refused.other-sheet', { sheet: cell.address.sheet });
    default:
      return defineText(`refused.${problem.id}`, own);
  }
}

/** `A2 项目大名`. */
export const describeAt = ({ raw, address }: Located<unknown>): string =>
  defineText('row.cell', {
    cell: toA1(address),
    text: raw.trim() === '' ? defineText('row.blank') : describeValue(raw),
  });

/** The cell selected in the grid; null: none, or on another sheet. */
export const describeSelection = (cell: Located<string> | null): string =>
  cell
    ? defineText('pick.selection', { cell: toA1(cell.address), text: describeValue(cell.raw) })
    : defineText('pick.noSelection');

/** The label and what is read by it; '' where nothing was found. */
export function describeRow({ field, state, label, value }: FieldRow): string {
  if (state === 'missing') return '';
  const from = label ? describeAt(label) : defineText('row.noLabel');
  return value && state !== 'nothing' && (!isColumn(field) || value.raw.trim() !== '')
    ? defineText('row.pair', { label: from, value: describeAt(value) })
    : from;
}

/** What is wrong with what was pointed out; '' where nothing is. */
export function describeFailure({ field, state, value }: FieldRow): string {
  if (state === 'nothing') return defineText(isColumn(field) ? 'row.nothingColumn' : 'row.nothing');
  if (state !== 'elsewhere') return '';
  return value
    ? defineText('row.elsewhere', { cell: toA1(value.address), text: describeValue(value.raw) })
    : defineText('row.nothingColumn');
}

const listed = (names: readonly string[]): string => names.join(defineText('others.names'));

export const describeFields = (fields: readonly FieldName[]): string =>
  listed([...new Set(fields)].map((field) => fieldLabels[field]));

/** How well the layout reads another sheet. */
export function describeGain({ sheet, tables }: SheetTrial): string {
  const count = tables.reduce((sum, table) => sum + table.indicators.length, 0);
  if (count === 0) return defineText('others.noRows', { sheet });
  const fields = Math.max(...tables.map(countFields));
  if (tables.every(isWhole)) return defineText('others.whole', { sheet, fields, count });
  const unread = describeFields(tables.flatMap((table) => table.unread.map(({ field }) => field)));
  return defineText('others.partly', { sheet, fields, count, unread });
}

/** What keeps the layout from being kept, in one line; '' where nothing is missing. */
export function describeMissing(missing: readonly Missing[]): string {
  const [first] = missing;
  if (!first) return '';
  const fields = missing.flatMap((each) => (isField(each) ? [each] : []));
  return missing.length > 1
    ? defineText('missing.several', { fields: describeFields(fields) })
    : defineText('missing.title', { what: defineText(`missing.${first}`) });
}

const isField = (missing: Missing): missing is Extract<Missing, FieldName> => missing in fieldLabels;

/** Why the layout must not be kept; '' where it may. */
export function describeHindrance({ changed, isHidden }: BookTrial): string {
  if (changed.length > 0) return defineText('others.changed', { sheets: listed(changed) });
  return isHidden ? defineText('others.hidden') : '';
}
