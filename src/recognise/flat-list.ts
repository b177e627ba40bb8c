import type { CellAddress, FieldName, Layout, Located, TargetTable } from '../model';
import { foldTight } from '../values/fold';
import { amountUnder, budgetUnder, columnCell, columnsOf, ownCell } from './list-columns';
import type { Column } from './list-columns';
import { readHeading, unitIn } from './heading';
import { isHeaderAgain, isSigned, readIndicators } from './indicators';
import type { FrontRole } from './labels';
import { layoutOf } from './layouts';
import { profileOf } from './level';
import { presetOf } from './preset';
import type { HeaderRow } from './header';
import type { Candidate } from './segment';
import { isSubtotal, isTotal } from './total';
import type { SheetView } from './view';
import { hasText, locateLabel, locateText } from './view';

interface List {
  readonly view: SheetView;
  readonly header: HeaderRow;
  readonly columns: readonly Column[];
  readonly bottom: number;
}

/** The rows of one project. */
interface Block {
  readonly first: number;
  readonly last: number;
}

/** What tells one project from the next; blank cells repeat what stands above. */
const KEYS: readonly FrontRole[] = ['org', 'code', 'name', 'budget.total'];
/** 51000021R000000019951-办公设备购置: the code before the name. */
const CODE_AND_NAME = /^(\d{8}[0-9A-Z]{13})\s*[-—_]\s*(\S.*)$/s;

function ownText({ view, columns }: List, row: number, role: FrontRole): string {
  const column = columns.find((one) => one.role === role);
  const at = column && ownCell(view, row, column);
  return at ? foldTight(locateText(view, at).value) : '';
}

function hasIndicator({ view, header }: List, row: number): boolean {
  for (let col = header.left; col <= header.right; col++) if (hasText(view, row, col)) return true;
  return false;
}

const isSumWord = (text: string): boolean => isTotal(text) || isSubtotal(text);

/** Cuts the rows into projects: each begins where its code, name or amount differs from what stands above. */
function blocksOf(list: List): Block[] {
  const starts: number[] = [];
  /** Rows of sums and of organisations, which belong to no project. */
  const breaks: number[] = [];
  let present = new Map<FrontRole, string>();
  for (let row = list.header.bottom + 1; row <= list.bottom; row++) {
    if (isHeaderAgain(list.view, list.header, row)) continue;
    const own = new Map(KEYS.map((role) => [role, ownText(list, row, role)]));
    const [org = '', code = '', name = ''] = KEYS.map((role) => own.get(role));
    if ([org, code, name].some(isSigned)) {
      breaks.push(row);
      break;
    }
    const isSum = [org, code, name].some(isSumWord);
    if (isSum || (code + name === '' && org !== '' && !hasIndicator(list, row))) {
      breaks.push(row);
      // The same project's name below another organisation is another project.
      if (!isSum) present = new Map([['org', org]]);
      continue;
    }
    if (code + name === '') {
      // Rows without a project above them are not lost: they become one without a name.
      if (starts.length === 0 && hasIndicator(list, row)) starts.push(row);
      continue;
    }
    const before = present;
    if (!KEYS.some((role) => own.get(role) !== '' && own.get(role) !== (before.get(role) ?? ''))) continue;
    present = new Map(KEYS.map((role) => [role, own.get(role)! || (before.get(role) ?? '')]));
    starts.push(row);
  }
  return starts.map((first) => {
    const next = [...starts, ...breaks].filter((row) => row > first);
    return { first, last: Math.min(list.bottom + 1, ...next) - 1 };
  });
}

/** A project's cell in a column: the first with text in its rows, else that of its first row. */
function cellOf({ view, columns }: List, { first, last }: Block, role: FrontRole): CellAddress | null {
  const column = columns.find((one) => one.role === role);
  if (!column) return null;
  for (let row = first; row <= last; row++) {
    const own = ownCell(view, row, column);
    if (own) return own;
  }
  return columnCell(view, first, column);
}

/** 单位名称 is said once for several projects: merged, with blanks below, or in a row of its own. */
function sharedCell(list: List, block: Block, role: FrontRole): CellAddress | null {
  const column = list.columns.find((one) => one.role === role);
  if (!column) return null;
  for (let row = block.first; row > list.header.bottom; row--) {
    const own = isHeaderAgain(list.view, list.header, row) ? null : ownCell(list.view, row, column);
    if (own && !isSumWord(locateText(list.view, own).value)) return own;
  }
  return cellOf(list, block, role);
}

