import Big from 'big.js';
import type { Budget, Half, TargetTable } from '../model';
import { AMOUNT_UNITS, amountIn, convertAmount } from '../values/amount';
import { isSaving, isUnitCost } from '../values/cost-name';
import { foldProject } from '../values/title';
import { unitOf } from './amounts';
import { report } from './rule';
import type { Report, TableRule } from './rule';
import { valueCases } from './value-rule';
import type { ValueCase } from './value-rule';

/** What is left of a name without these words tells which part is meant; nothing left: the whole. */
const GENERIC =
  /项目|年度|全年|年初|当年|20\d\d年|全部|整体|合计|预计|实际|是否|成本|投入|支出|费用|经费|资金|金额|总额|规模|预算|决算|控制|执行|超过|超出|以内|之内|[总数额不内在的费]/g;
const TOTAL = /总(?:成本|费用|支出|投入|金额)|(?:成本|费用|支出|经费|资金)总额|预算/;
/** One source of several, or the cost of all years. */
const OTHER_WHOLE =
  /财政|中央|省|市级|县级|区级|上级|自筹|配套|社会资本|其[他它]资金|投资|造价|概算|合同|累计|分期/;
/** Projects whose cost is spread over several years. */
const LASTING = /合同|总投资|概算|分年|分期|[一二三四五]期|跨年|续建|尾款|余款|结转/;

/** A cost of the whole project, in money, that is not its budget. */
export const I04: TableRule = {
  code: 'I04',
  slug: 'cost-budget',
  severity: 'error',
  dimension: '适当性',
  sources: ['财预〔2015〕88号', '财预〔2021〕101号'],
  scope: 'table',
  *check(table) {
    const costs = valueCases(table).filter(isMoneyCost);
    for (const half of ['year', 'term'] as const) {
      const own = costs.filter(({ indicator }) => indicator.half === half);
      yield* judgeHalf(table, own, ceilingsOf(table, half));
    }
  },
};

/** Where only the year has indicators, their costs may be those of the whole term. */
function ceilingsOf(table: TargetTable, half: Half): readonly Ceiling[] {
  const { budget, term, indicators } = table;
  if (half === 'term') return ceilingOf(term?.budget, table);
  const hasTerm = indicators.some((one) => one.half === 'term');
  return [...ceilingOf(budget, table), ...(hasTerm ? [] : ceilingOf(term?.budget, table))];
}

function* judgeHalf(
  table: TargetTable,
  costs: readonly ValueCase[],
  ceilings: readonly Ceiling[],
): Iterable<Report> {
  if (costs.length === 0 || ceilings.length === 0) return;
  const sum = costs.reduce((total, one) => total.plus(inYuan(one)), new Big(0));
  // Several costs may be the parts of the budget.
  if (costs.length > 1 && ceilings.some(({ yuan }) => yuan.eq(sum))) return;
  const project = restOf(table.name?.value ?? '');
  for (const one of costs) {
    const found = judge(one, { ceilings, project, isOnly: costs.length === 1 });
    if (found) yield found;
  }
}

interface Ceiling {
  readonly yuan: Big;
  /** As the table gives it: 20.59万元. */
  readonly shown: string;
}

interface Whole {
  readonly ceilings: readonly Ceiling[];
  /** The project's name, as far as it says more than any. */
  readonly project: string;
  readonly isOnly: boolean;
}

const restOf = (name: string): string => foldProject(name).replace(GENERIC, '');

/** Not ≥ and >, which I01 speaks of, nor a price, a standard or what is saved. */
function isMoneyCost({ indicator, value, name, isCost }: ValueCase): boolean {
  if (!isCost || indicator.kind === 'socialCost' || indicator.kind === 'ecologicalCost') return false;
  if (value.form !== 'quantity' || !(value.unit in AMOUNT_UNITS)) return false;
  return value.operator !== '≥' && value.operator !== '>' && !isUnitCost(name) && !isSaving(name);
}

const inYuan = ({ value }: ValueCase): Big =>
  new Big(convertAmount(value.number!, AMOUNT_UNITS[value.unit]!, '元'));

function ceilingOf(budget: Budget | null | undefined, table: TargetTable): Ceiling[] {
  const amount = budget?.total?.value;
  const yuan = amount && amountIn(amount, unitOf(table), '元');
  if (!yuan || new Big(yuan).lte(0)) return [];
  return [{ yuan: new Big(yuan), shown: new Big(amount.number).toFixed() + (amount.unit ?? unitOf(table)!) }];
}

function judge(one: ValueCase, { ceilings, project, isOnly }: Whole): Report | null {
  const { indicator, name, quoted, table } = one;
  const rest = restOf(name);
  const isWhole = rest === '' || rest === project;
  if (!(isWhole || TOTAL.test(name)) || OTHER_WHOLE.test(name)) return null;
  const cost = inYuan(one);
  if (ceilings.some(({ yuan }) => isRounded(one, yuan))) return null;
  const data = { ...quoted, budget: ceilings[0]!.shown };
  if (ceilings.every(({ yuan }) => cost.gt(yuan))) {
    return lasts(table) ? null : report('I04.above', indicator.value, 'indicator.value', data);
  }
  // What a project of several years costs in all is often settled later.
  if (indicator.half === 'term') return null;
  const isMeant = isWhole ? isOnly || TOTAL.test(name) : isOnly && namesMostOf(rest, table);
  if (!isMeant || !ceilings.every(({ yuan }) => cost.lt(yuan))) return null;
  return report('I04.differs', indicator.value, 'indicator.value', data, { severity: 'warning' });
}

/** 清洁取暖补贴支出总额 in the project 古城社区居民清洁取暖补贴: what the cost is of, the project's name says, too. */
function namesMostOf(rest: string, { name }: TargetTable): boolean {
  const project = foldProject(name?.value ?? '');
  const pairs = Array.from({ length: Math.max(rest.length - 1, 0) }, (_, i) => rest.slice(i, i + 2));
  const common = pairs.filter((pair) => project.includes(pair)).length;
  return common * 2 >= pairs.length && common > 0;
}

/** Whether the cost is the budget, as far as its decimals go. */
function isRounded({ value }: ValueCase, yuan: Big): boolean {
  const decimals = value.number!.split('.')[1]?.length ?? 0;
  const inUnit = new Big(convertAmount(yuan.toFixed(), '元', AMOUNT_UNITS[value.unit]!));
  return inUnit.minus(value.number!).abs().times(2).lte(new Big(10).pow(-decimals));
}

const lasts = ({ name, purpose, goals }: TargetTable): boolean =>
  [name, purpose, goals].some((at) => at !== null && LASTING.test(at.value));
