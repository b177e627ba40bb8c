import { describe, expect, test } from '@jest/globals';
import { foldSaid, saysNothing, withoutNumber } from '../../src/values/goals';

describe('withoutNumber', () => {
  test.each([
    ['1.足额发放', '足额发放'],
    ['1.1.稳步推进', '稳步推进'],
    ['目标1：足额发放', '足额发放'],
    ['目标1加强管理', '加强管理'],
    ['（1）足额发放', '足额发放'],
    ['一、足额发放', '足额发放'],
    ['足额发放', '足额发放'],
    ['14类服务项目', '14类服务项目'],
    ['2024年走访', '2024年走访'],
  ])('%s', (line, text) => {
    expect(withoutNumber(line)).toBe(text);
  });
});

test('foldSaid leaves what is said', () => {
  expect(foldSaid('1.走访慰问。\n2.购买　慰问品')).toBe('走访慰问购买慰问品');
  expect(foldSaid('主要用于走访慰问、购买慰问品')).toBe('走访慰问购买慰问品');
});

test.each(['', ' ', '无', '目标1：', '目标1：\n目标2：', '1.', '……'])('“%s” says nothing', (goals) => {
  expect(saysNothing(goals)).toBe(true);
});

test.each(['1.足额发放', '无障碍改造', '目标管理'])('“%s” says something', (goals) => {
  expect(saysNothing(goals)).toBe(false);
});
