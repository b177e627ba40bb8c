import { describe, expect, test } from '@jest/globals';
import { foldName } from '../../src/values/indicator-name';
import { readIndicatorValue } from '../../src/values/indicator-value';
import { kindOfName, kindOfValue } from '../../src/values/measure-kind';

const plain = { kind: 'quantity', family: 'output' } as const;
const cost = { kind: 'cost', family: 'output' } as const;

describe('kindOfName', () => {
  test.each([
    ['发放准确率', 'rate'],
    ['困难群众满意度', 'rate'],
    ['不承担服务费的比例', 'rate'],
    ['走访慰问困难群众户数', 'count'],
    ['受补助园所数', 'count'],
    ['改革任务完成时限', 'time'],
    ['走访慰问完成时间', 'time'],
    ['服务月数', 'time'],
    ['慰问品购置成本', 'money'],
    ['工程总投资', 'money'],
    ['收支差额', 'money'],
    ['项目控制预算数', 'money'],
    ['大气质量指数', null],
    ['提高工作效率', null],
    ['人均补助标准', null],
  ])('%s', (name, kind) => {
    expect(kindOfName(foldName(name), plain)).toBe(kind);
  });

  test('a cost may be named by what is paid', () => {
    expect(kindOfName('人均补助标准', cost)).toBe('money');
    expect(kindOfName('成本控制率', cost)).toBe('rate');
  });
});

describe('kindOfValue', () => {
  test.each([
    ['≥95%', 'rate'],
    ['200户', 'count'],
    ['15万人次', 'count'],
    ['≤20万元', 'money'],
    ['6500元/人/年', 'money'],
    ['12月底前', 'time'],
    ['≤30个工作日', 'time'],
    ['按规定时限完成', 'time'],
    ['到期前10日内', 'time'],
    ['每季度末月20日前', 'time'],
    ['儿童节前', 'time'],
    ['3万/块', null],
    ['100', null],
    ['是/否', null],
    ['进一步提升', null],
    ['≥90分', null],
    ['', null],
  ])('%s', (value, kind) => {
    expect(kindOfValue(readIndicatorValue(value))).toBe(kind);
  });
});
