import type { Fix, Located } from '../model';
import { foldTight } from '../values/fold';
import { impliedUnit, isMoney, isMoreTheBetter, isRate } from '../values/indicator-name';
import { foldValue, readIndicatorValue } from '../values/indicator-value';
import { canonicalUnit, isMoneyUnit, isPercent, isUnit } from '../values/unit';
import { hasNumber, isBareAnswer, isOptionList, isPlaceholder, isUnitOnly } from '../values/wording';
import { declaredType, isQualitative } from './declared-type';
import { edit, fix, report } from './rule';
import type { Report, TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

/** The value and its columns for unit, type or direction contradict each other. */
export const V23: TableRule = {
  code: 'V23',
  slug: 'column-contradiction',
  severity: 'error',
  dimension: '适当性',
  sources: [],
  fixable: 'offer',
  scope: 'table',
  *check(table) {
    for (const one of valueCases(table)) {
      for (const judge of [judgeUnit, judgeType, judgeDirection]) {
        const found = judge(one);
        if (found) yield found;
      }
    }
  },
};

/** The unit typed behind the number and the one in its own column: "28.8万元" beside %. */
function judgeUnit(one: ValueCase): Report | null {
  const { value: at, unit: column, name } = one.indicator;
  if (!column) return null;
  const own = readIndicatorValue(at.raw);
  const unit = canonicalUnit(foldValue(column.raw));
  if (own.form !== 'quantity' || own.unit === '' || !isUnit(unit) || own.unit === unit) return null;
  // What is counted has many words: 个, 项, 人, 名.
  if (isPercent(own.unit) === isPercent(unit) && !isMoneyUnit(own.unit) && !isMoneyUnit(unit)) return null;
  const data = { name: name.value.trim(), value: at.raw.trim(), unit: column.raw.trim() };
  return report('V23.unit', at, 'indicator.value', data, { fixes: moveUnit(one, column, own.unit, unit) });
}

/** The unit moves to its column where the name says that it is the right one of the two. */
function moveUnit(one: ValueCase, column: Located<string>, own: string, other: string): Fix[] {
  const { value: at } = one.indicator;
  if (!suits(one, own) || suits(one, other) || typeof at.stored.value !== 'string') return [];
  const { number, operatorText } = readIndicatorValue(at.raw);
  if (number === null || operatorText !== '') return [];
  const value = `${number}`;
  return [fix('offer', 'unit.move', { value, unit: own }, [edit(at, value), edit(column, own)])];
}

function suits({ name, isCost }: ValueCase, unit: string): boolean {
  if (isRate(name)) return isPercent(unit);
  if (isCost || isMoney(name)) return isMoneyUnit(unit);
  return impliedUnit(name) === unit;
}

function judgeType(one: ValueCase): Report | null {
  const { indicator, value, quoted } = one;
  const at = declaredType(indicator);
  if (!at) return null;
  const field = at === indicator.type ? 'indicator.type' : 'indicator.operator';
  const data = { name: quoted.name, value: quoted.value, type: at.raw.trim() };
  if (!isQualitative(indicator) && isWords(value.form, value.text)) {
    return report('V23.quantitative', at, field, data);
  }
  if (isQualitative(indicator) && value.form === 'quantity' && value.unit !== '') {
    const fixes = [retype(one, at)].flatMap((each) => each ?? []);
    return report('V23.qualitative', at, field, data, { fixes });
  }
  return null;
}

/** Text without any number; what is no answer at all is another rule's. */
const isWords = (form: string, text: string): boolean =>
  form === 'text' &&
  !hasNumber(text) &&
  ![isUnitOnly, isPlaceholder, isOptionList, isBareAnswer].some((is) => is(text));

/** In a column of its own the type is surely 定量; in the operator's the sign is missing. */
function retype({ indicator }: ValueCase, at: Located<string>): Fix | null {
  if (at !== indicator.type) return null;
  const value = at.raw.trim().replace('定性', '定量');
  return fix('offer', 'set.value', { value }, [edit(at, value)]);
}

const MORE = /^正向/;
const LESS = /^(?:反|逆|负)向/;

/** 反向指标 with ≥, 正向指标 with ≤. */
function judgeDirection(one: ValueCase): Report | null {
  const { indicator, value, quoted, isCost, name } = one;
  const at = indicator.direction;
  const text = foldTight(at?.raw ?? '');
  const isUpper = value.operator === '≤' || value.operator === '<';
  const isLower = value.operator === '≥' || value.operator === '>';
  if (!at || !((MORE.test(text) && isUpper) || (LESS.test(text) && isLower))) return null;
  const isBetter = isMoreTheBetter(name);
  // The operator is wrong, not the direction: I01's and V19's.
  if ((isCost && isLower) || (isBetter && isUpper)) return null;
  const turned = isUpper ? text.replace(MORE, '反向') : text.replace(LESS, '正向');
  const isSure = isUpper ? isCost : isBetter;
  const fixes = isSure ? [fix('offer', 'set.value', { value: turned }, [edit(at, turned)])] : [];
  const data = { name: quoted.name, value: quoted.value, direction: at.raw.trim() };
  return report('V23.direction', at, 'indicator.direction', data, { fixes });
}
