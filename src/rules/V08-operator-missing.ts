import type { Edit, Fix, TargetTable } from '../model';
import { isCount, isMoreTheBetter, isRate } from '../values/indicator-name';
import { normalForm } from '../values/indicator-value';
import { isPercent } from '../values/unit';
import { edit, fix, report } from './rule';
import type { TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

const lacksOperator = ({ value }: ValueCase): boolean =>
  value.form === 'quantity' && value.operator === null && value.operatorText === '';

/** ≥ suits what can be surpassed: not a cost, nor a share that is already the whole. */
function atLeast({ value, name, isCost }: ValueCase): '≥' | '=' {
  const isWhole = isPercent(value.unit) && Number(value.number) >= 100;
  return isCost || isWhole || !(isCount(name) || isRate(name) || isMoreTheBetter(name)) ? '=' : '≥';
}

function signed({ indicator }: ValueCase, sign: string): Edit | null {
  if (indicator.operator) return edit(indicator.operator, sign);
  const { value } = indicator;
  const normal = value.stored.formula === null ? normalForm(value.raw) : null;
  return normal === null ? null : edit(value, sign + normal);
}

function signAll(found: readonly ValueCase[], label: 'add.equals' | 'add.atLeast'): Fix[] {
  if (label === 'add.atLeast' && !found.some((one) => atLeast(one) === '≥')) return [];
  const edits = found.map((one) => signed(one, label === 'add.equals' ? '=' : atLeast(one)));
  const possible = edits.filter((change) => change !== null);
  return possible.length === 0 ? [] : [fix('offer', label, { count: possible.length }, possible)];
}

function* check(table: TargetTable): ReturnType<TableRule['check']> {
  const found = valueCases(table).filter(lacksOperator);
  const [first] = found;
  if (!first) return;
  const at = table.headers['indicator.value'] ?? table.title ?? first.indicator.value;
  const data = { count: found.length, value: first.quoted.value };
  yield report('V08.operatorMissing', at, 'indicator.value', data, {
    cells: found.map(({ indicator }) => indicator.value.address),
    fixes: [...signAll(found, 'add.equals'), ...signAll(found, 'add.atLeast')],
  });
}

/** Numbers without an operator, one finding a table: "100%", "16人". */
export const V08: TableRule = {
  code: 'V08',
  slug: 'operator-missing',
  severity: 'info',
  dimension: '适当性',
  sources: [],
  fixable: 'offer',
  scope: 'table',
  check,
};
