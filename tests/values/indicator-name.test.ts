import { describe, expect, test } from '@jest/globals';
import {
  foldName,
  impliedUnit,
  isCount,
  isMoreTheBetter,
  isRate,
  mayExceedWhole,
  needsNoUnit,
} from '../../src/values/indicator-name';

describe('isRate', () => {
  test.each([
    '发放准确率',
    '分离的比例',
    '女性占比',
    '群众满意度',
    '特困人员满意程度',
    '满意度人员占总职工人数',
    '死亡率',
  ])('%s', (name) => expect(isRate(name)).toBe(true));
  test.each([
    '提高工作效率',
    '培训频率',
    '发电功率',
    '汇率',
    '贷款利率',
    '容积率',
    '率先完成',
    '补助人数',
    '差额',
  ])('not %s', (name) => expect(isRate(name)).toBe(false));
});

describe('isCount', () => {
  test.each(['自主就业人数', '临时救助人次', '出车次数', '慰问部队数量', '基层机构个数', '慰问户数'])(
    '%s',
    (name) => expect(isCount(name)).toBe(true),
  );
  test.each([
    '满意度人员占总职工人数',
    '人数比例',
    '人数覆盖率',
    '项目控制预算数',
    '消费价格指数',
    '慰问人员',
  ])('not %s', (name) => expect(isCount(name)).toBe(false));
});

test('growth and plans may exceed the whole', () => {
  expect(['产值增长率', '价格变动率', '任务完成率'].every(mayExceedWhole)).toBe(true);
  expect(['准确率', '覆盖率', '与原企业分离的比例'].some(mayExceedWhole)).toBe(false);
});

test('the more the better', () => {
  expect(['群众满意度', '发放及时率', '就医及时性率', '政策知晓率'].every(isMoreTheBetter)).toBe(true);
  expect(['差错率', '投诉率', '成本控制率', '空置率'].some(isMoreTheBetter)).toBe(false);
});

test('names that need no unit', () => {
  expect(['宣传次数（次）', '宣传次数(次) ', '空气质量指数', '全省排名'].every(needsNoUnit)).toBe(true);
  expect(['宣传次数', '护理（养老）补贴'].some(needsNoUnit)).toBe(false);
});

test('foldName drops spaces, stops and a bracketed tail', () => {
  expect(foldName(' 宣传　次数（次） ')).toBe('宣传次数');
  expect(foldName('护理（养老）补贴。')).toBe('护理(养老)补贴');
});

test('impliedUnit', () => {
  const names = ['准确率', '参训人数', '救助人次', '慰问户数', '桥梁座数', '注册用户数', '慰问品'];
  expect(names.map(impliedUnit)).toEqual(['%', '人', '人次', '户', '座', null, null]);
});
