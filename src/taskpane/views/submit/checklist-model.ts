import { DEFAULT_TOLERANCE } from '../../../check';
import type { CheckResult } from '../../../check';
import { submitText } from '../../../messages/pane-submit';
import { reportText } from '../../../messages/report';
import { ruleTitles } from '../../../messages/rules';
import { toA1 } from '../../../model';
import type { CellAddress, Severity } from '../../../model';
import { hashText } from '../../../report/hash';
import type { PaneState } from '../../state';
import { summaryText } from '../overview/totals-text';
import { summaryChecks } from '../overview/totals-model';
import { uncalculated } from './formulas';

/** What is gone through before a workbook is handed in. */
export type ItemId =
  'recognised' | 'errors' | 'warnings' | 'summary' | 'ignores' | 'formulas' | 'marks' | 'rules';

/** ok: done; open: to be looked at; bad: wrong; none: there is nothing of it. */
export type ItemState = 'ok' | 'open' | 'bad' | 'none';

export interface Item {
  readonly id: ItemId;
  readonly state: ItemState;
  readonly text: string;
  /** While it is open, the workbook is not ready. */
  readonly required: boolean;
  /** What the user's 看过了 is kept under; null where looking at it is not enough. */
  readonly confirmation: string | null;
  /** The sheets meant. */
  readonly names: readonly string[];
  /** Cell to look at; null where there is none. */
  readonly at: CellAddress | null;
}

/** What the list is made of. `marks`: cells that carry our marks, null where nobody knows. */
export type Checked = Pick<
  PaneState,
  'entries' | 'settings' | 'unusable' | 'preferences' | 'confirmed' | 'workbook'
> & { readonly result: CheckResult; readonly marks: number | null };

/** In the order of the list. */
export const checklist = (checked: Checked): readonly Item[] => [
  recognised(checked),
  errors(checked),
  warnings(checked),
  summary(checked),
  ignores(checked),
  formulas(checked),
  marks(checked),
  ...switchedOff(checked),
];

const item = (id: ItemId, state: ItemState, text: string, more: Partial<Item> = {}): Item => ({
  id,
  state,
  text,
  required: true,
  confirmation: null,
  names: [],
  at: null,
  ...more,
});

/** The text with the names meant. */
export const itemText = ({ text, names }: Item): string =>
  names.length > 0 ? submitText('item.named', { text, names: listed(names) }) : text;

/** So many of a number of names are told. */
const NAMED = 6;
const listed = (names: readonly string[]): string => {
  const few = names.slice(0, NAMED).join(submitText('item.separator'));
  return names.length > NAMED ? submitText('item.more', { items: few }) : few;
};

function recognised({ result, confirmed }: Checked): Item {
  if (result.tables.length === 0) return item('recognised', 'bad', reportText('verdict.noTable'));
  const unknown = result.unrecognised.filter(({ reason }) => reason === 'no-table');
  const others = result.unrecognised.length - unknown.length;
  if (unknown.length === 0) {
    const text = others > 0 ? submitText('recognised.empty', { count: others }) : submitText('recognised.ok');
    return item('recognised', 'ok', text);
  }
  const names = unknown.map(({ sheet }) => sheet);
  const count = names.length;
  const more = { names, confirmation: `recognised ${hashText(names.join('\n'))}` };
  return confirmed.includes(more.confirmation)
    ? item('recognised', 'ok', submitText('recognised.confirmed', { count }), more)
    : item('recognised', 'open', submitText('recognised.open', { count }), more);
}

const entriesOf = ({ entries }: Checked, severity: Severity) =>
  entries.filter(({ finding }) => finding.severity === severity);

function errors(checked: Checked): Item {
  const found = entriesOf(checked, 'error');
  if (found.length === 0) return item('errors', 'ok', submitText('errors.ok'));
  const sheets = new Set(found.map(({ finding }) => finding.address.sheet)).size;
  return item('errors', 'bad', submitText('errors.bad', { count: found.length, sheets }));
}

/** Warnings are for the user to judge: they are shown as open, but hold nothing up. */
function warnings(checked: Checked): Item {
  const found = entriesOf(checked, 'warning');
  const count = found.length;
  if (count === 0) return item('warnings', 'ok', submitText('warnings.ok'));
  const confirmation = `warnings ${hashText(found.map(({ key }) => key).join('\n'))}`;
  const more = { required: false, confirmation };
  return checked.confirmed.includes(confirmation)
    ? item('warnings', 'ok', submitText('warnings.confirmed', { count }), more)
    : item('warnings', 'open', submitText('warnings.open', { count }), more);
}

/** Rule B08 speaks where a summary differs; here it is also said where one can't be compared. */
function summary({ result, settings, entries, confirmed }: Checked): Item {
  const checks = summaryChecks(result, settings.tolerance ?? DEFAULT_TOLERANCE);
  if (checks.length === 0) return item('summary', 'none', submitText('summary.none'));
  const open = checks.filter(({ kind }) => kind !== 'equal');
  const text = (open.length > 0 ? open : checks).map(summaryText).join(submitText('item.end'));
  if (open.length === 0) return item('summary', 'ok', text);
  if (entries.some(({ finding }) => finding.rule === 'B08' && finding.severity === 'error'))
    return item('summary', 'bad', text, { at: open[0]!.at });
  const more = { confirmation: `summary ${hashText(text)}`, at: open[0]!.at };
  return confirmed.includes(more.confirmation)
    ? item('summary', 'ok', submitText('summary.confirmed', { text }), more)
    : item('summary', 'open', text, more);
}

function ignores({ result, unusable }: Checked): Item {
  if (unusable) return item('ignores', 'open', submitText('ignores.unusable'));
  const count = result.ignored.length;
  const missing = result.ignored.filter(({ reason }) => !reason?.trim()).length;
  const stale = result.ignoreProblems.filter(({ problem }) => problem === 'stale').length;
  const text =
    count === 0
      ? submitText('ignores.none')
      : missing > 0
        ? submitText('ignores.open', { count, missing })
        : submitText('ignores.ok', { count });
  return item(
    'ignores',
    missing > 0 ? 'open' : 'ok',
    stale > 0 ? submitText('ignores.stale', { text, count: stale }) : text,
  );
}

function formulas({ workbook }: Checked): Item {
  const cells = workbook ? uncalculated(workbook) : [];
  if (cells.length === 0) return item('formulas', 'ok', submitText('formulas.ok'));
  const names = cells.map((at) => submitText('formulas.cell', { sheet: at.sheet, cell: toA1(at) }));
  const text = submitText('formulas.open', { count: cells.length, cells: listed(names) });
  return item('formulas', 'open', text, { at: cells[0]! });
}

function marks({ marks: count }: Checked): Item {
  if (count === null) return item('marks', 'none', submitText('marks.unknown'));
  return count > 0
    ? item('marks', 'open', submitText('marks.open', { count }))
    : item('marks', 'ok', submitText('marks.ok'));
}

/** Rules that the settings leave out: whoever gets the workbook may check with all of them. */
function switchedOff({ settings }: Checked): readonly Item[] {
  const off = Object.entries(settings.severities ?? {}).filter(([, severity]) => severity === 'off');
  if (off.length === 0) return [];
  const names = off.map(([rule]) => submitText('rules.item', { rule, title: ruleTitles[rule] ?? '' }));
  return [
    item('rules', 'none', submitText('rules.off', { rules: names.join(submitText('item.separator')) })),
  ];
}
