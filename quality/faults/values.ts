import type { RuleCode, Severity } from '../../src/model';
import type { Consequence, Fault, Faulty } from './fault';
import {
  isCapped,
  isCost,
  isCount,
  isHarm,
  isMoney,
  isNamedByMeasure,
  isPleased,
  isRate,
  isTimely,
  keyOf,
  pickRow,
  placesOf,
  withRow,
} from './rows';
import type { Measure, Place } from './rows';

type Suits = (place: Place) => boolean;
interface Spec {
  readonly severity?: Severity;
  readonly suits: Suits;
  readonly also?: (place: Place) => readonly Consequence[];
  /** The exact text matters: it is never made a number with a format. */
  readonly asText?: boolean;
}

/** The fault of writing `text` into a value's cell. */
const writes = (
  code: RuleCode,
  variant: string,
  { suits, severity, also, asText }: Spec,
  text: (place: Place) => string | null,
): Fault => ({
  code,
  variant,
  inject(table, random): Faulty | null {
    const place = pickRow(
      table,
      random,
      (one) => suits(one) && text(one) !== null && text(one) !== one.row.value,
    );
    if (!place) return null;
    const value = text(place)!;
    const key = keyOf(place, 'value');
    return {
      table: withRow(table, place.index, { value }),
      at: [key],
      ...(severity ? { severity } : {}),
      ...(also ? { also: also(place) } : {}),
      ...(asText ? { cells: { [key]: value } } : {}),
    };
  },
});

const all = (code: RuleCode, texts: readonly string[], spec: Spec): Fault[] =>
  texts.map((text) => writes(code, text === '' ? 'blank' : text, spec, () => text));

type FromMeasure = (measure: Measure) => string;
const measured = (code: RuleCode, variants: Readonly<Record<string, FromMeasure>>, spec: Spec): Fault[] =>
  Object.entries(variants).map(([variant, text]) =>
    writes(code, variant, spec, ({ measure }) => (measure ? text(measure) : null)),
  );

const any: Suits = () => true;
const not =
  (suits: Suits): Suits =>
  (place) =>
    !suits(place);
const both =
  (...tests: readonly Suits[]): Suits =>
  (place) =>
    tests.every((test) => test(place));
const plain = both(not(isCost), not(isNamedByMeasure));
const signed =
  (sign: string): Suits =>
  ({ measure }) =>
    measure?.sign === sign;
const hasUnit: Suits = ({ measure }) => measure !== null && measure.unit !== '';
/** 率 and 满意度 below the whole: ≥ and > mean the same to a reader. */
const openRate = both(isRate, signed('≥'), not(isCost), ({ measure }) => measure?.figures !== '100');
const isNamed: Suits = ({ row }) => row.name.length >= 4;

const V01 = all(
  'V01',
  [
    '是/否',
    '是否',
    '是□否□',
    '□是 □否',
    '是或否',
    '有/无',
    '是／否',
    '合格/不合格',
    '是、否',
    '是\\否',
    '是/否。',
    '（是/否）',
    '是 / 否',
    '有或无',
    '完成/未完成',
    '优/良/中/差',
  ],
  {
    severity: 'error',
    suits: any,
  },
);

const V02 = [
  ...all(
    'V02',
    [
      '完成',
      '符合',
      '达到',
      '满足',
      '已完成',
      '符合要求',
      '达到要求',
      '全部完成',
      '达标',

      '完成任务',
      '符合标准',
      '合规',
      '基本满足',
    ],
    {
      severity: 'warning',
      suits: plain,
    },
  ),
  // No more than information where the table follows 财预〔2021〕101号.
  ...all('V02', ['是', '否'], { suits: both(plain, ({ row }) => !row.name.startsWith('是否')) }),
];

