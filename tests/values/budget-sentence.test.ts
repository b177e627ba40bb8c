import { describe, expect, test } from '@jest/globals';
import { readBudgetSentence, sumOf } from '../../src/values/budget-sentence';

const written = (amount: { number: string; unit: string | null } | null): string =>
  amount ? `${amount.number}${amount.unit ?? ''}` : '';

/** `total | label amount kind … | use …` */
function read(text: string): string {
  const { total, sources, uses, isClear } = readBudgetSentence(text);
  const told = sources.map(({ label, amount, kind }) => `${label}=${written(amount)} ${kind}`);
  return [
    written(total),
    `${isClear ? '' : '? '}${told.join(', ')}`,
    uses.map(({ amount }) => written(amount)).join(', '),
  ].join(' | ');
}

describe('readBudgetSentence', () => {
  test.each([
    ['预算数100万元。其中：财政资金100万元。主要用于购买教材。', '100万元 | 财政资金=100万元 fiscal | '],
    ['预算数187.02 万元。其中：财政资金187.02万元。', '187.02万元 | 财政资金=187.02万元 fiscal | '],
    [
      '预算数689万元。其中：财政资金689万元，其他资金0万元。主要用于…',
      '689万元 | 财政资金=689万元 fiscal, 其他资金=0万元 other | ',
    ],
    ['预算数50万元。其中：财政资金50万元.主要用于水费', '50万元 | 财政资金=50万元 fiscal | '],
    [
      '预算数167.35万元，财政资金167.35万元（本级资金167.35万元），主要用于…',
      '167.35万元 | 财政资金=167.35万元 fiscal | ',
    ],
    ['预算数165.2万元，本级资金165.2万元，主要用于…', '165.2万元 | 本级资金=165.2万元 level | '],
    ['预算数2000万元，主要用于补助', '2000万元 |  | '],
    [
      '预算数1,200元，其中财政拨款1,000元和自筹资金200元',
      '1200元 | 财政拨款=1000元 fiscal, 自筹资金=200元 other | ',
    ],
    [
      '预算数100万元。其中：财政资金100万元，其中：中央资金60万元，省级资金40万元。',
      '100万元 | 财政资金=100万元 fiscal | ',
    ],
    [
      '预算数80万元。其中：中央财政资金50万元，省级财政资金30万元。',
      '80万元 | 中央财政资金=50万元 fiscal, 省级财政资金=30万元 fiscal | ',
    ],
    ['预算数100。其中：财政资金100。', '100 | 财政资金=100 fiscal | '],
    ['预算2024年安排，按预算100人发放', ' |  | '],
    ['购买教材', ' |  | '],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('a contract told after the sources is none of them', () => {
    const text =
      '预算数200万元。其中：财政资金200万元。为实验小学装备教室。该项目合同价款664万元，本年度支出200万元。';
    expect(read(text)).toBe('200万元 | 财政资金=200万元 fiscal | ');
  });

  test('money of a source that can’t be told makes it unclear', () => {
    expect(read('预算数100万元。其中：财政资金80万元，另外乡镇和村共同自筹约合20万元左右。')).toBe(
      '100万元 | ? 财政资金=80万元 fiscal | ',
    );
  });

  test.each([
    [
      '预算数100万元。主要用于教材的购买需88.3万元。成人教育费用每人每年1元的标准需11.7万元',
      '88.3万元, 11.7万元',
    ],
    ['预算数100万元，用于工资60万元、保险40万元', '60万元, 40万元'],
    ['预算数100万元，用于3人×2000元×12月=7.2万元，办公费5000元', '7.2万元, 5000元'],
    ['预算数100万元，用于聘用3人×2000元', ''],
    ['预算数100万元，用于设备60万元，其中电脑40万元，打印机20万元', ''],
    ['预算数100万元，用于发放补助，标准为每人每月500元', ''],
    ['预算数100万元，用于工程款，该项目合同款242万元，上年已付100万元', ''],
  ])('uses of %s', (text, uses) => {
    expect(read(text).split(' | ')[2]).toBe(uses);
  });

  test('sumOf converts', () => {
    const { sources } = readBudgetSentence('预算数2万元。其中：财政资金1.5万元，其他资金5000元。');
    expect(sumOf(sources)).toEqual({ number: '2', unit: '万元' });
    expect(sumOf([])).toBeNull();
    expect(
      sumOf(readBudgetSentence('预算数2万元。其中：财政资金1.5万元，其他资金5000。').sources),
    ).toBeNull();
  });
});
