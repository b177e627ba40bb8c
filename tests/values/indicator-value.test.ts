import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import Big from 'big.js';
import type { IndicatorValue } from '../../src/model';
import { foldValue, normalForm, normalSign, readIndicatorValue } from '../../src/values/indicator-value';

const brief = ({ form, operator, number, upper, unit }: IndicatorValue): string =>
  [form, operator ?? '', number ?? '', upper ?? '', unit].join('|');

describe('readIndicatorValue', () => {
  test.each([
    ['100%', 'quantity||100||%'],
    ['≥95%', 'quantity|≥|95||%'],
    ['＞９５．５％', 'quantity|>|95.5||%'],
    ['≥ 95 %\n', 'quantity|≥|95||%'],
    ['>=90', 'quantity|≥|90||'],
    ['＜＝5万元', 'quantity|≤|5||万元'],
    ['⩾3次', 'quantity|≥|3||次'],
    ['≧3次', 'quantity|≥|3||次'],
    ['=1080元/人/年', 'quantity|=|1080||元/人/年'],
    ['1,234.50元', 'quantity||1234.5||元'],
    ['≤35微克/立方米', 'quantity|≤|35||微克/立方米'],
    ['≤12/10万', 'quantity|≤|12||/10万'],
    ['5‰', 'quantity||5||‰'],
    ['-5%', 'quantity||-5||%'],
    ['≥3个百分点', 'quantity|≥|3||个百分点'],
    ['2台（套）', 'quantity||2||台(套)'],
    ['200 m2', 'quantity||200||m2'],
  ])('reads %j', (raw, expected) => {
    expect(brief(readIndicatorValue(raw))).toBe(expected);
  });

  test.each([
    ['90%以上', '≥', '以上'],
    ['95%(含)以上', '≥', '(含)以上'],
    ['不低于95%', '≥', '不低于'],
    ['不少于3次', '≥', '不少于'],
    ['大于等于90%', '≥', '大于等于'],
    ['至少3次', '≥', '至少'],
    ['大于7000人', '>', '大于'],
    ['不超过5万元', '≤', '不超过'],
    ['不高于5万元', '≤', '不高于'],
    ['小于等于5%', '≤', '小于等于'],
    ['最多5次', '≤', '最多'],
    ['5%以下', '≤', '以下'],
    ['100万元以内', '≤', '以内'],
    ['控制在5%以内', '≤', '控制在…以内'],
    ['小于3%', '<', '小于'],
    ['≥95%以上', '≥', '≥…以上'],
    ['约300人', null, '约'],
    ['300人左右', null, '左右'],
  ])('reads the words of %j', (raw, operator, operatorText) => {
    expect(readIndicatorValue(raw)).toMatchObject({ form: 'quantity', operator, operatorText });
  });

  test.each([
    ['95百分比', 'quantity||95||%'],
    ['百分之95', 'quantity||95||%'],
    ['≥百分比95', 'quantity|≥|95||%'],
    ['百分比95%', 'text||||'],
    ['=100.00(%)', 'quantity|=|100||%'],
  ])('takes 百分比 for %%: %j', (raw, expected) => {
    expect(brief(readIndicatorValue(raw))).toBe(expected);
  });

  test.each([
    ['=6.00(座)', 'quantity|=|6||座'],
    ['≤344.00（元/平方米）', 'quantity|≤|344||元/平方米'],
    ['≥2(万人次)', 'quantity|≥|20000||人次'],
    ['8-10(天)', 'range||8|10|天'],
    ['2台（套）', 'quantity||2||台(套)'],
    ['5(见附件1)', 'text||||'],
  ])('a unit in brackets: %j', (raw, expected) => {
    expect(brief(readIndicatorValue(raw))).toBe(expected);
  });

  test.each([
    ['15万人次', '150000', '人次'],
    ['1.5万人', '15000', '人'],
    ['2亿立方米', '200000000', '立方米'],
    ['15万', '15', '万'],
    ['50万元', '50', '万元'],
    ['2.9万/块', '2.9', '万/块'],
  ])('万 multiplies counts, never money: %j', (raw, number, unit) => {
    expect(readIndicatorValue(raw)).toMatchObject({ number, unit });
  });

  test.each([
    ['2–3天', 'range||2|3|天'],
    ['8000-9000元', 'range||8000|9000|元'],
    ['8000元-9000元', 'range||8000|9000|元'],
    ['95%～100%', 'range||95|100|%'],
    ['≥10至20次', 'range|≥|10|20|次'],
  ])('ranges: %j', (raw, expected) => {
    expect(brief(readIndicatorValue(raw))).toBe(expected);
  });

  test.each([
    '12月底前',
    '2024年12月底前',
    '2024年12月31日',
    '2021年全年',
    '每月15日前',
    '2023.07-2024.01',
    '2021年1月-12月',
    '1-12月',
    '2021-2023年',
    '2024/12/31',
    '2024-12-31',
    '20241231',
    '2024/12/31 0:00:00',
    '24小时内',
    '收到申请后5个工作日内',
    '第一季度',
    '全年',
    '上半年完成',
    '≤2024年12月31日',
  ])('dates, periods and deadlines: %s', (raw) => {
    expect(readIndicatorValue(raw)).toMatchObject({ form: 'date', number: null, unit: '' });
  });

  test('durations are quantities', () => {
    expect(brief(readIndicatorValue('≤30个工作日'))).toBe('quantity|≤|30||个工作日');
    expect(brief(readIndicatorValue('≥12个月'))).toBe('quantity|≥|12||个月');
    expect(brief(readIndicatorValue('≤15日'))).toBe('quantity|≤|15||日');
  });

  test.each(['', ' ', '无', '/', '-', '—', '空', '不适用'])('blank: %j', (raw) => {
    expect(readIndicatorValue(raw)).toMatchObject({ form: 'blank', number: null });
  });

  test.each([
    '有效改善',
    '是/否',
    '人',
    '不低于上年',
    '12户家庭全部完成',
    '100%完成',
    '12户全部完成',
    '95%以内以内',
    '城市8712元/年；农村5000元/年',
    '≤90%以上',
    '12 34',
    '≥**%',
  ])('text: %j', (raw) => {
    expect(readIndicatorValue(raw)).toMatchObject({ form: 'text', number: null, operator: null });
  });

  describe('with columns of their own', () => {
    test('joins operator and unit', () => {
      expect(readIndicatorValue('95', { operator: '≥', unit: '%' })).toMatchObject({
        text: '≥95%',
        operator: '≥',
        operatorText: '≥',
        number: '95',
        unit: '%',
      });
    });

    test('an operator in words there is as good as its sign, 百分比 as good as %', () => {
      const value = readIndicatorValue('95', { operator: '大于等于', unit: '百分比' });
      expect(value).toMatchObject({ text: '≥95%', operator: '≥', operatorText: '≥', unit: '%' });
    });

    test('what the value itself says goes before', () => {
      const value = readIndicatorValue('≤28.8万元', { operator: '≥', unit: '%' });
      expect(value).toMatchObject({ text: '≤28.8万元', operator: '≤', unit: '万元' });
    });

    test('定性, 正向 and blank columns add nothing', () => {
      expect(readIndicatorValue('95', { operator: '定性', unit: '' })).toMatchObject({
        operator: null,
        text: '95',
      });
      expect(readIndicatorValue('良好', { operator: '=', unit: '%' })).toMatchObject({
        form: 'text',
        text: '良好',
      });
      expect(readIndicatorValue('', { operator: '=', unit: '人' }).form).toBe('blank');
    });

    test('counts in 万', () => {
      expect(readIndicatorValue('1.5', { unit: '万人' })).toMatchObject({ number: '15000', unit: '人' });
      expect(readIndicatorValue('1.5', { unit: '万元' })).toMatchObject({ number: '1.5', unit: '万元' });
    });
  });
});

