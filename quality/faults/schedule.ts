import type { Severity } from '../../src/model';
import type { Fault, Faulty } from './fault';

const LAYOUTS = ['hebei-2021', 'tangshan-2024'];

const schedule = (
  code: Fault['code'],
  severity: Severity,
  shares: readonly string[],
  at: readonly number[],
  more: Pick<Faulty, 'also'> & { readonly exact?: boolean } = {},
): Fault => ({
  code,
  variant: shares.map((share) => share || '–').join(' '),
  layouts: LAYOUTS,
  inject: (table): Faulty => ({
    table: { ...table, schedule: shares },
    at: at.length > 0 ? at.map((n) => `share${n}`) : ['scheduleLabel', 'share1'],
    severity,
    ...(more.also ? { also: more.also } : {}),
    ...(more.exact ? { cells: Object.fromEntries(shares.map((share, i) => [`share${i + 1}`, share])) } : {}),
  }),
});

const S01 = [
  schedule('S01', 'warning', ['', '50%', '75%', '100%'], [1]),
  schedule('S01', 'warning', ['', '', '50%', '100%'], [1]),
  schedule('S01', 'warning', ['25%', '', '75%', '100%'], [2]),
  schedule('S01', 'warning', ['25%', '50%', '', '100%'], [3]),
  schedule('S01', 'warning', ['50%', '100%', '', ''], [3]),
  schedule('S01', 'warning', ['30%', '60%', '100%', ''], [4]),
  schedule('S01', 'error', ['', '', '', ''], []),
];

const S02 = [
  schedule('S02', 'error', ['25%', '50%', '75%', ''], [4]),
  schedule('S02', 'error', ['25%', '50%', '75%', '90%'], [4]),
  schedule('S02', 'error', ['10%', '30%', '60%', '99%'], [4]),
  schedule('S02', 'error', ['25%', '25%', '25%', '25%'], [4]),
  schedule('S02', 'error', ['10%', '20%', '30%', '40%'], [4]),
  schedule('S02', 'error', ['0%', '0%', '0%', '0%'], [4]),
];

const S03 = [
  schedule('S03', 'error', ['25%', '75%', '50%', '100%'], [3]),
  schedule('S03', 'error', ['30%', '20%', '60%', '100%'], [2]),
  schedule('S03', 'error', ['30%', '30%', '25%', '15%'], [3]),
  schedule('S03', 'error', ['40%', '30%', '20%', '10%'], [2]),
  schedule('S03', 'error', ['25%', '50%', '100%', '75%'], [4]),
];

const S04 = [
  schedule('S04', 'error', ['25%', '50%', '75%', '150%'], [4]),
  schedule('S04', 'error', ['25%', '50%', '75%', '1000%'], [4]),
  schedule('S04', 'error', ['25%', '50%', '110%', '100%'], [3]),
  schedule('S04', 'error', ['-5%', '50%', '75%', '100%'], [1]),
  schedule('S04', 'error', ['25.00%', '50.00%', '10075.00%', ''], [3], {
    also: [
      { code: 'S02', why: 'the last period, whose figure stands in its neighbour, is blank', at: ['share4'] },
    ],
  }),
  schedule('S04', 'error', ['25%', '5075%', '', '100%'], [2], {
    also: [{ code: 'S01', why: 'the period whose figure stands in its neighbour is blank', at: ['share3'] }],
  }),
  schedule('S04', 'warning', ['25%', '过半', '75%', '100%'], [2]),
  schedule('S04', 'warning', ['按进度', '50%', '75%', '100%'], [1]),
];

const S05 = [
  schedule('S05', 'info', ['{0}', '50%', '75%', '100%'], [1], { exact: true }),
  schedule('S05', 'info', ['0', '50%', '75%', '100%'], [1], { exact: true }),
  schedule('S05', 'info', ['25', '50', '75', '100%'], [4], { exact: true }),
  schedule('S05', 'info', ['{25}', '{50}', '{75}', '100%'], [4], { exact: true }),
  schedule('S05', 'info', ['{0.25; 0%}', '{0.5; 0%}', '{75}', '{1; 0%}'], [3], { exact: true }),
];

const S06 = [
  schedule('S06', 'info', ['100%', '100%', '100%', '100%'], [1, 2, 3, 4]),
  schedule('S06', 'info', ['0%', '0%', '0%', '100%'], [4, 1, 2, 3]),
  schedule('S06', 'info', ['100.00%', '100.00%', '100.00%', '100.00%'], [1, 2, 3, 4]),
];

const label = (text: string): Fault => ({
  code: 'S07',
  variant: text,
  layouts: LAYOUTS,
  inject: (table) => ({ table, cells: { scheduleLabel: text }, at: ['scheduleLabel'], severity: 'info' }),
});
const S07 = ['资金支出计划（累进进度%）', '资金支出计划\\n（累进进度%）', '资金支出计划(累进进度％)'].map(
  label,
);

/** S01–S07: 资金支出计划. */
export const scheduleFaults: readonly Fault[] = [...S01, ...S02, ...S03, ...S04, ...S05, ...S06, ...S07];
