import type { Fault, Faulty } from './fault';
import { isCapped, isCost, isCount, isHarm, isMoney, isPleased, isRate, isTimely, pickRow } from './rows';
import type { Place } from './rows';
import { all, measured, any, not, both, hasUnit } from './value-fault';
import type { Suits } from './value-fault';
import { saidFaults } from './value-said';
import { writtenFaults } from './value-written';

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
  ...writtenFaults,
  ...saidFaults,
  ...V16,
  ...V17,
  ...V18,
  ...V19,
  ...V20,
  ...V21,
  ...V22,
  ...V23,
];