test('foldValue leaves no white space but between figures or words, and no final stop', () => {
  expect(foldValue('  ≥ ９５ ％ 。')).toBe('≥95%');
  expect(foldValue('设施\n完善；')).toBe('设施完善');
  expect(foldValue('12  34')).toBe('12 34');
});

describe('normalForm', () => {
  test.each([
    ['＝147万元', '=147万元'],
    ['大于等于 90 ％。', '≥90%'],
    ['不低于95百分比', '≥95%'],
    ['1,234.50元', '1,234.50元'],
    ['≥15万人次', '≥15万人次'],
    ['8000元～9000元', '8000元~9000元'],
    ['约300人', null],
    ['12月底前', null],
    ['有效改善', null],
    ['', null],
  ])('%j → %j', (raw, expected) => {
    expect(normalForm(raw)).toBe(expected);
  });
});

test.each([
  ['＞ 300人', '>300人'],
  ['≤  2024年12月31日 ', '≤2024年12月31日'],
  ['≥95%', null],
  ['不低于 95%', null],
])('normalSign(%j) → %j', (raw, expected) => {
  expect(normalSign(raw)).toBe(expected);
});

const SIGNS = ['', '=', '≥', '≤', '>', '<', '＝', '＞＝', '>=', '≧', '大于', '不低于', '不超过', '至少'];
const ENDS = ['', '以上', '以内', '以下'];
const UNITS = ['', '%', '百分比', '人', '元/人/月', '万元', '‰', '个工作日', '平方米'];
const quantity = fc
  .record({
    sign: fc.constantFrom(...SIGNS),
    number: fc.tuple(fc.nat(9_999_999), fc.constantFrom('', '.5', '.25', '.00')),
    unit: fc.constantFrom(...UNITS),
    end: fc.constantFrom(...ENDS),
    space: fc.constantFrom('', ' ', '\u3000', '\n'),
    stop: fc.constantFrom('', '。', '；', ' '),
  })
  .map(({ sign, number: [whole, part], unit, end, space, stop }) => ({
    number: `${whole}${part}`,
    raw: sign + space + `${whole.toLocaleString('en')}${part}` + space + unit + end + stop,
  }));

describe('properties', () => {
  test('never throws, and reads its own text the same', () => {
    const pieces = fc.constantFrom(
      ...SIGNS,
      ...UNITS,
      ...ENDS,
      '12',
      '3',
      ',',
      '.',
      '-',
      '至',
      '月',
      '年',
      '万',
      ' ',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const value = readIndicatorValue(raw);
        expect(readIndicatorValue(value.text).form).toBe(value.form);
        expect(value.number === null).toBe(value.form !== 'quantity' && value.form !== 'range');
        if (value.number !== null) expect(value.number).toMatch(/^-?\d+(\.\d+)?$/);
        normalForm(raw);
        normalSign(raw);
      }),
      { numRuns: 2000 },
    );
  });

  test('the number parses back', () => {
    fc.assert(
      fc.property(quantity, ({ raw, number }) => {
        const value = readIndicatorValue(raw);
        fc.pre(value.form === 'quantity');
        expect(new Big(value.number!).eq(number)).toBe(true);
      }),
    );
  });

  test('the normal form is a fixed point and means the same', () => {
    fc.assert(
      fc.property(quantity, ({ raw }) => {
        const normal = normalForm(raw);
        fc.pre(normal !== null);
        expect(normalForm(normal)).toBe(normal);
        expect(normalSign(normal)).toBeNull();
        expect(brief(readIndicatorValue(normal))).toBe(brief(readIndicatorValue(raw)));
      }),
    );
  });
});
