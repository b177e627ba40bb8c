import type Big from 'big.js';
import type { RepairedRow } from '../table';
import type { Consequence, Fault, Faulty } from './fault';
import { levelFaults } from './levels';
import { nameFaults } from './names';
import {
  amountIn,
  decimalOf,
  isBenefit,
  isCost,
  isMoney,
  isPleased,
  isRate,
  keyOf,
  pickRow,
  withRow,
  withRowAfter,
  withRows,
} from './rows';
import type { Place } from './rows';

type Suits = (place: Place) => boolean;

/** The fault of changing one row. */
const changes = (
  code: Fault['code'],
  variant: string,
  field: keyof RepairedRow,
  { severity, suits, also }: { suits: Suits } & Pick<Faulty, 'severity' | 'also'>,
  change: (place: Place) => Partial<RepairedRow>,
): Fault => ({
  code,
  variant,
  inject(table, random): Faulty | null {
    const place = pickRow(table, random, suits);
    if (!place) return null;
    return {
      table: withRow(table, place.index, change(place)),
      at: [keyOf(place, field)],
      ...(severity ? { severity } : {}),
      ...(also ? { also } : {}),
    };
  },
});

/** A social or ecological cost of the 2021 framework. */
const isOtherCost: Suits = ({ row }) => /社会成本|生态/.test(row.level2) && isCost({ row } as Place);
const isStandard: Suits = ({ row }) =>
  /(?:补助|补贴|供养|救助|慰问|抚恤|助学|低保|资助|发放).*标准|人均.*标准/.test(row.name);
/** Whether a cost is a benefit to someone is open: 生均公用经费, 户均改造成本. */
const isOpen: Suits = ({ row }) => !/标准|补助|补贴|人均|户均|生均/.test(row.name);
const isPerUnit: Suits = ({ row, measure }) =>
  (measure?.unit.includes('/') ?? false) ||
  /单价|标准|人均|平均|每|单位成本|亩均|单台|户均|生均/.test(row.name);
const isSaving: Suits = ({ row }) => /节约|节省|压减|下降|降低/.test(row.name);
const moneyCost: Suits = (place) => isCost(place) && isMoney(place) && !isSaving(place);

const worded: readonly Consequence[] = [{ code: 'V05', why: 'the operator in words is a cause of its own' }];

const I01: Fault[] = [
  ...['≥', '>', '不低于'].map((sign) =>
    changes(
      'I01',
      `${sign}15万元`,
      'value',
      { severity: 'error', suits: (place) => moneyCost(place) && isOpen(place), also: worded },
      ({ measure }) => ({ value: sign + measure!.figures + measure!.unit }),
    ),
  ),
  changes(
    'I01',
    '15万元以上',
    'value',
    { severity: 'error', suits: (place) => moneyCost(place) && isOpen(place), also: worded },
    ({ measure }) => ({ value: `${measure!.figures}${measure!.unit}以上` }),
  ),
  ...['≥', '>'].map((sign) =>
    changes(
      'I01',
      `${sign} a benefit standard`,
      'value',
      { severity: 'warning', suits: (place) => moneyCost(place) && isStandard(place) },
      ({ measure }) => ({ value: sign + measure!.figures + measure!.unit }),
    ),
  ),
];

const I02: Fault[] = [
  '控制在预算内',
  '不超预算',
  '按标准执行',
  '严格控制',
  '按合同价',
  '不超过年初预算',
  '控制在年初预算内',
  '低于市场价',
  '完成',
  '有效控制',
].flatMap((value) => [
  changes(
    'I02',
    value,
    'value',
    { severity: 'error', suits: (place) => isCost(place) && isMoney(place) && !isOtherCost(place) },
    () => ({ value }),
  ),
  changes(
    'I02',
    `${value}, social or ecological`,
    'value',
    { severity: 'warning', suits: isOtherCost },
    () => ({
      value,
    }),
  ),
]);

const I03: Fault[] = ['≤100%', '=100%', '100%', '≤95%'].map((value) =>
  changes('I03', value, 'value', { severity: 'warning', suits: moneyCost }, () => ({ value })),
);

/** Projects that may well cost more than the year's budget. */
const LASTING = /工程|建设|合同|[一二三四五]期|分期|分年|结转|质保金|尾款|欠款/;
/** Names that leave no doubt that the whole cost is meant. */
const WHOLE = ['项目总成本', '项目支出总额', '项目总支出', '总成本'];

/** The row that is the project's whole cost, in the budget's unit or in another, is not the budget. */
const wholeCost = (
  variant: string,
  severity: 'error' | 'warning',
  write: (total: Big, unit: '元' | '万元') => string | null,
): Fault => ({
  code: 'I04',
  variant,
  inject(table, random): Faulty | null {
    const total = decimalOf(table.total);
    const unit = table.unit === '元' || table.unit === '万元' ? table.unit : null;
    if (!total || !unit || total.lte(0) || LASTING.test(table.name + table.purpose + table.goals))
      return null;
    const whole: Suits = (place) => {
      const amount = moneyCost(place) && !isPerUnit(place) ? amountIn(place.measure!, unit) : null;
      return amount !== null && amount.eq(total);
    };
    const place = pickRow(table, random, whole);
    const value = write(total, unit);
    if (!place || value === null) return null;
    const changed = withRow(table, place.index, { name: random.pick(WHOLE), value });
    return { table: changed, at: [keyOf(place, 'value')], severity };
  },
});

