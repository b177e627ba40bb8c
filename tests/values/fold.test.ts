import { expect, test } from '@jest/globals';
import { foldLabel, foldText, foldTight, halfWidth } from '../../src/values/fold';

test.each([
  ['＞９５％', '>95%'],
  ['（万元）：', '(万元):'],
  ['\u3000单 位\u00a0', '单 位'],
  ['￥100', '¥100'],
  ['≧95﹪', '≥95%'],
  ['a\u200bb\ufeff', 'ab'],
  ['一\r\n二', '一\n二'],
  ['2022年1月〜12月', '2022年1月~12月'],
  ['≥95%', '≥95%'],
])('foldText(%j) is %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('halfWidth keeps the length', () => {
  expect(halfWidth('　１人　')).toBe(' 1人 ');
});

test('foldTight drops all white space', () => {
  expect(foldTight(' 0.40 万\n元　')).toBe('0.40万元');
});

test.each([
  ['其中：财政    资金', '其中财政资金'],
  ['资金支出计划（累计进度%）', '资金支出计划'],
  ['项目\n编码：', '项目编码'],
  ['部门(单位)名称', '部门名称'],
  ['预 算 数（万元）。', '预算数'],
  ['*项目名称', '项目名称'],
])('foldLabel(%j) is %j', (text, folded) => {
  expect(foldLabel(text)).toBe(folded);
});
