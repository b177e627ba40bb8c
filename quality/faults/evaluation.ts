import Big from 'big.js';
import { weightsOf } from '../draw/weights';
import type { RepairedTable } from '../table';
import type { Consequence, Fault, Faulty } from './fault';
import { decimalOf, isCost, isRate, keyOf, pickRow } from './rows';
import type { Place } from './rows';

/** Cells of a self-evaluation, whose execution is 98 %, whose money weighs 10 and whose targets are all reached. */
type Cells = Readonly<Record<string, string>>;
interface Written extends Pick<Faulty, 'at' | 'severity' | 'also'> {
  readonly cells: Cells;
}

const evaluation = (
  code: Fault['code'],
  variant: string,
  write: (table: RepairedTable, pick: (suits: (place: Place) => boolean) => Place | null) => Written | null,
): Fault => ({
  code,
  variant,
  layouts: ['self-evaluation'],
  inject(table, random): Faulty | null {
    if (!decimalOf(table.total)?.gt(0)) return null;
    const written = write(table, (suits) => pickRow(table, random, suits));
    return written && { table, ...written };
  },
});

const because = (code: Consequence['code'], why: string): Consequence => ({ code, why });
const sum = because('E05', 'the total was right for the scores as they were');
const lost = because('E06', 'points are lost without a reason');

const spent = (table: RepairedTable, share: string): string => new Big(table.total).times(share).toFixed(2);

const E01 = [
  ...['85.00%', '100.00%', '89%', '95.5%', '9.80%'].map((rate) =>
    evaluation('E01', `rate ${rate}`, () => ({
      cells: { 'execution.rate': rate },
      at: ['execution.rate'],
      severity: 'error',
      also: [because('E02', 'the score no longer follows from the rate that is given')],
    })),
  ),
  ...['0.5', '0.8', '1'].map((share) =>
    evaluation('E01', `${share} of it spent`, (table) => ({
      cells: { 'executed.total': spent(table, share) },
      at: ['execution.rate'],
      severity: 'error',
      also: [because('E02', 'the score no longer follows from the amounts'), lost],
    })),
  ),
];

/** A row with points to lose, whose target is a share that can be missed. */
const scored = (table: RepairedTable) => {
  const weights = weightsOf(table);
  return (place: Place): boolean => new Big(weights[place.index]!).gt(1);
};
const missable = (table: RepairedTable) => {
  const isScored = scored(table);
  return (place: Place): boolean =>
    isScored(place) &&
    isRate(place) &&
    !isCost(place) &&
    place.measure!.sign === '≥' &&
    Number(place.measure!.figures) >= 80;
};

const E02 = [
  ...['10.0', '8', '5', '9.5'].map((score) =>
    evaluation('E02', `${score} points for 98 %`, () => ({
      cells: { 'execution.score': score },
      at: ['execution.score'],
      severity: 'warning',
      also: [sum],
    })),
  ),
  ...['50%', '60%', '40.5%'].map((actual) =>
    evaluation('E02', `full marks for ${actual}`, (table, pick) => {
      const place = pick(missable(table));
      return (
        place && {
          cells: {
            [keyOf(place, 'actual')]: actual,
            [keyOf(place, 'reason')]: '工作推进较慢，下一步加快进度',
          },
          at: [keyOf(place, 'score')],
          severity: 'warning',
        }
      );
    }),
  ),
  evaluation('E02', 'no point for a target reached', (table, pick) => {
    const place = pick(missable(table));
    return (
      place && {
        cells: { [keyOf(place, 'score')]: '0' },
        at: [keyOf(place, 'score')],
        severity: 'warning',
        also: [sum, lost],
      }
    );
  }),
];

