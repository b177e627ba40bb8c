import type { Amount } from '../model';
import { convertAmount, parseAmount, sumAmounts } from './amount';
import { foldTight } from './fold';

/** A source of the money as the sentence names it. */
export interface Source {
  /** 财政资金, 其他资金, 本级资金 … */
  readonly label: string;
  readonly amount: Amount;
  /** level: money of a level of government that is not called 财政资金: 本级资金, 上级补助. */
  readonly kind: 'fiscal' | 'other' | 'level';
}

/** `预算数100万元。其中：财政资金100万元。主要用于…` taken apart. Amounts without a unit have null for it. */
export interface BudgetSentence {
  readonly total: Amount | null;
  readonly sources: readonly Source[];
  /** Whether all money before the uses was understood, so that the sources may be added up. */
  readonly isClear: boolean;
  /** What single uses cost, where they are plainly listed. */
  readonly uses: readonly { readonly label: string; readonly amount: Amount }[];
}

const NUMBER = '-?\\d[\\d,]*(?:\\.\\d+)?';
const MONEY = `${NUMBER}(?:亿元?|万元?|元)`;
const BRACKETED = /\([^()]*\)/g;
const FILLER = '(?:安排|合计|共计|共|总计|计|为|是|约|:)*';
const TOTAL = new RegExp(`(?:预算|资金总额|总额)(?:数|总额|总数|金额|资金|规模)?${FILLER}(${MONEY})`);
/** A bare figure counts only where nothing but a stop follows. */
const BARE_TOTAL = new RegExp(`预算(?:数|总额|总数|金额|资金)${FILLER}(${NUMBER})(?=[,;。、(]|$)`);
const SOURCE = new RegExp(
  `^(?:其中|包括)?:?([^\\d:]{2,20}?)${FILLER}(${NUMBER}(?:亿元?|万元?|元)?)(?:人民币|整)?$`,
);
const IS_SOURCE = /资金|拨款|财政|自筹|补助|收入|债券|配套|转移支付|预算|基金/;
const OTHER = /其[他它]|自筹|自有|单位|事业|社会|捐|经营/;
const FISCAL = /财政(?:资金|拨款|拨付|预算|补助资金|投入)/;
const HAS_MONEY = new RegExp(MONEY);
const STOPS = /[;。、]|,(?!\d{3}(?!\d))|(?<!\d)\.|\.(?!\d)/;

/** Reads the budget out of a sentence; null for total where it names none. */
export function readBudgetSentence(raw: string): BudgetSentence {
  const text = foldTight(raw).replace(BRACKETED, '');
  const at = text.indexOf('用于');
  const head = at < 0 ? text : text.slice(0, at);
  const match = TOTAL.exec(head) ?? BARE_TOTAL.exec(head);
  const rest = match ? head.slice(match.index + match[0].length) : head;
  return {
    total: match ? parseAmount(match[1]!) : null,
    ...readSources(rest),
    uses: at < 0 ? [] : readUses(text.slice(at + 2)),
  };
}

function readSources(text: string): Pick<BudgetSentence, 'sources' | 'isClear'> {
  const sources: Source[] = [];
  for (const clause of text.replace(/(?<=元)[和及与]/g, ',').split(STOPS)) {
    if (clause === '') continue;
    // The parts of a part.
    if (sources.length > 0 && clause.startsWith('其中')) break;
    const source = sourceIn(clause);
    if (source) sources.push(source);
    else return { sources, isClear: !(HAS_MONEY.test(clause) && IS_SOURCE.test(clause)) };
  }
  return { sources, isClear: true };
}

function sourceIn(clause: string): Source | null {
  const [, label = '', figure = ''] = SOURCE.exec(clause) ?? [];
  const amount = parseAmount(figure);
  if (!amount || !IS_SOURCE.test(label)) return null;
  const kind = FISCAL.test(label) ? 'fiscal' : OTHER.test(label) ? 'other' : 'level';
  return { label, amount, kind };
}

/** The sum of some sources in the first one's unit; null where there is none or only some have a unit. */
export function sumOf(sources: readonly Source[]): Amount | null {
  const [first] = sources;
  if (!first) return null;
  const { unit } = first.amount;
  const numbers = sources.flatMap(({ amount }) => {
    if (unit === null || amount.unit === null) return amount.unit === unit ? amount.number : [];
    return convertAmount(amount.number, amount.unit, unit);
  });
  return numbers.length === sources.length ? { number: sumAmounts(numbers), unit } : null;
}

/** Amounts that hold others, or lists of parts: adding up would count twice. */
const NESTED = /其中|包括|包含|分别|分为/;
/** Amounts that are no use of this budget: a contract's, last year's, a sum, a price. */
const NO_USE =
  /合同|总投资|总价|总额|概算|决算|估算|累计|上年|去年|往年|以前|历年|明年|下年|合计|共计|总计|小计|总共|共需|预算|单价|人均|户均|生均|标准(?:为|是|:)?$|每.{0,6}$|不超过|以内|以上|结余|结转|欠|收入|产值|20\d\d年/;
const USE = new RegExp(`(${MONEY})$`);
const UP_TO_MONEY = new RegExp(`^.*${MONEY}`);
const PRODUCT = /[×*÷xX]/;

function readUses(text: string): BudgetSentence['uses'] {
  if (NESTED.test(text)) return [];
  return text.split(STOPS).flatMap((clause) => {
    const figure = USE.exec(clause)?.[1];
    const amount = figure === undefined ? null : parseAmount(figure);
    if (figure === undefined || !amount) return [];
    const before = clause.slice(0, -figure.length);
    // Of several figures the last is the sum: 每人每年1元的标准需11.7万元, 3人×2000元=0.6万元.
    const own = before.replace(UP_TO_MONEY, '');
    if (NO_USE.test(own) || (PRODUCT.test(before) && !before.endsWith('='))) return [];
    return [{ label: before, amount }];
  });
}
