import type { Fix } from '../model';
import { isUnitCost } from '../values/cost-name';
import { normalForm } from '../values/indicator-value';
import { impliedUnit, isCount, isMoney, needsNoUnit } from '../values/indicator-name';
import { foldText } from '../values/fold';
import { edit, fix, report } from './rule';
import { rewrite, valueRule } from './value-rule';
import type { ValueCase } from './value-rule';

const UNIT_IN_HEADER = /\([^()]*[%人元次个天][^()]*\)/;

/** "2024" or "202412" as a time. */
const YEAR = /^=?20\d{2}(?:0[1-9]|1[0-2])?$/;

/** A number without a unit: "≥95". The name may tell the unit, a header may carry it, 0 needs none. */
export const V07 = valueRule(
  {
    code: 'V07',
    slug: 'unit-missing',
    severity: 'error',
    dimension: '完整性',
    sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
    fixable: 'offer',
  },
  (one) => {
    const { table, value, indicator, quoted, name } = one;
    if (value.number === null || value.unit !== '' || Number(value.number) === 0) return null;
    if (indicator.kind === 'timeliness' && YEAR.test(value.text)) return null;
    const header = foldText(table.headers['indicator.value']?.value ?? '');
    if (needsNoUnit(indicator.name.value) || UNIT_IN_HEADER.test(header)) return null;
    const unit = impliedUnit(name);
    const likely = unit ?? likelyUnit(one);
    if (likely === null) return report('V07.unitUnknown', indicator.value, 'indicator.value', quoted);
    const example = `${normalForm(indicator.value.raw) ?? value.text}${likely}`;
    return report(
      'V07.unitMissing',
      indicator.value,
      'indicator.value',
      { ...quoted, example },
      {
        fixes: unit === null ? [] : fixes(one, unit),
      },
    );
  },
);

/** For the example only; null where the name doesn't tell: 清淤土方量, 亩均投资. */
function likelyUnit({ isCost, name, value, indicator }: ValueCase): string | null {
  if (isCost || isMoney(name)) return isUnitCost(name) || Number(value.number) >= 10_000 ? '元' : '万元';
  if (isCount(name)) return '个';
  return indicator.kind === 'quality' || indicator.kind === 'satisfaction' ? '%' : null;
}

/** Adds the unit in its own column where there is one. Below 2, "1" or "0.95" may be a fraction: no offer of %. */
function fixes(one: ValueCase, unit: string): Fix[] {
  const { value, indicator } = one;
  if (unit === '%' && (Number(value.number) < 2 || Number(value.number) > 100)) return [];
  if (indicator.unit) return [fix('offer', 'set.value', { value: unit }, [edit(indicator.unit, unit)])];
  const normal = normalForm(indicator.value.raw);
  return rewrite(one, 'offer', normal === null ? null : normal + unit);
}