const V03 = [
  ...measured(
    'V03',
    { 'only the unit': ({ unit }) => unit, 'sign and unit': ({ sign, unit }) => sign + unit },
    { severity: 'error', suits: both(hasUnit, ({ measure }) => !/[/·]/.test(measure!.unit)) },
  ),
  ...all('V03', ['人数'], {
    severity: 'error',
    suits: both(isCount, ({ row }) => row.name.endsWith('人数')),
  }),
  ...all('V03', ['%'], { severity: 'error', suits: isRate }),
];

/** Lists and 上海's form have a place or a way of their own for the unit's name. */
const IN_ONE_CELL = [
  'hebei-2021',
  'tangshan-2024',
  'shanxi-department-2024',
  'national-project',
  'national-project-term',
  'tianjin',
  'self-evaluation',
];
const V04 = measured(
  'V04',
  {
    '≥95百分比': ({ sign, figures }) => `${sign}${figures}百分比`,
    百分之95: ({ figures }) => `百分之${figures}`,
    '95百分率': ({ sign, figures }) => `${sign}${figures}百分率`,
    '≥95（百分比）': ({ sign, figures }) => `${sign}${figures}（百分比）`,
  },
  { severity: 'warning', suits: both(isRate, not(isCost)) },
).map((fault) => ({ ...fault, layouts: IN_ONE_CELL }));

const atLeast = both(signed('≥'), hasUnit, not(isCost));
/** 24小时内 is how a time limit is written. */
const atMost = both(signed('≤'), hasUnit, ({ measure }) => !/[天日时分周月年季]/.test(measure!.unit));
const V05 = [
  ...measured(
    'V05',
    {
      '90%以上': ({ figures, unit }) => `${figures}${unit}以上`,
      '90%及以上': ({ figures, unit }) => `${figures}${unit}及以上`,
      '90%（含）以上': ({ figures, unit }) => `${figures}${unit}（含）以上`,
      '不低于90%': ({ figures, unit }) => `不低于${figures}${unit}`,
      '大于等于90%': ({ figures, unit }) => `大于等于${figures}${unit}`,
      不少于20人: ({ figures, unit }) => `不少于${figures}${unit}`,
      不小于20人: ({ figures, unit }) => `不小于${figures}${unit}`,
      至少20人: ({ figures, unit }) => `至少${figures}${unit}`,
      大于7000人: ({ figures, unit }) => `大于${figures}${unit}`,
      '达到90%以上': ({ figures, unit }) => `达到${figures}${unit}以上`,
      '大于或等于90%': ({ figures, unit }) => `大于或等于${figures}${unit}`,
      '不低于 90 %': ({ figures, unit }) => `不低于 ${figures} ${unit}`,
      '≥90%以上': ({ figures, unit }) => `≥${figures}${unit}以上`,
      '90％以上': ({ figures, unit }) => `${figures}${unit.replace('%', '％')}以上`,
      超过20人: ({ figures, unit }) => `超过${figures}${unit}`,
      '高于90%': ({ figures, unit }) => `高于${figures}${unit}`,
      不得少于20人: ({ figures, unit }) => `不得少于${figures}${unit}`,
      '达90%以上': ({ figures, unit }) => `达${figures}${unit}以上`,
      '最低90%': ({ figures, unit }) => `最低${figures}${unit}`,
    },
    { severity: 'warning', suits: both(atLeast, (place) => place.measure?.figures !== '100') },
  ),
  ...measured(
    'V05',
    {
      不超过20万元: ({ figures, unit }) => `不超过${figures}${unit}`,
      不高于20万元: ({ figures, unit }) => `不高于${figures}${unit}`,
      '20万元以内': ({ figures, unit }) => `${figures}${unit}以内`,
      '20万元以下': ({ figures, unit }) => `${figures}${unit}以下`,
      小于等于20万元: ({ figures, unit }) => `小于等于${figures}${unit}`,
    },
    { severity: 'warning', suits: atMost },
  ),
];