const E03 = [
  ...['1', '5', '0.5'].map((more) =>
    evaluation('E03', `${more} points too many`, (table, pick) => {
      const place = pick(scored(table));
      const weight = place && weightsOf(table)[place.index]!;
      return (
        place && {
          cells: { [keyOf(place, 'score')]: new Big(weight!).plus(more).toFixed() },
          at: [keyOf(place, 'score')],
          severity: 'error',
          also: [sum],
        }
      );
    }),
  ),
  evaluation('E03', '12 points for the money', () => ({
    cells: { 'execution.score': '12' },
    at: ['execution.score'],
    severity: 'error',
    also: [sum, because('E02', 'the score follows from nothing')],
  })),
];

const E04 = [
  ...['5', '-2', '1'].map((more) =>
    evaluation('E04', `a weight ${more}`, (table, pick) => {
      const place = pick((one) => new Big(weightsOf(table)[one.index]!).gt(2));
      const weight = place && new Big(weightsOf(table)[place.index]!);
      return (
        place && {
          cells: { [keyOf(place, 'weight')]: weight!.plus(more).toFixed() },
          at: ['totalWeight', 'header.weight', 'table', ...table.rows.map((_, i) => `row${i + 1}.weight`)],
          severity: 'error',
          also: [
            lost,
            because('E03', 'the score is above the smaller weight'),
            because('E02', 'the score does not follow from the other weight'),
          ],
        }
      );
    }),
  ),
  evaluation('E04', 'the money weighs 20', () => ({
    cells: { 'execution.weight': '20' },
    at: ['totalWeight', 'header.weight', 'table', 'execution.weight'],
    severity: 'error',
    also: [because('E02', 'the score does not follow from the other weight')],
  })),
];

/** The total as the drawing has it. */
const totalOf = (table: RepairedTable): Big =>
  weightsOf(table).reduce((total, weight) => total.plus(weight), new Big('9.8'));
const E05 = ['1', '-3', '-0.9', '0.5'].map((more) =>
  evaluation('E05', `total ${more}`, (table) => ({
    cells: { totalScore: totalOf(table).plus(more).toFixed() },
    at: ['totalScore'],
    severity: 'error',
  })),
);

const E06 = [
  ...[
    ['50%', ''],
    ['60%', '无'],
    ['40%', '/'],
    ['55%', '—'],
  ].map(([actual = '', reason = '']) =>
    evaluation('E06', `${actual}, reason ${reason || 'blank'}`, (table, pick) => {
      const place = pick(missable(table));
      if (!place) return null;
      const weight = new Big(weightsOf(table)[place.index]!);
      const score = weight.times(actual.replace('%', '')).div(place.measure!.figures).round(1);
      return {
        cells: {
          [keyOf(place, 'actual')]: actual,
          [keyOf(place, 'score')]: score.toFixed(),
          [keyOf(place, 'reason')]: reason,
          totalScore: totalOf(table).minus(weight).plus(score).toFixed(),
        },
        at: [keyOf(place, 'reason')],
        severity: 'error',
      };
    }),
  ),
];

const E07 = ['', '0', '0.00'].map((total) =>
  evaluation('E07', `A ${total || 'blank'}`, () => ({
    cells: { total },
    at: ['total'],
    severity: 'error',
    also: [
      because('B07', 'the budget is the amount that is missing'),
      because('B01', 'the parts add up to more than the amount that is missing'),
      because('E01', 'nothing divided by A is the rate'),
    ],
  })),
);

const E08 = ['完成', '已完成', '达标', '良好', '全部完成', '基本达到', '较好'].map((actual) =>
  evaluation('E08', actual, (_, pick) => {
    // 全部完成 answers =100%.
    const place = pick((one) => isRate(one) && !isCost(one) && one.measure!.figures !== '100');
    return (
      place && {
        cells: { [keyOf(place, 'actual')]: actual },
        at: [keyOf(place, 'actual')],
        severity: 'warning',
      }
    );
  }),
);

/** E01–E08: self-evaluation tables. */
export const evaluationFaults: readonly Fault[] = [
  ...E01,
  ...E02,
  ...E03,
  ...E04,
  ...E05,
  ...E06,
  ...E07,
  ...E08,
];
