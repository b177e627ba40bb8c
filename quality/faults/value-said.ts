import type { Fault, Faulty } from './fault';
import {
  isCapped,
  isCost,
  isCount,
  isHarm,
  isPleased,
  isRate,
  isTimely,
  keyOf,
  pickRow,
  placesOf,
  withRow,
} from './rows';
import type { Place } from './rows';
import { writes, all, not, both, plain } from './value-fault';
import type { Suits } from './value-fault';

const isNamed: Suits = ({ row }) => row.name.length >= 4;

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

/** V09–V15: what a value says. */
export const saidFaults: readonly Fault[] = [...V09, ...V10, ...V11, ...V12, ...V13, ...V14, ...V15];