const V06 = [
  ...measured(
    'V06',
    {
      '＝147万元': ({ figures, unit }) => `＝${figures}${unit}`,
      '= 147万元': ({ figures, unit }) => `= ${figures}${unit}`,
    },
    { severity: 'info', suits: both(signed('='), hasUnit) },
  ),
  ...measured(
    'V06',
    {
      '＞95%': ({ figures, unit }) => `＞${figures}${unit}`,
      '>=95%': ({ figures, unit }) => `>=${figures}${unit}`,
      '≥ 95%': ({ figures, unit }) => `≥ ${figures}${unit}`,
      '≧95%': ({ figures, unit }) => `≧${figures}${unit}`,
      '＞＝95%': ({ figures, unit }) => `＞＝${figures}${unit}`,
    },
    { severity: 'info', suits: openRate },
  ),
  ...measured(
    'V06',
    { '<=20万元': ({ figures, unit }) => `<=${figures}${unit}` },
    { severity: 'info', suits: both(signed('≤'), hasUnit) },
  ),
];

/** 指数, 排名, 得分, a name that ends in its unit （次）: a bare number is whole. */
const wantsUnit: Suits = ({ row, measure }) =>
  measure !== null &&
  measure.unit !== '' &&
  measure.figures !== '0' &&
  !/[（(][^（()）]+[)）]$|指数|系数|倍数|[十百千万](?:人口|人|车|户)|排名|得分|评分|分值/.test(row.name);
const V07 = measured(
  'V07',
  {
    '100': ({ figures }) => figures,
    '≥95': ({ sign, figures }) => sign + figures,
    '>95': ({ sign, figures }) => (sign === '≥' ? `>${figures}` : sign + figures),
    '＝100': ({ sign, figures }) => (sign === '=' ? `＝${figures}` : sign + figures),
  },
  { severity: 'error', suits: wantsUnit },
);

const V08 = measured(
  'V08',
  { '100%': ({ figures, unit }) => figures + unit },
  { severity: 'info', suits: both(hasUnit, ({ measure }) => measure!.sign !== '') },
);

const V09 = [
  ...all('V09', ['7人', '39户', '≥3次', '=5个', '≥12项', '2批次', '5万元', '3个月', '1000元/人'], {
    severity: 'error',
    suits: both(isRate, not(isCost), ({ measure }) => measure!.sign !== '≤'),
  }),
  ...all('V09', ['12月底前'], { severity: 'error', suits: both(isRate, not(isCost), not(isTimely)) }),
  ...all('V09', ['及时', '合格', '已发放'], {
    severity: 'error',
    suits: both(isRate, not(isCost), ({ row }) => !isPleased(row)),
  }),
  {
    code: 'V09',
    variant: 'copied down',
    inject(table, random): Faulty | null {
      const places = placesOf(table);
      const above = (place: Place) => places[place.index - 1];
      const place = pickRow(
        table,
        random,
        both(isRate, not(isCost), (one) => !!above(one) && isCount(above(one)!)),
      );
      if (!place) return null;
      const { value } = above(place)!.row;
      return {
        table: withRow(table, place.index, { value }),
        at: [keyOf(place, 'value')],
        severity: 'error',
      };
    },
  } satisfies Fault,
];

const V10 = [
  // 减少投诉次数 may be planned in per cent.
  ...all('V10', ['100%', '≥95%', '=100%'], {
    severity: 'error',
    suits: both(isCount, not(isCost), not(isHarm), ({ row }) => !/^(?:减少|降低|增加)/.test(row.name)),
  }),
  ...all('V10', ['若干', '全部', '覆盖全部优抚对象', '按实际人数', '足额发放'], {
    severity: 'warning',
    suits: both(isCount, not(isCost), not(isHarm)),
  }),
];

const V11 = [
  ...all('V11', ['≥100%', '>=100%', '不低于100%', '≥100.00%', '100%以上'], {
    severity: 'warning',
    suits: isCapped,
    also: ({ index }) => [
      { code: 'V05', why: 'the operator in words is a cause of its own', at: [`row${index + 1}.value`] },
    ],
  }),
];

const V12 = all('V12', ['292%', '≥150%', '=120%', '≥950%', '-5%', '=1000%'], {
  severity: 'error',
  suits: isCapped,
});