/** Code and name, also where they share a cell. */
function identityOf(list: List, block: Block): Pick<TargetTable, 'code' | 'name'> {
  const textIn = (role: FrontRole): Located<string> | null => {
    const at = cellOf(list, block, role);
    return at && locateText(list.view, at);
  };
  const name = textIn('name');
  const code = textIn('code');
  const [, first, rest] = CODE_AND_NAME.exec(name?.value ?? '') ?? [];
  if (code || !name || !first || !rest) return { code, name };
  return { code: { ...name, value: first }, name: { ...name, value: rest } };
}

/**
 * The columns' labels, at the project's name: what is wrong with a whole project stands there, since the one
 * header belongs to all projects of the list.
 */
function headersAt({ view, header }: List, at: Located<string>): TargetTable['headers'] {
  const headers: Partial<Record<FieldName, Located<string>>> = {};
  for (const cell of header.cells) {
    if (cell.header) headers[cell.header] = { ...at, value: locateLabel(view, cell).value };
  }
  return headers;
}

/** A unit above the list, or behind 预算数（万元）. */
function unitOf({ columns }: List, above: TargetTable['amountUnit']): TargetTable['amountUnit'] {
  if (above) return above;
  for (const { label } of columns.filter(({ role }) => role.startsWith('budget'))) {
    const unit = unitIn(label.raw);
    if (unit) return { ...label, value: unit };
  }
  return null;
}

/** Reads a list of many projects, one table a project; `floor` is the first row that may stand above it. */
export function readFlatList(
  view: SheetView,
  candidate: Candidate,
  floor: number,
  layouts: readonly Layout[],
): TargetTable[] {
  const { header } = candidate;
  const layout = layoutOf(candidate, layouts);
  if (!header || !layout) return [];
  const columns = columnsOf(view, candidate.heads, header.cells);
  const list: List = { view, header, columns, bottom: candidate.bottom };
  const left = Math.min(header.left, ...columns.map((column) => column.left));
  const right = Math.max(header.right, ...columns.map((column) => column.right));
  const top = Math.min(header.top, ...columns.map(({ label }) => label.address.row));
  const heading = readHeading(view, { first: floor, last: top - 1 }, { left, right });
  const part = { cells: header.cells, half: 'year' } as const;
  const rows = blocksOf(list).map((block) => ({
    block,
    indicators: readIndicators(view, header, part, block.last, block.first),
  }));
  const isWeighted = header.cells.some((cell) => cell.header === 'indicator.weight');
  // One list has one form: a project without costs follows the same framework as its neighbours.
  const profile = layout.profile ?? (isWeighted ? '2021' : profileOf(rows.flatMap((row) => row.indicators)));
  const amountUnit = unitOf(list, heading.amountUnit);

  return rows.flatMap(({ block, indicators }) => {
    const textIn = (role: FrontRole, find = cellOf): Located<string> | null => {
      const at = find(list, block, role);
      return at && locateText(view, at);
    };
    const { code, name } = identityOf(list, block);
    const budget = budgetUnder(columns, (column) => amountUnder(view, block, column));
    const goals = textIn('goals.year') ?? textIn('goals');
    const at = name ?? code;
    // 填报人：… below the list, a note: they have neither indicators nor an amount.
    if (!at || (indicators.length === 0 && !budget?.total?.value)) return [];
    const org = textIn('org', sharedCell) ?? heading.org;
    const bottom = Math.max(block.first, ...indicators.map((one) => one.value.address.row));
    const table = {
      kind: 'project',
      layout: layout.id,
      profile,
      preset: presetOf(layout, code, org),
      range: { sheet: view.sheet.name, top: block.first, left, bottom, right },
      // The list's title names no project.
      title: null,
      org,
      amountUnit,
      code,
      name,
      superior: textIn('superior', sharedCell),
      budget,
      purpose: textIn('purpose'),
      schedule: null,
      goals,
      duties: null,
      term: null,
      execution: null,
      headers: headersAt(list, at),
      indicators,
    } as const satisfies Omit<TargetTable, 'unread'>;
    return { ...table, unread: unreadOf(table, at) };
  });
}

function unreadOf(
  { indicators, name }: Omit<TargetTable, 'unread'>,
  at: Located<string>,
): TargetTable['unread'] {
  const { address } = at;
  return [
    ...(name?.value === '' ? [{ field: 'name', reason: 'value-missing', address } as const] : []),
    ...(indicators.length === 0 ? [{ field: 'indicators', reason: 'cut-short', address } as const] : []),
  ];
}
