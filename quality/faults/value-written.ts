import type { Fault } from './fault';
import { isCost, isCount, isRate } from './rows';
import { all, measured, any, not, both, plain, signed, hasUnit } from './value-fault';
import type { Suits } from './value-fault';

/** 率 and 满意度 below the whole: ≥ and > mean the same to a reader. */
const openRate = both(isRate, signed('≥'), not(isCost), ({ measure }) => measure?.figures !== '100');
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

/** V01–V08: how a value is written. */
export const writtenFaults: readonly Fault[] = [
  ...V01,
  ...V02,
  ...V03,
  ...V04,
  ...V05,
  ...V06,
  ...V07,
  ...V08,
];