const GRADED = /评|等级|级别|结论|结果|检测|验收|鉴定/;
const V13 = [
  // No grade, and nothing that is graded.
  ...all('V13', ['良好', '较好'], {
    severity: 'warning',
    suits: both(plain, not(isTimely), ({ row }) => !GRADED.test(row.name)),
  }),
  ...all(
    'V13',
    [
      '进一步保障',
      '有效提升',
      '不断提高',
      '持续改善',
      '明显增强',
      '显著',
      '稳步提升',
      '进一步提高',
      '逐步完善',
      '不低于上年',
      '有所提高',
      '长期',
      '得到改善',
      '效果明显',
      '大幅提升',
      '得到保障',
      '显著提高',
      '日益改善',
      '持续增强',
      '促进',
      '逐年提高',
      '长期有效',
      '和谐稳定',
      '充分发挥',
      '得到提高',
      '高于上年水平',
      '中长期',
      '较高',
    ],
    { severity: 'warning', suits: both(plain, not(isTimely)) },
  ),
];

const V14: Fault[] = [
  writes('V14', 'the name', { severity: 'error', suits: both(plain, isNamed) }, ({ row }) => row.name),
  writes(
    'V14',
    'the name and a stop',
    { severity: 'error', suits: both(plain, isNamed) },
    ({ row }) => `${row.name}。`,
  ),
  {
    ...writes('V14', 'the description', { severity: 'error', suits: both(plain, isNamed) }, ({ row }) =>
      row.description.length >= 6 && !/\d/.test(row.description) ? row.description : null,
    ),
    needs: ['row1.description'],
  },
];

const V15 = all(
  'V15',
  [
    '抽样调查',
    '问卷调查',
    '决算金额与预算额度比较',
    '按要求支出',
    '按实际情况',
    '按文件规定执行',
    '根据实际需要',
    '随机抽查',
    '实际支出与年度预算对比情况',
    '按照工作方案实施',
    '依据合同约定',
    '查阅资料',
    '按需保障',
    '随机抽样调查',
    '根据实际发生',
    '按规定执行',
    '按要求完成',
  ],
  { severity: 'warning', suits: both(plain, not(isTimely)) },
);

const V16 = [
  ...all('V16', ['待定', '待补充', 'XX', '**', '…', '待填', '××', '____', '？'], {
    severity: 'error',
    suits: any,
  }),
  ...measured(
    'V16',
    {
      '≥**%': ({ sign, unit }) => `${sign}**${unit}`,
      '**人': ({ unit }) => `**${unit}`,
      XX人: ({ unit }) => `XX${unit}`,
      '≥××人': ({ sign, unit }) => `${sign}××${unit}`,
      '≥*%': ({ sign, unit }) => `${sign}*${unit}`,
      '≥__%': ({ sign, unit }) => `${sign}__${unit}`,
      'X.X万元': ({ sign, unit }) => `${sign}X.X${unit}`,
    },
    { severity: 'error', suits: both(hasUnit, ({ measure }) => measure!.sign !== '') },
  ),
];

const V17 = measured(
  'V17',
  {
    '≤11.7万': ({ sign, figures, unit }) => sign + figures + unit.replace('万元', '万'),
    '11.7万': ({ figures, unit }) => figures + unit.replace('万元', '万'),
    '≤3万/块': ({ sign, figures }) => `${sign}${figures}万/块`,
  },
  { severity: 'warning', suits: both(isMoney, ({ measure }) => measure!.unit.startsWith('万元')) },
);

const V18 = [
  ...all('V18', ['城市8712元/年；农村5000元/年', '城市712元/月，农村486元/月', '8000元/人；5000元/人'], {
    severity: 'warning',
    suits: both(isCost, isMoney),
  }),
  ...all('V18', ['=12人；=25次', '≥120人，≥6期', '培训12人、印发资料500份', '省级3个\\n市级5个'], {
    severity: 'warning',
    suits: both(isCount, not(isCost)),
  }),
  ...all('V18', ['≥95%；≥90%', '城市≥95%，农村≥90%'], {
    severity: 'warning',
    suits: both(isRate, not(isCost)),
  }),
];