const I04: Fault[] = [
  wholeCost('twice the budget', 'error', (total, unit) => `≤${total.times(2).toFixed()}${unit}`),
  wholeCost('a slip of the point', 'error', (total, unit) => `≤${total.times(10).toFixed()}${unit}`),
  wholeCost(
    'last year’s amount',
    'error',
    (total, unit) => `≤${total.times('1.15').round(2, 3).toFixed()}${unit}`,
  ),
  wholeCost('above, in the other unit', 'error', (total, unit) =>
    unit === '万元'
      ? `≤${total.times(15_000).toFixed()}元`
      : `≤${total.div(10_000).times('1.5').toFixed()}万元`,
  ),
  wholeCost('half the budget', 'warning', (total, unit) => `≤${total.div(2).toFixed()}${unit}`),
  wholeCost('元 for 万元', 'warning', (total, unit) =>
    unit === '万元' && total.gte(1) ? `≤${total.toFixed()}元` : null,
  ),
];

const basis = (code: 'I16' | 'I17', severity: 'error' | 'info', texts: readonly string[]): Fault[] =>
  texts.map((text) =>
    changes(code, text || 'blank', 'basis', { severity, suits: ({ row }) => row.basis !== text }, () => ({
      basis: text,
    })),
  );

const I16: Fault[] = [
  ...basis('I16', 'error', ['', '无', '/', '—']),
  {
    code: 'I16',
    variant: 'all blank',
    inject: (table) => ({
      table: withRows(
        table,
        table.rows.map((row) => ({ ...row, basis: '' })),
      ),
      at: ['header.basis', 'row1.basis'],
      severity: 'error',
    }),
  },
];

const I17 = basis('I17', 'info', [
  '年度工作计划',
  '工作经验',
  '年度计划',
  '工作计划',
  '历史经验',
  '工作要求',
  '年初工作计划',
]);

const I18: Fault[] = (
  [
    ['宣传教育发挥期限', '≥12个月'],
    ['提升业务服务水平和治理能力期限', '≥1年'],
    ['管理对象的获得感、幸福感期限', '≥12个月'],
    ['群众获得感持续期限', '≥6个月'],
    ['服务能力提升', '≥12个月'],
  ] as const
).map(([name, value]) =>
  changes(
    'I18',
    `${name} ${value}`,
    'value',
    { severity: 'warning', suits: (place) => isBenefit(place) && !/生态|经济/.test(place.row.level2) },
    () => ({ name, description: `${name}情况说明`, value }),
  ),
);

const I14: Fault[] = [
  ...['按期办结率', '工作完成率', '资金使用合规率', '信息公开率'].map((name) =>
    changes(
      'I14',
      `${name} as satisfaction`,
      'name',
      {
        severity: 'warning',
        suits: (place) => isPleased(place.row) && isRate(place) && place.measure?.sign !== '≤',
      },
      () => ({ name, description: `${name}的统计结果` }),
    ),
  ),
  ...['受益群众满意度', '服务对象满意程度', '社会公众满意率'].map((name): Fault => ({
    code: 'I14',
    variant: `${name} among benefits`,
    inject(table, random): Faulty | null {
      const place = pickRow(
        table,
        random,
        (one) => isBenefit(one) && isRate(one) && one.row.level2.includes('社会'),
      );
      if (!place) return null;
      const change = { name, description: '问卷调查中表示满意的占比', value: '≥90%' };
      return { table: withRow(table, place.index, change), at: [keyOf(place, 'name')], severity: 'warning' };
    },
  })),
];

const added = (
  code: 'I15',
  variant: string,
  row: Pick<RepairedRow, 'level2' | 'name' | 'description' | 'value'>,
  behind: Suits,
): Fault => ({
  code,
  variant,
  inject(table): Faulty | null {
    const last = table.rows.reduce(
      (found, one, index) => (behind({ index, row: one, measure: null }) ? index : found),
      -1,
    );
    const like = table.rows[last];
    if (!like || table.rows.some(({ level2 }) => level2 === row.level2)) return null;
    const own = `row${last + 2}`;
    return {
      table: withRowAfter(table, last, { ...like, ...row }),
      at: ['name', 'level2', 'value'].map((field) => `${own}.${field}`),
      severity: 'warning',
    };
  },
});

const I15: Fault[] = (
  [
    ['社会秩序维护覆盖率', '辖区秩序得到维护的村居占比', '≥95%'],
    ['办公设备完好率', '年底完好的办公设备占比', '≥90%'],
    ['群众办事便捷率', '一次办结的事项占比', '≥95%'],
    ['保障社会发展', '为社会发展提供支持', '≥3项'],
  ] as const
).map(([name, description, value]) =>
  added(
    'I15',
    name,
    { level2: '生态效益指标', name, description, value },
    ({ row }) => /效益|效果/.test(row.level1) && !isPleased(row),
  ),
);

/** I01–I21: indicators. */
export const indicatorFaults: readonly Fault[] = [
  ...I01,
  ...I02,
  ...I03,
  ...I04,
  ...levelFaults,
  ...nameFaults,
  ...I14,
  ...I15,
  ...I16,
  ...I17,
  ...I18,
];