const V19 = all('V19', ['≤100%', '≤95%', '<95%', '＜90%', '不高于95%', '95%以下'], {
  severity: 'error',
  suits: isCapped,
  also: ({ index }) => [
    { code: 'V05', why: 'the operator in words is a cause of its own', at: [`row${index + 1}.value`] },
  ],
});

const V20 = all(
  'V20',
  [
    '及时',
    '即时',
    '按时',
    '尽快',
    '按期',
    '准时',
    '随时',
    '及时发放',
    '按时完成',
    '及时完成',
    '提前',
    '如期',
    '及时支付',
  ],
  {
    severity: 'warning',
    suits: both(isTimely, not(isRate)),
  },
);

const V21 = [
  ...measured(
    'V21',
    {
      '≥95%。': ({ sign, figures, unit }) => `${sign}${figures}${unit}。`,
      '≥95%；': ({ sign, figures, unit }) => `${sign}${figures}${unit}；`,
      '≥95 %': ({ sign, figures, unit }) => `${sign}${figures} ${unit}`,
      '≥95\\n%': ({ sign, figures, unit }) => `${sign}${figures}\\n${unit}`,
      '≥95%，': ({ sign, figures, unit }) => `${sign}${figures}${unit}，`,
    },
    { severity: 'info', suits: both(hasUnit, ({ measure }) => measure!.sign !== ''), asText: true },
  ),
];

const V22 = [
  ...all('V22', ['', '/', '—', '-'], { severity: 'error', suits: any }),
  ...all('V22', ['无'], { severity: 'error', suits: not(isHarm) }),
  ...all('V22', ['不适用', '不涉及'], { severity: 'info', suits: any }),
];

/** Only lists have columns for unit, type and direction. */
const contradicts = (
  variant: string,
  suits: Suits,
  cells: (place: Place) => Readonly<Record<string, string>>,
): Fault => ({
  code: 'V23',
  variant,
  layouts: ['flat-list'],
  inject(table, random): Faulty | null {
    const place = pickRow(table, random, suits);
    if (!place) return null;
    const changed = Object.entries(cells(place)).map(([field, text]) => [
      `row${place.index + 1}.${field}`,
      text,
    ]);
    return {
      table,
      at: ['value', 'unit', 'type', 'direction', 'operator'].map((field) => `row${place.index + 1}.${field}`),
      cells: Object.fromEntries(changed) as Record<string, string>,
    };
  },
});

const V23 = [
  contradicts('28.8万元 with unit %', both(isMoney, hasUnit), ({ measure }) => ({
    value: measure!.figures + measure!.unit,
    unit: '%',
  })),
  contradicts('95% with unit 人', both(isRate, not(isCost)), ({ measure }) => ({
    value: `${measure!.figures}%`,
    unit: '人',
  })),
  contradicts(
    '12人 with unit 元',
    both(isCount, ({ measure }) => measure!.unit === '人'),
    ({ measure }) => ({ value: `${measure!.figures}人`, unit: '元' }),
  ),
  contradicts('a number called 定性', both(hasUnit, not(isCost)), () => ({ operator: '定性' })),
  contradicts(
    'a satisfaction called 反向',
    ({ row, measure }) => isPleased(row) && measure?.sign === '≥',
    () => ({
      direction: '反向',
    }),
  ),
];

/** V01–V23: indicator values. */
export const valueFaults: readonly Fault[] = [
  ...V01,
  ...V02,
  ...V03,
  ...V04,
  ...V05,
  ...V06,
  ...V07,
  ...V08,
  ...V09,
  ...V10,
  ...V11,
  ...V12,
  ...V13,
  ...V14,
  ...V15,
  ...V16,
  ...V17,
  ...V18,
  ...V19,
  ...V20,
  ...V21,
  ...V22,
  ...V23,
];
